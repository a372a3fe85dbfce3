import { dueLine, dueLines, type DueReport } from '../../../src/commands/due/report';

const kpi: DueReport = {
  ref: '1.5',
  kpi: 'Visits completed in time',
  cell: "'Appendix 1'!A8",
  due: 'every quarter',
  state: 'overdue',
  owner: '',
  updated: null,
  approved: null,
  quality: '',
};

test('a line a KPI, and how many of the plan are reported', () => {
  const report = {
    quarter: 'Q1',
    planYear: '2022/23',
    department: '',
    yearOfQuarter: '',
    owners: [],
    kpis: [kpi],
    actions: [],
    inPlan: 41,
    reported: 20,
    findings: [],
  } as const;
  expect(dueLines(report)).toEqual([
    'overdue  1.5     every quarter: Visits completed in time',
    'Q1: 41 KPIs in the plan, 20 reported, 21 not',
  ]);
});

test('a long KPI is cut to 70 characters', () => {
  expect(dueLine({ ...kpi, kpi: 'x'.repeat(90) })).toBe(`overdue  1.5     every quarter: ${'x'.repeat(69)}…`);
});

test('then a line an action, and how many stand how', () => {
  const action = {
    cell: 'Plan!C3',
    from: null,
    to: null,
    ref: 'A1',
    text: 'Open the library',
    owner: '',
    updated: null,
  };
  const report = {
    quarter: 'Q1',
    planYear: '2022/23',
    department: '',
    yearOfQuarter: '',
    owners: [],
    kpis: [],
    inPlan: 0,
    reported: 0,
    findings: [],
  } as const;
  expect(
    dueLines({
      ...report,
      actions: [
        { ...action, due: 'by March 2023', state: 'due this quarter' },
        { ...action, due: '', state: 'no date' },
        { ...action, due: 'Ongoing', state: 'no date' },
      ],
    }).slice(1),
  ).toEqual([
    'due this quarter A1      by March 2023: Open the library',
    'no date          A1      –: Open the library',
    'no date          A1      Ongoing: Open the library',
    '3 actions: 1 due this quarter, 2 no date',
  ]);
});

test('then who owes what, a line a thing; an owner who is only an address is named once', () => {
  const thing = { what: 'kpi', ref: '1.5', text: 'Visits completed in time', cell: 'KPIs!D8' } as const;
  const owes = [{ ...thing, debt: 'figure due', day: null, words: 'no figure for Q1' }] as const;
  const one = { emails: [], mailto: null, message: '', owes };
  const report = {
    quarter: 'Q1',
    planYear: '2022/23',
    department: '',
    yearOfQuarter: '',
    kpis: [],
    actions: [],
    inPlan: 0,
    reported: 0,
    findings: [],
    owners: [
      { ...one, owner: 'Jo Bloggs', emails: ['jo@example.gov.uk'] },
      { ...one, owner: 'sam@example.gov.uk', emails: ['sam@example.gov.uk'] },
      { ...one, owner: '' },
    ],
  } as const;
  const line = '  1.5     no figure for Q1: Visits completed in time';
  expect(dueLines(report).slice(1)).toEqual([
    'Jo Bloggs <jo@example.gov.uk>: 1 thing open',
    line,
    'sam@example.gov.uk: 1 thing open',
    line,
    'No owner: 1 thing open',
    line,
  ]);
});
