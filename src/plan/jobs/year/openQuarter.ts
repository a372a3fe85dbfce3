import { sheetCell } from '../../../grid/a1';
import { type Finding, type Fix, type FixEdit, newFinding } from '../../findings/finding';
import { readMeasure } from '../../figures/readMeasure';
import type { KpiRule } from '../../read/kpi';
import { type Quarter, quarterField } from '../../../words/quarters';
import { cellAt } from '../../read/cells';
import { doubtfulColumns, leftAlone, sureColumns } from '../../read/doubtfulColumns';
import { columnHeading } from '../../read/headingsOf';
import { tablesOfKind, type PlacedTable } from '../../read/tablesOfKind';
import { emptiedIn } from '../../tables/kinds';
import { uprightView } from '../../read/rowKind';
import { gridOf } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../grid/snapshot';
import { clearCells, toFillIn, type HoldsFormula, type YearEdit, changedText } from './yearEdit';
import { moveQuarter } from './movePeriods';
import { kpiRows } from './rollKpis';
import { setQuarter } from './rollDetails';
import { isOfOneQuarter } from '../../book/reportedLists';
import { writeDirections } from './travel';
import { excelKey } from '../../../words/fold';

type Table = RecognisedTable<'kpis'>;
const emptied = emptiedIn('newQuarter', 'kpis');
/** On a table with a column for each quarter these are of their quarter for good. */
const isOfQuarter: ReadonlySet<string> = new Set(['measure', 'direction']);
const changed: ReadonlySet<string> = new Set([...emptied, 'baseline']);

/** What a workbook needs so that the next quarter can be reported. */
export interface QuarterPlan {
  /** Sheets to copy for the new quarter, and the cells that change on each copy. */
  readonly copies: readonly {
    readonly sheet: string;
    readonly name: string;
    readonly edits: readonly YearEdit[];
  }[];
  /** Cells that change where they stand. */
  readonly edits: readonly YearEdit[];
  /** How many directions of travel are among them. */
  readonly directions: number;
  readonly findings: readonly Finding[];
}

/**
 * Opens the quarter `to` after `from`. A table with columns for each quarter stays as it is; one that holds a single
 * quarter's figures is copied with its sheet, and on the copy figures, colours and updates are emptied and headings and
 * titles moved on. Plan details report the new quarter. Directions of travel of the quarter that ends are written where
 * their column is there and empty. `lists` are the tables of the report.
 */
export function openQuarter(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  lists: readonly PlacedTable<'kpis'>[],
  {
    from,
    to,
    holdsFormula,
    rules,
  }: {
    readonly from: Quarter;
    readonly to: Quarter;
    readonly holdsFormula: HoldsFormula;
    readonly rules: readonly KpiRule[];
  },
): QuarterPlan {
  const details = tablesOfKind(workbook, tables, 'details');
  const settings = details.flatMap((placed) => setQuarter(placed, holdsFormula, to));
  const directions = lists.flatMap((placed) => writeDirections(placed, from, rules, holdsFormula));
  const single = lists.filter(({ table }) => isOfOneQuarter(table) && table.quarter === from);
  const sheets = [...new Set(single.map(({ sheet }) => sheet))];
  const taken = new Set(workbook.sheets.map(({ name }) => excelKey(name)));
  const copies = sheets.map((sheet) => {
    const name = freeName(taken, nameFor(sheet.name, from, to));
    taken.add(excelKey(name));
    const own = single.filter((placed) => placed.sheet === sheet);
    return { sheet: sheet.name, name, edits: copyEdits(sheet, own, from, to, holdsFormula) };
  });
  const byQuarter = lists.filter(({ table }) => table.columns[quarterField(to)] !== undefined);
  const rest = lists.filter((placed) => !single.includes(placed) && !byQuarter.includes(placed));
  return {
    copies,
    edits: [...settings, ...directions],
    directions: directions.length,
    findings: [
      ...single.flatMap((placed) =>
        doubtfulColumns(placed, 'all')
          .filter(({ field }) => changed.has(field))
          .map(leftAlone),
      ),
      ...byQuarter.flatMap((placed) => staleColours(placed, from, to, holdsFormula)),
      ...rest.map(({ sheet, table }) => notOpened(sheet, table, from)),
      ...copies.map(({ name }) =>
        toFillIn(sheetCell(name, 0, 0), `Enter the figures and updates of ${to} on “${name}”.`),
      ),
      ...(settings.length === 0 && copies.length === 0 && byQuarter.length > 0
        ? [
            toFillIn(
              '',
              `Set “Reporting quarter” to ${to} in Plan details: the workbook has no cell that says which quarter is reported.`,
            ),
          ]
        : []),
    ],
  };
}

/** A table for which nothing was opened. */
const notOpened = (sheet: SheetSnapshot, { area, quarter }: Table, from: Quarter): Finding =>
  newFinding('quarter-not-opened', {
    cell: sheetCell(sheet.name, area.row, area.column),
    message:
      quarter === undefined
        ? `The KPIs on “${sheet.name}” do not say which quarter their figures are of. Write it in the heading or the title (“${from} measure”), then open the next quarter.`
        : `The KPIs on “${sheet.name}” are of ${quarter}, not of ${from}, so they were left as they are.`,
  });

