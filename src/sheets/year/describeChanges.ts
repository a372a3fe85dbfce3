import type { PlanAction, PlanText } from '../../plan/read/plan';
import type { KpiChange, PlanComparison } from '../../plan/jobs/year/comparePlans';
import type { LastFigure } from '../../plan/jobs/year/rollMoney';
import type { Pair } from '../../plan/jobs/year/pairItems';
import type { SheetDescription } from '../description';
import { colours, describePrintedList, headingRow, type Row } from '../printedList';
import { joinHeights } from '../placedRows';

/** Points: ref, wording now, wording then, change, targets and figures then and now, direction. 742 in all, for A4. */
const widths = [40, 205, 165, 58, 52, 52, 54, 54, 62] as const;
const font = { fontName: 'Arial', size: 9 } as const;

interface ChangesSheet {
  readonly comparison: PlanComparison;
  /** Paragraphs of the earlier plan that the later one has no place for. */
  readonly leftBehind: readonly PlanText[];
  /** Figures of the earlier plan that were emptied for the later one. */
  readonly figures?: readonly LastFigure[];
  /** "22 November 2026". */
  readonly madeOn: string;
}

const changeWords = { same: 'As before', reworded: 'Reworded', added: 'Added', dropped: 'Dropped' } as const;

/**
 * What changed from one year's plan to the next, on a sheet for print: KPIs with their targets and figures then and
 * now, actions with their due dates, and texts that were left behind, so that nothing of last year's is lost. Figures
 * are those of the day it was made, as they were shown.
 */
export function describeChanges({
  comparison,
  leftBehind,
  figures = [],
  madeOn,
}: ChangesSheet): SheetDescription {
  const { kpis, actions, findings } = comparison;
  const then = comparison.previous || 'Then';
  const now = comparison.current || 'Now';
  const rows: Row[] = [
    { cells: [`Changes from ${then} to ${now}`], across: true, style: { font: { bold: true, size: 14 } } },
    { cells: [countSentence(kpis, actions)], across: true },
    { cells: [`Made on ${madeOn}, with the figures of that day.`], across: true, style: quiet },
    ...findings.map(({ message }): Row => ({ cells: [message], across: true, style: doubt })),
    { cells: [] },
    title('Key performance indicators'),
    headings([
      'Ref',
      `KPI in ${now}`,
      `KPI in ${then}`,
      'Change',
      `Target ${then}`,
      `Target ${now}`,
      `Figure ${then}`,
      `Figure ${now}`,
      'Direction',
    ]),
    ...kpis.map(kpiRow),
    ...(actions.length > 0
      ? [
          { cells: [] },
          title('Plans and actions'),
          headings([
            'Ref',
            `Action in ${now}`,
            `Action in ${then}`,
            'Change',
            `Due ${then}`,
            `Due ${now}`,
            `Status ${then}`,
            `Status ${now}`,
          ]),
          ...actions.map(actionRow),
        ]
      : []),
    ...(leftBehind.length > 0
      ? [
          { cells: [] },
          title(`Texts of ${then} that are not carried on`),
          headings(['', 'Text', 'Section']),
          ...leftBehind.map(({ section, heading, text }): Row => ({
            cells: ['', [heading, text].filter(Boolean).join(' '), section],
          })),
        ]
      : []),
    ...(figures.length > 0
      ? [
          { cells: [] },
          title(`Other figures of ${then}`),
          headings(['', 'Line', 'Column', 'Figure']),
          ...figures.map(({ line, heading, text }): Row => ({ cells: ['', line, heading, text] })),
        ]
      : []),
  ];
  const described = describePrintedList(rows, widths, font);
  const area = { row: 0, column: 0, rows: rows.length, columns: widths.length };
  const heights = joinHeights(described.rowHeights);
  return {
    ...described,
    styles: [...described.styles, { area, style: { wrap: true } }],
    rowHeights: heights.length > mostHeights ? [] : heights,
  };
}

/** Longer lists are left to Excel's own row heights: each one set is a request of its own. */
const mostHeights = 1000;

const quiet = { font: { color: colours.quiet } } as const;
const doubt = { fill: '#FFF3CC' } as const;

const headings = (names: readonly string[]): Row => ({ cells: names, style: headingRow });

/** The name of a list, over its headings. */
const title = (name: string): Row => ({
  cells: [name],
  across: true,
  style: { font: { bold: true, size: 11 } },
});

function countSentence(kpis: readonly KpiChange[], actions: readonly Pair<PlanAction>[]): string {
  const count = (list: readonly Pair<unknown>[], change: Pair<unknown>['change']): number =>
    list.filter((pair) => pair.change === change).length;
  const said = (name: string, list: readonly Pair<unknown>[]): string =>
    `${name}: ${count(list, 'added')} added, ${count(list, 'dropped')} dropped, ${count(list, 'reworded')} reworded, ${count(list, 'same')} as before.`;
  return [said('KPIs', kpis), ...(actions.length > 0 ? [said('Actions', actions)] : [])].join(' ');
}

const kpiRow = ({ change, previous, current, target, figure, travel }: KpiChange): Row => ({
  cells: [
    (current ?? previous)?.ref ?? '',
    current?.kpi ?? '',
    change === 'same' ? '' : (previous?.kpi ?? ''),
    changeWords[change],
    target.then,
    target.now,
    figure.then,
    figure.now,
    travel ?? '',
  ],
});

const actionRow = ({ change, previous, current }: Pair<PlanAction>): Row => ({
  cells: [
    (current ?? previous)?.ref ?? '',
    current?.plan ?? '',
    change === 'same' ? '' : (previous?.plan ?? ''),
    changeWords[change],
    previous?.due ?? '',
    current?.due ?? '',
    previous?.status ?? '',
    current?.status ?? '',
  ],
});
