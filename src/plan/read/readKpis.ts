import type { Grid } from '../recognise/grid';
import type { KpiLine, KpiRow, Quarter } from '../kpi';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot } from '../snapshot';
import { cellAt, joinCell, textAt } from './cells';
import { periodWord } from '../rag/annual/periodWords';
import { asksReasons } from './asksReasons';
import { headingOver } from './headingsOf';
import { measureColumns, type MeasureColumns } from './measureColumns';
import { rowDoubts } from './rowDoubts';
import { periodReader, type PeriodReader } from './periodWords';
import { toleranceMeaning } from './toleranceMeaning';
import { rowKind } from './rowKind';
import { uprightView } from './uprightView';

type Table = RecognisedTable<'kpis'>;

/** A row being put together of its sheet rows. */
type Draft = { -readonly [K in keyof KpiRow]: KpiRow[K] } & { lines: KpiLine[] };

const extra = ['baseline', 'yearEndTarget', 'forecast', 'tolerance'] as const;
const joined = ['rag', 'direction', 'reasons', 'actions', 'activity', 'outcome', 'owner'] as const;

/**
 * The KPIs of a table, in the order of the sheet. Halves that a page break cut apart are joined, child rows become
 * further lines, names of groups the objective of the rows below; repeated headings, notes, titles, totals and empty
 * rows are left out. `quarter` is the one reported: its column is the measure, those before it are `earlier`. Without
 * it the table's own quarter counts, else the last one that has a figure. A table that reports another quarter than
 * the one asked for has no measure for it. Of a table on its side `row` is the row of the indicators' names. What
 * stands in columns that the officer is still asked about is kept apart, as `doubts`.
 */
export function readKpis(sheet: SheetSnapshot, recognised: Table, quarter?: Quarter): KpiRow[] {
  const { grid, table } = uprightView(sheet, recognised);
  const measures = measureColumns(grid, table, quarter);
  const periods = periodReader(grid, table, measures);
  const toleranceIs = toleranceMeaning(grid, table, measures);
  const rows: Draft[] = [];
  const refsAreUsual = mostRowsHaveRefs(grid, table);
  const titles = pageTitles(grid, table);
  let objective = '';
  let pageBroke = false;
  for (let at = table.headings.row + table.headings.rows; at < table.area.row + table.area.rows; at += 1) {
    const kind = rowKind(grid, table, at);
    if (kind === 'headings') pageBroke = true;
    if (
      kind === 'alone' &&
      table.area.column === table.columns.ref &&
      isRef(grid.text(at, table.area.column))
    ) {
      rows.push(startRow(grid, table, measures, at, objective, periods));
    } else if (kind === 'alone') {
      const name = grid.text(at, table.area.column);
      if (!titles.has(name)) objective = name;
    }
    if (kind !== 'cells') continue;
    objective = textAt(grid, at, table.columns.objective) || objective;
    const last = rows.at(-1);
    if (last && continues(grid, table, at, refsAreUsual, pageBroke))
      addToRow(grid, table, measures, at, last, pageBroke);
    else rows.push(startRow(grid, table, measures, at, objective, periods));
    pageBroke = false;
  }
  if (table.columns.reasons !== undefined && asksReasons(headingOver(grid, table, table.columns.reasons)))
    for (const row of rows) row.asksReasons = true;
  const doubted = rows.map(rowDoubts({ sheet, table: recognised }, measures));
  return toleranceIs ? doubted.map((row) => (row.tolerance ? { ...row, toleranceIs } : row)) : doubted;
}

const isRef = (text: string): boolean => /^[A-Za-z]{0,5}[\s.-]?\d+(?:\.\d+)*[a-z]?$/.test(text);

function startRow(
  grid: Grid,
  table: Table,
  measures: MeasureColumns,
  row: number,
  objective: string,
  periods: PeriodReader,
): Draft {
  const { columns } = table;
  const [rag, direction, reasons, actions, activity, outcome, owner] = joined.map((field) =>
    cellAt(grid, row, columns[field]),
  );
  const cell = cellAt(grid, row, columns.kpi);
  return {
    ref: textAt(grid, row, columns.ref),
    objective,
    kpi: textAt(grid, row, columns.kpi),
    ...(cell && { cell }),
    sheet: grid.sheet.name,
    row: grid.turned ? (columns.kpi ?? row) : row,
    lines: [lineAt(grid, table, measures, row)],
    goodIs: textAt(grid, row, columns.goodIs),
    earlier: Object.fromEntries(
      measures.earlier.map(([quarter, column]) => [quarter, cellAt(grid, row, column)]),
    ),
    ...(measures.later.length > 0 && {
      later: Object.fromEntries(
        measures.later.map(([quarter, column]) => [quarter, cellAt(grid, row, column)]),
      ),
    }),
    ...extraCells(grid, table, measures, row),
    ...periods(row),
    rag: rag ?? null,
    direction: direction ?? null,
    reasons: reasons ?? null,
    actions: actions ?? null,
    activity: activity ?? null,
    outcome: outcome ?? null,
    owner: owner ?? null,
  };
}

