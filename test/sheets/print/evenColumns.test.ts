import { charactersOfPoints } from '../../../src/grid/columnWidths';
import { type NormalFont, usualFont } from '../../../src/grid/digitWidths';
import { columnPoints, type Device } from '../../../src/sheets/print/device';
import { evenColumns, evenSpread } from '../../../src/sheets/print/evenColumns';

const font = (name: string, size: number): NormalFont => ({ name, size });

/** Points that a device prints of columns so many pixels wide. */
const printed = (device: Device, pixels: readonly number[], one: NormalFont): number =>
  pixels.reduce((sum, part) => sum + columnPoints(device, charactersOfPoints(part * 0.75, one), one), 0);

test('a column of Calibri 11 is parted into such as a Mac rounds little', () => {
  const parts = evenColumns(110, usualFont);
  expect(parts.filter((part) => part === 11)).toHaveLength(6);
  expect(parts.filter((part) => part === 4)).toHaveLength(11);
  expect(printed('mac', [110], usualFont)).toBe(94);
  expect(printed('mac', parts, usualFont)).toBe(87);
});

test('where a Mac and Windows agree it stays whole', () => {
  expect(evenColumns(110, font('Calibri', 12))).toEqual([110]);
  expect(evenColumns(990, font('Verdana', 10))).toEqual([990]);
});

test('the parts are whole pixels and come to the column, however narrow that is', () => {
  for (const one of [usualFont, font('Arial', 12), font('Arial', 8), font('Verdana', 11)])
    for (const pixels of [...Array.from({ length: 120 }, (_, at) => at + 1), 317, 990]) {
      const parts = evenColumns(pixels, one);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(pixels);
      expect(parts.every((part) => Number.isInteger(part) && part > 0)).toBe(true);
    }
});

test('a column wide enough for it prints at most 8% wider on a Mac', () => {
  for (let pixels = 60; pixels <= 400; pixels += 1)
    expect(printed('mac', evenColumns(pixels, usualFont), usualFont)).toBeLessThanOrEqual(
      1.08 * pixels * 0.75 + 1,
    );
});

test('the spread of a page in such parts', () => {
  const of = (name: string, size: number) => {
    const { least, most } = evenSpread(font(name, size));
    return [least, most].map((ratio) => Number(ratio.toFixed(3)));
  };
  expect(of('Calibri', 11)).toEqual([1, 1.079]);
  expect(of('Arial', 10)).toEqual([1, 1.079]);
  expect(of('Verdana', 11)).toEqual([0.93, 1]);
  expect(of('Gotham', 11)).toEqual([1, 1.167]);
});
