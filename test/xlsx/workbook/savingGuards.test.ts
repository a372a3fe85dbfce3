import { FileProblem } from '../../../src/xlsx/fileProblem';
import { openFile, type WorkbookFile } from '../../../src/workbench/file/openFile';
import { signedWorkbook } from '../../fixtures/signedWorkbook';
import { handMade, relationships, unzip, worksheet, zip, type Parts } from '../../workbench/file/handMade';

const plan = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const signed = () => signedWorkbook('<row r="1"><c r="A1"><v>1</v></c></row>');

function shared(more: Parts = {}): WorkbookFile {
  const parts = handMade([plan, plan], more);
  const rels = 'xl/_rels/workbook.xml.rels';
  return openFile(
    zip({
      ...parts,
      [rels]: String(parts[rels]).replace(
        '</Relationships>',
        relationships(
          ['rId81', 'revisionHeaders', 'revisions/revisionHeaders.xml'],
          ['rId82', 'usernames', 'revisions/userNames.xml'],
        ).replace(/^<Relationships[^>]*>/, ''),
      ),
      'xl/revisions/revisionHeaders.xml': '<headers/>',
      'xl/revisions/userNames.xml': '<users/>',
    }),
  );
}

const problem = (job: () => unknown): FileProblem => {
  try {
    job();
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
  throw new Error('It was saved.');
};

const sheetOf = ({ workbook }: WorkbookFile) => workbook.activeSheet;

describe('a signed workbook', () => {
  test('keeps its signature while nothing changes', () => {
    expect(unzip(openFile(signed()).save())).toEqual(unzip(signed()));
  });

  test('is not saved with a change until that is agreed; then it has no signature that would not fit', () => {
    const file = openFile(signed());
    sheetOf(file).setCell(0, 0, { value: 2 });
    expect(problem(() => file.save())).toMatchObject({
      code: 'signed-workbook',
      message: expect.stringContaining('Nothing was saved'),
    });
    const saved = unzip(file.save({ breakSignature: true }));
    expect(Object.keys(saved).filter((name) => name.startsWith('_xmlsignatures'))).toEqual([]);
    expect(saved['_rels/.rels']).not.toContain('signature');
  });
});

describe('a legacy shared workbook', () => {
  test('takes values and a sheet of values', () => {
    const file = shared();
    sheetOf(file).setCell(0, 0, { value: 2 });
    file.workbook.addSheet('More').setCell(0, 0, { value: 3 });
    expect(unzip(file.save())['xl/worksheets/sheet1.xml']).toContain('<v>2</v>');
  });

  test.each<[string, (file: WorkbookFile) => void]>([
    [
      'merged cells',
      (file) => {
        sheetOf(file).merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
        sheetOf(file).touch('merges');
      },
    ],
    [
      'merged cells',
      (file) => {
        file.workbook.addSheet('New').merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
      },
    ],
    ['conditional formats', (file) => sheetOf(file).touch('conditionalFormats')],
    ['drop-down lists', (file) => sheetOf(file).touch('validations')],
    ['tables', (file) => sheetOf(file).touch('tables')],
    ['charts', (file) => sheetOf(file).touch('charts')],
    [
      'the removal of sheets',
      (file) => {
        file.workbook.sheets.pop();
        file.workbook.changed.add('sheets');
      },
    ],
  ])('is refused %s, for Excel forbids them', (what, change) => {
    const file = shared();
    change(file);
    expect(problem(() => file.save())).toMatchObject({
      code: 'shared-workbook',
      message: expect.stringContaining(`does not allow ${what}. Nothing was saved.`),
    });
  });
});
