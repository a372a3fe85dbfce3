import { sheetCell } from '../../../grid/a1';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { BudgetTable } from '../budgetTable';
import { shorten } from '../../../words/shorten';

/** Cells of money columns that hold a text or an error of Excel: nothing is counted for them. */
export const unreadFigures = ({ unread }: Pick<BudgetTable, 'unread'>): Finding[] =>
  unread.map(({ service, cell }) =>
    newFinding('not-an-amount', {
      cell: sheetCell(cell.sheet, cell.row, cell.column),
      message: `${service}: “${shorten(cell.text)}” is no amount, so nothing is counted here. ${
        cell.text.startsWith('#') ? 'Put the formula right.' : 'Enter a number, or leave the cell empty.'
      }`,
    }),
  );
