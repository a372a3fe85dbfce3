import type { Overview } from '../../plan/jobs/overview/combineFacts';
import type { WorkbookFacts } from '../../plan/jobs/overview/facts';
import type { SheetDescription } from '../description';
import { describeList } from './describeList';
import type { LinesAbove } from './listBlock';
import { type CellOf, type ListColumn, type ListPlace, notKnown } from './listColumns';
import { departmentColumns, type SheetOptions } from './listSheets';

type Column = ListColumn<WorkbookFacts>;

const count = '#,##0';
const colours = ['Green', 'Amber', 'Red'] as const;
const riskColours = ['Red', 'Amber', 'Green'] as const;
const kpiCounts = [...colours, 'No colour'] as const;
const riskCounts = [...riskColours.map((colour) => `Risks ${colour}`), 'Risks not rated'];
/** Summed up by cluster. */
const summed = [
  'KPIs',
  ...kpiCounts,
  'Differ from the rule',
  'No colour, rule gives one',
  'Errors in check',
  'Warnings in check',
  ...riskCounts,
  'All KPIs',
  'KPIs with an owner',
  'All open risks',
  'Risks with an owner',
];
/** Of how many open risks it is known how they stand to an aim, and how many stand above it. */
const aims = [
  ['Risks with a target', 'target', 'known'],
  ['Risks above target', 'target', 'above'],
  ['Risks with an appetite', 'appetite', 'known'],
  ['Risks above appetite', 'appetite', 'above'],
] as const;

/** `part` of `whole` in the same line, both columns or several; empty where that is 0. */
const share =
  (part: string, whole: readonly string[]) =>
  (cell: CellOf): string => {
    const all = `SUM(${whole.map(cell).join(',')})`;
    return `=IF(${all}=0,"",${cell(part)}/${all})`;
  };

/** Each with its subject; of the sums of a cluster too. The share of a colour is of the KPIs that have one. */
const shares = [
  ['% Green', share('Green', colours)],
  ['% KPIs with an owner', share('KPIs with an owner', ['All KPIs'])],
  ['% risks with an owner', share('Risks with an owner', ['All open risks'])],
] as const;

const countColumn = (subject: string, heading: string, content: Column['content']): Column => ({
  heading,
  subject,
  width: 48,
  numberFormat: count,
  total: 'sum',
  content,
});

const shareColumn = (subject: string, of: (typeof shares)[number], recorded: boolean): Column => ({
  heading: of[0],
  subject,
  width: 48,
  numberFormat: '0%',
  content: () => '',
  formula: of[1],
  total: ({ cell }) => of[1](cell),
  recorded,
});

/** A department whose registers say nothing of an aim has a dash, and so has a total of nothing but dashes. */
const aimColumns = aims.map(([heading, aim, figure]): Column => ({
  ...countColumn('Risks', heading, ({ risks }) => (risks ? (risks[aim]?.[figure] ?? notKnown) : '')),
  of: aim === 'target' ? 'targets of risks' : 'appetite for risks',
  align: 'Right',
  total: ({ rows }) => {
    const all = rows(heading).replace(/\$/g, '');
    return `=IF(SUBTOTAL(102,${all})=0,"${notKnown}",SUBTOTAL(109,${all}))`;
  },
}));

const sumOf = (counts: Readonly<Record<string, number>> | undefined): number | '' =>
  counts ? Object.values(counts).reduce((sum, each) => sum + each, 0) : '';

/** Of KPIs or risks: how many there are, how many name an owner, and the share; left out where nobody names one. */
function ownerColumns(
  { departments }: Overview,
  kind: 'kpis' | 'risks',
  [all, owned]: readonly [string, string],
  of: (typeof shares)[number],
): Column[] {
  const recorded = departments.some((facts) => (facts[kind]?.owned ?? 0) > 0);
  return [
    countColumn('Owners', all, (facts) => sumOf(facts[kind]?.counts)),
    countColumn('Owners', owned, (facts) => facts[kind]?.owned ?? ''),
    shareColumn('Owners', of, recorded),
  ].map((column) => ({ ...column, recorded, of: kind === 'kpis' ? 'owners of KPIs' : 'owners of risks' }));
}

/**
 * RAG counts by department, with those of its open risks, and by cluster above where there are clusters: KPIs, risks,
 * owners, what a check finds, and where all that stands.
 */
