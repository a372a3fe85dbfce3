import type { Grid } from '../../grid/sheetGrid';
import type { SheetSnapshot } from '../../grid/snapshot';
import { stem } from '../../words/fold';
import { type Quarter, quarters } from '../../words/quarters';
import { readHeading } from '../recognise/readHeading';
import type { RecognisedTable, DoubtfulColumn } from '../recognise/recognised';
import { families } from '../recognise/yearColumns';
import { textAt } from './cells';
import { doubtfulColumns, yearDoubts } from './doubtfulColumns';
import { headingOver } from './headingsOf';
import type { KpiRow, RowDoubts } from './kpi';
import {
  lineAt,
  startRow,
  type KpiColumns,
  type KpiDraft,
  addToRow,
  continues,
  holdsFigures,
  usualIn,
} from './kpiDraft';
import { measureColumns, type MeasureColumns, periodReader } from './measureColumns';
import { bodyRows, listRows, rowKind, uprightView } from './rowKind';
import type { PlacedTable } from './tablesOfKind';

type Table = RecognisedTable<'kpis'>;

/** Words of a heading that asks why a figure is as it is. */
const reasonWords = new Set(['reason', 'explanation', 'exception', 'why', 'cause', 'variance'].map(stem));

const namesUnits =
  /^(?:units?(?: of (?:measure(?:ment)?|the measure))?|uom|measured (?:in|as)|(?:measure|data|unit) type)$/i;

const sampled = 200;

/** Cells of a row that are read beside its target and measure. */
const besides = ['goodIs', 'tolerance', 'baseline', 'forecast'] as const;

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
  for (const row of bodyRows(table)) {
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

/** The column of a list of KPIs that says what each is counted in ("Unit", "Unit of measure"); undefined for none. */
function unitColumn(grid: Grid, table: RecognisedTable<'kpis'>): number | undefined {
  const taken = new Set<number | undefined>(Object.values(table.columns));
  for (let column = table.area.column; column < table.area.column + table.area.columns; column += 1)
    if (!taken.has(column) && namesUnits.test(headingOver(grid, table, column).trim())) return column;
  return undefined;
}

/**
 * What a table's column of tolerances holds, as its heading says ("Amber threshold" → limit, "Tolerance (pp)" →
 * points, "Tolerance (% of target)" → relative), or its cells: a column has one meaning, so where it says "5%" beside
 * plain numbers as often as beside percentages, it is a share of the target beside all of them. Undefined where
 * nothing says.
 */
function toleranceMeaning(
  grid: Grid,
  table: RecognisedTable<'kpis'>,
  { target }: MeasureColumns,
): KpiRow['toleranceIs'] {
  const { columns, headings } = table;
  const column = columns.tolerance;
  if (column === undefined) return undefined;
  const texts = Array.from({ length: headings.rows }, (_, at) => grid.headingText(headings.row + at, column));
  const heading = texts.join(' ');
  if (
    /\b(?:threshold|intervention|limit|if (?:below|above)|value|trigger|level|minimum|maximum)\b/i.test(
      heading,
    )
  )
    return 'limit';
  if (/\bpoints?\b|\bpp\b|\bppts?\b/i.test(heading)) return 'points';
  if (/\brelative\b|of (?:the )?target/i.test(heading)) return 'relative';
  if (target === undefined) return undefined;
  const shares = listRows(grid, table)
    .slice(0, sampled)
    .filter((row) => isShare(grid.text(row, column)) && /\d/.test(grid.text(row, target)));
  const ofPercentages = shares.filter((row) => grid.text(row, target).includes('%')).length;
  const ofNumbers = shares.length - ofPercentages;
  return ofNumbers >= 2 && ofNumbers >= ofPercentages && ofPercentages > 0 ? 'relative' : undefined;
}

/**
 * Takes out of the rows of a table what stands in columns of which it is not sure what they are, and notes what was
 * taken out. Target and measure stay, to be shown, with the doubt noted. Rows of a table without doubts stay as they
 * are.
 */
function rowDoubts(
  placed: PlacedTable<'kpis'>,
  { measure, target, yearEndTarget, earlier }: MeasureColumns,
): (row: KpiRow) => KpiRow {
  const columns = doubtfulColumns(placed);
  const at = (column: number | undefined): DoubtfulColumn[] =>
    column === undefined ? [] : columns.filter((one) => one.at === column);
  const of = (field: string): DoubtfulColumn[] => columns.filter((one) => one.field === field);
  const ofYear = yearDoubts(placed);
  const figures = [
    ...(['target', 'measure'] as const).flatMap((which) =>
      ofYear.filter(({ field }) => families[which].has(field)).map((column) => ({ of: which, column })),
    ),
    ...at(target).map((column) => ({ of: 'target' as const, column })),
    ...at(measure).map((column) => ({ of: 'measure' as const, column })),
  ];
  const before = earlier.filter(([, column]) => at(column).length > 0);
  const yearEnd = at(yearEndTarget);
  const beside = [...besides.flatMap(of), ...yearEnd, ...before.flatMap(([, column]) => at(column))];
  const [rag = null] = of('rag');
  if (figures.length + beside.length === 0 && !rag) return (row) => row;
  const doubted = new Set(beside.map(({ field }) => field));

  return (row) => {
    const asRead: RowDoubts['asRead'] = {
      ...(doubted.has('goodIs') && { goodIs: row.goodIs }),
      ...(doubted.has('tolerance') && row.tolerance && { tolerance: row.tolerance }),
      ...(doubted.has('baseline') && row.baseline && { baseline: row.baseline }),
      ...(doubted.has('forecast') && row.forecast && { forecast: row.forecast }),
      ...(yearEnd.length > 0 && row.yearEndTarget && { yearEndTarget: row.yearEndTarget }),
      ...(before.length > 0 && { earlier: row.earlier }),
    };
    return {
      ...withoutDoubtful(row, doubted, yearEnd.length > 0),
      earlier: Object.fromEntries(
        quarters.flatMap((quarter) => {
          const cell = row.earlier[quarter];
          return cell && !before.some(([name]) => name === quarter) ? [[quarter, cell]] : [];
        }),
      ),
      ...(rag && { rag: null }),
      doubts: { figures, beside, asRead, rag },
    };
  };
}

function withoutDoubtful(row: KpiRow, doubted: ReadonlySet<string>, yearEnd: boolean): KpiRow {
  const { tolerance, baseline, forecast, yearEndTarget, ...rest } = row;
  return {
    ...rest,
    ...(doubted.has('goodIs') && { goodIs: '' }),
    ...(tolerance && !doubted.has('tolerance') && { tolerance }),
    ...(baseline && !doubted.has('baseline') && { baseline }),
    ...(forecast && !doubted.has('forecast') && { forecast }),
    ...(yearEndTarget && !yearEnd && { yearEndTarget }),
  };
}

/** "10%", "± 2.5 %": signs and a figure in per cent, without words. */
const isShare = (text: string): boolean => !/[a-z]/i.test(text) && /\d\.*\s*%$/.test(text);

/**
 * Whether a heading asks for the reasons of a performance, so that an empty cell below it is missed where a KPI is
 * Red. "Reasons for performance" does; "Comments" and "Latest note" do not: they may hold anything, or nothing.
 */
export function asksReasons(heading: string): boolean {
  return readHeading(heading).words.some((word) => reasonWords.has(stem(word)));
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
