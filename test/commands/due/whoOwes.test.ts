import { decideDue } from '../../../src/commands/due/quarterPlan';
import { dueLines, type DueListReport } from '../../../src/commands/due/report';
import { dueCalendar } from '../../../src/commands/due/calendar';
import { openBook } from '../../../src/plan/book/planBook';
import published from '../../fixtures/published/kpis-q1-2017.json';
import { buildSheet, buildWorkbook, type TestCell } from '../../plan/buildSheet';

type Rows = readonly (readonly TestCell[])[];

/** What is due on 4 September 2017 for Quarter 1 of 2017/18. */
function dueOf(kpis: Rows, actions: Rows = [], planYear = '2017/18'): DueListReport {
  const sheets = [
    buildSheet('Appendix 1', kpis),
    ...(actions.length > 0 ? [buildSheet('Plan', actions)] : []),
  ];
  const asked = { today: '2017-09-04', quarter: 'Q1', details: { planYear, department: 'Housing' } } as const;
  const outcome = decideDue(openBook(buildWorkbook(...sheets), asked));
  if (!outcome.ok) throw new Error(outcome.refusal.message);
  return outcome.report;
}

/** The published rows with an owner, a date and an approval each: the officers are invented, the figures are not. */
const owners = ['Jo Bloggs <jo.bloggs@example.gov.uk>', 'Sam Hill', ''];
const publishedKpis: Rows = [
  ['Quarter 1 key performance indicators'],
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Actions planned', 'Owner', 'Updated on', 'Approved by'],
  ...published.rows.map(({ ref, kpi, target, q1Measure, q1Rag }, at): TestCell[] => [
    ...[ref, kpi, target, q1Measure, q1Rag, q1Rag === 'Red' ? 'None' : 'As planned', owners[at % 3] ?? ''],
    ...[at % 2 === 0 ? '03/07/2017' : '12/05/2017', at % 4 === 0 ? 'A. Director' : ''],
  ]),
];
const actions: Rows = [
  ['Plans and actions'],
  ['Ref', 'Action', 'Due date', 'Owner', 'Status'],
  ['A1', 'Open the night shelter', '31 March 2017', 'Jo Bloggs', 'On track'],
  ['A2', 'Write the strategy', 'June 2017', 'Sam Hill', 'On track'],
  ['A3', 'Train staff', 'March 2018', 'Sam Hill', 'On track'],
  ['A4', 'Move the archive', '30 April 2017', 'Jo Bloggs', 'Complete'],
];

test('the published Quarter 1 by owner: figures, updates, approvals, Red ones and actions', () => {
  const { owners: found } = dueOf(publishedKpis, actions);
  expect(found.map(({ owner, emails, owes }) => [owner, emails, owes.length])).toEqual([
    ['Jo Bloggs', ['jo.bloggs@example.gov.uk'], expect.any(Number)],
    ['Sam Hill', [], expect.any(Number)],
    ['', [], expect.any(Number)],
  ]);
  const [jo, sam] = found;
  expect(jo?.owes.filter(({ what }) => what === 'action')).toEqual([
    {
      what: 'action',
      debt: 'action overdue',
      ref: 'A1',
      text: 'Open the night shelter',
      cell: 'Plan!C3',
      day: '2017-03-31',
      words: 'overdue since 31 March 2017',
    },
  ]);
  expect(sam?.owes.filter(({ what }) => what === 'action')).toMatchObject([
    { ref: 'A2', debt: 'action due', day: '2017-06-30', words: 'due by 30 June 2017' },
  ]);
  const red = published.rows.filter(({ q1Rag }) => q1Rag === 'Red').map(({ ref }) => ref);
  const idle = found.flatMap(({ owes }) => owes.filter(({ debt }) => debt === 'Red without action'));
  expect(idle.map(({ ref }) => ref).sort()).toEqual([...red].sort());
  // Of each figure one thing is open at most.
  const figures = found.flatMap(({ owes }) =>
    owes.filter(({ what, debt }) => what === 'kpi' && debt !== 'Red without action').map(({ ref }) => ref),
  );
  expect(new Set(figures).size).toBe(figures.length);
});

test('1.5 was updated before the quarter ended: the cell to look at is that of its date', () => {
  const { owners: found, kpis } = dueOf(publishedKpis);
  const at = published.rows.findIndex(({ ref }) => ref === '1.5');
  const row = kpis.find(({ ref }) => ref === '1.5');
  expect(row).toMatchObject({ state: 'reported', owner: owners[at % 3], approved: at % 4 === 0 });
  const debt = found
    .flatMap(({ owes }) => owes)
    .find(({ ref, debt: one }) => ref === '1.5' && one !== 'Red without action');
  expect(debt).toMatchObject({ debt: 'out of date', cell: `'Appendix 1'!H${at + 3}`, day: null });
});

test('a link has the address that the workbook names, no recipient where it names none, and is none without an owner', () => {
  const links = dueOf(publishedKpis, actions).owners.map(({ mailto }) => mailto);
  expect(links[0]).toMatch(
    /^mailto:jo\.bloggs@example\.gov\.uk\?subject=Business%20plan%2C%20Quarter%201%20of%202017%2F18%3A/,
  );
  expect(links[1]).toMatch(/^mailto:\?subject=/);
  expect(links[2]).toBeNull();
  const body = decodeURIComponent(links[1]?.split('&body=')[1] ?? '').split('\r\n');
  expect(body.slice(0, 4)).toEqual([
    'Sam Hill,',
    '',
    'These stand open in the business plan for Quarter 1 of 2017/18:',
    '',
  ]);
  expect(body.at(-1)).toBe('- A2 Write the strategy: due by 30 June 2017 (Plan!C4)');
});

