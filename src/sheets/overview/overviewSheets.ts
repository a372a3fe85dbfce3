import type { Overview, OfDepartment } from '../../plan/jobs/overview/combineFacts';
import type { SheetDescription, CellContent } from '../description';
import {
  describeDiffering,
  describeNotes,
  describeRedAmber,
  describeTopRisks,
  type SheetOptions,
  placeColumns,
} from './listSheets';
import { describeRagSheet } from './ragSheet';
import type { OutcomeFact, BudgetFacts, RiskMoney, WorkbookFacts } from '../../plan/jobs/overview/facts';
import { describeList, type ListColumn, type ListPlace } from './describeList';
import { isSameName } from '../../words/fold';
import { inList } from '../../words/lists';

/** One of the sheets that an overview is made of. */
export interface OverviewSheet {
  /** Wished name of the sheet. */
  readonly name: string;
  readonly describe: (options: SheetOptions) => SheetDescription;
}

type Row = OfDepartment<OutcomeFact>;

const kinds = [
  ['Aims', 'aim'],
  ['Workstreams', 'workstream'],
  ['Actions', 'action'],
  ['KPIs', 'kpi'],
  ['Risks', 'risk'],
] as const;
const summed = [...kinds.map(([heading]) => heading), 'All', 'Suggested only'];

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

/** A block of money of the sheet: words in front of its figures, and where a department has them. */
interface Block {
  readonly name: string;
  readonly inTotal: boolean;
  readonly moneyOf: (budgets: BudgetFacts) => RiskMoney | undefined;
}

/** The sheets of an overview, in their order; lists that would be empty are left out, but for the notes. */
export function overviewSheets(overview: Overview): OverviewSheet[] {
  const { kpis, differing, risks, departments, outcomes, findings } = overview;
  return [
    { name: 'Overview', describe: (options) => describeRagSheet(overview, options) },
    ...(kpis.length > 0
      ? [{ name: 'Red and Amber', describe: (options: SheetOptions) => describeRedAmber(overview, options) }]
      : []),
    ...(differing.length > 0
      ? [
          {
            name: 'Differs from the rule',
            describe: (options: SheetOptions) => describeDiffering(overview, options),
          },
        ]
      : []),
    ...(risks.length > 0
      ? [{ name: 'Top risks', describe: (options: SheetOptions) => describeTopRisks(overview, options) }]
      : []),
    ...(departments.some(({ budgets }) => budgets)
      ? [{ name: 'Budgets', describe: (options: SheetOptions) => describeBudgetSheet(overview, options) }]
      : []),
    ...(outcomes.length > 0
      ? [{ name: 'Outcomes', describe: (options: SheetOptions) => describeOutcomeSheet(overview, options) }]
      : []),
    { name: 'Overview notes', describe: (options) => describeNotes(findings, options) },
  ];
}

const partColumns = (block: Block, alone: boolean): Column[] =>
  figures.map(([figure, name, numberFormat]): Column => ({
    heading: alone ? `Total ${name}` : `${block.name} ${name}`,
    width: 68,
    numberFormat,
    total: 'sum',
    content: ({ budgets }) => (budgets && block.moneyOf(budgets)?.[figure]) ?? '',
  }));

/** All blocks together, from the cells beside. */
const totalColumns = (blocks: readonly Block[]): readonly Column[] =>
  figures.map(([, name, numberFormat]): Column => ({
    heading: `Total ${name}`,
    width: 68,
    numberFormat,
    total: 'sum',
    content: () => '',
    formula: (at, row) => {
      const all = blocks
        .filter(({ inTotal }) => inTotal)
        .map((block) => `${at(`${block.name} ${name}`)}${row}`)
        .join(',');
      // Nothing is adverse or favourable where the signs are not known.
      return `=IF(COUNT(${all})=0,"",SUM(${all}))`;
    },
  }));

/** Budgets by department, £000; those without a budget table are left out. */
export function describeBudgetSheet(overview: Overview, options: SheetOptions): SheetDescription {
  const blocks = blocksOf(overview);
  const beside = blocks.filter(({ inTotal }) => !inTotal).map(({ name }) => name);
  return describeList<WorkbookFacts>(
    [
      { heading: 'Department', width: 130, wrap: true, content: ({ department }) => department },
      ...(overview.clusters.length > 0
        ? [{ heading: 'Cluster', width: 80, wrap: true, content: ({ cluster }: WorkbookFacts) => cluster }]
        : []),
      ...blocks.flatMap((block) => partColumns(block, blocks.length === 1)),
      ...(blocks.length > 1 ? totalColumns(blocks) : []),
      ...placeColumns<WorkbookFacts>(({ budgets }) => budgets?.places ?? [], 'Cells'),
    ],
    overview.departments.filter(({ budgets }) => budgets !== null),
    {
      ...options,
      title: 'Budgets by department, £000',
      note: `Net expenditure is plus and an adverse variance is plus, whatever signs a workbook uses. Adverse and favourable are added up from single lines: a net variance hides neither.${
        beside.length > 0
          ? ` ${inList(beside)} ${beside.length === 1 ? 'stands' : 'stand'} beside the total, as in the workbooks.`
          : ''
      }`,
      tableName: 'OverviewBudgets',
    },
  );
}

