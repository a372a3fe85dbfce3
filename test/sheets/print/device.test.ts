import {
  characterPoints,
  charactersOfPoints,
  columnPoints,
  devices,
  digitPixels,
  digitWidth,
  type NormalFont,
  standardPoints,
  usualFont,
} from '../../../src/grid/columnWidths';
import { rowPoints, spreadOf } from '../../../src/sheets/print/device';

const font = (name: string, size: number): NormalFont => ({ name, size });

/** Pixels of the widest digit as EPPlus 4.5 has them of Excel for Windows: EPPlus/FontSize.cs. Sizes 8, 10, 11, 12, 14, 16. */
const published: readonly (readonly [string, readonly number[]])[] = [
  ['Arial', [6, 7, 8, 9, 11, 12]],
  ['Arial Narrow', [5, 6, 7, 7, 9, 10]],
  ['Book Antiqua', [6, 7, 8, 8, 10, 11]],
  ['Calibri', [6, 7, 7, 8, 10, 11]],
  ['Calibri Light', [6, 7, 8, 8, 10, 11]],
  ['Cambria', [6, 7, 8, 9, 11, 12]],
  ['Candara', [6, 7, 8, 9, 10, 12]],
  ['Century Gothic', [6, 7, 8, 9, 11, 12]],
  ['Corbel', [6, 7, 8, 8, 10, 11]],
  ['Courier New', [7, 8, 9, 10, 11, 13]],
  ['Franklin Gothic Book', [6, 8, 9, 9, 11, 12]],
  ['Garamond', [5, 6, 7, 8, 9, 10]],
  ['Georgia', [8, 9, 9, 10, 12, 13]],
  ['Gill Sans MT', [6, 7, 8, 8, 10, 11]],
  ['Palatino Linotype', [6, 7, 8, 8, 10, 11]],
  ['Segoe UI', [6, 7, 8, 9, 10, 11]],
  ['Tahoma', [6, 7, 8, 9, 10, 11]],
  ['Times New Roman', [6, 6, 7, 8, 9, 11]],
  ['Trebuchet MS', [6, 7, 8, 8, 10, 11]],
  ['Verdana', [7, 8, 10, 10, 12, 13]],
];

test.each(published)('%s has the digits that Excel for Windows gives it', (name, pixels) => {
  expect([8, 10, 11, 12, 14, 16].map((size) => digitPixels(font(name, size)))).toEqual(pixels);
});

// PhpSpreadsheet, Shared/Font.php: usual columns of 56, 64 and 72 pixels, less the room at their sides.
test.each([
  ['Arial', 9, 7],
  ['Calibri', 9, 6],
  ['Verdana', 9, 8],
  ['ARIAL ', 10, 7],
  ['Aptos Narrow', 11, 7],
] as const)('as another table has them: %s %d', (name, size, pixels) => {
  expect(digitPixels(font(name, size))).toBe(pixels);
});

test('a Mac gives a character whole points, Windows whole pixels, LibreOffice twips', () => {
  const given = (one: NormalFont) => devices.map((device) => Number(characterPoints(device, one).toFixed(3)));
  expect(given(usualFont)).toEqual([5.25, 6, 5.55]);
  expect(given(font('Arial', 10))).toEqual([5.25, 6, 5.55]);
  expect(given(font('Calibri', 12))).toEqual([6, 6, 6.1]);
  expect(given(font('Arial', 12))).toEqual([6.75, 7, 6.65]);
  expect(given(font('Verdana', 10))).toEqual([6, 6, 6.35]);
});

// Read from the .fods that LibreOffice 7.4 makes of columns of 50 characters, in inches.
test.each([
  ['Calibri', 11, 3.8543],
  ['Calibri', 12, 4.2362],
  ['Calibri', 14, 4.9307],
  ['Calibri', 9, 3.1598],
  ['Arial', 10, 3.8543],
  ['Arial', 12, 4.6181],
  ['Times New Roman', 11, 3.8193],
] as const)('LibreOffice sets 50 characters of %s %d as wide', (name, size, inches) => {
  expect(columnPoints('libreOffice', 50, font(name, size)) / 72).toBeCloseTo(inches, 3);
});

test('widths go from points to characters and back', () => {
  for (const one of [usualFont, font('Arial', 12), font('Verdana', 10)])
    for (let pixels = 1; pixels <= 300; pixels += 1)
      expect(columnPoints('windows', charactersOfPoints(pixels * 0.75, one), one)).toBe(pixels * 0.75);
});

test('columns of which a file says nothing have eight digits, and room at their sides', () => {
  const points = [usualFont, font('Calibri', 12), font('Arial', 8)].map((one) => standardPoints(8, one));
  // 64 pixels, 72 and 56, as Excel has them.
  expect(points).toEqual([48, 54, 42]);
});

test('hidden columns and rows stay hidden, and the smallest are not lost', () => {
  expect(devices.map((device) => columnPoints(device, 0, usualFont))).toEqual([0, 0, 0]);
  expect(devices.map((device) => rowPoints(device, 0))).toEqual([0, 0, 0]);
  expect(rowPoints('mac', 0.75)).toBe(1);
  expect(columnPoints('mac', 0.05, usualFont)).toBe(1);
});

test('rows are lower on a Mac, as the ten prints have them', () => {
  expect([15, 25.5].map((height) => rowPoints('mac', height))).toEqual([14, 23]);
  expect([15, 25.5].map((height) => rowPoints('windows', height))).toEqual([15, 25.5]);
});

const of = (name: string, size: number): number[] => {
  const { least, most } = spreadOf(font(name, size));
  return [least, most].map((ratio) => Number(ratio.toFixed(3)));
};

test('the spread of columns over the devices, by the Normal font', () => {
  expect(of('Calibri', 11)).toEqual([1, 1.143]);
  expect(of('Calibri', 12)).toEqual([1, 1.017]);
  expect(of('Arial', 8)).toEqual([0.889, 1]);
  expect(of('Arial', 12)).toEqual([0.985, 1.037]);
});

test('a font that nobody measured has a reserve that holds all that were', () => {
  expect(of('Gotham', 11)).toEqual([0.833, 1.167]);
  expect(digitWidth({ name: 'Gotham' }).known).toBe(false);
  for (const [name] of published)
    for (const size of [8, 9, 10, 11, 12, 14]) {
      const [least = 0, most = 0] = of(name, size);
      const [low = 0, high = 0] = of('Gotham', size);
      expect({ name, size, within: low <= least && most <= high }).toEqual({ name, size, within: true });
    }
});
