import { accessDenied, invalidOperation, notImplemented } from '../kernel/officeError';
import { rangeOf } from './ranges';
import { objectOf, type Classes } from './selves';
import { oneOf, asBoolean } from '../cells/asArgument';
import type { OfficeObject } from '../kernel/officeObject';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

export const workbookClasses = {
  Workbook: {
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
  },
  WorkbookProtection: {
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
  },
  Application: {
    properties: {
      CalculationMode: {
        get: (_workbook, session) => session.calculationMode,
        set: (_workbook, value, session) => {
          session.calculationMode = oneOf(value, calculationModes);
        },
      },
      CalculationState: { get: () => 'Done' },
      DecimalSeparator: { get: () => '.' },
      ThousandsSeparator: { get: () => ',' },
    },
    navigations: {
      CultureInfo: { go: (workbook) => objectOf('CultureInfo', workbook) },
    },
    methods: {
      Calculate: {
        call: (_workbook, [type], session) =>
          oneOf(type, calculationTypes) === 'Recalculate'
            ? session.recalculateNow()
            : session.recalculateAll(),
      },
      // A batch is calculated and drawn only when it ends, so there is nothing to suspend.
      SuspendApiCalculationUntilNextSync: { call: () => null },
      SuspendScreenUpdatingUntilNextSync: { call: () => null },
    },
  },
  CultureInfo: {
    properties: { Name: { get: () => 'en-GB' } },
  },
  Runtime: {
    properties: {
      EnableEvents: {
        get: (events) => events.enabled,
        set: (events, value) => {
          events.enabled = asBoolean(value);
        },
      },
    },
  },

  /** office.js tells that it listens for ribbon commands; there is nothing to do about it. */
  AddinInternalService: {
    methods: { NotifyActionHandlerReady: { call: () => null } },
  },
} satisfies Partial<Classes>;

/** Services beside the workbook, by their type names; those of the shared runtime and the ribbon are not here. */
export function findService(name: string): OfficeObject | undefined {
  return name === 'Microsoft.InternalService.AddinInternalService'
    ? objectOf('AddinInternalService', null)
    : undefined;
}
