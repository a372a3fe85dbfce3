import type { Overview } from '../../plan/overview/combineFacts';
import type { RiskMoney, WorkbookFacts } from '../../plan/overview/facts';
import type { SheetDescription } from '../description';
import { describeList, type ListColumn } from './describeList';
import type { SheetOptions } from './listSheets';
import { placeColumns } from './placeColumns';

type Column = ListColumn<WorkbookFacts>;

const thousands = '#,##0;-#,##0;0';
const differences = '+#,##0;-#,##0;0';

const figures: readonly (readonly [keyof RiskMoney, string, string])[] = [
  ['budget', 'budget', thousands],
  ['projected', 'projected', thousands],
  ['variance', 'variance', differences],
  ['adverse', 'adverse', differences],
  ['favourable', 'favourable', differences],
];

const riskColumns = (risk: 'local' | 'central'): Column[] =>
  figures.map(([figure, name, numberFormat]): Column => ({
    heading: `${risk === 'local' ? 'Local' : 'Central'} ${name}`,
    width: 68,
    numberFormat,
    total: 'sum',
    content: ({ budgets }) => budgets?.[risk][figure] ?? '',
  }));

/** Both risks together, from the cells beside. */
const bothColumns: readonly Column[] = figures.map(([, name, numberFormat]): Column => ({
  heading: `Total ${name}`,
  width: 68,
  numberFormat,
  total: 'sum',
  content: () => '',
  formula: (at, row) => {
    const both = `${at(`Local ${name}`)}${row},${at(`Central ${name}`)}${row}`;
    // Nothing is adverse or favourable where the signs are not known.
    return `=IF(COUNT(${both})=0,"",SUM(${both}))`;
  },
}));

/** Budgets by department, £000; those without a budget table are left out. */
export const describeBudgetSheet = (overview: Overview, options: SheetOptions): SheetDescription =>
  describeList<WorkbookFacts>(
    [
      { heading: 'Department', width: 130, wrap: true, content: ({ department }) => department },
      ...(overview.clusters.length > 0
        ? [{ heading: 'Cluster', width: 80, wrap: true, content: ({ cluster }: WorkbookFacts) => cluster }]
        : []),
      ...riskColumns('local'),
      ...riskColumns('central'),
      ...bothColumns,
      ...placeColumns<WorkbookFacts>(({ budgets }) => budgets?.places ?? [], 'Cells'),
    ],
    overview.departments.filter(({ budgets }) => budgets !== null),
    {
      ...options,
      title: 'Budgets by department, £000',
      note: 'Net expenditure is plus and an adverse variance is plus, whatever signs a workbook uses. Adverse and favourable are added up from single lines: a net variance hides neither.',
      tableName: 'OverviewBudgets',
    },
  );
