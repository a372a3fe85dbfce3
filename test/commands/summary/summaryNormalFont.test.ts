import { charactersOfPoints, columnPoints, devices } from '../../../src/grid/columnWidths';
import { openFile } from '../../../src/workbench/file/openFile';
import { reportOf, sampleIn, sheetNamed, sitDown } from '../onWorkbook';

/** Points of the page's width that are there: A4, less the margins. */
const room = 841.9 - 28.5;

test.each([
  ['Calibri', 11],
  ['Calibri', 12],
  ['Arial', 12],
  ['Verdana', 10],
])('in a workbook of %s %d the columns that are saved fit the page on every device', async (name, size) => {
  const font = { name, size };
  const { commands, file } = await sitDown(sampleIn(font));
  const report = reportOf(await commands.summary());
  expect(report.findings.map(({ code }) => code)).not.toContain('summary-prints-otherwise');
  const saved = sheetNamed(openFile(file.save()).workbook, report.sheet);
  const points = [...saved.columnFormats.values()].map(({ width = 0 }) => width);
  expect(points.length).toBeGreaterThan(10);
  for (const device of devices) {
    const all = points.map((width) => columnPoints(device, charactersOfPoints(width, font), font));
    expect(all.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(room);
  }
});

test('that the font was never measured is said', async () => {
  const { commands } = await sitDown(sampleIn({ name: 'Gotham', size: 10 }));
  const { findings } = reportOf(await commands.summary());
  const said = findings.filter(({ code }) => code === 'summary-prints-otherwise');
  expect(said.map(({ message }) => message)).toEqual([expect.stringContaining('“Gotham” 10')]);
});
