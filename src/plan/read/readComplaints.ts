import { gridOf } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot, SourceCell } from '../snapshot';
import { cellAt } from './cells';
import { readNumber } from './readNumber';
import { isTotal, listRows } from './rowKind';

/** Complaints and compliments of one source (direct, commissioned); null for a cell without a number. */
export interface ComplaintLine {
  readonly source: string;
  readonly received: number | null;
  readonly upheld: number | null;
  readonly compliments: number | null;
  readonly cell: SourceCell;
}

/** The lines of a table of complaints; totals are left out. */
export function readComplaints(sheet: SheetSnapshot, table: RecognisedTable<'complaints'>): ComplaintLine[] {
  const grid = gridOf(sheet);
  const { columns } = table;
  return listRows(grid, table).flatMap((row): ComplaintLine[] => {
    const cell = cellAt(grid, row, columns.source);
    if (!cell || cell.text === '' || isTotal(cell.text)) return [];
    const count = (column: number | undefined): number | null => {
      const at = cellAt(grid, row, column);
      return at && readNumber(at.value, at.text);
    };
    return [
      {
        source: cell.text,
        received: count(columns.received),
        upheld: count(columns.upheld),
        compliments: count(columns.compliments),
        cell,
      },
    ];
  });
}
