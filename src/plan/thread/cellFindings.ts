import { sheetCell } from '../../grid/a1';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { ThreadedItem } from './threadedItem';
import { outcomeLabel, type OutcomeList } from './outcome';
import type { OutcomeFault } from './readOutcomeCell';
import { inList } from '../../words/lists';

/** Rows of a column that hold no outcome at all before it is taken for a column of something else. */
const telling = 3;

/**
 * What the columns "Corporate outcome" say that leads nowhere, once for each wording and sheet with its first cell. A
 * column in which nothing is an outcome is told of once: it is likely to mean something else ("Priority: High").
 */
export function cellFindings(items: readonly ThreadedItem[], { outcomes }: OutcomeList): Finding[] {
  const columns = new Map<string, ThreadedItem[]>();
  for (const each of items) {
    if (!each.item.said || each.item.said.text === '') continue;
    const { sheet, column } = each.item.said;
    const key = `${each.item.kind} ${sheet} ${column}`;
    const list = columns.get(key) ?? [];
    list.push(each);
    columns.set(key, list);
  }
  const known = listed(outcomes.map(({ number }) => number));
  return [...columns.values()].flatMap((rows) => {
    const nowhere = rows.filter(({ by, faults }) => by !== 'column' && by !== 'none' && faults.length > 0);
    const [first] = nowhere;
    const plain = nowhere.every(({ faults }) =>
      faults.every(({ kind, words }) => kind === 'unknown' && !/\d/.test(words)),
    );
    if (first && plain && nowhere.length >= telling && nowhere.length === rows.length)
      return [otherColumn(first, rows.length)];
    return grouped(rows).map(({ fault, cell, count }) => faultFinding(fault, cell, count, known));
  });
}

function grouped(rows: readonly ThreadedItem[]) {
  const groups = new Map<string, { fault: OutcomeFault; cell: string; count: number }>();
  for (const { item, faults } of rows)
    for (const fault of faults) {
      const key = `${fault.kind} ${fault.words.toLowerCase()}`;
      const group = groups.get(key);
      if (group) group.count += 1;
      else groups.set(key, { fault, cell: cellOf(item.said ?? item.cell), count: 1 });
    }
  return [...groups.values()];
}

type FaultCode = 'outcome-unknown' | 'outcome-of-another-list' | 'outcome-number-differs' | 'outcome-date';

function faultFinding(fault: OutcomeFault, cell: string, count: number, known: string): Finding {
  const times = count > 1 ? ` (in ${count} cells, this is the first)` : '';
  const finding = (code: FaultCode, message: string): Finding => newFinding(code, { cell, message });
  switch (fault.kind) {
    case 'unknown':
      return finding(
        'outcome-unknown',
        `“${fault.words}” is no corporate outcome of this plan${times}. Its outcomes are ${known}: write the number, or the outcome's own words.`,
      );
    case 'other':
      return finding(
        'outcome-of-another-list',
        `“${fault.words}” is an outcome of the Corporate Plan ${fault.set}, but none of those that this plan is held against${times}, so it is not counted. Add it to the plan's corporate outcomes, or name one of them (${known}).`,
      );
    case 'differs':
      return finding(
        'outcome-number-differs',
        `“${fault.words}”: ${outcomeLabel(fault.meant)} has another number or other words${times}, so it is not counted. Correct the number or the words.`,
      );
    case 'date':
      return finding(
        'outcome-date',
        `“${fault.words}” is a date${times}: Excel makes one of a range such as 1-4. Write “1 to 4”.`,
      );
  }
}

const otherColumn = ({ item }: ThreadedItem, count: number): Finding =>
  newFinding('outcome-column-other', {
    cell: cellOf(item.said ?? item.cell),
    message: `The column with “${item.said?.text ?? ''}” names no corporate outcome in any of its ${count} cells, so it was not used. If it is another column, say in Tables what it means.`,
  });

const cellOf = ({ sheet, row, column }: { sheet: string; row: number; column: number }): string =>
  sheetCell(sheet, row, column);

/** "1 to 4", "1, 3 and 4". */
function listed(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${first} to ${last}`;
  return inList(sorted);
}
