import type { CheckReport, RowReport } from '../../../src/commands/check/report';
import { againSentence, checkSentence, colouredSentence } from '../../../src/taskpane/check/checkSentence';

const row = (number: number): RowReport => ({
  sheet: 'Appendix 1',
  row: number,
  ref: `1.${number}`,
  kpi: 'Visits',
  target: '75%',
  measure: '69%',
  rag: 'Amber',
  published: '',
  colour: 'Amber',
  why: '69% against 75%: Amber.',
  byRule: 'Amber',
  overridden: false,
  findings: [],
});

const report = (rows: number, counts: CheckReport['counts'], findings: number): CheckReport => ({
  quarter: 'Q1',
  tables: [],
  rows: Array.from({ length: rows }, (_, n) => row(n + 1)),
  counts,
  colours: counts,
  reported: counts.Green + counts.Amber + counts.Red,
  notReported: counts['N/A'],
  countSentences: [],
  palette: 'colour-blind safe',
  findings: Array.from({ length: findings }, () => ({
    severity: 'warning',
    code: 'headline-needed',
    cell: '',
    message: 'Choose one.',
  })),
});

test('a check is told with the number of each word and of the findings', () => {
  expect(checkSentence(report(22, { Green: 17, Amber: 2, Red: 1, 'N/A': 2 }, 7))).toBe(
    '22 KPIs checked: 17 Green, 2 Amber, 1 Red and 2 N/A. 7 findings.',
  );
});

test('thousands are written as people write them', () => {
  expect(checkSentence(report(1200, { Green: 0, Amber: 1200, Red: 0, 'N/A': 0 }, 0))).toBe(
    '1,200 KPIs checked: 1,200 Amber. No findings.',
  );
});

test('words that no KPI has are left out, and one KPI is not called KPIs', () => {
  expect(checkSentence(report(1, { Green: 1, Amber: 0, Red: 0, 'N/A': 0 }, 0))).toBe(
    '1 KPI checked: 1 Green. No findings.',
  );
});

test('a table without rows is told without verdicts', () => {
  expect(checkSentence(report(0, { Green: 0, Amber: 0, Red: 0, 'N/A': 0 }, 1))).toBe(
    'No KPIs checked. 1 finding.',
  );
});

test('a check that followed a change says whose change it was', () => {
  const after = report(22, { Green: 14, Amber: 5, Red: 1, 'N/A': 2 }, 1);
  expect(againSentence(after, 'you')).toBe(
    'Checked again after your change: 14 Green, 5 Amber, 1 Red and 2 N/A. 1 finding.',
  );
  expect(againSentence(after, 'a colleague')).toMatch(/^Checked again after a colleague’s change: 14 Green/);
  expect(againSentence(after)).toMatch(/^Checked again: 14 Green/);
});

test('a table that has lost its rows is told as one without KPIs', () => {
  expect(againSentence(report(0, { Green: 0, Amber: 0, Red: 0, 'N/A': 0 }, 0), 'you')).toBe(
    'Checked again after your change: no KPIs. No findings.',
  );
});

test('a colouring names the cells that it coloured', () => {
  expect(colouredSentence(["'Appendix 1'!E4:E40", 'Plan!K2:K9'])).toBe(
    "RAG cells coloured: 'Appendix 1'!E4:E40 and Plan!K2:K9.",
  );
});

test('where there is no RAG column, nothing is said to be coloured', () => {
  expect(colouredSentence([])).toBe('No RAG column was found, so nothing was coloured.');
});