/** On a table with a column for each quarter the colours and texts are still those of the last one. */
function staleColours(
  { sheet, table }: PlacedTable<'kpis'>,
  from: Quarter,
  to: Quarter,
  holdsFormula: HoldsFormula,
): Finding[] {
  const view = uprightView(sheet, table);
  const sure = sureColumns({ sheet, table }, 'all');
  const columns = emptied.filter((field) => !isOfQuarter.has(field)).map((field) => sure[field]);
  const cells = clearCells(view.grid, kpiRows(view.grid, view.table), columns, holdsFormula);
  const [first] = cells;
  if (!first) return [];
  const edits = cells.map(({ row, column }): FixEdit => ({
    kind: 'cell',
    sheet: sheet.name,
    row,
    column,
    value: '',
    was: gridOf(sheet).text(row, column),
  }));
  const fix: Fix = { label: `Empty colours and updates for ${to}`, edits };
  return [
    newFinding('updates-of-last-quarter', {
      cell: sheetCell(sheet.name, first.row, first.column),
      message: `Colours and updates on “${sheet.name}” are still those of ${from}. Keep a copy of its report, then empty them for ${to}.`,
      fixes: [fix],
    }),
  ];
}

function copyEdits(
  sheet: SheetSnapshot,
  own: readonly PlacedTable<'kpis'>[],
  from: Quarter,
  to: Quarter,
  holdsFormula: HoldsFormula,
): YearEdit[] {
  const grid = gridOf(sheet);
  const kept = new Set<string>();
  const emptyEdits = own.flatMap((placed) => {
    const view = uprightView(placed.sheet, placed.table);
    const rows = kpiRows(view.grid, view.table);
    for (const row of rows)
      for (let at = view.table.area.column; at < view.table.area.column + view.table.area.columns; at += 1) {
        const cell = cellAt(view.grid, row, at);
        if (cell) kept.add(`${cell.row} ${cell.column}`);
      }
    const columns = sureColumns(placed, 'all');
    return [
      ...clearCells(
        view.grid,
        rows,
        emptied.map((field) => columns[field]),
        (name, row, column) => holdsFormula(name, row, column) || saysNotDue(grid.text(row, column), to),
      ),
      ...lastQuarterEdits(placed, rows, holdsFormula),
    ];
  });
  const words: YearEdit[] = [];
  for (let row = grid.top; row < grid.bottom; row += 1)
    for (let column = grid.left; column < grid.right; column += 1)
      if (!kept.has(`${row} ${column}`))
        words.push(
          ...changedText(cellAt(grid, row, column), holdsFormula, (text) => moveQuarter(text, from, to)),
        );
  return [...words, ...emptyEdits];
}

/** "Annual", "Reports in Q4": what stands in place of a figure until its quarter comes is kept. */
function saysNotDue(text: string, quarter: Quarter): boolean {
  const reading = readMeasure(text);
  if (reading.kind !== 'state') return false;
  if (reading.state === 'annual') return quarter !== 'Q4';
  return reading.state === 'not due' && reading.due !== null && reading.due > quarter;
}

/** A column "Last quarter" takes the figure of the quarter that ends. */
function lastQuarterEdits(
  placed: PlacedTable<'kpis'>,
  rows: readonly number[],
  holdsFormula: HoldsFormula,
): YearEdit[] {
  const { grid } = uprightView(placed.sheet, placed.table);
  const { baseline, measure } = sureColumns(placed, 'all');
  if (
    baseline === undefined ||
    !/\b(?:last|previous|prior)\s+(?:quarter|period|qtr)\b/i.test(columnHeading(placed, baseline))
  )
    return [];
  return rows.flatMap((row): YearEdit[] => {
    const goal = cellAt(grid, row, baseline);
    const figure = cellAt(grid, row, measure);
    if (!goal || !figure || holdsFormula(goal.sheet, goal.row, goal.column)) return [];
    if (goal.value === figure.value) return [];
    return [{ sheet: goal.sheet, row: goal.row, column: goal.column, value: figure.value }];
  });
}

/** "Appendix 1 Q1" → "Appendix 1 Q2"; a name without its quarter gets the new one. */
function nameFor(sheet: string, from: Quarter, to: Quarter): string {
  const moved = moveQuarter(sheet, from, to);
  return moved === sheet ? `${sheet.slice(0, 28).trim()} ${to}` : moved.slice(0, 31);
}

function freeName(taken: ReadonlySet<string>, wish: string): string {
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = wish.slice(0, 31 - suffix.length).trim() + suffix;
    if (!taken.has(excelKey(name))) return name;
  }
}

/** Tables that are open for a quarter already: a sheet of its own beside those of the quarter before. */
export const openAlready = (
  lists: readonly PlacedTable<'kpis'>[],
  from: Quarter,
  to: Quarter,
): SheetSnapshot | null => {
  const of = (quarter: Quarter) =>
    lists.find(({ table }) => isOfOneQuarter(table) && table.quarter === quarter);
  return of(from) ? (of(to)?.sheet ?? null) : null;
};
