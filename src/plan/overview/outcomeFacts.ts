import { cellAddress } from '../../grid/a1';
import type { PlanBook } from '../book/planBook';
import { countCoverage } from '../thread/countCoverage';
import { outcomeLabel } from '../thread/outcome';
import { readThread } from '../thread/readThread';
import type { OutcomeFact, Place } from './facts';

/**
 * How much of a workbook's plan leads to each corporate outcome, in the order of its list. None where there is no plan
 * to follow, no outcomes are known, or nothing in the plan names or suggests one of a set that the add-in brought.
 */
export function outcomeFacts(file: string, book: PlanBook): OutcomeFact[] {
  const reading = readThread(book);
  if (!reading.ok) return [];
  const { items, list } = reading.thread;
  const coverage = countCoverage(items, list.outcomes);
  const untouched = coverage.every(({ stated, suggested }) => stated.all === 0 && suggested.all === 0);
  if (list.from === 'built-in' && untouched) return [];
  return coverage.map(({ outcome, stated, suggested }): OutcomeFact => {
    const places = items
      .filter(({ outcomes }) => outcomes.includes(outcome))
      .map(({ item: { cell, said }, by }): Place => {
        const { sheet, row, column } = by === 'column' && said ? said : cell;
        return { file, sheet, cell: cellAddress(row, column) };
      });
    const { cell } = outcome;
    // An outcome that nothing leads to is shown where the plan lists it.
    const listed = cell ? [{ file, sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) }] : [];
    return {
      set: list.set,
      outcome: outcomeLabel(outcome),
      stated,
      suggested: suggested.all,
      places: places.length > 0 ? places : listed,
    };
  });
}
