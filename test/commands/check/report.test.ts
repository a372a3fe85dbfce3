import { checkLines, type CheckReport, type RowReport } from '../../../src/commands/check/report';

const row: RowReport = {
  sheet: 'Appendix 1',
  row: 8,
  ref: '1.5',
  kpi: 'Visits completed in time',
  target: '75%',
  measure: '69%',
  rag: 'Amber',
  published: '',
  colour: 'Amber',
  why: '69% against 75%: 8% below',
  byRule: 'Amber',
  overridden: false,
  findings: [],
};
const report: CheckReport = {
  quarter: 'Q1',
  tables: [],
  rows: [row],
  counts: { Green: 0, Amber: 1, Red: 0, 'N/A': 0 },
  colours: { Green: 0, Amber: 1, Red: 0, 'N/A': 0 },
  reported: 1,
  notReported: 0,
  countSentences: [],
  palette: 'traffic lights',
  findings: [],
};

test('a line a KPI with its colour and why, and the counts', () => {
  expect(checkLines(report)).toEqual([
    'Amber 1.5     69% against 75%: 8% below',
    'Q1: Green 0, Amber 1, Red 0, N/A 0',
  ]);
});

test('a KPI without a ref is named by its row, and a forecast has a line of its own', () => {
  const yearEnd = { target: '75%', forecast: '75%', rag: 'Green', published: '', why: '75% is met' } as const;
  expect(checkLines({ ...report, quarter: '', rows: [{ ...row, ref: '', yearEnd }] })).toEqual([
    'Amber row 8   69% against 75%: 8% below',
    '  year end: 75% is met',
    'Green 0, Amber 1, Red 0, N/A 0',
  ]);
});
