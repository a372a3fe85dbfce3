import { newFile, openFile } from '../../../src/workbench/file/openFile';
import { unzip, zip, type Parts } from '../../workbench/file/handMade';

const sheetPart = 'xl/worksheets/sheet1.xml';
const stylesPart = 'xl/styles.xml';

/** A workbook whose style Normal has this font. */
const withNormal = (name: string, size: number): Parts => {
  const parts = unzip(newFile().save());
  const styles = parts[stylesPart] ?? '';
  const font = `<font><sz val="${size}"/><name val="${name}"/></font>`;
  return { ...parts, [stylesPart]: styles.replace(/<font>.*?<\/font>/, font) };
};

test.each([
  ['Calibri', 11, 7],
  ['Calibri', 12, 8],
  ['Arial', 12, 9],
  ['Verdana', 10, 8],
  ['Times New Roman', 10, 6],
])('of a workbook in %s %d, widths are counted in digits of %d pixels', (name, size, digit) => {
  const file = openFile(zip(withNormal(name, size)));
  const [sheet] = file.workbook.sheets;
  sheet?.setColumn(5, { hidden: false, width: 100 * digit * 0.75 });
  expect(unzip(file.save())[sheetPart]).toContain('<col min="6" max="6" width="100" customWidth="1"/>');
  const [again] = openFile(file.save()).workbook.sheets;
  expect(again?.columnWidth(5)).toBe(100 * digit * 0.75);
});

test('a new sheet has the usual columns of its workbook', () => {
  const { workbook } = openFile(zip(withNormal('Calibri', 12)));
  expect(workbook.addSheet('New').defaultColumnWidth).toBe(54);
});