export function describeRagSheet(overview: Overview, options: SheetOptions): SheetDescription {
  const { clusters, departments } = overview;
  const hasKpis = departments.some(({ kpis }) => kpis !== null);
  const [green, kpisOwned, risksOwned] = shares;
  const kpiColumn = (heading: string, content: Column['content']) => countColumn('KPIs', heading, content);
  const riskColumn = (heading: string, content: Column['content']) => countColumn('Risks', heading, content);
  const columns: Column[] = [
    ...departmentColumns<WorkbookFacts>(clusters.length > 0, 122),
    {
      heading: 'Year',
      subject: 'KPIs',
      width: 42,
      content: ({ planYear, reportingYear }) => reportingYear || planYear,
    },
    { heading: 'Quarter', subject: 'KPIs', width: 44, content: ({ quarter }) => quarter },
    {
      ...kpiColumn('KPIs', () => ''),
      formula: (cell) => `=SUM(${kpiCounts.map(cell).join(',')})`,
      recorded: hasKpis,
    },
    ...colours.map((colour) => kpiColumn(colour, ({ kpis }) => kpis?.counts[colour] ?? '')),
    kpiColumn('No colour', ({ kpis }) => kpis?.counts['N/A'] ?? ''),
    shareColumn('KPIs', green, hasKpis),
    kpiColumn('Differ from the rule', ({ kpis }) => kpis?.differs ?? ''),
    { ...kpiColumn('No colour, rule gives one', ({ kpis }) => kpis?.uncoloured ?? ''), width: 52 },
    {
      heading: 'Colours of',
      subject: 'KPIs',
      width: 66,
      content: ({ kpis }) => (kpis ? (kpis.standing ? 'RAG column' : 'the rule') : ''),
    },
    countColumn('Check', 'Errors in check', ({ errors }) => errors),
    { ...countColumn('Check', 'Warnings in check', ({ warnings }) => warnings), width: 52 },
    ...riskColours.map((colour) => riskColumn(`Risks ${colour}`, ({ risks }) => risks?.counts[colour] ?? '')),
    riskColumn('Risks not rated', ({ risks }) => risks?.counts['N/A'] ?? ''),
    ...aimColumns,
    ...ownerColumns(overview, 'kpis', ['All KPIs', 'KPIs with an owner'], kpisOwned),
    ...ownerColumns(overview, 'risks', ['All open risks', 'Risks with an owner'], risksOwned),
  ];
  return describeList(columns, departments, {
    ...options,
    title: 'Overview by department',
    note: 'Counts are of the colours that stand in each workbook’s RAG column; where the rule gives another colour is counted beside. % Green is of the KPIs with a colour. An owner is what stands in a column of owners; where there is none, nobody is counted. Risks above target or appetite are of those of which the register says it; a dash: it says it of none.',
    tableName: 'OverviewDepartments',
    sources: departments.map(({ department, kpis, risks }) => ({
      of: department,
      places: [...(kpis?.places ?? []), ...(risks?.places ?? [])],
    })),
    ...(clusters.length > 0 && { above: clusterLines(clusters) }),
  });
}

/** A line of headings, then one a cluster: its sums are formulas over the list, by the word in its column. */
function clusterLines(clusters: readonly string[]): LinesAbove {
  const own = ({ cell, rows }: ListPlace): string => `${rows('Cluster')},${cell('Department')}`;
  const sum = (heading: string) => (place: ListPlace) => `SUMIFS(${place.rows(heading)},${own(place)})`;
  const known = (heading: string) => (place: ListPlace) =>
    `=IF(COUNTIFS(${own(place)},${place.rows(heading)},">=0")=0,"${notKnown}",${sum(heading)(place)})`;
  const headings = [...summed, ...aims.map(([heading]) => heading), ...shares.map(([heading]) => heading)];
  const figures = {
    ...Object.fromEntries(summed.map((heading) => [heading, (at: ListPlace) => `=${sum(heading)(at)}`])),
    ...Object.fromEntries(aims.map(([heading]) => [heading, known(heading)])),
    ...Object.fromEntries(shares.map(([heading, of]) => [heading, ({ cell }: ListPlace) => of(cell)])),
  };
  return [
    { ...Object.fromEntries(headings.map((heading) => [heading, heading])), Department: 'By cluster' },
    ...clusters.map((cluster) => ({ ...figures, Department: cluster })),
  ];
}
