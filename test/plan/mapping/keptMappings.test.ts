import fc from 'fast-check';
import {
  type KeptMapping,
  mappingsNamespace,
  plainHeading,
  readMappings,
  writeMappings,
} from '../../../src/plan/mapping/keptMappings';

const mapping: KeptMapping = {
  id: '1',
  kind: 'kpis',
  sheet: `Officers' "own" <list> & more`,
  tableName: '',
  transposed: false,
  headingRows: 2,
  title: 'Quarter 1',
  place: 1,
  of: 2,
  lines: [
    { heading: 'KPI', meaning: 'kpi', chosen: false, contents: 'words' },
    { heading: '< target >', meaning: 'target', chosen: true, contents: 'figures' },
    { heading: '', meaning: '', chosen: true, contents: 'empty' },
  ],
};

test('what is written is read again, and names things in plain words', () => {
  const xml = writeMappings([mapping]);
  expect(readMappings(xml)).toEqual({ mappings: [mapping], others: [] });
  expect(xml).toContain(`xmlns="${mappingsNamespace}" version="2"`);
  expect(xml).toContain('{"heading":"KPI","meaning":"kpi","chosen":false,"contents":"words"}');
});

test('any heading comes back as it was kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (heading, sheet) => {
      const kept = {
        ...mapping,
        sheet: plainHeading(sheet),
        lines: [{ ...mapping.lines[0], heading: plainHeading(heading) }],
      } as KeptMapping;
      expect(readMappings(writeMappings([kept]))).toEqual({ mappings: [kept], others: [] });
    }),
  );
});

test('the first version is read too, however another program writes it down', () => {
  const xml =
    `<?xml version='1.0'?><!-- kept <by> us -->\n<bp:mappings xmlns:bp='${mappingsNamespace}' version='1' >` +
    `<bp:table of='1' place='1' id='7' kind='none' sheet='A&#38;B' name='' transposed='no' headingRows='1' title=''>` +
    `<bp:column contents='words' chosen='no' meaning='' heading='x'></bp:column></bp:table></bp:mappings>\n`;
  expect(readMappings(xml)).toEqual({
    mappings: [
      {
        ...{
          id: '7',
          kind: 'none',
          sheet: 'A&B',
          tableName: '',
          transposed: false,
          headingRows: 1,
          title: '',
        },
        ...{ place: 1, of: 1, lines: [{ heading: 'x', meaning: '', chosen: false, contents: 'words' }] },
      },
    ],
    others: [],
  });
});

test.each<[string, string]>([
  ['is no XML', 'mappings'],
  ['is cut off', writeMappings([mapping]).slice(0, 200)],
  ['has another root', '<others version="1"/>'],
  ['has no version', `<mappings xmlns="${mappingsNamespace}"/>`],
  ['is no JSON', writeMappings([mapping]).replace('"tables":', '"tables"')],
  ['has no tables', writeMappings([mapping]).replace('"tables":', '"table":')],
])('a part that %s is damaged, and nothing of it is used', (_, xml) => {
  expect(readMappings(xml)).toBe('damaged');
});

const other = { ...mapping, id: '2', sheet: 'Other' };

test.each<[string, (xml: string) => string]>([
  ['is of a kind that is none', (xml) => xml.replace('"kpis"', '"kpi"')],
  ['has a meaning that is none', (xml) => xml.replace('"target"', '"goal"')],
  ['has no columns', (xml) => xml.replace(/"lines":\[.*?\]/, '"lines":[]')],
  ['has no number of headings', (xml) => xml.replace('"headingRows":2', '"headingRows":"two"')],
])('a table that %s is kept as it is, and the others are read', (_, damage) => {
  const read = readMappings(damage(writeMappings([mapping, other])));
  expect(read).toEqual({ mappings: [other], others: [expect.anything()] });
  if (typeof read !== 'string') expect(readMappings(writeMappings(read.mappings, read.others))).toEqual(read);
});

test('a part of a later version is left to that', () => {
  expect(readMappings(writeMappings([mapping]).replace('version="2"', 'version="3"'))).toBe('newer');
});
