import type { Workbook } from '../../../xlsx/model/workbook';
import type { OfficeClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { itemNotFound } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { asText } from '../cells/asArgument';
import { collectionClass } from './collection';
import { objectOf, type SettingOf } from './selves';

const find = (workbook: Workbook, key: unknown): OfficeObject<SettingOf> | null => {
  const name = asText(key);
  return workbook.settings.has(name) ? objectOf('Setting', { workbook, key: name }) : null;
};

function store(session: Session, { workbook, key }: SettingOf, value: unknown): void {
  workbook.settings.set(key, value);
  workbook.changed.add('settings');
  session.touch();
}

/** Settings of the add-in, kept in the workbook; setting one again replaces its value. */
export const settingCollectionClass = collectionClass<Workbook>(['GetCount', 'GetItemOrNullObject'], {
  methods: {
    Add: {
      call: (workbook, [key, value], session) => {
        const setting = { workbook, key: asText(key) };
        store(session, setting, value);
        return objectOf('Setting', setting);
      },
    },
  },
  items: (workbook) => [...workbook.settings.keys()].map((key) => objectOf('Setting', { workbook, key })),
  item: find,
});

export const settingClass: OfficeClass<SettingOf> = {
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => workbook.settings.get(key) ?? null,
      set: (self, value, session) => store(session, self, value),
    },
  },
  methods: {
    Delete: {
      call: ({ workbook, key }, _args, session) => {
        if (!workbook.settings.delete(key)) throw itemNotFound();
        workbook.changed.add('settings');
        session.touch();
      },
    },
  },
  identity: ({ key }) => ({ _Id: key }),
};
