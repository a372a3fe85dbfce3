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
  const usual = usualIn(grid, table);
  const titles = pageTitles(grid, table);
  let objective = '';
  let pageBroke = false;
  let ended = true;
  for (let at = table.headings.row + table.headings.rows; at < table.area.row + table.area.rows; at += 1) {
    const kind = rowKind(grid, table, at);
    if (kind === 'headings') pageBroke = true;
    if (kind === 'alone' && isKpiAlone(grid, table, at)) {
      rows.push(startRow(grid, table, measures, at, objective, periods));
      ended = false;
    } else if (kind === 'alone') {
      const name = grid.text(at, table.area.column);
      // The name of a group ends the KPI above it; a page's title does not.
      if (!titles.has(name)) [objective, ended] = [name, true];
    }
    if (kind !== 'cells') continue;
    objective = textAt(grid, at, table.columns.objective) || objective;
    const last = ended ? undefined : rows.at(-1);
    if (last && continues(grid, table, measures, at, last, usual, pageBroke))
      addToRow(grid, table, measures, at, last, pageBroke);
    else if (!isRest(grid, table, measures, at, rows))
      rows.push(startRow(grid, table, measures, at, objective, periods));
    pageBroke = false;
    ended = false;
  }
  if (table.columns.reasons !== undefined && asksReasons(headingOver(grid, table, table.columns.reasons)))
    for (const row of rows) row.asksReasons = true;
  const doubted = rows.map(rowDoubts({ sheet, table: recognised }, measures));
  return toleranceIs ? doubted.map((row) => (row.tolerance ? { ...row, toleranceIs } : row)) : doubted;
}

/** A row below a group's name that has neither name nor ref nor figures: a note on the group, and no KPI. */
const isRest = (
  grid: Grid,
  table: Table,
  measures: MeasureColumns,
  at: number,
  rows: readonly Draft[],
): boolean =>
  rows.length > 0 &&
  textAt(grid, at, table.columns.kpi) === '' &&
  textAt(grid, at, table.columns.ref) === '' &&
  !holdsFigures(lineAt(grid, table, measures, at));

/** A row of one cell that is no group's name: a ref alone, or an indicator that nothing is reported of yet. */
function isKpiAlone(grid: Grid, { area, columns }: Table, row: number): boolean {
  const text = grid.text(row, area.column);
  if (area.column === columns.ref) return isRef(text);
  return area.column === columns.kpi && isCounted.test(text);
}

/** What is counted, which no group is named by: "Number of visits", "% of calls answered". */
const isCounted =
  /^(?:%|(?:no\.?|number|percentage|proportion|share|rate|total number) of|average (?:number|time|cost|days))\s/i;

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

/** What is usual in a table; only against that is the emptiness of a cell evidence. */
interface Usual {
  /** Most KPIs have a ref. */
  readonly refs: boolean;
  /** Most rows with a ref have a colour. */
  readonly colours: boolean;
}

/**
 * Whether a row belongs to the KPI above it. A row without a name does. One with a name is a KPI of its own unless the
 * table says otherwise: refs are usual and it has none, nobody answers for it, and it is a part of the KPI above: it has
 * no colour where colours are usual, or the KPI above has figures only in its parts, or a label says so ("of which").
 * After a page break a name without figures is the rest of the name above.
 */
function continues(
  grid: Grid,
  table: Table,
  measures: MeasureColumns,
  row: number,
  last: Draft,
  usual: Usual,
  pageBroke: boolean,
): boolean {
  const { columns } = table;
  if (textAt(grid, row, columns.ref) !== '') return false;
  const name = textAt(grid, row, columns.kpi);
  if (name === '') return true;
  if (!usual.refs) return false;
  const hasFigures = holdsFigures(lineAt(grid, table, measures, row));
  if (pageBroke && !hasFigures) return true;
  if (textAt(grid, row, columns.rag) !== '') return false;
  if (textAt(grid, row, columns.owner) !== '' || textAt(grid, row, columns.goodIs) !== '') return false;
  if (usual.colours || isPart.test(name)) return true;
  const [own] = last.lines;
  return hasFigures && own !== undefined && !holdsFigures(own);
}

/** "of which under 25", "– adults", "a) adults". */
const isPart = /^(?:of which|of those|of these|including|incl\.|thereof|[-–—•·]|\(?[a-z]\)|i{1,3}[.)])\s*/;

const holdsFigures = ({ target, measure }: KpiLine): boolean =>
  Boolean(target?.text) || Boolean(measure?.text);

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
  const hasFigures = holdsFigures(line);
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

function usualIn(grid: Grid, table: Table): Usual {
  let [withRef, without, coloured] = [0, 0, 0];
  for (let row = table.headings.row + table.headings.rows; row < table.area.row + table.area.rows; row += 1) {
    if (rowKind(grid, table, row) !== 'cells' || textAt(grid, row, table.columns.kpi) === '') continue;
    if (textAt(grid, row, table.columns.ref) === '') without += 1;
    else {
      withRef += 1;
      if (textAt(grid, row, table.columns.rag) !== '') coloured += 1;
    }
  }
  return { refs: withRef >= without && withRef > 0, colours: coloured * 2 > withRef };
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
