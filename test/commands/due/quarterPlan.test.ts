import { decideDue } from '../../../src/commands/due/quarterPlan';
import { openBook, type BookRequest } from '../../../src/plan/book/planBook';
import { buildSheet, buildWorkbook, type TestCell } from '../../plan/buildSheet';

const list = (...rows: (readonly TestCell[])[]) => [
  ['Plans and actions'],
  ['Ref', 'Action', 'Due date', 'Owner', 'Status'],
  ...rows,
];
const kpis = [
  ['Key performance indicators'],
  ['Ref', 'KPI', 'Target', 'Q1 actual', 'Q2 actual', 'RAG'],
  ['1', 'Calls answered', '90%', '91%', '92%', ''],
  ['2', 'Tenants satisfied', '90%', '91%', '92%', ''],
];

function dueOf(rows: (readonly TestCell[])[], asked: BookRequest, withKpis = true) {
  const sheets = [buildSheet('Plan', list(...rows)), ...(withKpis ? [buildSheet('KPIs', kpis)] : [])];
  return decideDue(openBook(buildWorkbook(...sheets), { today: '2026-11-30', ...asked }));
}

const asked: BookRequest = { quarter: 'Q2', details: { planYear: '2026/27' } };
const rows: (readonly TestCell[])[] = [
  ['A1', 'Open the library', 'by March 2027', 'Jo Bloggs', 'On track'],
  ['A2', 'Move the archive', '30 June 2026', 'Jo Bloggs', 'In progress'],
  ['A3', 'Let the hall', 'Q2', 'Jo Bloggs', 'Complete'],
  ['A4', 'Train staff', 'Ongoing', 'Jo Bloggs', ''],
  ['A5', 'Repair the roof', 'April 2026 onwards', 'Jo Bloggs', ''],
  ['A6', 'Write the strategy', 'ASAP', 'Jo Bloggs', ''],
  ['A7', 'Plant trees', 'Q3 2026', 'Jo Bloggs', ''],
  ['A8', 'Paint the fence', 'see note', 'Jo Bloggs', ''],
];

test('actions are listed with their days and how they stand', () => {
  const outcome = dueOf(rows, asked);
  const actions = outcome.ok ? outcome.report.actions : [];
  expect(actions.map(({ ref, due, from, to, state }) => [ref, due, from, to, state])).toEqual([
    ['A1', 'by March 2027', '2027-03-01', '2027-03-31', 'later'],
    ['A2', '30 June 2026', '2026-06-30', '2026-06-30', 'overdue'],
    ['A3', 'Q2', '2026-07-01', '2026-09-30', 'done'],
    ['A4', 'Ongoing', null, null, 'no date'],
    ['A5', 'April 2026 onwards', '2026-04-01', null, 'no date'],
    ['A6', 'ASAP', null, null, 'unreadable'],
    ['A7', 'Q3 2026', null, null, 'unreadable'],
    ['A8', 'see note', null, null, 'unreadable'],
  ]);
  expect(actions[0]).toMatchObject({ text: 'Open the library', cell: 'Plan!C3' });
});

test('what cannot be read is one question a list, with what to write', () => {
  const outcome = dueOf(rows, asked);
  const findings = outcome.ok ? outcome.report.findings.filter(({ code }) => code === 'due-unread') : [];
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ cell: 'Plan!C8', cells: ['Plan!C8', 'Plan!C9', 'Plan!C10'] });
  expect(findings[0]?.message).toBe(
    'On “Plan” it cannot be told when 3 actions are due. “ASAP” and “see note”: write a date, a month with its year, a quarter, or “Ongoing”. “Q3 2026” can be meant in several ways (1 October 2026 to 31 December 2026 or 1 July 2026 to 30 September 2026): write the months, or the financial year in full, as 2026/27.',
  );
});

test('in a plan of several years a date without a year is asked', () => {
  const outcome = dueOf(
    [
      ['A1', 'Open the library', '31st March', 'Jo', ''],
      ['A2', 'Train', 'Q3', 'Jo', ''],
    ],
    {
      quarter: 'Q2',
      details: { planYear: '2025-30' },
    },
  );
  const messages = outcome.ok ? outcome.report.findings.map(({ message }) => message) : [];
  expect(messages).toEqual([
    'On “Plan” it cannot be told when 2 actions are due. “31st March” and “Q3”: write the year as well, for the plan is of 2025-30.',
  ]);
});

test('a workbook with actions alone has its list: of the quarter that is asked for, else of today', () => {
  const listed = dueOf(rows, { details: { planYear: '2026/27' } }, false);
  expect(listed.ok && [listed.report.quarter, listed.report.kpis, listed.report.actions.length]).toEqual([
    'Q3',
    [],
    8,
  ]);
  const named = dueOf(rows, asked, false);
  expect(named.ok && named.report.quarter).toBe('Q2');
});

test('without a table of KPIs or actions it is refused as before', () => {
  const outcome = decideDue(openBook(buildWorkbook(buildSheet('Notes', [['Hello']])), { quarter: 'Q1' }));
  expect(outcome.ok || outcome.refusal.code).toBe('no-kpi-table');
});
