import { planRounding } from '../../../../src/plan/rules/budgets/statedTotals';
import { allowance } from '../../../../src/plan/rules/ledger/reconciliationLines';
import { reconcileLedger } from '../../../../src/plan/rules/ledger/reconcileLedger';
import { budget, kept, read, reconcile, type Rows } from './ledgers';
import { transposedDigits } from '../../../../src/words/numbers';

const headings = ['Cost Centre', 'Account', 'Service', 'Risk', 'Budget £', 'Forecast £'];
const line = (
  centre: string,
  account: string,
  service: string,
  risk: string,
  amount: number,
  forecast = amount,
) => [centre, account, service, risk, amount, forecast] as const;
const base: Rows = [
  headings,
  line('1', 'pay', 'People', 'Local', 70_100.2, 71_000),
  line('1', 'rent', 'People', 'Local', 29_800, 31_000),
  line('1', 'fees', 'People', 'Local', -12_250),
  line('2', 'pay', 'Libraries', 'Local', 45_350),
  line('2', 'rent', 'Libraries', 'Local', 21_420),
  line('3', 'grant', 'Libraries', 'Central', 8_000),
];
const plan = [budget('People', [88, 90]), budget('Libraries', [67, 67, 8, 8])];
const statuses = (rows: Rows, budgets = plan) =>
  reconcile(budgets, rows).lines.map(
    ({ service, risk, measure, status }) => `${service} ${risk} ${measure}: ${status}`,
  );
const lead = (rows: Rows, budgets = plan) =>
  reconcile(budgets, rows).explained.map(({ cell, alternatives }) => [
    cell.service,
    alternatives[0]
      ?.map(({ kind, lines }) => `${kind} ${lines.map(({ row }) => row + 1).join()}`)
      .join(' + '),
  ]);

