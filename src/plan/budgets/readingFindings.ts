import { sheetCell } from '../../grid/a1';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import { doubtFindings } from '../read/doubtfulColumns';
import type { BudgetTable } from './budgetTable';

/**
 * How a table was read where that could have been otherwise: rows that were taken for sums because they are the sums
 * of their neighbours.
 */
export const readingFindings = ({ sums, doubts = [] }: Pick<BudgetTable, 'sums' | 'doubts'>): Finding[] => [
  ...doubtFindings(doubts),
  ...sums.map((cell): Finding =>
    newFinding('row-is-a-sum', {
      cell: sheetCell(cell.sheet, cell.row, cell.column),
      message: `“${cell.text}” is the sum of the rows next to it, so it is read as their total and not counted again.`,
    }),
  ),
];
