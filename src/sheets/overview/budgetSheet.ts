import type { BudgetPart } from '../../plan/budgets/budgetParts';
import type { Overview } from '../../plan/overview/combineFacts';
import type { BudgetFacts, RiskMoney, WorkbookFacts } from '../../plan/overview/facts';
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

/** Words in front of the figures of a part; alone in its sheet a budget that is not parted needs none. */
const partNames: Readonly<Record<BudgetPart, string>> = {
  local: 'Local',
  central: 'Central',
  whole: 'Not parted:',
};

const partColumns = (part: BudgetPart, alone: boolean): Column[] =>
  figures.map(([figure, name, numberFormat]): Column => ({
    heading: alone ? `Total ${name}` : `${partNames[part]} ${name}`,
    width: 68,
    numberFormat,
    total: 'sum',
    content: ({ budgets }) => (budgets && holds(budgets, part) ? (budgets[part]?.[figure] ?? '') : ''),
  }));

/** All parts together, from the cells beside. */
const totalColumns = (parts: readonly BudgetPart[]): readonly Column[] =>
  figures.map(([, name, numberFormat]): Column => ({
    heading: `Total ${name}`,
    width: 68,
    numberFormat,
    total: 'sum',
    content: () => '',
    formula: (at, row) => {
      const all = parts.map((part) => `${at(`${partNames[part]} ${name}`)}${row}`).join(',');
      // Nothing is adverse or favourable where the signs are not known.
      return `=IF(COUNT(${all})=0,"",SUM(${all}))`;
    },
  }));

/** Budgets by department, £000; those without a budget table are left out. */
export function describeBudgetSheet(overview: Overview, options: SheetOptions): SheetDescription {
  const parts = partsOf(overview);
  return describeList<WorkbookFacts>(
    [
      { heading: 'Department', width: 130, wrap: true, content: ({ department }) => department },
      ...(overview.clusters.length > 0
        ? [{ heading: 'Cluster', width: 80, wrap: true, content: ({ cluster }: WorkbookFacts) => cluster }]
        : []),
      ...parts.flatMap((part) => partColumns(part, parts.length === 1)),
      ...(parts.length > 1 ? totalColumns(parts) : []),
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
}

/** Local and central risk, and what some departments do not part into risks; that alone where none parts it. */
function partsOf({ departments }: Overview): readonly BudgetPart[] {
  const all = departments.flatMap(({ budgets }) => budgets ?? []);
  if (!all.some(({ whole }) => whole)) return ['local', 'central'];
  const parted = all.some((budgets) => holds(budgets, 'local') || holds(budgets, 'central'));
  return parted ? ['local', 'central', 'whole'] : ['whole'];
}

/** Beside a budget that is not parted a risk without any money is no figure of 0. */
function holds({ whole, ...risks }: BudgetFacts, part: BudgetPart): boolean {
  if (part === 'whole') return whole !== undefined;
  return whole === undefined || risks[part].budget !== 0 || risks[part].projected !== 0;
}
