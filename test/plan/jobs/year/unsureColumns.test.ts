import { readKpis } from '../../../../src/plan/read/readKpis';
import { tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { openQuarter } from '../../../../src/plan/jobs/year/openQuarter';
import { rollKpis } from '../../../../src/plan/jobs/year/rollKpis';
import { buildSheet, buildWorkbook } from '../../buildSheet';

/** The heading of the figures says nothing: they may be the measure, and they may be something else. */
const workbook = buildWorkbook(
  buildSheet('KPIs Q1', [
    ['Ref', 'KPI', 'Target', 'Held', 'RAG'],
    ['1.1', 'Proportion of visits made', '75%', '60%', 'Red'],
    ['1.2', 'Proportion of calls answered', '80%', '84%', 'Green'],
    ['1.3', 'Proportion of bins emptied', '90%', '95%', 'Green'],
  ]),
);
const tables = recogniseTables(workbook);
const [placed] = tablesOfKind(workbook, tables, 'kpis');
if (!placed) throw new Error('There is a list.');
const never = () => false;

test('the column is read as one in doubt', () => {
  expect(readKpis(placed.sheet, placed.table)[0]?.doubts?.figures.map(({ of }) => of)).toEqual(['measure']);
});

test('a new year empties the colours and leaves the doubtful figures, with the question', () => {
  const { edits, findings } = rollKpis(placed, never, '2024/25');
  expect(edits.map(({ column }) => column)).toEqual([4, 4, 4]);
  expect(findings[0]).toMatchObject({ code: 'column-unsure', cell: "'KPIs Q1'!D1" });
  expect(findings[0]?.message).toContain('It was left as it is.');
});

test('so does a new quarter', () => {
  const { copies, findings } = openQuarter(workbook, tables, [placed], {
    from: 'Q1',
    to: 'Q2',
    holdsFormula: never,
    rules: [],
  });
  expect(
    copies.flatMap(({ edits }) => edits.filter(({ row }) => row > 0).map(({ column }) => column)),
  ).toEqual([4, 4, 4]);
  expect(findings.map(({ code }) => code)).toContain('column-unsure');
});
