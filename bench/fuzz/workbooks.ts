import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from '../../test/fixtures/caseBook';
import { richWorkbook } from '../../test/fixtures/richWorkbook';
import { newFile } from '../../src/workbench/file/openFile';

/** The workbooks that blows fall on: the sample, the sample as an office would have it, and another body's. */
export function fuzzWorkbooks(): { readonly name: string; readonly bytes: Uint8Array }[] {
  const sample = readFileSync(join(__dirname, '../../test/fixtures/sample/q1-2017.xlsx'));
  return [
    { name: 'sample', bytes: new Uint8Array(sample) },
    { name: 'rich', bytes: richWorkbook() },
    { name: 'case', bytes: caseFile('k01-district-annual-pis') },
  ];
}

/** A case of test/fixtures/cases as a file. Figures are texts, as officers keep them. */
function caseFile(id: string): Uint8Array {
  const file = newFile();
  const [first] = file.workbook.sheets;
  const found = readCases().find((each) => each.id === id);
  if (!found || !first) throw new Error(`There is no case ${id}.`);
  found.sheets.forEach(({ name, rows }, index) => {
    const sheet = index === 0 ? first : file.workbook.addSheet(name);
    sheet.name = name;
    rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== '') sheet.setCell(row, column, { value });
      }),
    );
  });
  file.workbook.changed.add('sheets');
  return file.save();
}
