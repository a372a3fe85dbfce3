import { contentsOf, differ } from '../../../src/plan/mapping/linesOf';
import type { Contents } from '../../../src/plan/mapping/keptMappings';
import type { CellValue } from '../../../src/grid/snapshot';

const of = (...cells: readonly (CellValue | readonly [CellValue, string])[]): Contents =>
  contentsOf(
    cells.map((cell) =>
      typeof cell === 'object' ? { value: cell[0], text: cell[1] } : { value: cell, text: String(cell) },
    ),
  );

test.each<[Contents, string, Contents]>([
  ['figures', 'percentages, amounts and counts', of('69%', '£1.2m', '<43', [0.5, '50%'], '(111)')],
  ['figures', 'figures with a word behind', of('3 days', '12 out of 14', '97% / 100%')],
  ['dates', 'dates as numbers and as texts', of([45383, '01/04/2024'], '31 March 2025', '2025-03-31')],
  ['colours', 'RAG words', of('Red', 'G', 'Amber ')],
  ['words', 'sentences, some with figures', of('On track', 'We built 12 homes', 'Delayed to May, see below')],
  ['mixed', 'no kind with the most', of('Red', '69%', 'On track', '1/4/2024')],
  ['mixed', 'two cells, which prove nothing', of('69%', '70%')],
  ['figures', 'figures among “tbc” and empty cells', of('', 'tbc', '69%', '70%', '71%', 'N/A')],
  ['empty', 'nothing', of('', '')],
])('%s: %s', (expected, _, found) => {
  expect(found).toBe(expected);
});

test('only what is certain of both sides differs', () => {
  expect(differ('figures', 'words')).toBe(true);
  expect(differ('figures', 'mixed')).toBe(false);
  expect(differ('empty', 'words')).toBe(false);
  expect(differ('dates', 'dates')).toBe(false);
});
