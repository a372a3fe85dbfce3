import { countingOf } from '../../src/grid/columnWidths';

const calibri = { name: 'Calibri', size: 11 };

test.each([
  // What Excel for Windows tells of its usual column, and of one of 12 characters.
  ['windows', 48, 8.43, calibri],
  ['windows', 66.75, 12, calibri],
  ['windows', 54, 8.38, { name: 'Calibri', size: 12 }],
  // The same with the room at its sides, as a file has it.
  ['windows', 48, 9.14, calibri],
  // A Mac's usual column, in both ways of telling.
  ['mac', 65, 10.83, calibri],
  ['mac', 65, 10, calibri],
  ['mac', 70, 10, { name: 'Verdana', size: 11 }],
  // What fits neither is left as Windows has it.
  ['windows', 80, 8.43, calibri],
] as const)('%s counts %d points as %d characters', (counting, points, characters, font) => {
  expect(countingOf({ points, characters }, font)).toBe(counting);
});
