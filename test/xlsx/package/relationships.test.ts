import {
  addContentType,
  addPart,
  contentTypeOf,
  ensureWorkbookPart,
  readRelationships,
  removeOrphans,
} from '../../../src/xlsx/package/relationships';
import { prefixFor } from '../../../src/xlsx/package/namespaces';
import { PackageParts } from '../../../src/xlsx/package/packageParts';
import { parseXml } from '../../../src/xlsx/xml/parseXml';
import { relationships } from '../../workbench/file/handMade';

const typesPart = '[Content_Types].xml';
const relsType = 'application/vnd.openxmlformats-package.relationships+xml';

/** A package that declares only what it is told to. */
const packageOf = (types: string, parts: Record<string, string> = {}): PackageParts =>
  PackageParts.of({
    [typesPart]: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types}</Types>`,
    'book/workbook.xml': '<workbook/>',
    ...parts,
  });

const added = {
  part: 'book/a.xml',
  text: '<a/>',
  contentType: 'x/a',
  owner: 'book/workbook.xml',
  type: 't/a',
};

describe('an added part', () => {
  test('is declared, led to, and so is the part of relationships that is made for it', () => {
    const parts = packageOf('');
    expect(addPart(parts, added)).toBe('rId1');
    expect(contentTypeOf(parts, 'book/a.xml')).toBe('x/a');
    expect(contentTypeOf(parts, 'book/_rels/workbook.xml.rels')).toBe(relsType);
    expect(readRelationships(parts, 'book/workbook.xml')).toEqual([
      { id: 'rId1', kind: 'a', target: 'book/a.xml', external: false },
    ]);
  });

  test('adds nothing to a package that declares its kind already', () => {
    const parts = packageOf(
      `<Default Extension="rels" ContentType="${relsType}"/><Default Extension="xml" ContentType="x/a"/>`,
    );
    const before = parts.text(typesPart);
    addPart(parts, added);
    expect(parts.tree(typesPart).toString()).toBe(before);
  });

  test('takes the place of what was declared of a part that is not there, so that none is declared twice', () => {
    const parts = packageOf('<Override PartName="/BOOK/A.xml" ContentType="x/old"/>');
    addContentType(parts, 'book/a.xml', 'x/a');
    expect(
      parts
        .tree(typesPart)
        .all('Override')
        .map((each) => each.get('ContentType')),
    ).toEqual(['x/a']);
  });

  test('has the prefix of the list it is declared in', () => {
    const parts = PackageParts.of({ [typesPart]: '<t:Types xmlns:t="types"/>' });
    addContentType(parts, 'a.xml', 'x/a');
    expect(parts.tree(typesPart).toString()).toBe(
      '<t:Types xmlns:t="types"><t:Override PartName="/a.xml" ContentType="x/a"/></t:Types>',
    );
  });
});

describe('the one part of a kind', () => {
  const styles = { kind: 'styles', contentType: 'x/styles', relationships: 'office', text: () => '<new/>' };

  test('is the one that is there, under whatever name and capitals', () => {
    const parts = packageOf('', {
      'book/_rels/workbook.xml.rels': relationships(['rId7', 'styles', 'Looks.XML']),
      'book/looks.xml': '<old/>',
    });
    expect(ensureWorkbookPart(parts, 'book/workbook.xml', styles)).toBe('book/looks.xml');
    expect(parts.text('book/looks.xml')).toBe('<old/>');
  });

  test('is made where the relationship leads, if that part is missing', () => {
    const parts = packageOf('', {
      'book/_rels/workbook.xml.rels': relationships(['rId7', 'styles', '/looks.xml']),
    });
    expect(ensureWorkbookPart(parts, 'book/workbook.xml', styles)).toBe('looks.xml');
    expect([parts.text('looks.xml'), contentTypeOf(parts, 'looks.xml')]).toEqual(['<new/>', 'x/styles']);
    expect(readRelationships(parts, 'book/workbook.xml')).toHaveLength(1);
  });

  test('is made beside the workbook, never over a part that nothing leads to', () => {
    const parts = packageOf('', { 'book/styles.xml': '<left behind="1"/>' });
    expect(ensureWorkbookPart(parts, 'book/workbook.xml', styles)).toBe('book/styles1.xml');
    expect(parts.text('book/styles.xml')).toBe('<left behind="1"/>');
  });
});

test('a prefix that the part uses for something else is left alone', () => {
  const { root } = parseXml('<a xmlns:r="urn:other" xmlns:r1="urn:more"/>', 'a');
  expect(prefixFor(root, 'urn:office', 'r')).toBe('r2:');
  expect(prefixFor(root, 'urn:office', 'r')).toBe('r2:');
  expect([root.get('xmlns:r'), root.get('xmlns:r2')]).toEqual(['urn:other', 'urn:office']);
});

test('a name with percent signs is one with the name they stand for, in the package and in its declarations', () => {
  const parts = packageOf('<Override PartName="/book/Q1%20plan.xml" ContentType="x/sheet"/>', {
    'book/Q1%20plan.xml': '<sheet/>',
  });
  expect(parts.find('book/Q1 plan.xml')).toBe('book/Q1%20plan.xml');
  expect(contentTypeOf(parts, 'book/Q1 plan.xml')).toBe('x/sheet');
  expect(parts.find('book/100%.xml')).toBeNull();
});

test('a part that is led to under other capitals is no orphan', () => {
  const parts = packageOf('', {
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'book/workbook.xml']),
    'book/_rels/workbook.xml.rels': relationships(['rId1', 'theme', 'Theme.xml']),
    'book/theme.xml': '<theme/>',
  });
  removeOrphans(parts, ['book/Theme.xml']);
  expect(parts.has('book/theme.xml')).toBe(true);
});

test('what is written is UTF-8 and says so, whatever was read', () => {
  const parts = packageOf('');
  parts.setText('book/a.xml', `<?xml version="1.0" encoding='utf-16'?><a/>`);
  parts.setText('book/b.xml', '<?xml version="1.0" encoding="ISO-8859-1" standalone="yes"?><b/>');
  parts.setText('book/c.xml', '<?xml version="1.0" encoding="utf-8"?><c encoding="utf-16"/>');
  expect(['a', 'b', 'c'].map((name) => parts.text(`book/${name}.xml`))).toEqual([
    `<?xml version="1.0" encoding='UTF-8'?><a/>`,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><b/>',
    '<?xml version="1.0" encoding="utf-8"?><c encoding="utf-16"/>',
  ]);
});
