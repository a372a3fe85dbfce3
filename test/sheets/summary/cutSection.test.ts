import { summarySections } from '../../../src/plan/sections/summarySections';
import {
  textCell,
  type SectionBody,
  type SectionContent,
  type TableBody,
} from '../../../src/sheets/summary/contents/content';
import { cutSection, linesToCut } from '../../../src/sheets/summary/pages/cutSection';
import { neutralColours } from '../../../src/sheets/summary/theme/themeColours';

const look = {
  fontName: 'Arial',
  size: 8,
  gaps: { paragraph: 0, lead: 2, section: 10 },
  palette: 'colour-blind safe',
  colours: neutralColours,
  macColumns: 1,
} as const;
const width = 160;
const [outline] = summarySections;
const section = (body: SectionBody): SectionContent => {
  if (!outline) throw new Error('There is a section.');
  return { ...outline, heading: 'Aims', body };
};

const words =
  'Everybody has a safe home in a street that is clean, well lit and looked after by those who live there.';
const texts = section({
  kind: 'paragraphs',
  paragraphs: [
    { lead: 'Safe', text: words },
    { lead: 'Warm', text: 'Every home is warm.' },
  ],
});
const table: TableBody = {
  columns: [
    { heading: 'Service', horizontal: 'Left' },
    { heading: 'Budget', horizontal: 'Right' },
  ],
  rows: ['People', 'Libraries', 'Parks', 'Total'].map((name) => [textCell(name), textCell('1')]),
  total: true,
};

test('words are cut from the end, a line after the other, a lead with the last of its words', () => {
  const all = linesToCut(texts, width, look);
  expect(all).toBeGreaterThan(5);
  for (let lines = 0; lines <= all; lines += 1)
    expect(linesToCut(cutSection(texts, lines, width, look), width, look)).toBeLessThanOrEqual(all - lines);
  const { body } = cutSection(texts, 1, width, look);
  expect(body).toEqual({ kind: 'paragraphs', paragraphs: [{ lead: 'Safe', text: words }] });
  expect(cutSection(texts, all, width, look).body).toEqual({ kind: 'paragraphs', paragraphs: [] });
  expect(cutSection(texts, 0, width, look)).toBe(texts);
});

test('a table is cut by its last rows; one row stays, and its total', () => {
  const rowsLeft = (body: SectionBody, lines: number): string[] => {
    const cut = cutSection(section(body), lines, width, look).body;
    return 'table' in cut && cut.table ? cut.table.rows.map(([name]) => name?.text ?? '') : [];
  };
  expect(linesToCut(section({ kind: 'table', table }), width, look)).toBe(2);
  expect(rowsLeft({ kind: 'table', table }, 1)).toEqual(['People', 'Libraries', 'Total']);
  expect(rowsLeft({ kind: 'chart', chart: 'Spend', table, note: '' }, 5)).toEqual(['People', 'Total']);
  expect(
    rowsLeft(
      { kind: 'risks', chart: 'Risks', counts: [], table: { columns: table.columns, rows: table.rows } },
      1,
    ),
  ).toEqual(['People', 'Libraries', 'Parks']);
});

test('a heading alone, and risks that are only counted, have nothing to cut', () => {
  for (const body of [
    { kind: 'heading only' },
    { kind: 'risks', chart: 'Risks', counts: [], table: null },
  ] as const) {
    expect(linesToCut(section(body), width, look)).toBe(0);
    expect(cutSection(section(body), 3, width, look).body).toBe(body);
  }
});
