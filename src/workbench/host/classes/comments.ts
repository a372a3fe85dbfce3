import type { Sheet } from '../../../xlsx/model/sheet';
import { OfficeObject, type OfficeClass } from '../kernel/officeClass';

/** Comments that a co-author has written in this session. They are not saved; those of a file are kept in it unseen. */
export const commentCollectionClass: OfficeClass<Sheet> = {
  name: 'CommentCollection',
  properties: {},
  methods: { GetCount: { since: '1.10', call: ({ comments }) => comments.length } },
  items: ({ comments }) => comments.map((comment) => new OfficeObject(commentClass, comment)),
};

const commentClass: OfficeClass<Sheet['comments'][number]> = {
  name: 'Comment',
  properties: {
    Id: { since: '1.10', get: ({ id }) => id },
    Content: { since: '1.10', get: ({ text }) => text },
  },
  methods: {},
};
