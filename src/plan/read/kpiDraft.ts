import type { Grid } from '../../grid/sheetGrid';
import { periodWord } from '../figures/periods';
import type { RecognisedTable } from '../recognise/recognised';
import { cellAt, textAt, joinCell } from './cells';
import type { KpiLine, KpiRow } from './kpi';
import type { MeasureColumns, PeriodReader } from './measureColumns';
import { bodyRows, rowKind } from './rowKind';

type Table = RecognisedTable<'kpis'>;

/** A row being put together of its sheet rows. */
export type KpiDraft = { -readonly [K in keyof KpiRow]: KpiRow[K] } & { lines: KpiLine[] };

const extra = ['baseline', 'yearEndTarget', 'forecast', 'tolerance'] as const;
const joined = ['rag', 'direction', 'reasons', 'actions', 'activity', 'outcome', 'owner'] as const;
const kept = ['updated', 'approvedBy', 'approvedOn', 'quality'] as const;

/** The columns of a table of KPIs, as its rows are read. */
export interface KpiColumns {
  readonly grid: Grid;
  readonly table: Table;
  readonly measures: MeasureColumns;
}

/** Label, target and measure of a row. */
export const lineAt = (
  { grid, table: { columns }, measures: { measure, target } }: KpiColumns,
  row: number,
): KpiLine => ({
  kpi: textAt(grid, row, columns.kpi),
  target: cellAt(grid, row, target),
  measure: cellAt(grid, row, measure),
});

/** A KPI as its first sheet row has it. */
export function startRow(
  at: KpiColumns,
  row: number,
  objective: string,
  periods: PeriodReader,
  unit: number | undefined,
): KpiDraft {
  const { grid, table, measures } = at;
  const { columns } = table;
  const unitWords = textAt(grid, row, unit);
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
    lines: [lineAt(at, row)],
    goodIs: textAt(grid, row, columns.goodIs),
    earlier: Object.fromEntries(
      measures.earlier.map(([quarter, column]) => [quarter, cellAt(grid, row, column)]),
    ),
    ...(measures.later.length > 0 && {
      later: Object.fromEntries(
        measures.later.map(([quarter, column]) => [quarter, cellAt(grid, row, column)]),
      ),
    }),
    ...(unitWords && { unit: unitWords }),
    ...extraCells(at, row),
    ...periods(row),
    rag: rag ?? null,
    direction: direction ?? null,
    reasons: reasons ?? null,
    actions: actions ?? null,
    activity: activity ?? null,
    outcome: outcome ?? null,
    owner: owner ?? null,
    ...keptCells(at, row),
  };
}

/** Cells of the columns in which a figure is vouched for, empty ones too; absent where the table has no such column. */
function keptCells({ grid, table }: KpiColumns, row: number): Pick<KpiRow, (typeof kept)[number]> {
  return Object.fromEntries(
    kept.flatMap((field) => {
      const cell = cellAt(grid, row, table.columns[field]);
      return cell ? [[field, cell] as const] : [];
    }),
  );
}

type Extras = Pick<KpiRow, 'period' | (typeof extra)[number]>;

/** Cells of columns that few tables have; absent where the table has none or the cell is empty. */
function extraCells({ grid, table, measures }: KpiColumns, row: number): Extras {
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
 * columns of quarters, or under "Time period to achieve target", is that of the target (measureColumns.ts).
 */
function isOfRow(grid: Grid, table: Table, { earlier, later }: MeasureColumns, row: number): boolean {
  const { columns, headings } = table;
  const text = textAt(grid, row, columns.period);
  if (columns.period === undefined || periodWord(text) === null || /\d/.test(text)) return true;
  const heading = grid.headingText(headings.row + headings.rows - 1, columns.period);
  return earlier.length + later.length === 0 && !/target|achiev/i.test(heading);
}

/** What is usual in a table; only against that is the emptiness of a cell evidence. */
interface Usual {
  /** Most KPIs have a ref. */
  readonly refs: boolean;
  /** Most rows with a ref have a colour. */
  readonly colours: boolean;
  /** Nearly all rows have a ref and few a colour yet: the table waits for a new quarter's figures. */
  readonly awaited: boolean;
}

/**
 * Whether a row belongs to the KPI above it. A row without a name does. One with a name is a KPI of its own unless the
 * table says otherwise: refs are usual and it has none, nobody answers for it, and it is a part of the KPI above: it has
 * no colour where colours are usual, or the KPI above has figures only in its parts, or a label says so ("of which").
 * After a page break a name without figures is the rest of the name above.
 */
export function continues(
  at: KpiColumns,
  row: number,
  last: KpiDraft,
  usual: Usual,
  pageBroke: boolean,
): boolean {
  const { grid, table } = at;
  const { columns } = table;
  if (textAt(grid, row, columns.ref) !== '') return false;
  const name = textAt(grid, row, columns.kpi);
  if (name === '') return true;
  if (!usual.refs) return false;
  const hasFigures = holdsFigures(lineAt(at, row));
  if (pageBroke && !hasFigures) return true;
  if (textAt(grid, row, columns.rag) !== '') return false;
  if (textAt(grid, row, columns.owner) !== '' || textAt(grid, row, columns.goodIs) !== '') return false;
  if (usual.colours || isPart.test(name)) return true;
  if (usual.awaited && (lineAt(at, row).measure?.text ?? '') === '') return true;
  const [own] = last.lines;
  return hasFigures && own !== undefined && !holdsFigures(own);
}

/** "of which under 25", "– adults", "a) adults". */
const isPart = /^(?:of which|of those|of these|including|incl\.|thereof|[-–—•·]|\(?[a-z]\)|i{1,3}[.)])\s*/;

/** Target or measure says something. */
export const holdsFigures = ({ target, measure }: KpiLine): boolean =>
  Boolean(target?.text) || Boolean(measure?.text);

/**
 * A row with a label and figures, or with figures alone, is a further line. After a page break a row without a label
 * is the rest of the cells above it, and so is a label without figures.
 */
export function addToRow(columns: KpiColumns, at: number, row: KpiDraft, pageBroke: boolean): void {
  const { grid, table } = columns;
  const line = lineAt(columns, at);
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

/** What is usual in a table of KPIs. */
export function usualIn({ grid, table }: KpiColumns): Usual {
  let [withRef, without, coloured] = [0, 0, 0];
  for (const row of bodyRows(table)) {
    if (rowKind(grid, table, row) !== 'cells' || textAt(grid, row, table.columns.kpi) === '') continue;
    if (textAt(grid, row, table.columns.ref) === '') without += 1;
    else {
      withRef += 1;
      if (textAt(grid, row, table.columns.rag) !== '') coloured += 1;
    }
  }
  const awaited = table.columns.rag !== undefined && coloured * 4 < withRef && withRef >= 4 * without;
  return { refs: withRef >= without && withRef > 0, colours: coloured * 2 > withRef, awaited };
}
