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
        oneOf(type, calculationTypes) === 'Recalculate' ? session.recalculateNow() : session.recalculateAll(),
    },
    // A batch is calculated and drawn only when it ends, so there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: { call: () => null },
    SuspendScreenUpdatingUntilNextSync: { call: () => null },
  },
};

export const cultureInfoClass: OfficeClass<Workbook> = {
  properties: { Name: { get: () => 'en-GB' } },
};
