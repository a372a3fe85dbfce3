import { sheetCell } from '../../../grid/a1';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { BudgetLine } from '../../plan';
import { serviceKey } from '../serviceKey';

/** Services of one name in a table, whatever its spelling: their figures cannot be told apart by name. */
export function sameNames(lines: readonly BudgetLine[]): Finding[] {
  const first = new Map<string, BudgetLine>();
  return lines.flatMap((line): Finding[] => {
    const key = serviceKey(line.service);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, line);
      return [];
    }
    const { sheet, row, column } = line.cell;
    return [
      newFinding('service-twice', {
        cell: sheetCell(sheet, row, column),
        message: `“${line.service}” stands here and in ${sheetCell(earlier.cell.sheet, earlier.cell.row, earlier.cell.column)}. Give each service a name of its own, or join the two lines.`,
      }),
    ];
  });
}
