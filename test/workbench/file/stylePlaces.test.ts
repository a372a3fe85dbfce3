import { newFile, openFile } from '../../../src/workbench/file/openFile';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { unzip } from './handMade';

const countOf = (bytes: Uint8Array): number =>
  (/<cellXfs.*?<\/cellXfs>/s.exec(unzip(bytes)['xl/styles.xml'] ?? '')?.[0].match(/<xf /g) ?? []).length;

/** Formats A1 step by step, as a program that sets one property after another does. */
function dress(workbook: Workbook): void {
  const { styles, activeSheet: sheet } = workbook;
  let style = 0;
  for (const patch of [{ fill: '#2A4A66' }, { font: { bold: true } }, { wrap: true }]) {
    style = styles.derive(style, patch);
    sheet.setCell(0, 0, { value: 'Aims', style });
  }
}

test('only styles that something wears are written', () => {
  const file = newFile();
  const before = countOf(file.save());
  dress(file.workbook);
  expect(countOf(file.save())).toBe(before + 1);
});

test('a cell that was cleared and dressed again has the style of the file, and its part stays byte for byte', () => {
  const file = newFile();
  dress(file.workbook);
  const saved = file.save();
  const again = openFile(saved);
  again.workbook.activeSheet.setCell(0, 0, { value: null, style: 0 });
  dress(again.workbook);
  expect(unzip(again.save())).toEqual(unzip(saved));
});

test('rows and columns wear styles by their places too, and all come back', () => {
  const file = newFile();
  const { styles, activeSheet: sheet } = file.workbook;
  const passed = styles.derive(0, { fill: '#EEEEEE' });
  const worn = styles.derive(passed, { font: { italic: true } });
  sheet.setRow(3, { style: worn });
  sheet.setColumn(2, { style: worn });
  const read = openFile(file.save()).workbook;
  const format = (style = 0) => read.styles.get(style);
  for (const style of [
    read.activeSheet.rowFormats.get(3)?.style,
    read.activeSheet.columnFormats.get(2)?.style,
  ])
    expect(format(style)).toMatchObject({ fill: '#EEEEEE', font: { italic: true } });
});
