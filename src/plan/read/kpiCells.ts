import type { KpiLine, KpiRow } from './kpi';
import { periodWord } from '../figures/periods';
import type { Grid } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import { cellAt, textAt } from './cells';
import type { MeasureColumns, PeriodReader } from './measureColumns';

type Table = RecognisedTable<'kpis'>;

/** A row being put together of its sheet rows. */
export type KpiDraft = { -readonly [K in keyof KpiRow]: KpiRow[K] } & { lines: KpiLine[] };

const extra = ['baseline', 'yearEndTarget', 'forecast', 'tolerance'] as const;
export const joined = ['rag', 'direction', 'reasons', 'actions', 'activity', 'outcome', 'owner'] as const;
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
