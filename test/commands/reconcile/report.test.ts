import {
  reconcileLines,
  type ReconciledLine,
  type ReconcileReport,
} from '../../../src/commands/reconcile/report';
import { totalReconciliation } from '../../../src/plan/rules/budgets/reconciliation';

const line: ReconciledLine = {
  service: 'Housing',
  risk: 'whole',
  block: 'Budget',
  measure: 'budget',
  budget: 1200.5,
  ledger: 1200.5,
  difference: 0,
  status: 'agreed',
  note: '',
  cells: { budget: [], ledger: [] },
};

const report: ReconcileReport = {
  against: 'ledger',
  sentence: '1 of 2 figures agrees.',
  reconciles: false,
  tables: [],
  ledger: 'Ledger',
  lines: [],
  totals: { ...totalReconciliation([]), byRisk: [] },
  twins: [],
  funding: [],
  variances: [],
  varianceTotals: {
    local: { budget: 0, projected: 0, net: 0, variance: 0, adverse: 0, favourable: 0, lastForecast: null },
    central: { budget: 0, projected: 0, net: 0, variance: 0, adverse: 0, favourable: 0, lastForecast: null },
    whole: { budget: 0, projected: 0, net: 0, variance: 0, adverse: 0, favourable: 0, lastForecast: null },
    both: null,
    total: null,
    blocks: [],
    withoutHra: null,
  },
  unidentifiedSavings: [],
  costCentres: { all: 0, kept: 0, unmapped: 0 },
  narrative: [],
  findings: [],
  sheet: 'Reconciliation',
  refreshed: true,
};

test('lines that differ stand before those that agree, each with both figures', () => {
  const differing: ReconciledLine = {
    ...line,
    risk: 'local',
    block: 'Local risk',
    ledger: null,
    difference: -1200.5,
    status: 'missing in the ledger',
    note: 'no cost centre',
  };
  expect(reconcileLines({ ...report, lines: [line, differing] })).toEqual([
    '1 of 2 figures agrees.',
    'Ledger: Ledger',
    'missing in the ledger: Housing, local risk budget: 1,200.5 against - (-1,200.5); no cost centre',
    'agreed: Housing budget: 1,200.5 against 1,200.5',
    '"Reconciliation", refreshed',
  ]);
});

test('the net of all variances is parted into adverse and favourable where the signs are known', () => {
  const both = {
    budget: 100,
    projected: 110,
    net: 10,
    variance: 10,
    adverse: 15,
    favourable: -5,
    lastForecast: null,
  };
  const netOf = (adverse: number | null) =>
    reconcileLines({
      ...report,
      varianceTotals: { ...report.varianceTotals, both: { ...both, adverse } },
    }).find((one) => one.startsWith('Net'));
  expect(netOf(15)).toBe('Net +10: +15 adverse, -5 favourable (£000)');
  expect(netOf(null)).toBe('Net +10 (£000)');
});

test.each([
  ['2026/27', 'funding 2026/27: 2,852, spend 2,852: agreed'],
  ['', 'funding: 2,852, spend 2,852: agreed'],
])('funding of the year “%s” stands as “%s”', (year, said) => {
  const funding = [{ year, source: 2852, spend: 2852, difference: 0, status: 'agreed' as const }];
  expect(reconcileLines({ ...report, funding })).toContain(said);
});
