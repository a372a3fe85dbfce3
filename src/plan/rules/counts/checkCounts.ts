import type { Area } from '../../../grid/area';
import { sheetCell } from '../../../grid/a1';
import { type Finding, newFinding } from '../../findings/finding';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import { checkSeries, type CountFault } from './checkSeries';
import { type Axis, countView, type CountView, findAxes } from './findAxes';
import { findLists, findShares, type StatedSeries, type TextLine } from './findSentences';
import { readSeries, type PlacedSeries } from './readSeries';
import { isTotalLabel, judgeShare, readShareCell, readStatus, shareText } from './readCounts';
import { namesMonth } from '../../../words/months';

/** What is said of the counts in a workbook. */
interface CountsCheck {
  /** Tables and lists of counts that were found. */
  readonly found: number;
  readonly findings: readonly Finding[];
}

/** A share that stands apart from its count, and what is wrong with it. */
interface NamedShareFault {
  /** Row and column of the view. */
  readonly place: readonly [number, number];
  readonly message: string;
}

/** So many labels behind a list may be shares of it: "% Green", "% on or near target". */
const mostBehind = 4;
const ofPercent = /%|\bper ?cent(?:age)?\b/i;

/**
 * Recomputes the tables of counts by status that stand in a workbook ("Green 17, Amber 2, Red 1", across or down, with
 * numbers, percentages and totals), and the counts that its texts state ("38 of 46 (83%)", bulleted lists). Published
 * ones have been wrong: 64 of 114 was given as 55%. Tables of the plan and summaries of ours are left out. Takes time
 * in proportion to the cells.
 */
export function checkCounts(workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): CountsCheck {
  const checks = workbook.sheets
    .filter(({ used, isSummary }) => used !== null && !isSummary)
    .map((sheet) =>
      checkSheet(
        sheet,
        tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area),
      ),
    );
  return {
    found: checks.reduce((all, { found }) => all + found, 0),
    findings: checks.flatMap(({ findings }) => findings),
  };
}

function checkSheet(sheet: SheetSnapshot, taken: readonly Area[]): CountsCheck {
  const grid = gridOf(sheet);
  const views = [false, true].map((turned) => countView(grid, taken, turned));
  const inTables = views.map((view) => checkView(sheet, view));
  const stated = statedIn(grid, taken, new Set(inTables.flatMap(({ cells }) => cells)));
  return {
    found: inTables.reduce((all, { found }) => all + found, 0) + stated.length,
    findings: [
      ...inTables.flatMap(({ findings }) => findings),
      ...stated.flatMap((list) => listFindings(sheet, list)),
    ],
  };
}

/** `cells`: the figures that belong to a table, as "row,column". */
function checkView(
  sheet: SheetSnapshot,
  view: CountView,
): CountsCheck & { readonly cells: readonly string[] } {
  const read = findAxes(view)
    .map((axis) => ({ axis, series: readSeries(view, axis) }))
    .filter(({ series }) => series.length > 0);
  const findings = read.flatMap(({ axis, series }) => [
    ...series.flatMap((one) => checkSeries(one.series).map((fault) => finding(sheet, view, one, fault))),
    ...(axis.loose ? [] : checkAcross(series)).map(({ fault, of }) => finding(sheet, view, of, fault)),
  ]);
  const strict = read.filter(({ axis }) => !axis.loose);
  const named = strict.flatMap(({ axis, series }) =>
    checkNamedShares(view, axis, series).map(({ place: [row, column], message }) => {
      const place = view.place(row, column);
      return toFinding(
        { at: 0, code: 'count-percent-wrong', message },
        sheetCell(sheet.name, place.row, place.column),
      );
    }),
  );
  const cells = read
    .flatMap(({ series }) => series)
    .flatMap(({ places }) =>
      places.map(([row, column]) => {
        const place = view.place(row, column);
        return key(place.row, place.column);
      }),
    );
  return { found: strict.length, findings: [...findings, ...named], cells };
}

/**
 * What is wrong with the totals of several series side by side, such as a column "Total" beside one for each
 * directorate: label by label, the sum of the others. With one other series there is nothing to add up.
 */
function checkAcross(
  series: readonly PlacedSeries[],
): { readonly fault: CountFault; readonly of: PlacedSeries }[] {
  const totals = series.filter(({ heading }) => isTotalLabel(heading));
  const parts = series.filter(({ heading }) => heading !== '' && !isTotalLabel(heading));
  const [total] = totals;
  if (!total || totals.length > 1 || parts.length < 2 || parts.some(({ heading }) => isPeriod(heading)))
    return [];
  const sums = total.series.entries.map((entry, at) => {
    const counts = parts.map(({ series: { entries } }) => entries[at]?.count ?? null);
    const unread = entry.count === null || counts.includes(null);
    return unread ? null : counts.reduce<number>((all, count) => all + (count ?? 0), 0);
  });
  // A total of these very columns fits most of its rows; another total fits hardly any.
  const fitting = total.series.entries.filter(({ count }, at) => count !== null && count === sums[at]).length;
  const read = sums.filter((sum) => sum !== null).length;
  if (fitting * 2 < read) return [];
  return total.series.entries.flatMap((entry, at) => {
    const sum = sums[at] ?? null;
    if (sum === null || entry.count === null || entry.count === sum) return [];
    const message = `${total.heading} of ${entry.label} says ${entry.count}, but the counts beside it come to ${sum}.`;
    return [{ fault: { at, code: 'count-total-wrong', message }, of: total }];
  });
}