type Extras = Pick<KpiRow, 'period' | (typeof extra)[number]>;

/** Cells of columns that few tables have; absent where the table has none or the cell is empty. */
function extraCells(grid: Grid, table: Table, measures: MeasureColumns, row: number): Extras {
  const { columns } = table;
  const { yearEndTarget } = measures;
  const period = isOfRow(grid, table, measures, row) ? textAt(grid, row, columns.period) : '';
  const cells = extra.flatMap((field) => {
    const cell = cellAt(grid, row, field === 'yearEndTarget' ? yearEndTarget : columns[field]);
    return cell && cell.text !== '' ? [[field, cell] as const] : [];
  });
  const found: Extras = Object.fromEntries(cells);
  return period === '' ? found : { ...found, period };
}

/**
 * Whether the cell of the column “period” names the period of the row's figure. "Monthly" or "Financial year" beside
 * columns of quarters, or under "Time period to achieve target", is that of the target (periodWords.ts).
 */
function isOfRow(grid: Grid, table: Table, { earlier, later }: MeasureColumns, row: number): boolean {
  const { columns, headings } = table;
  const text = textAt(grid, row, columns.period);
  if (columns.period === undefined || periodWord(text) === null || /\d/.test(text)) return true;
  const heading = grid.headingText(headings.row + headings.rows - 1, columns.period);
  return earlier.length + later.length === 0 && !/target|achiev/i.test(heading);
}

const lineAt = (
  grid: Grid,
  { columns }: Table,
  { measure, target }: MeasureColumns,
  row: number,
): KpiLine => ({
  kpi: textAt(grid, row, columns.kpi),
  target: cellAt(grid, row, target),
  measure: cellAt(grid, row, measure),
});

/** Whether a row belongs to the KPI above it: no ref of its own where rows have refs, and no colour of its own. */
function continues(
  grid: Grid,
  { columns }: Table,
  row: number,
  refsAreUsual: boolean,
  pageBroke: boolean,
): boolean {
  if (textAt(grid, row, columns.ref) !== '') return false;
  const named = textAt(grid, row, columns.kpi) !== '';
  if (!named) return true;
  if (!refsAreUsual) return false;
  return pageBroke || textAt(grid, row, columns.rag) === '';
}

/**
 * A row with a label and figures, or with figures alone, is a further line. After a page break a row without a label
 * is the rest of the cells above it, and so is a label without figures.
 */
function addToRow(
  grid: Grid,
  table: Table,
  measures: MeasureColumns,
  at: number,
  row: Draft,
  pageBroke: boolean,
): void {
  const line = lineAt(grid, table, measures, at);
  const hasFigures = Boolean(line.target?.text) || Boolean(line.measure?.text);
  const last = row.lines.at(-1);
  if (pageBroke && last && !(line.kpi && hasFigures)) {
    row.lines[row.lines.length - 1] = {
      kpi: [last.kpi, line.kpi].filter(Boolean).join(' '),
      target: joinCell(last.target, line.target),
      measure: joinCell(last.measure, line.measure),
    };
    if (row.lines.length === 1) row.kpi = row.lines[0]?.kpi ?? row.kpi;
  } else if (line.kpi || hasFigures) row.lines.push(line);
  for (const field of joined) row[field] = joinCell(row[field], cellAt(grid, at, table.columns[field]));
}

function mostRowsHaveRefs(grid: Grid, table: Table): boolean {
  let [withRef, without] = [0, 0];
  for (let row = table.headings.row + table.headings.rows; row < table.area.row + table.area.rows; row += 1) {
    if (rowKind(grid, table, row) !== 'cells' || textAt(grid, row, table.columns.kpi) === '') continue;
    if (textAt(grid, row, table.columns.ref) === '') without += 1;
    else withRef += 1;
  }
  return withRef >= without && withRef > 0;
}

/** Titles that stand above the table and come again with its headings on every page. */
function pageTitles(grid: Grid, { headings, area }: Table): Set<string> {
  const titles = new Set<string>();
  for (let row = Math.max(grid.top, headings.row - 4); row < headings.row; row += 1) {
    const text = grid.headingText(row, area.column);
    if (text !== '') titles.add(text);
  }
  return titles;
}
