import type { Sheet } from '../../../xlsx/model/sheet';
import type { OfficeClass } from '../kernel/officeClass';
import { objectOf } from './selves';

/** Comments that a co-author has written in this session. They are not saved; those of a file are kept in it unseen. */
export const commentCollectionClass: OfficeClass<Sheet> = {
  properties: {},
  methods: { GetCount: { call: ({ comments }) => comments.length } },
  items: ({ comments }) => comments.map((comment) => objectOf('Comment', comment)),
};

export const commentClass: OfficeClass<Sheet['comments'][number]> = {
  properties: {
    Id: { get: ({ id }) => id },
    Content: { get: ({ text }) => text },
  },
  methods: {},
};
