import fc from 'fast-check';
import type { KeptMapping } from '../../../src/plan/mapping/kept';
import { scanXml } from '../../../src/plan/mapping/scanXml';
import { plainHeading } from '../../../src/plan/mapping/keptMapping';
import { mappingsNamespace, readMappings, writeMappings } from '../../../src/plan/mapping/mappingsXml';

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
  expect(readMappings(xml)).toEqual([mapping]);
  expect(xml).toContain(`xmlns="${mappingsNamespace}"`);
  expect(xml).toContain('<column heading="KPI" meaning="kpi" chosen="no" contents="words"/>');
});

test('any heading comes back as it was kept', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (heading, sheet) => {
      const kept = {
        ...mapping,
        sheet: plainHeading(sheet),
        lines: [{ ...mapping.lines[0], heading: plainHeading(heading) }],
      } as KeptMapping;
      expect(readMappings(writeMappings([kept]))).toEqual([kept]);
    }),
  );
});

test('another program may write it down in another way', () => {
  const xml =
    `<?xml version='1.0'?><!-- kept <by> us -->\n<bp:mappings xmlns:bp='${mappingsNamespace}' version='1' >` +
    `<bp:table of='1' place='1' id='7' kind='none' sheet='A&#38;B' name='' transposed='no' headingRows='1' title=''>` +
    `<bp:column contents='words' chosen='no' meaning='' heading='x'></bp:column></bp:table></bp:mappings>\n`;
  expect(readMappings(xml)).toMatchObject([
    { id: '7', kind: 'none', sheet: 'A&B', lines: [{ heading: 'x' }] },
  ]);
});

test.each<[string, string]>([
  ['is no XML', 'mappings'],
  ['is cut off', writeMappings([mapping]).slice(0, 200)],
  ['has another root', '<others version="1"/>'],
  ['has no version', `<mappings xmlns="${mappingsNamespace}"/>`],
  ['names a kind that is none', writeMappings([mapping]).replace('"kpis"', '"kpi"')],
  ['names a meaning that is none', writeMappings([mapping]).replace('"target"', '"goal"')],
  ['has a table without columns', writeMappings([{ ...mapping, lines: [] }])],
])('a part that %s is damaged, and nothing of it is used', (_, xml) => {
  expect(readMappings(xml)).toBe('damaged');
});

test('a part of a later version is left to that', () => {
  expect(readMappings(writeMappings([mapping]).replace('version="1">', 'version="2">'))).toBe('newer');
});

test.each(['<', '<a ', '<!--', '<?', '<![CDATA[', "<a '", '<a "', '</', '<a b="'])(
  'a part of nothing but %j is no mapping, and is found so at once',
  (unit) => {
    const start = process.cpuUsage();
    expect(scanXml(unit.repeat(30_000))).toBeNull();
    const { user } = process.cpuUsage(start);
    expect(user / 1000).toBeLessThan(1000);
  },
);
