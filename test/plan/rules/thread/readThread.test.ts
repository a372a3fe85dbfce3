import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { tablesOfKind } from '../../../../src/plan/read/tablesOfKind';
import type { PlanText } from '../../../../src/plan/read/plan';
import { listOutcomes } from '../../../../src/plan/rules/thread/readThread';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

const own = (...paragraphs: (string | readonly [string, string])[]): PlanText[] =>
  paragraphs.map((paragraph, row) => {
    const [heading, text] = typeof paragraph === 'string' ? ['', paragraph] : paragraph;
    const cell = { sheet: 'Plan', row, column: 1, value: text, text };
    return { section: 'corporate outcomes', heading, text, cell };
  });

function tablesOf(rows: readonly (readonly TestCell[])[]) {
  const workbook = buildWorkbook(buildSheet('Corporate outcomes', rows));
  return tablesOfKind(workbook, recogniseTables(workbook), 'outcomes');
}

const table = tablesOf([
  ['Set', 'Number', 'Outcome', 'Aim'],
  ['2018–23', 1, 'Safe streets', 'Society'],
  ['', 2, 'Good homes', ''],
  ['2024–29', 1, 'Engaged people', 'People'],
  ['', 2, 'Clean air', 'Planet'],
]);
const shown = (texts: PlanText[], tables: ReturnType<typeof tablesOf>, details = {}) =>
  listOutcomes(texts, tables, details)?.outcomes.map(({ number, name }) => `${number} ${name}`);
const codes = (texts: PlanText[], tables: ReturnType<typeof tablesOf>, details = {}) =>
  listOutcomes(texts, tables, details)?.findings.map(({ code }) => code);

test.each<[string, PlanText[], string[]]>([
  ['numbered', own('Outcome 2 – Good homes', 'Outcome 4: Jobs'), ['2 Good homes', '4 Jobs']],
  ['without numbers, counted from 1', own('Fair pay', 'Jobs'), ['1 Fair pay', '2 Jobs']],
  [
    'of the council’s list, with its numbers',
    own('Good homes', 'Safe streets'),
    ['2 Good homes', '1 Safe streets'],
  ],
  [
    'in one cell',
    own('Outcome 1 – Safe streets\nOutcome 2 – Good homes'),
    ['1 Safe streets', '2 Good homes'],
  ],
  ['as numbers alone', own('Outcomes 1-2'), ['1 Safe streets', '2 Good homes']],
  ['with a lead-in', own('We lead on:', '1. Safe streets'), ['1 Safe streets']],
  ['with the number in the lead', own(['Outcome 3', 'Jobs']), ['3 Jobs']],
  ['with the name in the lead', own(['Jobs', 'Work for everyone who wants it']), ['1 Jobs']],
  ['that begin with a figure', own('20 minute neighbourhoods'), ['1 20 minute neighbourhoods']],
])('the plan’s own section gives outcomes %s', (_, texts, expected) => {
  expect(shown(texts, table, { planYear: '2022/23' })).toEqual(expected);
});

test.each([
  ['2022/23', ['1 Safe streets', '2 Good homes']],
  ['2023/24', ['1 Safe streets', '2 Good homes']],
  ['2024/25', ['1 Engaged people', '2 Clean air']],
  ['2029/30', ['1 Engaged people', '2 Clean air']],
])('without a section the table’s set of %s counts', (planYear, expected) => {
  expect(shown([], table, { planYear })).toEqual(expected);
  expect(codes([], table, { planYear })).toEqual([]);
});

test('where no year says which of two sets, the later is taken and a finding asks', () => {
  expect(shown([], table)).toEqual(['1 Engaged people', '2 Clean air']);
  expect(codes([], table)).toEqual(['outcome-set-unsure']);
});

test('an aim that is named once holds for the rows below it, not for the next set', () => {
  expect(listOutcomes([], table, { planYear: '2022/23' })?.outcomes.map(({ aim }) => aim)).toEqual([
    'Society',
    'Society',
  ]);
});

test('outcomes of both plans in one section are named', () => {
  const texts = own('Outcome 1 – Safe streets', 'Outcome 2 – Good homes', 'Clean air');
  expect(codes(texts, table, { planYear: '2022/23' })).toEqual(['outcomes-of-another-set']);
  expect(codes(texts, table)).toEqual(['outcomes-of-another-set']);
});

test('a number that stands twice is named with the cell of the second', () => {
  const list = listOutcomes(own('Outcome 1 – Jobs', 'Outcome 1 – Homes'), [], {});
  expect(list?.findings).toMatchObject([{ code: 'outcome-number-twice', cell: 'Plan!B2' }]);
});

test('the City’s sets are taken for the City or where nobody is named, never for another council', () => {
  expect(shown([], [], { planYear: '2024/25', organisation: 'City of London Corporation' })).toEqual([
    '1 Diverse Engaged Communities',
    '2 Dynamic Economic Growth',
    '3 Leading Sustainable Environment',
    '4 Vibrant Thriving Destination',
    '5 Providing Excellent Services',
    '6 Flourishing Public Spaces',
  ]);
  expect(shown([], [], { planYear: '2022/23' })).toHaveLength(12);
  expect(listOutcomes([], [], { planYear: '2022/23', organisation: 'Anytown Borough Council' })).toBeNull();
  expect(listOutcomes([], [], {})).toBeNull();
});