/**
 * Local and central risk, what departments have of other blocks, and what some do not part into risks; that alone where
 * none parts it.
 */
function blocksOf({ departments }: Overview): readonly Block[] {
  const all = departments.flatMap(({ budgets }) => budgets ?? []);
  const named = all.flatMap(({ blocks = [] }) => blocks);
  const others = named
    .filter((one, at) => named.findIndex(({ name }) => isSameName(name, one.name)) === at)
    .map(({ name }): Block => ({
      name,
      inTotal: named.every((one) => one.inTotal || !isSameName(one.name, name)),
      moneyOf: ({ blocks }) => blocks?.find((one) => isSameName(one.name, name)),
    }));
  const risk = (name: string, part: 'local' | 'central'): Block => ({
    name,
    inTotal: true,
    moneyOf: (budgets) => (holds(budgets, part) ? budgets[part] : undefined),
  });
  const parted = [risk('Local', 'local'), risk('Central', 'central'), ...others];
  const hasRisks = all.some((budgets) => holds(budgets, 'local') || holds(budgets, 'central'));
  if (!all.some(({ whole }) => whole)) return parted;
  const whole: Block = { name: 'Not parted:', inTotal: true, moneyOf: (budgets) => budgets.whole };
  return hasRisks ? [...parted, whole] : [...others, whole];
}

/** Beside other money a risk without any is no figure of 0. */
const holds = ({ whole, blocks, ...risks }: BudgetFacts, part: 'local' | 'central'): boolean =>
  (whole === undefined && blocks === undefined) || risks[part].budget !== 0 || risks[part].projected !== 0;

const number = (heading: string, content: (row: Row) => number): ListColumn<Row> => ({
  heading,
  width: 66,
  numberFormat: '0',
  content,
});

/** How many aims, workstreams, actions, KPIs and risks of each department lead to each corporate outcome. */
const describeOutcomeSheet = (overview: Overview, options: SheetOptions): SheetDescription =>
  describeList<Row>(
    [
      { heading: 'Outcome', width: 230, wrap: true, content: ({ outcome }) => outcome },
      { heading: 'Corporate plan', width: 72, wrap: true, content: ({ set }) => set },
      { heading: 'Department', width: 130, wrap: true, content: ({ department }) => department },
      ...kinds.map(([heading, kind]) => number(heading, ({ stated }) => stated[kind])),
      number('All', ({ stated }) => stated.all),
      number('Suggested only', ({ suggested }) => suggested),
      ...placeColumns<Row>(({ places }) => places, 'Cells'),
    ],
    overview.outcomes,
    {
      ...options,
      title: 'Corporate outcomes by department',
      note: 'What states the outcome in a column or its own words counts; what only its words suggest stands beside. One that serves several outcomes counts once for each.',
      tableName: 'OverviewOutcomes',
      above: (place, first) => outcomeRows(overview.outcomes, place, first),
    },
  );

/** A row for each outcome of all departments: sums over the list, and how many departments lead to it. */
function outcomeRows(
  facts: readonly Row[],
  { first, last, at }: ListPlace,
  firstRow: number,
): Readonly<Record<string, CellContent>>[] {
  const whole = (heading: string): string => `${at(heading)}$${first}:${at(heading)}$${last}`;
  const outcomes = [
    ...new Map(facts.map(({ outcome, set }) => [`${set}\n${outcome}`, { outcome, set }])).values(),
  ];
  return [
    {
      ...Object.fromEntries(summed.map((heading) => [heading, heading])),
      Outcome: 'All departments',
      'Corporate plan': 'Corporate plan',
      Department: 'Departments that lead to it',
    },
    ...outcomes.map(({ outcome, set }, index) => {
      const row = firstRow + 1 + index;
      const own = `--(${whole('Outcome')}=$${at('Outcome')}${row}),--(${whole('Corporate plan')}=$${at('Corporate plan')}${row})`;
      const sums = summed.map((heading): readonly [string, CellContent] => [
        heading,
        { formula: `=SUMPRODUCT(${own},${whole(heading)})` },
      ]);
      return {
        Outcome: outcome,
        'Corporate plan': set,
        Department: { formula: `=SUMPRODUCT(${own},--(${whole('All')}>0))` },
        ...Object.fromEntries(sums),
      };
    }),
  ];
}
