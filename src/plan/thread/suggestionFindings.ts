import { sheetCell } from '../../grid/a1';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { ThreadedItem } from './threadedItem';
import { quoted } from './itemWords';
import { itemText } from './threadItems';
import { inList } from '../../words/lists';

/**
 * What an item's words suggest, where its table has an empty cell to confirm it in: the fix writes the numbers there,
 * and from then on they are stated.
 */
export function suggestionFindings(items: readonly ThreadedItem[]): Finding[] {
  return items.flatMap(({ item, suggested, faults }): Finding[] => {
    const { said } = item;
    if (!said || said.text !== '' || suggested.length === 0 || faults.length > 0) return [];
    const numbers = suggested.map(({ outcome }) => outcome.number);
    const [only] = numbers;
    const value = numbers.length === 1 && only !== undefined ? only : inList(numbers);
    return [
      newFinding('outcome-suggested', {
        cell: sheetCell(said.sheet, said.row, said.column),
        message: `${quoted(item.ref || itemText(item))} states no corporate outcome; its words (${[...new Set(suggested.map(({ words }) => words))].join(', ')}) suggest ${numbers.length === 1 ? 'Outcome' : 'Outcomes'} ${inList(numbers)}.`,
        fixes: [
          {
            label: `Confirm: write ${inList(numbers)}`,
            edits: [
              {
                kind: 'cell',
                sheet: said.sheet,
                row: said.row,
                column: said.column,
                value,
                was: said.text,
              },
            ],
          },
        ],
      }),
    ];
  });
}
