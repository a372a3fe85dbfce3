import { gridOf } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { SheetSnapshot, SourceCell } from '../../grid/snapshot';
import { cellAt, readNumber } from './cells';
import { bodyRows, rowKind, isTotal, listRows } from './rowKind';

/** The figures of a line of complaints. */
export const complaintFigures = ['received', 'upheld', 'compliments'] as const;
export type ComplaintFigure = (typeof complaintFigures)[number];

/** Complaints and compliments of one source (direct, commissioned); null for a cell without a number. */
export interface ComplaintLine extends Readonly<Record<ComplaintFigure, number | null>> {
  /** '' where a row with figures names none. */
  readonly source: string;
  readonly cell: SourceCell;
  /** The cells of the figures; those of columns that the table lacks are absent. */
  readonly cells: Readonly<Partial<Record<ComplaintFigure, SourceCell>>>;
}

/** The lines of a table of complaints; totals are left out, and rows that have neither a source nor a figure. */
export function readComplaints(sheet: SheetSnapshot, table: RecognisedTable<'complaints'>): ComplaintLine[] {
  return readRows(sheet, table, listRows(gridOf(sheet), table)).filter(({ source }) => !isTotal(source));
}

/** The totals rows of a table of complaints, as they stand. */
export function readComplaintTotals(
  sheet: SheetSnapshot,
  table: RecognisedTable<'complaints'>,
): ComplaintLine[] {
  const grid = gridOf(sheet);
  return readRows(
    sheet,
    table,
    bodyRows(table).filter((row) => rowKind(grid, table, row) === 'total'),
  );
}

function readRows(
  sheet: SheetSnapshot,
  table: RecognisedTable<'complaints'>,
  rows: readonly number[],
): ComplaintLine[] {
  const grid = gridOf(sheet);
  return rows.flatMap((row): ComplaintLine[] => {
    const source = cellAt(grid, row, table.columns.source);
    const cells: Partial<Record<ComplaintFigure, SourceCell>> = {};
    const figures: Record<ComplaintFigure, number | null> = {
      received: null,
      upheld: null,
      compliments: null,
    };
    for (const figure of complaintFigures) {
      const cell = cellAt(grid, row, table.columns[figure]);
      if (!cell) continue;
      cells[figure] = cell;
      figures[figure] = readNumber(cell.value, cell.text);
    }
    if (!source || (source.text === '' && Object.values(figures).every((figure) => figure === null)))
      return [];
    return [{ source: source.text, ...figures, cell: source, cells }];
  });
}
