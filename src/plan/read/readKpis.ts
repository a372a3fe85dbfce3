import type { Grid } from '../recognise/grid';
import type { KpiRow, Quarter } from '../kpi';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot } from '../snapshot';
import { textAt } from './cells';
import { asksReasons } from './asksReasons';
import { headingOver } from './headingsOf';
import { lineAt, startRow, type KpiColumns, type KpiDraft } from './kpiCells';
import { addToRow, continues, holdsFigures, usualIn } from './kpiParts';
import { measureColumns } from './measureColumns';
import { rowDoubts } from './rowDoubts';
import { periodReader } from './periodWords';
import { toleranceMeaning } from './toleranceMeaning';
import { rowKind } from './rowKind';
import { unitColumn } from './unitColumn';
import { uprightView } from './uprightView';

type Table = RecognisedTable<'kpis'>;

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
  const at = { grid, table, measures };
  const periods = periodReader(grid, table, measures);
  const unit = unitColumn(grid, table);
  const toleranceIs = toleranceMeaning(grid, table, measures);
  const rows: KpiDraft[] = [];
  const usual = usualIn(at);
  const titles = pageTitles(grid, table);
  let objective = '';
  let pageBroke = false;
  let ended = true;
  for (let row = table.headings.row + table.headings.rows; row < table.area.row + table.area.rows; row += 1) {
    const kind = rowKind(grid, table, row);
    if (kind === 'headings') pageBroke = true;
    if (kind === 'alone' && isKpiAlone(grid, table, row)) {
      rows.push(startRow(at, row, objective, periods, unit));
      ended = false;
    } else if (kind === 'alone') {
      const name = grid.text(row, table.area.column);
      // The name of a group ends the KPI above it; a page's title does not.
      if (!titles.has(name)) [objective, ended] = [name, true];
    }
    if (kind !== 'cells') continue;
    objective = textAt(grid, row, table.columns.objective) || objective;
    const last = ended ? undefined : rows.at(-1);
    if (last && continues(at, row, last, usual, pageBroke)) addToRow(at, row, last, pageBroke);
    else if (!isRest(at, row, rows)) rows.push(startRow(at, row, objective, periods, unit));
    pageBroke = false;
    ended = false;
  }
  if (table.columns.reasons !== undefined && asksReasons(headingOver(grid, table, table.columns.reasons)))
    for (const one of rows) one.asksReasons = true;
  const doubted = rows.map(rowDoubts({ sheet, table: recognised }, measures));
  return toleranceIs ? doubted.map((row) => (row.tolerance ? { ...row, toleranceIs } : row)) : doubted;
}

/** A row below a group's name that has neither name nor ref nor figures: a note on the group, and no KPI. */
const isRest = (at: KpiColumns, row: number, rows: readonly KpiDraft[]): boolean =>
  rows.length > 0 &&
  textAt(at.grid, row, at.table.columns.kpi) === '' &&
  textAt(at.grid, row, at.table.columns.ref) === '' &&
  !holdsFigures(lineAt(at, row));

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

/** Titles that stand above the table and come again with its headings on every page. */
function pageTitles(grid: Grid, { headings, area }: Table): Set<string> {
  const titles = new Set<string>();
  for (let row = Math.max(grid.top, headings.row - 4); row < headings.row; row += 1) {
    const text = grid.headingText(row, area.column);
    if (text !== '') titles.add(text);
  }
  return titles;
}
