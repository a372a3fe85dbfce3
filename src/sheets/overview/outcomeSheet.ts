import type { OfDepartment, Overview } from '../../plan/overview/combineFacts';
import type { OutcomeFact } from '../../plan/overview/facts';
import type { CellContent, SheetDescription } from '../description';
import { describeList, type ListColumn, type ListPlace } from './describeList';
import type { SheetOptions } from './listSheets';
import { placeColumns } from './placeColumns';

type Row = OfDepartment<OutcomeFact>;

const kinds = [
  ['Aims', 'aim'],
  ['Workstreams', 'workstream'],
  ['Actions', 'action'],
  ['KPIs', 'kpi'],
  ['Risks', 'risk'],
] as const;
const summed = [...kinds.map(([heading]) => heading), 'All', 'Suggested only'];

const number = (heading: string, content: (row: Row) => number): ListColumn<Row> => ({
  heading,
  width: 66,
  numberFormat: '0',
  content,
});

/** How many aims, workstreams, actions, KPIs and risks of each department lead to each corporate outcome. */
export const describeOutcomeSheet = (overview: Overview, options: SheetOptions): SheetDescription =>
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
