import type { Overview, OfDepartment } from '../../plan/jobs/overview/combineFacts';
import type { SheetDescription } from '../description';
import {
  describeDiffering,
  describeNotes,
  describeRedAmber,
  departmentColumns,
  describeTopRisks,
  type SheetOptions,
  placeColumns,
} from './listSheets';
import { describeRagSheet } from './ragSheet';
import type { OutcomeFact, BudgetFacts, RiskMoney, WorkbookFacts } from '../../plan/jobs/overview/facts';
import { describeList } from './describeList';
import type { LinesAbove } from './listBlock';
import type { ListColumn, ListPlace } from './listColumns';
import { capital } from '../../words/capital';
import { isSameName } from '../../words/fold';
import { inList } from '../../words/lists';

/** One of the sheets that an overview is made of. */
interface OverviewSheet {
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

/** The columns of a figure: one a block of money, and of several blocks the total, from the cells beside. */
function figureColumns(
  blocks: readonly Block[],
  departments: readonly WorkbookFacts[],
  [figure, name, numberFormat]: (typeof figures)[number],
): Column[] {
  const column = (heading: string): Column => ({
    heading,
    subject: capital(name),
    width: 58,
    numberFormat,
    total: 'sum',
    content: () => '',
  });
  const contentOf =
    ({ moneyOf }: Block): Column['content'] =>
    ({ budgets }) =>
      (budgets && moneyOf(budgets)?.[figure]) ?? '';
  const single = blocks.length === 1;
  const parts = blocks.map((block) => ({
    ...column(single ? `Total ${name}` : `${block.name} ${name}`),
    content: contentOf(block),
    inTotal: block.inTotal,
  }));
  // Nothing is adverse or favourable where the signs are not known.
  const added = parts.filter(
    ({ content, inTotal }) => inTotal && departments.some((facts) => content(facts) !== ''),
  );
  const total = (cell: (heading: string) => string): string => {
    const all = added.map(({ heading }) => cell(heading)).join(',');
    return `=IF(COUNT(${all})=0,"",SUM(${all}))`;
  };
  return single
    ? parts
    : [...parts, { ...column(`Total ${name}`), formula: total, recorded: added.length > 0 }];
}

/** Budgets by department, £000; those without a budget table are left out. */
export function describeBudgetSheet(overview: Overview, options: SheetOptions): SheetDescription {
  const blocks = blocksOf(overview);
  const beside = blocks.filter(({ inTotal }) => !inTotal).map(({ name }) => name);
  const departments = overview.departments.filter(({ budgets }) => budgets !== null);
  return describeList<WorkbookFacts>(
    [
      ...departmentColumns<WorkbookFacts>(overview.clusters.length > 0, 122),
      ...figures.flatMap((figure) => figureColumns(blocks, departments, figure)),
      ...placeColumns<WorkbookFacts>(({ budgets }) => budgets?.places ?? [], 'Cells').map((column) => ({
        ...column,
        subject: 'Sources',
      })),
    ],
    departments,
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
  width: 44,
  numberFormat: '0',
  content,
});

/** How many aims, workstreams, actions, KPIs and risks of each department lead to each corporate outcome. */
const describeOutcomeSheet = (overview: Overview, options: SheetOptions): SheetDescription =>
  describeList<Row>(
    [
      { heading: 'Outcome', width: 160, wrap: true, content: ({ outcome }) => outcome },
      { heading: 'Corporate plan', width: 54, wrap: true, content: ({ set }) => set },
      { heading: 'Department', width: 92, wrap: true, content: ({ department }) => department },
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
      above: outcomeLines(overview.outcomes),
    },
  );

/** A line for each outcome of all departments: sums over the list, and how many departments lead to it. */
function outcomeLines(facts: readonly Row[]): LinesAbove {
  const outcomes = [
    ...new Map(facts.map(({ outcome, set }) => [`${set}\n${outcome}`, { outcome, set }])).values(),
  ];
  // A plan of which nothing is known has no column.
  const named = facts.some(({ set }) => set !== '');
  const own = ({ cell, rows }: ListPlace): string =>
    ['Outcome', ...(named ? ['Corporate plan'] : [])]
      .map((heading) => `--(${rows(heading)}=${cell(heading)})`)
      .join(',');
  const sums = Object.fromEntries(
    summed.map((heading) => [
      heading,
      (place: ListPlace) => `=SUMPRODUCT(${own(place)},${place.rows(heading)})`,
    ]),
  );
  return [
    {
      ...Object.fromEntries(summed.map((heading) => [heading, heading])),
      Outcome: 'All departments',
      'Corporate plan': 'Corporate plan',
      Department: 'Departments that lead to it',
    },
    ...outcomes.map(({ outcome, set }) => ({
      ...sums,
      Outcome: outcome,
      'Corporate plan': set,
      Department: (place: ListPlace) => `=SUMPRODUCT(${own(place)},--(${place.rows('All')}>0))`,
    })),
  ];
}
