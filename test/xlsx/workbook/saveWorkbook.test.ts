import { openFile } from '../../../src/workbench/file/openFile';
import { handMade, relationships, unzip, worksheet, zip, type Parts } from '../../workbench/file/handMade';

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
