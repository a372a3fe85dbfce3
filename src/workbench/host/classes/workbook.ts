import type { Workbook } from '../../../xlsx/model/workbook';
import { OfficeObject, type OfficeClass } from '../kernel/officeClass';
import { accessDenied, invalidOperation, notImplemented } from '../kernel/officeError';
import { applicationClass } from './application';
import { customXmlPartCollectionClass } from './customXmlParts';
import { namedItemCollectionClass } from './namedItems';
import { rangeOf } from './ranges';
import { runtimeClass } from './runtime';
import { settingCollectionClass } from './settings';
import { styleCollectionClass } from './namedStyles';
import { tableCollectionClass } from './tableCollection';
import { worksheetCollectionClass } from './worksheetCollection';

export const workbookClass: OfficeClass<Workbook> = {
  name: 'Workbook',
  properties: {
    Name: { since: '1.7', get: (_workbook, session) => session.documentName },
    ReadOnly: { since: '1.8', get: ({ readOnly }) => readOnly },
  },
  navigations: {
    Application: { go: (workbook) => new OfficeObject(applicationClass, workbook) },
    Worksheets: { go: (workbook) => new OfficeObject(worksheetCollectionClass, workbook) },
    Tables: { go: () => new OfficeObject(tableCollectionClass, { sheet: null }) },
    Names: { go: () => new OfficeObject(namedItemCollectionClass, { sheet: null }) },
    Settings: { since: '1.4', go: (workbook) => new OfficeObject(settingCollectionClass, workbook) },
    CustomXmlParts: {
      since: '1.5',
      go: (workbook) => new OfficeObject(customXmlPartCollectionClass, workbook),
    },
    Styles: { since: '1.7', go: (workbook) => new OfficeObject(styleCollectionClass, workbook) },
    Protection: { since: '1.7', go: (workbook) => new OfficeObject(workbookProtectionClass, workbook) },
    _Runtime: { since: '1.5', go: (_workbook, session) => new OfficeObject(runtimeClass, session.events) },
  },
  methods: {
    GetSelectedRange: {
      call: ({ activeSheet }) => rangeOf(activeSheet, activeSheet.selection),
    },
    GetActiveCell: {
      since: '1.7',
      call: ({ activeSheet }) => rangeOf(activeSheet, { ...activeSheet.selection, rows: 1, columns: 1 }),
    },
    _RemoveReference: { call: (_workbook, [reference], session) => session.release(reference) },
  },
};

const workbookProtectionClass: OfficeClass<Workbook> = {
  name: 'WorkbookProtection',
  properties: { Protected: { since: '1.7', get: (workbook) => workbook.structureProtected } },
  methods: {
    Protect: {
      since: '1.7',
      call: (workbook, [password], session) => {
        if (workbook.structureProtected) throw invalidOperation('The workbook is protected already.');
        if (password !== null && password !== undefined) throw notImplemented('Protecting with a password');
        workbook.structureProtected = true;
        workbook.changed.add('sheets');
        session.touch();
      },
    },
    Unprotect: {
      since: '1.7',
      call: (workbook, _args, session) => {
        if (!workbook.structureProtected) throw accessDenied();
        workbook.structureProtected = false;
        workbook.changed.add('sheets');
        session.touch();
      },
    },
  },
};