/**
 * What is wrong with shares of one status behind a list of counts: "% Green" beside Green, Amber, Red and Total. They
 * may be taken of those with a result, of all, or of the total that is stated; what fits none of them is wrong.
 */
function checkNamedShares(view: CountView, axis: Axis, series: readonly PlacedSeries[]): NamedShareFault[] {
  const last = Math.max(...[...axis.labels, ...(axis.total ? [axis.total] : [])].flatMap(({ rows }) => rows));
  const faults: NamedShareFault[] = [];
  for (let row = last + 1; row <= last + mostBehind && row < view.rows; row += 1) {
    const label = view.label(row, axis.column);
    const status = ofPercent.test(label)
      ? readStatus(label.replace(/[%()]|\bper ?cent(?:age)?\b(?: of)?/gi, ' '))
      : null;
    const at = status ? axis.labels.findIndex((other) => other.status?.name === status.name) : -1;
    if (at < 0) continue;
    for (const {
      series: { entries, total },
      countPlaces,
    } of series) {
      const [, column] = countPlaces[at] ?? [];
      const count = entries[at]?.count ?? null;
      if (column === undefined || count === null) continue;
      const { percent } = readShareCell(view.text(row, column), true);
      const sum = (list: typeof entries): number => list.reduce((all, entry) => all + (entry.count ?? 0), 0);
      const bases = [sum(entries.filter(({ rated }) => rated)), sum(entries), total?.count ?? 0].filter(
        (base) => base > 0,
      );
      const [base] = bases;
      if (!percent || base === undefined || bases.some((one) => judgeShare(count, one, percent) !== 'wrong'))
        continue;
      const right = `${count} of ${base} is ${shareText(count, base, percent.decimals)}, not ${percent.text}`;
      faults.push({ place: [row, column], message: `${label}: ${right}.` });
    }
  }
  return faults;
}

/** Counts of one quarter and the next are of the same indicators: they are not added. */
const isPeriod = (heading: string): boolean =>
  /\bq[1-4]\b|quarter|\d{4}/i.test(heading) || namesMonth(heading);

const key = (row: number, column: number): string => `${row},${column}`;

function finding(
  sheet: SheetSnapshot,
  view: CountView,
  { places, countPlaces, totalPlace }: PlacedSeries,
  fault: CountFault,
): Finding {
  const own = fault.code === 'count-total-wrong' ? countPlaces : places;
  const [row, column] = fault.at === 'total' ? totalPlace : (own[fault.at] ?? totalPlace);
  const place = view.place(row, column);
  return toFinding(fault, sheetCell(sheet.name, place.row, place.column));
}

const toFinding = ({ code, message }: CountFault, cell: string): Finding =>
  newFinding(code, { cell, message });

interface ListInColumn {
  readonly column: number;
  readonly list: StatedSeries;
}

/** Texts are read column by column, so that a list over several cells stays one. */
function statedIn(grid: Grid, taken: readonly Area[], inTables: ReadonlySet<string>): ListInColumn[] {
  const view = countView(grid, taken, false);
  const stated: ListInColumn[] = [];
  for (let column = 0; column < view.columns; column += 1) {
    const lines: TextLine[] = [];
    for (let row = 0; row < view.rows; row += 1) {
      const text = view.text(row, column);
      const isFigure = inTables.has(key(row + grid.top, column + grid.left));
      if (text !== '' && !isFigure) lines.push(...text.split('\n').map((line) => ({ text: line, row })));
    }
    const lists = findLists(lines);
    const listed = new Set(lists.flatMap(({ rows }) => rows));
    const shares = lines.filter(({ row }) => !listed.has(row)).flatMap(findShares);
    stated.push(
      ...[...lists, ...shares].map((list) => ({
        column: column + grid.left,
        list: { ...list, rows: list.rows.map((row) => row + grid.top) },
      })),
    );
  }
  return stated;
}

const listFindings = (sheet: SheetSnapshot, { column, list }: ListInColumn): Finding[] =>
  checkSeries(list.series).map((fault) =>
    toFinding(fault, sheetCell(sheet.name, list.rows[fault.at === 'total' ? 0 : fault.at] ?? 0, column)),
  );
