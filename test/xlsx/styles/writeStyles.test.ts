import { plainStyle } from '../../../src/xlsx/model/styles';
import { openFile } from '../../../src/workbench/file/openFile';
import { blankStyles, completeStyles } from '../../../src/xlsx/styles/writeStyles';
import { parseXml } from '../../../src/xlsx/xml/parseXml';
import { handMade, main, unzip, worksheet, zip } from '../../workbench/file/handMade';

const styled = (styles: string | null) => {
  const parts = handMade([worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>')]);
  if (styles === null) {
    delete parts['xl/styles.xml'];
    parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace(
      /<Relationship Id="rId92"[^>]*>/,
      '',
    );
  } else parts['xl/styles.xml'] = styles;
  const file = openFile(zip(parts));
  const [sheet] = file.workbook.sheets;
  const red = file.workbook.styles.derive(0, {
    font: { color: '#FF0000' },
    fill: '#F0E442',
    borders: { top: { style: 'thin', color: null } },
  });
  sheet?.setCell(0, 0, { style: red });
  const saved = file.save();
  const again = openFile(saved).workbook;
  const look = (column: number) => again.styles.get(again.sheets[0]?.styleAt(0, column) ?? 0);
  return { parts: unzip(saved), red: look(0), plain: look(1) };
};

describe('a cell is coloured, and the others stay plain', () => {
  test.each([
    ['no styles part', null],
    ['one without any list', `<styleSheet xmlns="${main}"/>`],
    [
      'empty lists',
      `<styleSheet xmlns="${main}"><fonts count="0"/><fills count="0"/><borders/><cellXfs/></styleSheet>`,
    ],
    [
      'one fill, which is Excel’s own',
      `<styleSheet xmlns="${main}"><fonts><font/></fonts><fills><fill><patternFill patternType="none"/></fill></fills>` +
        '<cellXfs><xf/></cellXfs></styleSheet>',
    ],
    ['prefixes', `<s:styleSheet xmlns:s="${main}"><s:cellXfs count="1"><s:xf/></s:cellXfs></s:styleSheet>`],
  ])('in a file with %s', (_, styles) => {
    const { red, plain, parts } = styled(styles);
    expect([red.font.color, red.fill, red.borders.top?.style]).toEqual(['#FF0000', '#F0E442', 'thin']);
    expect([plain.fill, plain.borders.top, plain.font.bold]).toEqual([null, null, false]);
    expect(plain.font.color).not.toBe('#FF0000');
    expect(parts['xl/styles.xml']).toMatch(/fillId="[2-9]"/);
  });
});

test('what is there already stays as it stands', () => {
  const { root } = parseXml(blankStyles(main), 'styles');
  const before = root.toString();
  completeStyles(root);
  expect(root.toString()).toBe(before);
  expect(plainStyle.fill).toBeNull();
});

test('a font whose properties stand in another order gives one in the schema’s order', () => {
  const { parts } = styled(
    `<styleSheet xmlns="${main}"><fonts><font><name val="Arial"/><family val="2"/><sz val="9"/><b/></font></fonts>` +
      '<cellXfs><xf fontId="0"/></cellXfs></styleSheet>',
  );
  expect(parts['xl/styles.xml']).toContain(
    '<font><name val="Arial"/><family val="2"/><sz val="9"/><b/></font>' +
      '<font><b/><sz val="9"/><color rgb="FFFF0000"/><name val="Arial"/><family val="2"/></font>',
  );
});
