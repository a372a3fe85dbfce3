import { makeDepartment } from '../../bench/overview/makeDepartment';
import { makeRandom } from '../../bench/recognise/random';
import { charactersOfPoints, columnPoints, type Device, usualFont } from '../../src/grid/columnWidths';
import { rowPoints } from '../../src/sheets/print/device';
import { a4, printedPages, type PrintedPages } from '../../src/sheets/print/printedPages';
import { newFile, type WorkbookFile } from '../../src/workbench/file/openFile';
import type { Sheet } from '../../src/xlsx/model/sheet';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { type Desk, openSample, reportOf, sitDown } from './onWorkbook';

/** Type that a reader of paper is given at least, in points. */
const readable = 8;

/** The sample with each text that is longer than a name three times as long. */
function withLongTexts(): WorkbookFile {
  const file = openSample();
  for (const sheet of file.workbook.sheets)
    for (const [row, cells] of sheet.cells)
      for (const [column, { value, formula }] of cells)
        if (formula === undefined && typeof value === 'string' && value.length > 45)
          sheet.setCell(row, column, { value: `${value}, and ${value}, and at last ${value}` });
  return file;
}

const departments = (file: WorkbookFile) => {
  const random = makeRandom(11);
  return [
    { name: 'A plan with a long name of 2026-27, final, signed off.xlsx', read: async () => file.save() },
    ...Array.from({ length: 14 }, (_, at) => makeDepartment(random, at + 1)).map(({ name, bytes }) => ({
      name,
      read: async () => bytes,
    })),
  ];
};

/** Everything that makes a sheet but the summary, whose type has bounds of its own. */
const jobs: readonly (readonly [string, (desk: Desk, file: WorkbookFile) => Promise<unknown>])[] = [
  ['the report and its appendices', ({ commands }) => commands.quarterly({ quarter: 'Q1' }).then(reportOf)],
  ['the heat map', ({ commands }) => commands.riskMap({}).then(reportOf)],
  ['the reconciliation', ({ commands }) => commands.reconcile({}).then(reportOf)],
  ['the golden thread', ({ commands }) => commands.thread({}).then(reportOf)],
  ['the overview', ({ commands }, file) => commands.overview({ files: departments(file) }).then(reportOf)],
];

/** A sheet as a device prints it, by the page set-up that was written. */
function printed(sheet: Sheet, device: Device): PrintedPages {
  const { page } = sheet;
  const [area] = page.printArea ?? [];
  if (!area || page.scale === null) throw new Error(`"${sheet.name}" has no page of ours.`);
  const landscape = page.orientation === 'Landscape';
  const title = /\$(\d+):\$?\w*?(\d+)/.exec(page.printTitleRows ?? '');
  return printedPages({
    columns: Array.from({ length: area.columns }, (_, at) =>
      columnPoints(device, charactersOfPoints(sheet.columnWidth(area.column + at), usualFont), usualFont),
    ),
    rows: Array.from({ length: area.rows }, (_, at) => rowPoints(device, sheet.rowHeight(area.row + at))),
    paper: landscape ? { width: a4.long, height: a4.short } : { width: a4.short, height: a4.long },
    margins: page.margins,
    size: { percent: page.scale },
    breaksBefore: { rows: page.rowBreaks.map((row) => row - area.row), columns: page.columnBreaks },
    ...(title && { titleRows: { row: Number(title[1]) - 1, rows: Number(title[2]) - Number(title[1]) + 1 } }),
  });
}

/** The smallest type of a cell that shows something, in points of full size. */
function smallestType({ styles }: Workbook, sheet: Sheet): number {
  let smallest = Infinity;
  for (const cells of sheet.cells.values())
    for (const { value, style } of cells.values())
      if (value !== '' && value !== null) smallest = Math.min(smallest, styles.get(style ?? 0).font.size);
  return smallest;
}

describe.each([
  ['the sample', openSample],
  ['a workbook with long texts', withLongTexts],
])('of %s', (_, open) => {
  test.each(jobs)(
    '%s is printed in 8 points or more, one page across, with its own count of pages',
    async (name, job) => {
      const source = open();
      const desk = await sitDown(name === 'the overview' ? newFile() : source);
      const before = new Set(desk.workbook.sheets);
      await job(desk, source);
      const made = desk.workbook.sheets.filter((sheet) => !before.has(sheet));
      expect(made.length).toBeGreaterThan(0);
      for (const sheet of made) {
        const [windows, libreOffice] = [printed(sheet, 'windows'), printed(sheet, 'libreOffice')];
        const type = (smallestType(desk.workbook, sheet) * windows.percent) / 100;
        const { rightFooter } = sheet.page.headersFooters;
        const of = /^Page &P of (\d+)$/.exec(rightFooter)?.[1];
        expect({
          sheet: sheet.name,
          type: type >= readable,
          across: [windows.across, libreOffice.across],
        }).toEqual({ sheet: sheet.name, type: true, across: [1, 1] });
        if (made.length > 1 && name !== 'the overview') expect(Number(of)).toBeGreaterThan(0);
        else expect({ sheet: sheet.name, of }).toEqual({ sheet: sheet.name, of: String(windows.down) });
      }
    },
  );
});
