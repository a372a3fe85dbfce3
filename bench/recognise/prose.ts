import type { TestCell } from '../../test/plan/buildSheet';
import type { Block } from './block';
import { paragraphs } from './words';
import type { Random } from './random';

/**
 * A plan's text as it is typed on a sheet: sections with two paragraphs each, below or beside their names, with titles
 * `above`.
 */
export function drawProse(
  random: Random,
  place: 'below' | 'beside',
  sections: readonly string[],
  above: readonly string[] = [],
): Block {
  const cells: TestCell[][] = above.map((title) => [title]);
  const records: number[] = [];
  const add = (row: TestCell[]): void => {
    records.push(cells.length);
    cells.push(row);
  };
  for (const section of sections) {
    if (cells.length > 0) cells.push([]);
    if (place === 'below') add([section]);
    add(place === 'below' ? [random.pick(paragraphs)] : [section, random.pick(paragraphs)]);
    add(place === 'below' ? [random.pick(paragraphs)] : [null, random.pick(paragraphs)]);
  }
  const columns = { section: 0, text: place === 'below' ? 0 : 1 };
  return { kind: 'text', cells, merges: [], columns, records, transposed: false };
}
