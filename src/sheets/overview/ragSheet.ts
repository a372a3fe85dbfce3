import type { Overview } from '../../plan/jobs/overview/combineFacts';
import type { WorkbookFacts } from '../../plan/jobs/overview/facts';
import type { CellContent, SheetDescription } from '../description';
import { describeList, type ListColumn, type ListPlace } from './describeList';
import { type SheetOptions, placeColumns } from './listSheets';

type Column = ListColumn<WorkbookFacts>;

const count = '#,##0';
const colours = ['Green', 'Amber', 'Red'] as const;
const riskColours = ['Red', 'Amber', 'Green'] as const;
/** Summed up by cluster. */
const summed = [
  'KPIs',
  ...colours,
  'No colour',
  'Differ from the rule',
  'No colour, rule gives one',
  'Risks Red',
  'Risks Amber',
  'Risks Green',
  'Risks not rated',
  'KPIs with an owner',
  'Risks with an owner',
];
/** Of how many open risks it is known how they stand to an aim, and how many stand above it. */
const aims = [
  ['Risks with a target', 'target', 'known'],
  ['Risks above target', 'target', 'above'],
  ['Risks with an appetite', 'appetite', 'known'],
  ['Risks above appetite', 'appetite', 'above'],
] as const;
/** Not 0: nothing says whether there are any. */
const notKnown = '–';

/** The share of KPIs, or of open risks, that name an owner; empty where there is none of them. */
const ownedShare =
  (owned: string, of: readonly string[]) =>
  (at: (heading: string) => string, row: number): string => {
    const all = `SUM(${of.map((heading) => `${at(heading)}${row}`).join(',')})`;
    return `=IF(${all}=0,"",${at(owned)}${row}/${all})`;
  };
const kpisOwned = ownedShare('KPIs with an owner', ['KPIs']);
const risksOwned = ownedShare('Risks with an owner', [
  ...riskColours.map((colour) => `Risks ${colour}`),
  'Risks not rated',
]);

/** The share of `colour` in the KPIs that have one; empty where none has. */
const share =
  (colour: string) =>
  (at: (heading: string) => string, row: number): string => {
    const reported = `SUM(${at('Green')}${row}:${at('Red')}${row})`;
    return `=IF(${reported}=0,"",${at(colour)}${row}/${reported})`;
  };

const kpiColumn = (heading: string, content: Column['content']): Column => ({
  heading,
  width: 50,
  numberFormat: count,
  total: 'sum',
  content,
});

/** Shares of the sums of a cluster. */
const shares = [
  ['% Green', share('Green')],
  ['% KPIs with an owner', kpisOwned],
  ['% risks with an owner', risksOwned],
] as const;

const shareColumn = (heading: string, formula: NonNullable<Column['formula']>): Column => ({
  heading,
  width: 54,
  numberFormat: '0%',
  content: () => '',
  formula,
  total: formula,
});

/** A department whose registers say nothing of an aim has a dash, and so has a total of nothing but dashes. */
const aimColumns = aims.map(([heading, aim, figure]): Column => ({
  ...kpiColumn(heading, ({ risks }) => (risks ? (risks[aim]?.[figure] ?? notKnown) : '')),
  align: 'Right',
  total: (at, _, { first, last }) => {
    const rows = `${at(heading)}${first}:${at(heading)}${last}`;
    return `=IF(SUBTOTAL(102,${rows})=0,"${notKnown}",SUBTOTAL(109,${rows}))`;
  },
}));