test('the calendar has the figures of an owner on the last day of the quarter, and each action on its own', () => {
  const file = dueCalendar(dueOf(publishedKpis, actions), '2017-09-04') ?? '';
  const lines = file.replace(/\r\n /g, '').split('\r\n');
  const of = (name: string) =>
    lines.filter((line) => line.startsWith(name)).map((line) => line.slice(name.length));
  expect(of('DTSTART;VALUE=DATE:')).toEqual(['20170630', '20170331', '20170630', '20170630', '20170630']);
  expect(of('SUMMARY:')).toEqual([
    expect.stringMatching(/^Quarter 1 of 2017\/18: \d+ figures open \(Jo Bloggs\)$/),
    'Overdue: A1 Open the night shelter (Jo Bloggs)',
    expect.stringMatching(/^Quarter 1 of 2017\/18: \d+ figures open \(Sam Hill\)$/),
    'Due: A2 Write the strategy (Sam Hill)',
    expect.stringMatching(/figures open \(no owner\)$/),
  ]);
  expect(new Set(of('UID:')).size).toBe(5);
  expect(dueCalendar(dueOf(publishedKpis, actions), '2017-09-05')?.match(/UID:.*/g)).toEqual(
    file.match(/UID:.*/g),
  );
});

test('where the year is not known no day is made up', () => {
  const report = dueOf(publishedKpis, [], '');
  expect(report.owners.flatMap(({ owes }) => owes.map(({ day }) => day)).every((day) => day === null)).toBe(
    true,
  );
  expect(dueCalendar(report, '2017-09-04')).toBeNull();
});

test('hostile texts reach neither the header of a message nor a line of the calendar', () => {
  const hostile = [
    '=HYPERLINK("x")',
    'a\r\nBEGIN:VALARM',
    'b&bcc=all@example.gov.uk',
    'c\nBcc: x@example.gov.uk',
  ];
  const report = dueOf(
    [
      ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Owner'],
      ...hostile.map((text, at) => [`1.${at}`, `${text} made in time`, '75%', '', '', `${text}`]),
    ],
    [
      ['Plans and actions'],
      ['Ref', 'Action', 'Due date', 'Owner', 'Status'],
      ...hostile.map((text) => [text, text, '31 March 2017', `Jo ${text} <jo@example.gov.uk>`, '']),
    ],
  );
  expect(report.owners.length).toBeGreaterThan(0);
  for (const { mailto } of report.owners)
    expect(mailto ?? '').toMatch(/^(?:|mailto:[a-z.@,]*\?subject=[^&?#\s]*&body=[^&?#\s]*)$/);
  const file = dueCalendar(report, '2017-09-04') ?? '';
  expect(file).not.toMatch(/^(?:BEGIN:VALARM|Bcc)/m);
  for (const line of file.split('\r\n')) expect(line).not.toMatch(/[\r\n]/);
});

test('a KPI of which two things are owed is one line that says both, with a cell each', () => {
  const report = dueOf([
    ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Actions planned', 'Owner', 'Updated on'],
    ['1.1', 'Calls answered in time', '75%', '40%', 'Red', 'None', 'Jo', '12/05/2017'],
    ['1.2', 'Calls answered in time', '75%', '40%', 'Red', 'None', 'Jo', '03/07/2017'],
    ['1.3', 'Repairs made in time', '75%', '80%', 'Green', '', 'Jo', '12/05/2017'],
  ]);
  const [jo] = report.owners;
  expect(jo?.owes.map(({ ref, debt, isSameKpi }) => [ref, debt, isSameKpi])).toEqual([
    ['1.1', 'out of date', undefined],
    ['1.1', 'Red without action', true],
    ['1.2', 'Red without action', undefined],
    ['1.3', 'out of date', undefined],
  ]);
  const both = jo?.owes.slice(0, 2).map(({ words }) => words) ?? [];
  expect(jo?.message.split('\n').slice(4)).toEqual([
    `- 1.1 Calls answered in time: ${both[0]} ('Appendix 1'!H2); ${both[1]} ('Appendix 1'!F2)`,
    expect.stringMatching(/^- 1\.2 .*F3\)$/),
    expect.stringMatching(/^- 1\.3 .*H4\)$/),
  ]);
  expect(decodeURIComponent(jo?.mailto ?? '')).toContain('3 things open');
  const lines = dueLines(report);
  expect(lines).toContain('Jo: 3 things open');
  expect(lines.filter((line) => line.startsWith('  1.1'))).toEqual([
    `  1.1     ${both.join('; ')}: Calls answered in time`,
  ]);
});

test('a date that cannot be read is asked and not owed', () => {
  const { owners: found, findings } = dueOf([
    ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Owner', 'Updated on'],
    ['1.1', 'Calls answered in time', '75%', '80%', '', 'Jo', 'last week'],
    ['1.2', 'Visits made in time', '75%', '80%', '', 'Jo', '03/07/2017'],
    ['1.3', 'Repairs made in time', '75%', '80%', '', 'Jo', '04/07/2017'],
  ]);
  expect(found).toEqual([]);
  expect(findings.map(({ code }) => code)).toEqual(['update-date-unread']);
});
