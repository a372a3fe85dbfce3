import type { Workbook } from '../../../xlsx/model/workbook';
import type { OfficeClass } from '../kernel/officeClass';
import { oneOf } from '../cells/asArgument';
import { objectOf } from './selves';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

export const applicationClass: OfficeClass<Workbook> = {
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
    CultureInfo: { since: '1.11', go: (workbook) => objectOf('CultureInfo', workbook) },
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

export const cultureInfoClass: OfficeClass<Workbook> = {
  properties: { Name: { since: '1.11', get: () => 'en-GB' } },
};
