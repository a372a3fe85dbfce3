import type { Area } from '../../grid/area';
import { sheetCell } from '../../grid/a1';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import { gridOf, type Grid } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { checkAcross } from './checkAcross';
import { checkNamedShares } from './checkNamedShares';
import { checkSeries, type CountFault } from './checkSeries';
import { countView, type CountView } from './countView';
import { findAxes } from './findAxes';
import { findLists, findShares, type StatedSeries, type TextLine } from './findSentences';
import { readSeries, type PlacedSeries } from './readSeries';

/** What is said of the counts in a workbook. */
export interface CountsCheck {
  /** Tables and lists of counts that were found. */
  readonly found: number;
  readonly findings: readonly Finding[];
}

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
