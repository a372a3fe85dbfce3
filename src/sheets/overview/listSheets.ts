import type { OfDepartment, Overview } from '../../plan/jobs/overview/combineFacts';
import type { KpiFact, RiskFact, Place } from '../../plan/jobs/overview/facts';
import type { Finding } from '../../plan/findings/finding';
import type { SheetDescription } from '../description';
import { describeList, type ListOptions } from './describeList';
import { type ListColumn, notKnown } from './listColumns';

export type SheetOptions = Pick<ListOptions, 'names' | 'palette' | 'fontName'>;

/** What stands at the left of each row: its department, and the cluster of that where some have one. */
export const departmentColumns = <Row extends { readonly department: string; readonly cluster: string }>(
  clustered: boolean,
  width = 92,
): ListColumn<Row>[] => [
  { heading: 'Department', width, wrap: true, content: ({ department }) => department },
  ...(clustered
    ? [{ heading: 'Cluster', width: 58, wrap: true, content: ({ cluster }: Row) => cluster }]
    : []),
];

/** The colour wears its mark; that of the rule beside it only where it is what the list is about. */
const kpiColumns = (differing: boolean): readonly ListColumn<OfDepartment<KpiFact>>[] => [
  { heading: 'RAG', width: 52, rag: true, content: ({ colour }) => colour },
  { heading: 'By the rule', width: 52, rag: differing, content: ({ byRule }) => byRule },
  { heading: 'Ref', width: 32, wrap: true, content: ({ ref }) => ref },
  { heading: 'KPI', width: 124, wrap: true, content: ({ kpi }) => kpi },
  { heading: 'Target', width: 50, wrap: true, content: ({ target }) => target },
  { heading: 'Measure', width: 54, wrap: true, content: ({ measure }) => measure },
];

/** All KPIs that stand as Red or Amber, with reasons and actions. */
export const describeRedAmber = (overview: Overview, options: SheetOptions): SheetDescription =>
  describeList<OfDepartment<KpiFact>>(
    [
      ...departmentColumns<OfDepartment<KpiFact>>(overview.clusters.length > 0),
      ...kpiColumns(false),
      { heading: 'Reasons for performance', width: 106, wrap: true, content: ({ reasons }) => reasons },
      { heading: 'Actions planned', width: 106, wrap: true, content: ({ actions }) => actions },
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
      ...departmentColumns<OfDepartment<KpiFact>>(overview.clusters.length > 0),
      ...kpiColumns(true),
      { heading: 'Why', width: 160, wrap: true, content: ({ why }) => why },
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
      ...departmentColumns<OfDepartment<RiskFact>>(overview.clusters.length > 0, 122),
      { heading: 'Rating', width: 56, rag: true, content: ({ rating }) => rating },
      { heading: 'Score', width: 42, numberFormat: '0', content: ({ score }) => score ?? '' },
      { heading: 'Code', width: 74, wrap: true, content: ({ code }) => code },
      { heading: 'Risk', width: 170, wrap: true, content: ({ title }) => title },
      { heading: 'Grid', width: 40, content: ({ grid }) => grid },
      { heading: 'Against target', width: 48, content: ({ target }) => standingWords(target, 'Met') },
      {
        heading: 'Against appetite',
        width: 52,
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
  standing === null ? notKnown : standing === 'above' ? 'Above' : met;

/** What was left out or is in doubt. */
export const describeNotes = (findings: readonly Finding[], options: SheetOptions): SheetDescription =>
  describeList<Finding>(
    [
      { heading: 'Weight', width: 60, content: ({ severity }) => severity },
      { heading: 'What was found', width: 660, wrap: true, content: ({ message }) => message },
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
    {
      heading: 'File',
      width: 70,
      wrap: true,
      whole: true,
      content: (row) => placesOf(row)[0]?.file ?? '',
    },
    {
      heading: 'Sheet',
      width: 62,
      wrap: true,
      content: (row) => [...new Set(placesOf(row).map(({ sheet }) => sheet))].join('; '),
    },
    {
      heading: cells,
      width: cells === 'Cell' ? 42 : 66,
      wrap: true,
      content: (row) => {
        const places = placesOf(row);
        const several = new Set(places.map(({ sheet }) => sheet)).size > 1;
        return places.map(({ sheet, cell }) => (several ? `${sheet}: ${cell}` : cell)).join('; ');
      },
    },
  ];
}
