import { planColours } from '../../../../src/plan/rules/kpis/planColours';
import type { Plan } from '../../../../src/plan/read/plan';
import { gatherPlan } from '../../../../src/plan/book/gatherPlan';
import { openBook } from '../../../../src/plan/book/planBook';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

function planOf(rows: readonly (readonly TestCell[])[]): Plan {
  const workbook = buildWorkbook(
    buildSheet('Plan', [
      ['Section', 'Heading', 'Text'],
      ['Aims', 'Safe', 'People of all ages live in safe communities.'],
    ]),
    buildSheet('KPIs', rows),
  );
  const plan = gatherPlan(openBook(workbook));
  if (!plan) throw new Error('There is a plan.');
  return plan;
}

const headings = ['Ref', 'KPI', 'Target', 'Actual', 'RAG'];

test('a plan prints the officer’s words, and names in one finding those that the rule does not give', () => {
  const plan = planOf([
    headings,
    ['1.1', 'Customer satisfaction with repairs', '75%', '80%', 'Red'],
    ['1.2', 'Customer satisfaction with lettings', '75%', '20%', 'Green'],
    ['1.3', 'Customer satisfaction with the website', '75%', '70%', 'Amber'],
    ['1.4', 'Customer satisfaction with advice', '75%', '70%', ''],
  ]);
  const { colourOf, findings } = planColours(plan);
  expect(plan.kpis.map(colourOf)).toEqual(['Red', 'Green', 'Amber', 'Amber']);
  expect(findings).toEqual([
    {
      severity: 'warning',
      code: 'colours-differ',
      cell: 'KPIs!E2',
      message:
        'The words in the RAG column of 2 KPIs are not what the rule gives: 1.1 (Red, the rule Green) at KPIs!E2; 1.2 (Green, the rule Red) at KPIs!E3. They are printed as they stand. Check the KPIs, and change the colours or keep them with a reason in KPI rules.',
    },
  ]);
});

test('a long list of differences is named in part', () => {
  const rows = Array.from({ length: 30 }, (_, at) => [
    `1.${at + 1}`,
    `Customer satisfaction ${at}`,
    '75%',
    '80%',
    'Red',
  ]);
  const [finding, ...others] = planColours(planOf([headings, ...rows])).findings;
  expect(others).toEqual([]);
  expect(finding?.message).toContain('of 30 KPIs');
  expect(finding?.message).toContain('; 19 more.');
});

test('nothing is said where words and rule agree', () => {
  const plan = planOf([
    headings,
    ['1.1', 'Customer satisfaction', '75%', '80%', 'Green'],
    ['1.2', 'Visits', '75%', '', ''],
  ]);
  expect(planColours(plan).findings).toEqual([]);
});