/** RAG counts by department, with those of its open risks, and by cluster above where there are clusters. */
export function describeRagSheet(overview: Overview, options: SheetOptions): SheetDescription {
  const clustered = overview.clusters.length > 0;
  const columns: Column[] = [
    { heading: 'Department', width: 130, wrap: true, content: ({ department }) => department },
    ...(clustered
      ? [{ heading: 'Cluster', width: 80, wrap: true, content: ({ cluster }: WorkbookFacts) => cluster }]
      : []),
    { heading: 'Year', width: 48, content: ({ planYear, reportingYear }) => reportingYear || planYear },
    { heading: 'Quarter', width: 52, content: ({ quarter }) => quarter },
    {
      heading: 'KPIs',
      width: 48,
      numberFormat: count,
      total: 'sum',
      content: () => '',
      formula: (at, row) => `=SUM(${at('Green')}${row}:${at('No colour')}${row})`,
    },
    ...colours.map((colour) => kpiColumn(colour, ({ kpis }) => kpis?.counts[colour] ?? '')),
    kpiColumn('No colour', ({ kpis }) => kpis?.counts['N/A'] ?? ''),
    { ...shareColumn('% Green', share('Green')), width: 52 },
    { ...kpiColumn('Differ from the rule', ({ kpis }) => kpis?.differs ?? ''), width: 62 },
    { ...kpiColumn('No colour, rule gives one', ({ kpis }) => kpis?.uncoloured ?? ''), width: 66 },
    {
      heading: 'Colours of',
      width: 66,
      content: ({ kpis }) => (kpis ? (kpis.standing ? 'RAG column' : 'the rule') : ''),
    },
    ...riskColours.map((colour) => kpiColumn(`Risks ${colour}`, ({ risks }) => risks?.counts[colour] ?? '')),
    kpiColumn('Risks not rated', ({ risks }) => risks?.counts['N/A'] ?? ''),
    ...aimColumns,
    { ...kpiColumn('KPIs with an owner', ({ kpis }) => kpis?.owned ?? ''), width: 54 },
    shareColumn('% KPIs with an owner', kpisOwned),
    { ...kpiColumn('Risks with an owner', ({ risks }) => risks?.owned ?? ''), width: 54 },
    shareColumn('% risks with an owner', risksOwned),
    kpiColumn('Errors in check', ({ errors }) => errors),
    kpiColumn('Warnings in check', ({ warnings }) => warnings),
    ...placeColumns<WorkbookFacts>(
      ({ kpis, risks }) => [...(kpis?.places ?? []), ...(risks?.places ?? [])],
      'Cells',
    ),
  ];
  return describeList(columns, overview.departments, {
    ...options,
    title: 'Overview by department',
    note: 'Counts are of the colours that stand in each workbook’s RAG column; where the rule gives another colour is counted beside. % Green is of the KPIs with a colour. An owner is what stands in a column of owners; where there is none, nobody is counted. Risks above target or appetite are of those of which the register says it; a dash: it says it of none.',
    tableName: 'OverviewDepartments',
    ...(clustered && { above: (place, first) => clusterRows(overview.clusters, place, first) }),
  });
}

/** A row of headings, then one a cluster: its sums are formulas over the list, by the word in its column. */
function clusterRows(
  clusters: readonly string[],
  { first, last, at }: ListPlace,
  firstRow: number,
): Readonly<Record<string, CellContent>>[] {
  const whole = (heading: string): string => `${at(heading)}$${first}:${at(heading)}$${last}`;
  const headings = Object.fromEntries(
    [...shares.map(([heading]) => heading), ...summed, ...aims.map(([heading]) => heading)].map((heading) => [
      heading,
      heading,
    ]),
  );
  return [
    { ...headings, Department: 'By cluster' },
    ...clusters.map((cluster, index) => {
      const row = firstRow + 1 + index;
      const sums = summed.map((heading): readonly [string, CellContent] => [
        heading,
        { formula: `=SUMIFS(${whole(heading)},${whole('Cluster')},$A${row})` },
      ]);
      const known = aims.map(([heading]): readonly [string, CellContent] => {
        const own = `${whole('Cluster')},$A${row}`;
        return [
          heading,
          {
            formula: `=IF(COUNTIFS(${own},${whole(heading)},">=0")=0,"${notKnown}",SUMIFS(${whole(heading)},${own}))`,
          },
        ];
      });
      return {
        Department: cluster,
        ...Object.fromEntries([...sums, ...known]),
        ...Object.fromEntries(
          shares.map(([heading, formula]) => [heading, { formula: formula(at, row) }] as const),
        ),
      };
    }),
  ];
}
