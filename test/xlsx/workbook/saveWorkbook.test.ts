import { openFile, type WorkbookFile } from '../../../src/workbench/file/openFile';
import { handMade, relationships, unzip, worksheet, zip, type Parts } from '../../workbench/file/handMade';
import { FileProblem } from '../../../src/xlsx/fileProblem';
import { signedWorkbook } from '../../fixtures/signedWorkbook';

const sheetPart = 'xl/worksheets/sheet1.xml';

function saved(parts: Parts, change: (file: ReturnType<typeof openFile>) => void): Record<string, string> {
  const file = openFile(zip(parts));
  change(file);
  return unzip(file.save());
}

test('new parts go beside the workbook, wherever that is', () => {
  const parts = handMade([worksheet('')], {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'plan/content.xml']),
  });
  const moved = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name
        .replace('xl/_rels/workbook', 'plan/_rels/content')
        .replace('xl/workbook', 'plan/content')
        .replace(/^xl\//, 'plan/'),
      name === '[Content_Types].xml'
        ? String(part).replaceAll('/xl/workbook', '/plan/content').replaceAll('/xl/', '/plan/')
        : part,
    ]),
  );
  const now = saved(moved, ({ workbook }) => workbook.addSheet('Summary').setCell(0, 0, { value: 'new' }));
  expect(Object.keys(now).filter((name) => !(name in moved))).toEqual(['plan/worksheets/sheet2.xml']);
});

test('a sheet gets a number that Excel takes where the last one is given', () => {
  const parts = handMade([worksheet('')]);
  parts['xl/workbook.xml'] = String(parts['xl/workbook.xml']).replace('sheetId="5"', 'sheetId="65534"');
  const now = saved(parts, ({ workbook }) => {
    workbook.addSheet('One');
    workbook.addSheet('Two');
  });
  expect([...(now['xl/workbook.xml'] ?? '').matchAll(/sheetId="(\d+)"/g)].map((match) => match[1])).toEqual([
    '65534',
    '1',
    '2',
  ]);
});

test('cells without addresses stay where they are when one before them goes', () => {
  const parts = handMade([
    worksheet('<row><c><v>1</v></c><c t="str"><v>two</v></c><c/><c><v>4</v></c></row>'),
  ]);
  const now = saved(parts, ({ workbook }) => {
    workbook.sheets[0]?.cells.get(0)?.delete(0);
    workbook.sheets[0]?.setCell(0, 2, { value: 3 });
  });
  expect(now[sheetPart]).toContain(
    '<c r="B1" t="str"><v>two</v></c><c r="C1"><v>3</v></c><c r="D1"><v>4</v></c>',
  );
});

test('an element goes before the controls that are a choice between versions', () => {
  const choice =
    '<mc:AlternateContent xmlns:mc="mc"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>';
  const parts = handMade([worksheet('', '', `<pageMargins left="1"/>${choice}`)]);
  const now = saved(parts, ({ workbook }) => {
    const [sheet] = workbook.sheets;
    if (!sheet) return;
    sheet.page.rowBreaks = [3];
    sheet.touch('page');
  });
  expect(now[sheetPart]).toMatch(/<rowBreaks.*<\/rowBreaks><mc:AlternateContent/);
});

test('several lists of columns become one when a width changes', () => {
  const columns =
    '<cols><col min="1" max="1" width="9"/></cols><cols><col min="3" max="3" width="12" outlineLevel="1"/></cols>';
  const now = saved(handMade([worksheet('', columns)]), ({ workbook }) =>
    workbook.sheets[0]?.setColumn(1, { width: 60 }),
  );
  const lists = [...(now[sheetPart] ?? '').matchAll(/<cols>/g)];
  expect(lists).toHaveLength(1);
  expect(now[sheetPart]).toContain('<col min="3" max="3" width="12" outlineLevel="1"/>');
});

test('print titles written without $ are the same titles, and stay as they were written', () => {
  const names =
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!A:B,Plan!1:2</definedName></definedNames>';
  const now = saved(handMade([worksheet('')], {}, names), ({ workbook }) => workbook.addSheet('More'));
  expect(now['xl/workbook.xml']).toContain(names);
});

describe('saving guards', () => {
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
});
