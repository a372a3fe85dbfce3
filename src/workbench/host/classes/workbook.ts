import type { Workbook } from '../../../xlsx/model/workbook';
import type { OfficeClass } from '../kernel/officeClass';
import { accessDenied, invalidOperation, notImplemented } from '../kernel/officeError';
import { rangeOf } from './ranges';
import { objectOf } from './selves';

export const workbookClass: OfficeClass<Workbook> = {
  properties: {
    Name: { since: '1.7', get: (_workbook, session) => session.documentName },
    ReadOnly: { since: '1.8', get: ({ readOnly }) => readOnly },
  },
  navigations: {
    Application: { go: (workbook) => objectOf('Application', workbook) },
    Worksheets: { go: (workbook) => objectOf('WorksheetCollection', workbook) },
    Tables: { go: () => objectOf('TableCollection', { sheet: null }) },
    Names: { go: () => objectOf('NamedItemCollection', { sheet: null }) },
    Settings: { since: '1.4', go: (workbook) => objectOf('SettingCollection', workbook) },
    CustomXmlParts: {
      since: '1.5',
      go: (workbook) => objectOf('CustomXmlPartCollection', workbook),
    },
    Styles: { since: '1.7', go: (workbook) => objectOf('StyleCollection', workbook) },
    Protection: { since: '1.7', go: (workbook) => objectOf('WorkbookProtection', workbook) },
    _Runtime: { since: '1.5', go: (_workbook, session) => objectOf('Runtime', session.events) },
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

export const workbookProtectionClass: OfficeClass<Workbook> = {
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
