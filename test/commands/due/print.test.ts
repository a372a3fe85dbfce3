import { dueLine, dueLines } from '../../../src/commands/due/print';
import type { DueReport } from '../../../src/commands/due/report';

const kpi: DueReport = {
  ref: '1.5',
  kpi: 'Visits completed in time',
  cell: "'Appendix 1'!A8",
  due: 'every quarter',
  state: 'overdue',
};

test('a line a KPI, and how many of the plan are reported', () => {
  const report = {
    quarter: 'Q1',
    planYear: '2022/23',
    kpis: [kpi],
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
