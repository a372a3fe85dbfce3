import { sheetCell } from '../address';
import type { Finding } from '../finding';
import { doubtFindings } from '../read/doubtfulColumns';
import type { BudgetTable } from './budgetTable';

/** Says of a table that tells nothing of local and central risk how it was read; '' for others. */
export const riskSentence = ({ riskSaid }: Pick<BudgetTable, 'riskSaid'>): string =>
  riskSaid === 'nowhere'
    ? 'The table is not parted into local and central risk; all its figures are read as local risk.'
    : '';

/**
 * How a table was read where that could have been otherwise: without local and central risk, and rows that were taken
 * for sums because they are the sums of their neighbours.
 */
export function readingFindings(table: BudgetTable): Finding[] {
  const sentence = riskSentence(table);
  const { sheet, area } = table;
  return [
    ...doubtFindings(table.doubts ?? []),
    ...(sentence === ''
      ? []
      : [
          {
            severity: 'info' as const,
            code: 'risk-not-parted',
            cell: sheetCell(sheet, area.row, area.column),
            message: `${sentence} If some are central risk, give them columns of their own or a column “Risk” with Local or Central.`,
          },
        ]),
    ...table.sums.map((cell) => ({
      severity: 'info' as const,
      code: 'row-is-a-sum',
      cell: sheetCell(cell.sheet, cell.row, cell.column),
      message: `“${cell.text}” is the sum of the rows next to it, so it is read as their total and not counted again.`,
    })),
  ];
}
