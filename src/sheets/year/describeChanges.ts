import type { PlanAction, PlanText } from '../../plan/read/plan';
import type { KpiChange, PlanComparison } from '../../plan/jobs/year/comparePlans';
import type { LastFigure } from '../../plan/jobs/year/rollMoney';
import type { Pair } from '../../plan/jobs/year/pairItems';
import type { SheetDescription } from '../description';
import { describePrintedList, headingRow, quiet, type Row, ruled, titleRow } from '../printedList';
import { joinHeights } from '../placedRows';

/** Points: ref, wording now, wording then, change, targets and figures then and now, direction. 742 in all, for A4. */
const widths = [40, 195, 155, 58, 62, 62, 54, 54, 62] as const;
const font = { fontName: 'Arial', size: 9, wrap: true } as const;

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
 * What changed from one year's plan to the next, on a sheet for print: KPIs and actions that differ, with their targets,
 * figures and due dates then and now; texts that were left behind; then those that are as before, each in a line with
 * its figures, so that nothing of last year's is lost. Figures are those of the day it was made, as they were shown.
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
  const [kpisApart, kpisAlike] = parted(kpis, kpiDiffers);
  const [actionsApart, actionsAlike] = parted(actions, actionDiffers);
  const block = (name: string, rows: readonly Row[], columns: readonly string[]): Row[] =>
    rows.length === 0 ? [] : [{ cells: [] }, title(name), ...underHeadings(columns, rows)];
  const rows: Row[] = [
    { cells: [`Changes from ${then} to ${now}`], across: true, style: titleRow },
    { cells: [countSentence(kpis, actions)], across: true },
    { cells: [`Made on ${madeOn}, with the figures of that day.`], across: true, style: quiet },
    ...findings.map(({ message }): Row => ({ cells: [message], across: true, style: doubt })),
    ...block(`Key performance indicators that differ (${kpisApart.length})`, kpisApart.map(kpiRow), [
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
    ...block(`Plans and actions that differ (${actionsApart.length})`, actionsApart.map(actionRow), [
      'Ref',
      `Action in ${now}`,
      `Action in ${then}`,
      'Change',
      `Due ${then}`,
      `Due ${now}`,
      `Status ${then}`,
      `Status ${now}`,
    ]),
    ...block(
      `Texts of ${then} that are not carried on`,
      leftBehind.map(({ section, heading, text }) => ({
        cells: ['', [heading, text].filter(Boolean).join(' '), section],
      })),
      ['', 'Text', 'Section'],
    ),
    ...block(
      `Other figures of ${then}`,
      figures.map(({ line, heading, text }) => ({ cells: ['', line, heading, text] })),
      ['', 'Line', 'Column', 'Figure'],
    ),
    ...alikeRows(`Key performance indicators as before (${kpisAlike.length})`, kpisAlike, [
      ['Ref', ({ current }) => current?.ref ?? ''],
      ['KPI', ({ current }) => current?.kpi ?? ''],
      [`Figure ${then}`, ({ figure }) => figure.then],
      ['Target', ({ target }) => target.now || target.then],
      [`Figure ${now}`, ({ figure }) => figure.now],
      ['Direction', ({ travel }) => travel ?? ''],
    ]),
    ...alikeRows(`Plans and actions as before (${actionsAlike.length})`, actionsAlike, [
      ['Ref', ({ current }) => current?.ref ?? ''],
      ['Action', ({ current }) => current?.plan ?? ''],
      [`Status ${then}`, ({ previous }) => previous?.status ?? ''],
      [`Due ${then}`, ({ previous }) => previous?.due ?? ''],
      [`Due ${now}`, ({ current }) => current?.due ?? ''],
      [`Status ${now}`, ({ current }) => current?.status ?? ''],
    ]),
  ];
  const described = describePrintedList(rows, widths, font);
  const heights = joinHeights(described.rowHeights);
  if (heights.length <= mostHeights) return { ...described, rowHeights: heights };
  const { page } = described;
  return {
    ...described,
    rowHeights: [],
    // Without heights of ours, pages end where Excel ends them.
    page: page && { ...page, breaksBefore: [], footer: { ...page.footer, right: 'Page &P' } },
  };
}

/** Those that differ, and the others. */
const parted = <One>(all: readonly One[], differs: (one: One) => boolean): readonly [One[], One[]] => [
  all.filter(differs),
  all.filter((one) => !differs(one)),
];

/** Added, dropped or reworded; of another target; or with a figure that is worse. */
const kpiDiffers = ({ change, target, travel }: KpiChange): boolean =>
  change !== 'same' || isOther(target.then, target.now) || travel === 'Deteriorated';

const actionDiffers = ({ change, previous, current }: Pair<PlanAction>): boolean =>
  change !== 'same' || isOther(previous?.due ?? '', current?.due ?? '');

/** What is not filled in yet is no other. */
const isOther = (then: string, now: string): boolean => then !== '' && now !== '' && then !== now;

/** A block of what is as before; columns in which nothing stands are left out, but for the first two. */
function alikeRows<One>(
  name: string,
  all: readonly One[],
  columns: readonly (readonly [string, (one: One) => string])[],
): Row[] {
  const shown = columns.filter(([, textOf], at) => at < 2 || all.some((one) => textOf(one) !== ''));
  return all.length === 0
    ? []
    : [
        { cells: [] },
        title(name),
        ...underHeadings(
          shown.map(([heading]) => heading),
          all.map((one): Row => ({ cells: shown.map(([, textOf]) => textOf(one)), style: ruled })),
        ),
      ];
}

/** Longer lists are left to Excel's own row heights: each one set is a request of its own. */
const mostHeights = 1000;

const doubt = { fill: '#FFF3CC' } as const;

/** Headings and what stands under them; band and lines go from the first heading to the last, and no further. */
function underHeadings(names: readonly string[], rows: readonly Row[]): Row[] {
  const from = Math.max(
    0,
    names.findIndex((name) => name !== ''),
  );
  const over = { from, columns: names.length - from };
  return [{ cells: names, style: headingRow }, ...rows].map((row) => ({ ...row, over }));
}

/** The name of a list, over its headings. */
const title = (name: string): Row => ({
  cells: [name],
  across: true,
  keep: true,
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
  style: ruled,
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
  style: ruled,
});
