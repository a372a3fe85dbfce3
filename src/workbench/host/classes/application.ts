import type { Workbook } from '../../../xlsx/model/workbook';
import { OfficeObject, type OfficeClass } from '../kernel/officeClass';
import { oneOf } from '../cells/asArgument';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

export const applicationClass: OfficeClass<Workbook> = {
  name: 'Application',
  properties: {
    CalculationMode: {
      get: (_workbook, session) => session.calculationMode,
      set: (_workbook, value, session) => {
        session.calculationMode = oneOf(value, calculationModes);
      },
    },
    CalculationState: { since: '1.9', get: () => 'Done' },
    DecimalSeparator: { since: '1.11', get: () => '.' },
    ThousandsSeparator: { since: '1.11', get: () => ',' },
  },
  navigations: {
    CultureInfo: { since: '1.11', go: (workbook) => new OfficeObject(cultureInfoClass, workbook) },
  },
  methods: {
    Calculate: {
      call: (_workbook, [type], session) =>
        oneOf(type, calculationTypes) === 'Recalculate' ? session.recalculateNow() : session.recalculateAll(),
    },
    // A batch is calculated and drawn only when it ends, so there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
  },
};

const cultureInfoClass: OfficeClass<Workbook> = {
  name: 'CultureInfo',
  properties: { Name: { since: '1.11', get: () => 'en-GB' } },
};
