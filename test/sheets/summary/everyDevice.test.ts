import { type Device, devices, type NormalFont } from '../../../src/grid/columnWidths';
import { describeSummary, type SummaryOptions } from '../../../src/sheets/summary/describeSummary';
import { printFindings } from '../../../src/sheets/summary/printFindings';
import type { SheetDescription } from '../../../src/sheets/description';
import { cutTexts } from '../../../bench/summary/cutTexts';
import { publishedPlan, summaryOptions } from '../publishedPlan';

const orientations = ['landscape', 'portrait'] as const;
const lay = (normalFont: NormalFont, orientation: SummaryOptions['orientation'] = 'landscape') =>
  describeSummary(publishedPlan, { ...summaryOptions, orientation, normalFont });

/** Type of the body, in points. */
const typeOf = ({ styles }: SheetDescription): number => styles[0]?.style.font?.size ?? 0;

/** Rounding single rows to whole points takes up to so many of a text's box, of the feet of its last letters. */
const rounding = 1.5;

const cutOn = (device: Device, description: SheetDescription, font: NormalFont): string[] =>
  cutTexts(description, device, font).flatMap(({ text, short }) =>
    short > (device === 'mac' ? rounding : 0) ? [text] : [],
  );

describe.each([
  ['Calibri', 11],
  ['Calibri', 12],
  ['Arial', 8],
  ['Arial', 10],
  ['Arial', 12],
  ['Verdana', 10],
  ['Aptos Narrow', 11],
  ['Times New Roman', 11],
  ['Segoe UI', 10],
])('in a workbook of %s %d', (name, size) => {
  const font = { name, size };
  test.each(orientations)('the summary is two pages on every device, with every text whole, %s', (turn) => {
    const layout = lay(font, turn);
    expect(layout.devicePages.map(({ device, pages }) => [device, pages])).toEqual([
      ['windows', 2],
      ['mac', 2],
      ['libreOffice', 2],
    ]);
    expect(printFindings(layout, font)).toEqual([]);
    for (const device of devices) expect(cutOn(device, layout.description, font)).toEqual([]);
  });
});

test('the room is that of the font: where a Mac sets columns no wider, pages are wider', () => {
  const wide = ({ description }: ReturnType<typeof lay>): number =>
    description.columnWidths.reduce((sum, { width }) => sum + width, 0);
  expect(wide(lay({ name: 'Calibri', size: 12 })) / wide(lay({ name: 'Calibri', size: 11 }))).toBeGreaterThan(
    1.05,
  );
});

test('on the device that sets columns widest the page is full but for what rounding them takes', () => {
  const mac = lay({ name: 'Calibri', size: 11 }).devicePages.find(({ device }) => device === 'mac');
  expect(mac && mac.room.width - mac.width).toBeGreaterThanOrEqual(0);
  expect(mac && mac.room.width - mac.width).toBeLessThan(4);
});

describe('in a workbook whose Normal font nobody measured', () => {
  const font = { name: 'Gotham', size: 11 };
  const few = { ...publishedPlan, texts: publishedPlan.texts.filter((_, index) => index % 3 === 0) };

  test('a summary that fits with the room for any font is two pages everywhere', () => {
    const layout = describeSummary(few, { ...summaryOptions, normalFont: font });
    expect(layout.devicePages.map(({ pages }) => pages)).toEqual([2, 2, 2]);
    expect(printFindings(layout, font)).toEqual([]);
  });

  test('one that does not is laid out as for the usual font, and it is said that it may be four pages', () => {
    const layout = lay(font);
    expect(layout.overflow).toEqual([]);
    expect(typeOf(layout.description)).toBe(typeOf(lay({ name: 'Calibri', size: 11 }).description));
    expect(layout.devicePages.map(({ pages }) => pages)).toEqual([2, 4, 4]);
    expect(printFindings(layout, font).map(({ code, message }) => [code, message])).toEqual([
      [
        'summary-prints-otherwise',
        'The summary may come to more pages in one program than in another: that cannot be known. Its columns are counted in digits of “Gotham” 11, which nobody measured: the font of the workbook’s style Normal.',
      ],
    ]);
  });
});

test('what was not laid out has no pages, and nothing to say of them', () => {
  const tooLong = describeSummary(
    { ...publishedPlan, texts: Array(6).fill(publishedPlan.texts).flat() as typeof publishedPlan.texts },
    summaryOptions,
  );
  expect(tooLong.overflow).not.toEqual([]);
  expect(tooLong.devicePages).toEqual([]);
  expect(printFindings(tooLong, { name: 'Gotham', size: 11 })).toEqual([]);
});
