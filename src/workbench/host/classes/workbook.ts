import type { Workbook } from '../../../xlsx/model/workbook';
import type { OfficeClass } from '../kernel/officeClass';
import { accessDenied, invalidOperation, notImplemented } from '../kernel/officeError';
import { rangeOf } from './ranges';
import { objectOf } from './selves';

export const workbookClass: OfficeClass<Workbook> = {
  properties: {
    Name: { get: (_workbook, session) => session.documentName },
    ReadOnly: { get: ({ readOnly }) => readOnly },
  },
  navigations: {
    Application: { go: (workbook) => objectOf('Application', workbook) },
    Worksheets: { go: (workbook) => objectOf('WorksheetCollection', workbook) },
    Tables: { go: () => objectOf('TableCollection', { sheet: null }) },
    Names: { go: () => objectOf('NamedItemCollection', { sheet: null }) },
    Settings: { go: (workbook) => objectOf('SettingCollection', workbook) },
    CustomXmlParts: { go: (workbook) => objectOf('CustomXmlPartCollection', workbook) },
    Styles: { go: (workbook) => objectOf('StyleCollection', workbook) },
    Protection: { go: (workbook) => objectOf('WorkbookProtection', workbook) },
    _Runtime: { go: (_workbook, session) => objectOf('Runtime', session.events) },
  },
  methods: {
    GetSelectedRange: { call: ({ activeSheet }) => rangeOf(activeSheet, activeSheet.selection) },
    GetActiveCell: {
      call: ({ activeSheet }) => rangeOf(activeSheet, { ...activeSheet.selection, rows: 1, columns: 1 }),
    },
    _RemoveReference: { call: (_workbook, [reference], session) => session.release(reference) },
  },
};

export const workbookProtectionClass: OfficeClass<Workbook> = {
  properties: { Protected: { get: (workbook) => workbook.structureProtected } },
  methods: {
    Protect: {
      call: (workbook, [password], session) => {
        if (workbook.structureProtected) throw invalidOperation('The workbook is protected already.');
        if (password !== null && password !== undefined) throw notImplemented('Protecting with a password');
        workbook.structureProtected = true;
        workbook.changed.add('sheets');
        session.touch();
      },
    },
    Unprotect: {
      call: (workbook, _args, session) => {
        if (!workbook.structureProtected) throw accessDenied();
        workbook.structureProtected = false;
        workbook.changed.add('sheets');
        session.touch();
      },
    },
  },
};
