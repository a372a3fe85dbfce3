import { openFile } from '../../../src/workbench/file/openFile';
import { openSample, reportOf, sheetNamed, sitDown, type Desk } from '../onWorkbook';

/** The summary's columns and charts as they are saved. */
function savedOf({ file }: Pick<Desk, 'file'>, name: string) {
  const sheet = sheetNamed(openFile(file.save()).workbook, name);
  return {
    widths: [...sheet.columnFormats.values()].map(({ width }) => width),
    charts: sheet.charts.map(({ name: chart, left, width }) => [chart, Math.round(left), Math.round(width)]),
  };
}

test('a summary made on a Mac has the columns and charts, as a file has them, of one made on Windows', async () => {
  const mac = await sitDown(openSample(), { device: 'mac' });
  const made = reportOf(await mac.commands.summary());
  const windows = await sitDown(openSample());
  const other = reportOf(await windows.commands.summary());
  const saved = savedOf(mac, made.sheet);
  expect(saved).toEqual(savedOf(windows, other.sheet));
  expect(saved.widths.length).toBeGreaterThan(10);
  expect(saved.charts.length).toBeGreaterThan(0);
  expect(made.devices).toEqual(other.devices);
});

test('one made on Windows is refreshed on a Mac, and back, without a word of changed widths', async () => {
  const windows = await sitDown(openSample());
  const made = reportOf(await windows.commands.summary());
  const before = savedOf(windows, made.sheet);
  const mac = await sitDown(openFile(windows.file.save()), { device: 'mac' });
  const refreshed = reportOf(await mac.commands.summary());
  expect(refreshed.refreshed).toBe(true);
  expect(refreshed.findings.map(({ code }) => code)).not.toContain('manager-look-not-kept');
  expect(savedOf(mac, made.sheet)).toEqual(before);
  const back = reportOf(await (await sitDown(openFile(mac.file.save()))).commands.summary());
  expect(back.findings.map(({ code }) => code)).not.toContain('manager-look-not-kept');
});

test('Restore on a Mac gives the former summary the widths that it had', async () => {
  const windows = await sitDown(openSample());
  const made = reportOf(await windows.commands.summary());
  const before = savedOf(windows, made.sheet);
  const mac = await sitDown(openFile(windows.file.save()), { device: 'mac' });
  reportOf(await mac.commands.summary({ details: { orientation: 'portrait' } }));
  expect(savedOf(mac, made.sheet)).not.toEqual(before);
  await mac.commands.restore();
  expect(savedOf(mac, made.sheet).charts).toEqual(before.charts);
  expect(savedOf(mac, made.sheet).widths.slice(0, before.widths.length)).toEqual(before.widths);
});
