import type { NormalFont } from '../../../src/grid/digitWidths';
import { devices } from '../../../src/sheets/print/device';
import { asPrinted, printedPages } from '../../../src/sheets/print/printedPages';
import { describeSummary, type SummaryOptions } from '../../../src/sheets/summary/describeSummary';
import { printFindings } from '../../../src/sheets/summary/printFindings';
import { publishedPlan, summaryOptions } from '../publishedPlan';

const lay = (normalFont: NormalFont, orientation: SummaryOptions['orientation'] = 'landscape') =>
  describeSummary(publishedPlan, { ...summaryOptions, orientation, normalFont });

const fonts: readonly (readonly [string, number])[] = [
  ['Calibri', 11],
  ['Calibri', 12],
  ['Arial', 10],
  ['Arial', 12],
  ['Verdana', 10],
  ['Aptos Narrow', 11],
  ['Times New Roman', 11],
  ['Segoe UI', 10],
];

describe.each(fonts)('in a workbook of %s %d', (name, size) => {
  const font = { name, size };
  test.each(['landscape', 'portrait'] as const)(
    'the summary is two pages on every device, %s',
    (orientation) => {
      const { description } = lay(font, orientation);
      expect(devices.map((device) => printedPages(asPrinted(description, device, font)).pages)).toEqual([
        2, 2, 2,
      ]);
      expect(printFindings(description, font)).toEqual([]);
    },
  );
});

test('where it is four pages, that is said', () => {
  const { description } = lay({ name: 'Calibri', size: 11 });
  const wide = {
    ...description,
    columnWidths: description.columnWidths.map((one) => ({ ...one, width: one.width + 0.75 })),
  };
  expect(
    printFindings(wide, { name: 'Calibri', size: 11 }).map(({ code, message }) => [code, message]),
  ).toEqual([
    [
      'summary-prints-otherwise',
      'The summary prints on 4 pages in Excel for Windows, 4 pages in Excel for Mac and 4 pages in LibreOffice, not on 2. Its columns are counted in digits of “Calibri” 11, the font of the workbook’s style Normal.',
    ],
  ]);
});

test('so is a font whose digits nobody measured: with room for the widest, and without where the plan is too long for that', () => {
  const font = { name: 'Gotham', size: 11 };
  const { texts } = publishedPlan;
  const long = { ...publishedPlan, texts: [...texts, ...texts.slice(0, 6)] };
  const said = [publishedPlan, long].map((plan) => {
    const { description, overflow } = describeSummary(plan, { ...summaryOptions, normalFont: font });
    expect(overflow).toEqual([]);
    return printFindings(description, font).map(({ message }) => message);
  });
  const begins =
    'How wide the digits of “Gotham” 11, the font of the workbook’s style Normal, are is not known, and columns are counted in them. ';
  const ends = ' a text may stand in a narrower column and lose its last line.';
  expect(said).toEqual([
    [`${begins}The pages leave room for the widest, but on another device${ends}`],
    [`${begins}On another device the summary may print on four pages, not on two, or${ends}`],
  ]);
});

test('what was not laid out has nothing to say', () => {
  const tooLong = describeSummary(
    { ...publishedPlan, texts: Array(6).fill(publishedPlan.texts).flat() as typeof publishedPlan.texts },
    summaryOptions,
  );
  expect(tooLong.overflow).not.toEqual([]);
  expect(printFindings(tooLong.description, { name: 'Gotham', size: 11 })).toEqual([]);
});
