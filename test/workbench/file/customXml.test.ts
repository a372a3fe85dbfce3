import { newFile, openFile } from '../../../src/workbench/file/openFile';
import { changedParts, handMade, office, unzip, worksheet, zip } from './handMade';

const ours = '<mine xmlns="urn:mine">1</mine>';
const foreign = `<?xml version="1.0"?>\r\n<theirs  xmlns='urn:theirs' >  <a/></theirs >\n`;

/** A file with a part of somebody else's, its properties, and one that is not XML. */
function withForeign(): Uint8Array {
  const parts = handMade([worksheet('')], {
    'customXml/item1.xml': foreign,
    'customXml/itemProps1.xml':
      '<ds:datastoreItem ds:itemID="{AAAAAAAA-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
    'customXml/_rels/item1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
    'customXml/item2.xml': 'not xml at all',
  });
  const rels = String(parts['xl/_rels/workbook.xml.rels']).replace(
    '</Relationships>',
    `<Relationship Id="c1" Type="${office}/customXml" Target="../customXml/item1.xml"/>` +
      `<Relationship Id="c2" Type="${office}/customXml" Target="/customXml/item2.xml"/></Relationships>`,
  );
  return zip({ ...parts, 'xl/_rels/workbook.xml.rels': rels });
}

test('a part that was added comes back with its id, its properties and its content types', () => {
  const file = newFile();
  file.workbook.customXml.push({ id: '{BBBBBBBB-0000-0000-0000-000000000001}', xml: ours });
  const saved = file.save();
  expect(openFile(saved).workbook.customXml).toEqual([
    { id: '{BBBBBBBB-0000-0000-0000-000000000001}', xml: ours },
  ]);
  const parts = unzip(saved);
  expect(parts['customXml/item1.xml']).toBe(ours);
  expect(parts['customXml/itemProps1.xml']).toContain('<ds:schemaRef ds:uri="urn:mine"/>');
  expect(parts['[Content_Types].xml']).toContain('PartName="/customXml/itemProps1.xml"');
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('Target="../customXml/item1.xml"');
});

test('a change is written into the part, and taking it away takes all that belongs to it', () => {
  const file = newFile();
  const blank = unzip(newFile().save());
  file.workbook.customXml.push({ id: '{BBBBBBBB-0000-0000-0000-000000000001}', xml: ours });
  const again = openFile(file.save());
  const [part] = again.workbook.customXml;
  if (!part) throw new Error('The part has gone.');
  part.xml = '<mine xmlns="urn:mine">2</mine>';
  expect(changedParts(file.save(), again.save())).toEqual(['customXml/item1.xml']);
  again.workbook.customXml = [];
  expect(Object.keys(unzip(again.save())).sort()).toEqual(Object.keys(blank).sort());
});

test('parts of others are read, and stay byte for byte beside ours', () => {
  const before = withForeign();
  const file = openFile(before);
  expect(file.workbook.customXml).toEqual([{ id: '{AAAAAAAA-0000-0000-0000-000000000001}', xml: foreign }]);
  file.workbook.customXml.push({ id: '{BBBBBBBB-0000-0000-0000-000000000001}', xml: ours });
  const saved = file.save();
  const parts = unzip(saved);
  expect(parts['customXml/item1.xml']).toBe(foreign);
  expect(parts['customXml/item2.xml']).toBe('not xml at all');
  expect(parts['customXml/item3.xml']).toBe(ours);
  expect(changedParts(before, saved)).toEqual([
    '[Content_Types].xml',
    'customXml/_rels/item3.xml.rels',
    'customXml/item3.xml',
    'customXml/itemProps3.xml',
    'xl/_rels/workbook.xml.rels',
  ]);
});
