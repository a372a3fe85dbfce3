import { openBook } from '../../../../src/plan/book/planBook';
import { combineFacts } from '../../../../src/plan/jobs/overview/combineFacts';
import { gatherFacts } from '../../../../src/plan/jobs/overview/gatherFacts';
import { describeRagSheet } from '../../../../src/sheets/overview/ragSheet';
import published from '../../../fixtures/published/kpis-q1-2017.json';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

/** The published Quarter 1 with invented owners, of whom two are none. */
const owners = ['Jo Bloggs', '=HYPERLINK("x")', 'TBC', ''];
const kpis: (readonly TestCell[])[] = [
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'Q1 RAG', 'Owner'],
  ...published.rows.map(({ ref, kpi, target, q1Measure, q1Rag }, at) => [
    ...[ref, kpi, target, q1Measure, q1Rag, owners[at % owners.length] ?? ''],
  ]),
];
const risks: (readonly TestCell[])[] = [
  ['Risk register'],
  ['Risk code', 'Title', 'Likelihood', 'Impact', 'Risk score', 'Current risk rating', 'Risk owner'],
  ['CR1', 'A flood closes the depot', 3, 4, 12, 'Amber', 'Sam Hill'],
  ['CR2', 'A contractor fails', 2, 4, 8, 'Amber', 'Vacant'],
  ['CR3', 'A system is attacked', 2, 2, 4, 'Green', 'Jo Bloggs'],
];

const facts = (file: string, ...sheets: (readonly [string, (readonly TestCell[])[]])[]) =>
  gatherFacts(file, openBook(buildWorkbook(...sheets.map(([name, rows]) => buildSheet(name, rows)))));

test('KPIs and open risks that name an owner are counted; “TBC” and “Vacant” name nobody', () => {
  const both = facts('housing.xlsx', ['KPIs', kpis], ['Risks', risks]);
  expect([both.kpis?.owned, both.risks?.owned]).toEqual([12, 2]);
  const without = kpis.map((row) => row.slice(0, 5));
  expect(facts('parks.xlsx', ['KPIs', without]).kpis?.owned).toBe(0);
});

test('the overview has the counts and their shares, and no word of an owner’s cell', () => {
  const overview = combineFacts([facts('housing.xlsx', ['KPIs', kpis], ['Risks', risks])]);
  const { blocks } = describeRagSheet(overview, {
    names: [],
    palette: 'colour-blind safe',
    fontName: 'Arial',
  });
  /** What stands below a heading, in whichever block it is. */
  const below = (heading: string): unknown => {
    const rows = blocks.flatMap(({ cells }) => cells);
    const at = rows.findIndex((row) => row.includes(heading));
    return rows[at + 1]?.[rows[at]?.indexOf(heading) ?? -1];
  };
  expect(below('KPIs with an owner')).toBe(12);
  expect(below('Risks with an owner')).toBe(2);
  for (const heading of ['% KPIs with an owner', '% risks with an owner'])
    expect(below(heading)).toMatchObject({ formula: expect.stringMatching(/^=IF\(SUM\(.*\)=0,"",/) });
  expect(JSON.stringify(blocks)).not.toContain('HYPERLINK');
});
