import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnPoints, type Device, usualFont } from '../../../src/grid/columnWidths';
import { rowPoints } from '../../../src/sheets/print/device';
import { printedPages, type SheetToPrint } from '../../../src/sheets/print/printedPages';

interface Print {
  readonly name: string;
  readonly sheets: readonly {
    readonly columns: readonly number[];
    readonly rows: readonly (readonly [height: number, count: number])[];
    readonly margins: SheetToPrint['margins'];
    readonly titleRow?: number;
  }[];
  readonly pages: readonly {
    readonly sheet: number;
    readonly from: number;
    readonly columns: readonly number[];
    readonly width: number;
    readonly height: number;
  }[];
}

const prints = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/excelPrints/prints.json'), 'utf8'),
) as Print[];

type Sheet = Print['sheets'][number];

const heights = ({ rows }: Sheet): number[] =>
  rows.flatMap(([height, count]) => Array.from({ length: count }, () => height));

const printed = (sheet: Sheet, device: Device) =>
  printedPages({
    columns: sheet.columns.map((characters) => columnPoints(device, characters, usualFont)),
    rows: heights(sheet).map((height) => rowPoints(device, height)),
    paper: { width: 595, height: 842 },
    margins: sheet.margins,
    size: { percent: 100 },
    breaksBefore: { rows: [], columns: [] },
    ...(sheet.titleRow !== undefined && { titleRows: { row: sheet.titleRow, rows: 1 } }),
  });

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

test('all ten have as many pages as Excel for Mac made of them', () => {
  expect(
    prints.map(({ name, sheets }) => [
      name,
      sheets.reduce((sum, sheet) => sum + printed(sheet, 'mac').pages, 0),
    ]),
  ).toEqual(prints.map(({ name, pages }) => [name, pages.length]));
});

/** How far the printed columns are from the model, as parts of their width. */
const deviations = (device: Device): number[] =>
  prints.flatMap(({ sheets, pages }) =>
    pages.flatMap(({ sheet, from, columns }) =>
      columns.map((width, at) => {
        const characters = sheets[sheet]?.columns[from + at] ?? NaN;
        return Math.abs(columnPoints(device, characters, usualFont) / width - 1);
      }),
    ),
  );

test('columns are as wide as Excel for Mac prints them', () => {
  const found = deviations('mac');
  expect(found.length).toBe(73);
  expect(median(found)).toBeLessThan(0.015);
  expect(Math.max(...found)).toBeLessThan(0.015);
});

test('which neither Windows nor LibreOffice does', () => {
  expect(median(deviations('windows'))).toBeCloseTo(0.125, 3);
  expect(median(deviations('libreOffice'))).toBeCloseTo(0.075, 3);
});

test('a page of rows in Latin letters is as high as the model says, one with Korean letters up to 6% higher', () => {
  for (const { name, sheets, pages } of prints) {
    const [page] = pages;
    const [sheet] = sheets;
    if (!page || !sheet) throw new Error(`${name} has no page.`);
    const more = page.height - printed(sheet, 'mac').height;
    const least = name.endsWith('_ko') ? 0.06 * page.height : 0;
    expect({ name, more: more >= 0 && more <= least }).toEqual({ name, more: true });
  }
});
