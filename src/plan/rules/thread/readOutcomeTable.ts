import { gridOf } from '../../../grid/sheetGrid';
import { cellAt, textAt } from '../../read/cells';
import { listRows } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import { type Outcome, splitOutcome } from './outcome';

type Draft = Omit<Outcome, 'number'> & { readonly number: number | null };

/**
 * The outcomes of a table "Corporate outcomes" by their sets, in the order in which they come. A set that is named
 * once holds for the rows below it until the next; so does an aim within a set. Rows with neither number nor outcome
 * are left out. The number may stand before the outcome ("4. Communities …"); where a set has no numbers its outcomes
 * are counted from 1.
 */
export function readOutcomeTable(tables: readonly PlacedTable<'outcomes'>[]): Map<string, Outcome[]> {
  const sets = new Map<string, Draft[]>();
  for (const { sheet, table } of tables) {
    const grid = gridOf(sheet);
    const { columns } = table;
    let [set, aim] = ['', ''];
    for (const row of listRows(grid, table)) {
      const named = textAt(grid, row, columns.set);
      if (named !== '' && named !== set) [set, aim] = [named, ''];
      aim = textAt(grid, row, columns.aim) || aim;
      const { number, name } = splitOutcome(textAt(grid, row, columns.outcome));
      const own = splitOutcome(textAt(grid, row, columns.number)).number ?? number;
      if (own === null && name === '') continue;
      const cell = cellAt(grid, row, name === '' ? columns.number : columns.outcome);
      // An outcome of which only the number is known stands under no aim that was not said of it.
      const under = name === '' ? textAt(grid, row, columns.aim) : aim;
      const outcomes = sets.get(set) ?? [];
      outcomes.push({ number: own, name, aim: under, cell });
      sets.set(set, outcomes);
    }
  }
  return new Map([...sets].map(([set, outcomes]) => [set, withNumbers(outcomes)]));
}

/** Numbers for those that have none: their place in a list without numbers, else what follows the highest. */
export function withNumbers<T extends { readonly number: number | null }>(
  outcomes: readonly T[],
): (Omit<T, 'number'> & { number: number })[] {
  let last = Math.max(0, ...outcomes.map(({ number }) => number ?? 0));
  return outcomes.map((outcome) => ({ ...outcome, number: outcome.number ?? (last += 1) }));
}
