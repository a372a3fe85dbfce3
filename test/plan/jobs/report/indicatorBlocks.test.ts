import { indicatorTitle, performanceSentence } from '../../../../src/plan/jobs/report/indicatorBlocks';
import type { KpiRow, KpiRule } from '../../../../src/plan/read/kpi';
import { readKpis } from '../../../../src/plan/read/readKpis';
import { tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import kpis from '../../../fixtures/published/kpis-q1-2017.json';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';
import { readSample } from '../../sample';
import { allDetails } from './published';

const objective = '1. Priority objective: Safe';

test.each(kpis.commentary)('$ref is titled as published', ({ ref, title }) => {
  const wording = title.replace(/^[^–]*– /, '').replace(/\.$/, '');
  expect(indicatorTitle({ ref, objective, kpi: '' }, wording)).toBe(title);
});

test('without a wording of its own a KPI is titled by its text, its first word small', () => {
  const kpi = 'Increased proportion of new rough sleepers who sleep out just once';
  expect(indicatorTitle({ ref: '1.5', objective, kpi }, '')).toBe(
    'Priority objective safe 1.5 – increased proportion of new rough sleepers who sleep out just once.',
  );
});

test.each([
  ['SEND dashboard indicators', 'SEND dashboard indicators.'],
  ['% of calls answered', '% of calls answered.'],
  ['A plan for every child', 'a plan for every child.'],
  ['Is the plan in place?', 'is the plan in place?'],
])('“%s” keeps its abbreviations and its own end', (kpi, end) => {
  expect(indicatorTitle({ ref: '2.6', objective: '', kpi }, '')).toBe(`2.6 – ${end}`);
});

test('names in title case are set small, other names but for their first word', () => {
  const title = (name: string) => indicatorTitle({ ref: '3.2', objective: name, kpi: 'Carers' }, '');
  expect(title('3. Priority objective: Independence, Involvement and Choice')).toBe(
    'Priority objective independence, involvement and choice 3.2 – carers.',
  );
  expect(title('Priority: Supporting London’s economy')).toBe(
    'Priority supporting London’s economy 3.2 – carers.',
  );
});

test('a group that is no objective stands as it is; one under such a heading is named by it', () => {
  expect(indicatorTitle({ ref: '4', objective: 'Housing', kpi: 'Rent arrears' }, '')).toBe(
    'Housing 4 – rent arrears.',
  );
  expect(
    indicatorTitle({ ref: '1.5', objective: 'Safe', kpi: 'Rent arrears' }, '', 'Priority objective'),
  ).toBe('Priority objective safe 1.5 – rent arrears.');
});

test('a KPI without ref and group is titled by its name alone', () => {
  expect(indicatorTitle({ ref: '', objective: '', kpi: 'Rent arrears' }, '')).toBe('Rent arrears.');
});

function rowsOf(workbook: ReturnType<typeof readSample>, sheetName: string): KpiRow[] {
  return tablesOfKind(workbook, recogniseTables(workbook), 'kpis')
    .filter(({ sheet }) => sheet.name === sheetName)
    .flatMap(({ sheet, table }) => readKpis(sheet, table, 'Q1'));
}

const published = rowsOf(readSample(), 'Appendix 1');

/** The sentence on one KPI of these cells. */
function sentence(
  target: TestCell,
  measure: TestCell,
  rule: Partial<KpiRule> = {},
  kpi = 'Proportion of repairs done in time',
) {
  const rows: TestCell[][] = [
    ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG'],
    ['1.1', kpi, target, measure, 'Red'],
    ['1.2', 'Proportion of calls answered', '80%', '84%', 'Green'],
  ];
  const [row] = rowsOf(buildWorkbook(buildSheet('KPIs', rows)), 'KPIs');
  if (!row) throw new Error('No row was read.');
  return performanceSentence(row, { ref: '1.1', ...rule }, allDetails(), 'Q1').replace(
    'The Quarter 1 performance is reported as ',
    '',
  );
}

test.each(kpis.commentary)('$ref has the published sentence', ({ ref, sentence: own }) => {
  const row = published.find((one) => one.ref === ref);
  if (!row) throw new Error(`No KPI ${ref}.`);
  expect(performanceSentence(row, undefined, allDetails(), 'Q1')).toBe(own);
});

test('a headline that contradicts itself is not what is reported: 1.2 stays at 66.7%', () => {
  const row = published.find(({ ref }) => ref === '1.2');
  if (!row) throw new Error('No KPI 1.2.');
  expect(performanceSentence(row, { ref: '1.2', headline: 2 }, allDetails(), 'Q1')).toContain(
    '66.7% against a target of 100%',
  );
});

test.each<[TestCell, TestCell, string]>([
  ['75%', '69%', '69%, which is below the target set of 75%.'],
  [[0.75, '75%'], [0.694, '69.4%'], '69.4%, which is below the target set of 75%.'],
  ['<43', '46', '46, which is above the target set of fewer than 43.'],
  ['<43', '43', '43 against a target of fewer than 43.'],
  ['75%', '80%', '80% against a target of 75%.'],
  ['80% to 90%', '95%', '95%, which is above the target set of 80% to 90%.'],
  ['tbc', '52.0%', '52.0% against a target of tbc.'],
  ['75%', 'about two thirds', 'about two thirds against a target of 75%.'],
])('target %s, measure %s', (target, measure, expected) => {
  expect(sentence(target, measure)).toBe(expected);
});

test('a KPI without a figure says so', () => {
  expect(sentence('75%', '')).toBe('No figure is reported for Quarter 1; the target is 75%.');
});

test('a KPI with a profile is held against what is expected by now', () => {
  const profile = { Q1: 500, Q2: 1000, Q3: 1500, Q4: 2000 };
  expect(sentence([2000, '2,000'], '400', { profile }, 'Number of enrolments')).toBe(
    '400, which is below the 500 expected by the end of Quarter 1 (the target for the year is 2,000).',
  );
});

test('of several measures those that miss are told, each with its target', () => {
  expect(sentence('80%', '70% (carers) 60% (users)', {}, 'Proportion of people satisfied')).toBe(
    '70% against a target of 80% and 60% against a target of 80%.',
  );
});

test('no sentence is made of a column that may be no measure', () => {
  const [row] = rowsOf(
    buildWorkbook(
      buildSheet('KPIs', [
        ['Ref', 'KPI', 'Target', 'Held', 'RAG'],
        ['1.1', 'Proportion of visits made', '75%', '60%', 'Red'],
        ['1.2', 'Proportion of calls answered', '80%', '84%', 'Green'],
        ['1.3', 'Proportion of bins emptied', '90%', '95%', 'Green'],
      ]),
    ),
    'KPIs',
  );
  if (!row) throw new Error('It is read.');
  expect(performanceSentence(row, undefined, allDetails(), 'Q1')).toBe('');
});