describe('reconciling budgets with a ledger', () => {
  test('sums in pounds agree with figures in £000 within half a thousand, exactly where nothing is left', () => {
    expect(statuses(base)).toEqual([
      'People local budget: agreed within rounding',
      'People local projected: agreed within rounding',
      'Libraries local budget: agreed within rounding',
      'Libraries local projected: agreed within rounding',
      'Libraries central budget: agreed',
      'Libraries central projected: agreed',
    ]);
    const { totals, proof, findings } = reconcile(plan, base);
    expect(totals).toMatchObject({ proven: true, reconciles: true });
    expect(proof.every(({ proven }) => proven)).toBe(true);
    expect(findings).toEqual([]);
  });

  test('lines carry the cells of both sides, so that formulas can follow them', () => {
    const [first] = reconcile(plan, base).lines;
    expect(first).toMatchObject({ budget: 88, ledger: 87.6502, difference: -0.3498, ledgerFactor: 0.001 });
    expect(first?.budgetCells).toMatchObject([{ sheet: 'Budgets', row: 1, column: 1 }]);
    expect(first?.ledgerCells).toEqual([1, 2, 3].map((row) => ({ sheet: 'Ledger', row, column: 4 })));
  });

  test('a line that stands twice is named', () => {
    expect(lead([...base, base[2] ?? []])).toEqual([['People', 'doubled 3,8']]);
  });

  test('a line with the wrong sign is named', () => {
    const turned = base.map((row, at) => (at === 3 ? line('1', 'fees', 'People', 'Local', 12_250) : row));
    expect(lead(turned)).toEqual([['People', 'mis-signed 4']]);
  });

  test('a line under another cost centre is named once, with where it belongs', () => {
    const moved = base.map((row, at) =>
      at === 2 ? line('2', 'rent', 'Libraries', 'Local', 29_800, 31_000) : row,
    );
    expect(lead(moved)).toEqual([
      ['People', 'mis-coded 3'],
      ['Libraries', 'mis-coded 3'],
    ]);
    const { findings } = reconcile(plan, moved);
    expect(findings).toMatchObject([{ code: 'ledger-line-mis-coded', cell: 'Ledger!E3' }]);
    expect(findings[0]?.message).toContain('People, local risk');
  });

  test('a line that the ledger lacks is told by its amount', () => {
    const { findings } = reconcile(
      plan,
      base.filter((_, at) => at !== 2),
    );
    expect(findings).toMatchObject([{ code: 'ledger-line-missing' }]);
    expect(findings[0]?.message).toMatch(/£30,149.80 below.*about £30,149.80 of budget and about £31,250/s);
  });

  test('exchanged digits and a turned sign are faults of the plan', () => {
    expect(lead(base, [budget('People', [88, 90]), budget('Libraries', [76, 67, 8, 8])])).toEqual([
      ['Libraries', 'digits transposed '],
    ]);
    expect(lead(base, [budget('People', [-88, 90]), budget('Libraries', [67, 67, 8, 8])])).toEqual([
      ['People', 'sign of the figure '],
    ]);
  });

  test('lines honestly alike are no fault where the sums agree', () => {
    const twice = [
      ...base,
      line('2', 'books', 'Libraries', 'Local', 5_000),
      line('2', 'books', 'Libraries', 'Local', 5_000),
    ];
    expect(
      reconcile([plan[0] ?? budget('', []), budget('Libraries', [77, 77, 8, 8])], twice).findings,
    ).toEqual([]);
  });

  test('what one side lacks is said: a service of the plan, and one of the ledger', () => {
    const more = [...base, line('9', 'pay', 'Mansion House', 'Central', 5_000)];
    const result = reconcile([...plan, budget('Education', [12, 12])], more);
    expect(result.lines.map(({ service, status }) => `${service}: ${status}`)).toEqual(
      expect.arrayContaining(['Education: missing in the ledger', 'Mansion House: missing in the plan']),
    );
    expect(result.totals.reconciles).toBe(false);
    expect(result.proof.every(({ proven }) => proven)).toBe(true);
  });

  test('a cost centre that is mapped twice counts for neither service', () => {
    const result = reconcile(plan, base, [kept('1', 'People'), kept('1', 'Libraries')]);
    expect(
      result.lines.filter(({ status }) => status === 'mapped twice').map(({ service }) => service),
    ).toEqual(['People', 'People', 'Libraries', 'Libraries']);
    expect(result.proof[0]?.leftOut).toEqual([{ why: 'mapped twice', lines: 3, amount: 87650.2 }]);
  });

  test('recharges are neither local nor central, and named with their sum', () => {
    const result = reconcile(plan, [...base, line('2', 'support', 'Libraries', 'Recharges', 3_000)]);
    expect(result.findings).toMatchObject([{ code: 'ledger-other-risk', severity: 'info' }]);
    expect(result.totals.reconciles).toBe(true);
  });

  test('two services of one name are added up, with a finding', () => {
    const result = reconcile([...plan, budget('people', [0, 0], 5)], base);
    expect(result.findings).toMatchObject([{ code: 'service-named-twice', cell: 'Budgets!A6' }]);
    expect(result.totals.reconciles).toBe(true);
  });

  test('a ledger with all signs turned, or in another unit, has one finding and not one a line', () => {
    const scaled = (factor: number): Rows =>
      base.map((row, at) =>
        at === 0 ? row : row.map((cell) => (typeof cell === 'number' ? cell * factor : cell)),
      );
    expect(reconcile(plan, scaled(-1)).findings.map(({ code }) => code)).toEqual(['ledger-signs-turned']);
    expect(reconcile(plan, scaled(0.001)).findings.map(({ code }) => code)).toEqual(['ledger-unit']);
  });

  test('an amount without a name is taken for that to which the plan is nearer, and the finding says so', () => {
    const plain = base.map((row, at) =>
      at === 0 ? ['Cost Centre', 'Account', 'Service', 'Risk', 'Net'] : [...row.slice(0, 4), row[5] ?? null],
    );
    const result = reconcile(plan, plain);
    expect(result.amountMeans).toBe('projected');
    expect(result.findings.map(({ code }) => code)).toEqual(['ledger-amount-taken-for']);
    expect(result.totals.reconciles).toBe(true);
  });

  test('a plan without budgets, and a ledger without lines, are refused in words', () => {
    const ledger = read(base);
    expect(reconcileLedger([], ledger, [])).toMatchObject({ kind: 'refused', code: 'no-budgets' });
    expect(reconcileLedger(plan, { ...ledger, lines: [] }, [])).toMatchObject({ code: 'ledger-empty' });
  });
});

describe('what rounding may come to', () => {
  test('half a unit of the plan, and half a unit a line where the ledger is rounded too', () => {
    expect(allowance(1000, 0, 40)).toBeCloseTo(500, 1);
    expect(allowance(1000, 1000, 3)).toBeCloseTo(2000, 1);
    expect(allowance(1, 1, 10)).toBeCloseTo(5.5, 1);
    expect(allowance(1000, 1, 50_000)).toBeLessThan(900);
  });

  test('the unit of the plan is read from its figures; few round figures prove nothing', () => {
    expect(planRounding(plan)).toBe(1);
    expect(planRounding([budget('A', [10, 20])])).toBe(1);
    expect(planRounding([budget('A', [1250, 2310, 480, 90]), budget('B', [40, 60, 80, 110])])).toBe(10);
    expect(planRounding([budget('A', [12.345, 8])])).toBeCloseTo(0.001, 9);
  });

  test.each([
    [6974, 6794, true],
    [76, 67, true],
    [6974, 6975, false],
    [-76, 67, false],
    [7946, 6974, false],
  ])('%d for %d: digits exchanged is %s', (a, b, expected) => {
    expect(transposedDigits(a, b)).toBe(expected);
  });
});
