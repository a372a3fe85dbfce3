import type { OfDepartment, Overview } from '../../plan/jobs/overview/combineFacts';
import type { KpiFact, RiskFact, Place } from '../../plan/jobs/overview/facts';
import type { Finding } from '../../plan/findings/finding';
import type { SheetDescription } from '../description';
import { describeList, type ListColumn, type ListOptions } from './describeList';

export type SheetOptions = Pick<ListOptions, 'names' | 'palette' | 'fontName'>;

const departmentColumns = <Fact extends object>(clustered: boolean): ListColumn<OfDepartment<Fact>>[] => [
  { heading: 'Department', width: 120, wrap: true, content: ({ department }) => department },
  ...(clustered
    ? [{ heading: 'Cluster', width: 80, wrap: true, content: ({ cluster }: OfDepartment<Fact>) => cluster }]
    : []),
];

const kpiColumns: readonly ListColumn<OfDepartment<KpiFact>>[] = [
  { heading: 'RAG', width: 54, rag: true, content: ({ colour }) => colour },
  { heading: 'Ref', width: 46, content: ({ ref }) => ref },
  { heading: 'KPI', width: 190, wrap: true, content: ({ kpi }) => kpi },
  { heading: 'Target', width: 72, wrap: true, content: ({ target }) => target },
  { heading: 'Measure', width: 90, wrap: true, content: ({ measure }) => measure },
  { heading: 'By the rule', width: 60, rag: true, content: ({ byRule }) => byRule },
];

/** All KPIs that stand as Red or Amber, with reasons and actions. */
export const describeRedAmber = (overview: Overview, options: SheetOptions): SheetDescription =>
  describeList<OfDepartment<KpiFact>>(
    [
      ...departmentColumns<KpiFact>(overview.clusters.length > 0),
      ...kpiColumns,
      { heading: 'Reasons for performance', width: 200, wrap: true, content: ({ reasons }) => reasons },
      { heading: 'Actions planned', width: 200, wrap: true, content: ({ actions }) => actions },
      ...placeColumns<OfDepartment<KpiFact>>(({ place }) => [place]),
    ],
    overview.kpis,
    {
      ...options,
      title: 'Red and Amber KPIs',
      note: 'By the colour that stands in each workbook: Red first, then Amber. Reasons and actions as their owners wrote them; an empty cell is one that they left empty.',
      tableName: 'OverviewRedAmber',
    },
  );

/** KPIs whose colour is not the one that the rule gives. */
export const describeDiffering = (overview: Overview, options: SheetOptions): SheetDescription =>
  describeList<OfDepartment<KpiFact>>(
    [
      ...departmentColumns<KpiFact>(overview.clusters.length > 0),
      ...kpiColumns,
      { heading: 'Why', width: 260, wrap: true, content: ({ why }) => why },
      ...placeColumns<OfDepartment<KpiFact>>(({ place }) => [place]),
    ],
    overview.differing,
    {
      ...options,
      title: 'Colours that differ from the rule',
      note: 'The colour stands in the department’s RAG column; the rule gives another for its target and measure. Counted as it stands until the department changes it.',
      tableName: 'OverviewDiffers',
    },
  );

/** The risks that weigh most, of all departments. */
export const describeTopRisks = (overview: Overview, options: SheetOptions): SheetDescription =>
  describeList<OfDepartment<RiskFact>>(
    [
      ...departmentColumns<RiskFact>(overview.clusters.length > 0),
      { heading: 'Rating', width: 60, rag: true, content: ({ rating }) => rating },
      { heading: 'Score', width: 48, numberFormat: '0', content: ({ score }) => score ?? '' },
      { heading: 'Code', width: 84, wrap: true, content: ({ code }) => code },
      { heading: 'Risk', width: 260, wrap: true, content: ({ title }) => title },
      { heading: 'Grid', width: 48, content: ({ grid }) => grid },
      { heading: 'Against target', width: 58, content: ({ target }) => standingWords(target, 'Met') },
      {
        heading: 'Against appetite',
        width: 62,
        content: ({ appetite }) => standingWords(appetite, 'Within'),
      },
      ...placeColumns<OfDepartment<RiskFact>>(({ place }) => [place]),
    ],
    overview.risks,
    {
      ...options,
      title: 'Top risks',
      note: 'Every open risk that is Red, and of each department the three that score highest. Scores of different grids do not compare. Against target and appetite: a dash where the register does not say.',
      tableName: 'OverviewRisks',
    },
  );

/** "Above", or the word for at or below; a dash where it is not known. */
const standingWords = (standing: RiskFact['target'], met: string): string =>
  standing === null ? '–' : standing === 'above' ? 'Above' : met;

/** What was left out or is in doubt. */
export const describeNotes = (findings: readonly Finding[], options: SheetOptions): SheetDescription =>
  describeList<Finding>(
    [
      { heading: 'Weight', width: 60, content: ({ severity }) => severity },
      { heading: 'What was found', width: 620, wrap: true, content: ({ message }) => message },
    ],
    findings,
    {
      ...options,
      title: 'Notes on this overview',
      note:
        findings.length === 0
          ? 'Every file was read, and nothing is in doubt.'
          : 'Files that could not be read, and what to know of those that were.',
      tableName: 'OverviewNotes',
    },
  );

/** Where a row's figures were read: file, sheet and cells. Several blocks stand one after the other. */
export function placeColumns<Row>(
  placesOf: (row: Row) => readonly Place[],
  cells: string = 'Cell',
): ListColumn<Row>[] {
  return [
    { heading: 'File', width: 96, wrap: true, content: (row) => placesOf(row)[0]?.file ?? '' },
    {
      heading: 'Sheet',
      width: 78,
      wrap: true,
      content: (row) => [...new Set(placesOf(row).map(({ sheet }) => sheet))].join('; '),
    },
    {
      heading: cells,
      width: 66,
      wrap: true,
      content: (row) => {
        const places = placesOf(row);
        const several = new Set(places.map(({ sheet }) => sheet)).size > 1;
        return places.map(({ sheet, cell }) => (several ? `${sheet}: ${cell}` : cell)).join('; ');
      },
    },
  ];
}
