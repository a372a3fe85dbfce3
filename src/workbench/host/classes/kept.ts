import { namespaceOf, readDocument } from '../../../xlsx/xml/readPart';
import { freeCustomXmlId, type CustomXmlPart, type Workbook } from '../../../xlsx/model/workbook';
import { asText } from '../cells/asArgument';
import { collectionClass } from '../kernel/officeClass';
import type { OfficeObject } from '../kernel/officeObject';
import { invalidArgument, itemNotFound, found } from '../kernel/officeError';
import type { Session } from '../kernel/session';
import { objectOf, type PartsOf, type PartOf, type SettingOf, type Classes } from './selves';

const namespaceOfXml = (xml: string): string => {
  const root = readDocument(xml);
  return root ? namespaceOf(root) : '';
};

const partsOf = ({ workbook, namespace }: PartsOf): OfficeObject<PartOf>[] =>
  workbook.customXml
    .filter(({ xml }) => namespace === null || namespaceOfXml(xml) === namespace)
    .map((part) => objectOf('CustomXmlPart', { workbook, part }));

const find = (self: PartsOf, id: unknown): OfficeObject<PartOf> | null => {
  const wanted = asText(id).toLowerCase();
  return partsOf(self).find(({ self: { part } }) => part.id.toLowerCase() === wanted) ?? null;
};

const findSetting = (workbook: Workbook, key: unknown): OfficeObject<SettingOf> | null => {
  const name = asText(key);
  return workbook.settings.has(name) ? objectOf('Setting', { workbook, key: name }) : null;
};

/** XML as an argument; what is no well-formed document is refused. */
function asDocument(value: unknown): string {
  const xml = asText(value);
  if (!readDocument(xml)) throw invalidArgument();
  return xml;
}

function changed({ changed: parts }: Workbook, session: Session): void {
  parts.add('customXml');
  session.touch();
}

function onlyItem(self: PartsOf): OfficeObject<PartOf> | null {
  const [only, ...others] = partsOf(self);
  return only && others.length === 0 ? only : null;
}

/** A part that is there still; one that was deleted is ItemNotFound. */
function present({ workbook, part }: PartOf): CustomXmlPart {
  if (!workbook.customXml.includes(part)) throw itemNotFound();
  return part;
}

export const keptClasses = {
  /** Settings of the add-in, kept in the workbook; setting one again replaces its value. */
  SettingCollection: collectionClass<Workbook>(['GetCount', 'GetItemOrNullObject'], {
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
    item: findSetting,
  }),
  Setting: {
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
  },
  CustomXmlPartCollection: collectionClass<Workbook>(['GetCount', 'GetItemOrNullObject'], {
    methods: {
      Add: {
        call: (workbook, [xml], session) => {
          const part = { id: freeCustomXmlId(workbook.customXml), xml: asDocument(xml) };
          workbook.customXml.push(part);
          changed(workbook, session);
          return objectOf('CustomXmlPart', { workbook, part });
        },
      },
      GetByNamespace: {
        call: (workbook, [namespace]) =>
          objectOf('CustomXmlPartScopedCollection', { workbook, namespace: asText(namespace) }),
      },
    },
    items: (workbook) => partsOf({ workbook, namespace: null }),
    item: (workbook, id) => find({ workbook, namespace: null }, id),
  }),

  CustomXmlPartScopedCollection: collectionClass<PartsOf>(['GetCount', 'GetItemOrNullObject'], {
    methods: {
      GetOnlyItem: { call: (self) => found(onlyItem(self)) },
      GetOnlyItemOrNullObject: { call: onlyItem },
    },
    items: partsOf,
    item: find,
  }),
  CustomXmlPart: {
    properties: {
      Id: { get: (self) => present(self).id },
      NamespaceUri: { get: (self) => namespaceOfXml(present(self).xml) },
    },
    methods: {
      GetXml: { call: (self) => present(self).xml },
      SetXml: {
        call: (self, [xml], session) => {
          present(self).xml = asDocument(xml);
          changed(self.workbook, session);
        },
      },
      Delete: {
        call: (self, _args, session) => {
          const part = present(self);
          self.workbook.customXml = self.workbook.customXml.filter((each) => each !== part);
          changed(self.workbook, session);
        },
      },
    },
    identity: ({ part }) => ({ Id: part.id }),
  },
} satisfies Partial<Classes>;

function store(session: Session, { workbook, key }: SettingOf, value: unknown): void {
  workbook.settings.set(key, value);
  workbook.changed.add('settings');
  session.touch();
}
