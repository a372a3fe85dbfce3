import fc from 'fast-check';
import { checkKpis } from '../../src/plan/checkKpis';
import { defaultDetails } from '../../src/plan/details';
import type { JudgedRow } from '../../src/plan/rules/kpis/check';
import type { KpiRule } from '../../src/plan/read/kpi';
import type { Quarter } from '../../src/words/quarters';
import { cell, kpiRow, type Given } from './buildRows';

function judged(given: Given, rule: Omit<KpiRule, 'ref'> | null = null, quarter?: Quarter): JudgedRow {
  const rules = rule ? [{ ref: '1.1', ...rule }] : [];
  const [row] = checkKpis([kpiRow(given)], defaultDetails, rules, quarter).rows;
  if (!row) throw new Error('no row');
  return row;
}

const codes = (row: JudgedRow): string[] => row.findings.map(({ code }) => code);
const satisfaction = { kpi: 'Customer satisfaction', target: '75%' };

describe('what is not judged says why', () => {
  test.each<[string, Given, string, string]>([
    ['no target', { target: '', measure: '69%' }, 'target-missing', 'there is no target'],
    ['no measure', { target: '75%', measure: '' }, 'measure-missing', 'there is no measure'],
    ['neither', { target: '', measure: '' }, 'measure-missing', 'neither target nor measure'],
    ['a malformed number', { target: '185,00', measure: '150,000' }, 'not-readable', '185,00'],
    ['an error value', { target: '75%', measure: '#DIV/0!' }, 'not-readable', 'division by zero'],
    ['a date', { target: '75%', measure: cell('30/09/17', {}, 43_008) }, 'not-readable', 'date'],
    ['a dash', { target: '75%', measure: '-' }, 'reading-unsure', 'dash'],
    ['a dash for a target', { target: '–', measure: '75%' }, 'target-not-set', 'dash'],
    [
      'a formula without a value',
      { target: '75%', measure: '#BUSY!' },
      'not-readable',
      'not been calculated',
    ],
    ['days against %', { target: '75%', measure: '12 days' }, 'unit-differs', 'in % and the measure in days'],
    [
      'a direction without an earlier figure',
      { target: 'Increase', measure: '9%' },
      'earlier-missing',
      'earlier',
    ],
    ['two targets, three measures', { target: '5 6', measure: '5 6 7' }, 'not-paired', '2 figures'],
    ['a note', { target: '75%', measure: 'good progress' }, 'not-readable', 'no figure'],
    [
      '400 characters of figures',
      { target: '75%', measure: '1 a '.repeat(100) },
      'not-readable',
      'more than 12 figures',
    ],
    ['30,000 characters', { target: '75%', measure: '1 a '.repeat(7500) }, 'not-readable', 'a long note'],
  ])('%s', (_, given, code, words) => {
    const row = judged({ kpi: 'Customer satisfaction', rag: 'Green', ...given });
    expect(row.rag).toBe('N/A');
    expect(codes(row)).toContain(code);
    expect(row.why).toContain(words);
    expect(row.why.length).toBeLessThan(400);
  });

  test('Green beside nothing that supports it is doubted', () => {
    expect(codes(judged({ target: '75%', measure: '', rag: 'Green' }))).toContain('rag-unsupported');
  });

  test('a table without a target column is told so once, not in each row', () => {
    const rows = [1, 2, 3].map((n) => kpiRow({ ref: `1.${n}`, kpi: `KPI ${n}`, measure: '69%', row: n }));
    const check = checkKpis(rows, defaultDetails, []);
    expect(check.findings.map(({ code }) => code)).toEqual(['no-target-column']);
    expect(check.counts['N/A']).toBe(3);
  });

  test('no rows give no findings', () => {
    expect(checkKpis([], defaultDetails, [])).toEqual({
      rows: [],
      counts: { Green: 0, Amber: 0, Red: 0, 'N/A': 0 },
      colours: { Green: 0, Amber: 0, Red: 0, 'N/A': 0 },
      reported: 0,
      notReported: 0,
      findings: [],
    });
  });
});

describe('units', () => {
  test('92.2 against 94.5% is read as 92.2% and the missing sign is named', () => {
    const row = judged({ kpi: 'Assets at target condition', target: '94.5%', measure: '92.2' });
    expect(row.rag).toBe('Amber');
    expect(codes(row)).toContain('unit-differs');
  });

  test('0.69 against 75% may be 0.69% or 69%: not judged', () => {
    const row = judged({ ...satisfaction, measure: cell('0.69', {}, 0.69) });
    expect(row.rag).toBe('N/A');
    expect(codes(row)).toContain('unit-differs');
  });

  test('0.69 shown as 69% is 69%', () => {
    expect(judged({ ...satisfaction, measure: cell('69%', {}, 0.69) }).rag).toBe('Amber');
  });

  test('of 82.0% (24 days) the figure in the unit of the target is judged', () => {
    expect(judged({ kpi: 'Suppliers paid on time', target: '80%', measure: '82.0% (24 days)' }).rag).toBe(
      'Green',
    );
  });
});

describe('polarity', () => {
  test('where nothing says which way is better and it matters, the officer is asked', () => {
    const row = judged({ kpi: 'Referrals', target: '40', measure: '46' });
    expect(row.rag).toBe('N/A');
    expect(codes(row)).toContain('polarity-unsure');
  });

  test('where it does not matter, it is not asked', () => {
    const row = judged({ kpi: 'Referrals', target: '40', measure: '40' });
    expect(row.rag).toBe('Green');
    expect(codes(row)).not.toContain('polarity-unsure');
  });

  test('“good is” of the table and of KPI rules settle it', () => {
    const given = { kpi: 'Referrals', target: '40', measure: '46' };
    expect(judged({ ...given, goodIs: 'Lower' }).rag).toBe('Red');
    expect(judged(given, { polarity: 'higher' }).rag).toBe('Green');
    expect(judged({ ...given, goodIs: 'Lower' }, { polarity: 'higher' }).rag).toBe('Green');
  });
});

describe('directions', () => {
  const given = (target: string, measure: string): Given => ({
    kpi: 'Proportion of plans completed in time',
    target,
    measure,
    earlier: { Q1: cell('90%') },
  });

  test.each([
    ['Maintain', '90%', 'Green'],
    ['Maintain', '85%', 'Amber'],
    ['Maintain', '80%', 'Red'],
    ['Increase', '91%', 'Green'],
    ['Increase', '90%', 'Amber'],
    ['Decrease', '85%', 'Green'],
    ['Decrease', '90%', 'Amber'],
    ['Improve', '95%', 'Green'],
  ])('%s from 90%% to %s is %s', (target, measure, rag) => {
    expect(judged(given(target, measure), null, 'Q2').rag).toBe(rag);
  });

  test('the explanation names the earlier figure', () => {
    expect(judged(given('Increase', '91%'), null, 'Q2').why).toContain('91% against an increase on 90%');
  });
});

describe('settings of a KPI', () => {
  test('its own tolerance and basis go before the plan’s', () => {
    expect(judged({ ...satisfaction, measure: '69%' }, { tolerance: 5 }).rag).toBe('Red');
    expect(judged({ ...satisfaction, measure: '66%' }, { basis: 'points' }).rag).toBe('Amber');
  });

  test('an override stands with its reason, beside the rule’s verdict', () => {
    const override = { rag: 'Green', reason: 'Two hubs were closed by their owner' } as const;
    const row = judged({ ...satisfaction, measure: '69%', rag: 'Green' }, { override });
    expect(row.rag).toBe('Green');
    expect(row.why).toContain('the rule says Amber');
    expect(row.why).toContain(override.reason);
    expect(codes(row)).not.toContain('rag-differs');
  });

  test('an override without a reason does not count, and is named', () => {
    const row = judged({ ...satisfaction, measure: '69%' }, { override: { rag: 'Green', reason: ' ' } });
    expect(row.rag).toBe('Amber');
    expect(codes(row)).toContain('override-without-reason');
  });

  test('a headline that the row does not have is named', () => {
    const row = judged({ ...satisfaction, measure: '70% (adults) 80% (children)' }, { headline: 'carers' });
    expect(codes(row)).toEqual(expect.arrayContaining(['headline-not-found', 'headline-needed']));
  });

  test('a profile without a quarter to judge asks for the quarter', () => {
    const row = judged(
      { kpi: 'Enrolments', target: '2,000', measure: '656' },
      { profile: { Q1: 500, Q2: 1000, Q3: 1500, Q4: 2000 } },
    );
    expect(row.rag).toBe('N/A');
    expect(codes(row)).toContain('quarter-needed');
  });

  test('“snapshot” lets a count be judged against its whole target in Quarter 1', () => {
    const given = { kpi: 'Enrolments', target: '2,000', measure: '656' };
    expect(judged(given, null, 'Q1').rag).toBe('N/A');
    expect(judged(given, { profile: 'snapshot' }, 'Q1').rag).toBe('Red');
    expect(judged(given, null, 'Q4').rag).toBe('Red');
  });
});

describe('slips that are found', () => {
  test('a figure that only its rounding makes Green', () => {
    const row = judged({ ...satisfaction, measure: cell('75%', {}, 0.746), rag: 'Green' });
    expect(row.rag).toBe('Amber');
    expect(codes(row)).toEqual(expect.arrayContaining(['rag-differs', 'rounding-decides']));
  });

  test('1.6 is four people from Green', () => {
    const row = judged({ kpi: 'Rough sleepers', target: '<43', measure: '46' });
    expect(row.findings.find(({ code }) => code === 'next-colour')?.message).toContain('4 fewer: Green');
  });

  test('a Red count is told how far both colours are', () => {
    const row = judged({ kpi: 'Rough sleepers', target: '<43', measure: '50' });
    expect(row.findings.find(({ code }) => code === 'next-colour')?.message).toContain(
      '3 fewer: Amber, 8 fewer: Green',
    );
  });

  test('Red and Amber want reasons and actions where the table has the columns', () => {
    const given = { ...satisfaction, measure: '69%', rag: 'Amber' };
    expect(codes(judged({ ...given, asksReasons: true, reasons: cell(''), actions: cell('') }))).toEqual(
      expect.arrayContaining(['reasons-missing', 'actions-missing']),
    );
    expect(codes(judged({ ...given, reasons: cell('Hubs closed'), actions: cell('New rooms') }))).toEqual([]);
    expect(codes(judged(given))).toEqual([]);
  });

  test('comments are no reasons: neither missed at a Red row nor too many at a Green one', () => {
    expect(codes(judged({ ...satisfaction, measure: '20%', rag: 'Red', reasons: cell('') }))).toEqual([]);
    expect(codes(judged({ ...satisfaction, measure: '80%', rag: 'Green', reasons: cell('Good') }))).toEqual(
      [],
    );
  });

  test('a RAG cell that names no colour', () => {
    expect(codes(judged({ ...satisfaction, measure: '69%', rag: 'Purple' }))).toContain('rag-not-readable');
  });

  test('figures that can be judged beside “tbc”', () => {
    const row = judged({ ...satisfaction, measure: '80%', rag: 'tbc' });
    expect(row).toMatchObject({ rag: 'Green', published: 'N/A' });
    expect(codes(row)).toContain('rag-not-shown');
  });

  test('the same figure as in the quarter before', () => {
    const row = judged({ ...satisfaction, measure: '76.4%', earlier: { Q1: cell('76.4%') } }, null, 'Q2');
    expect(codes(row)).toContain('unchanged');
  });

  test('a ref used twice on a sheet is an error; on two sheets it is none', () => {
    const first = kpiRow({ ref: '1.1', kpi: 'One', target: '5%', measure: '5%' });
    const second = kpiRow({ ref: ' 1.1', kpi: 'Two', target: '5%', measure: '5%', row: 1 });
    const found = checkKpis([first, second], defaultDetails, []).findings;
    expect(found).toEqual([expect.objectContaining({ severity: 'error', code: 'duplicate-ref' })]);
    expect(checkKpis([first, { ...second, sheet: 'Q2' }], defaultDetails, []).findings).toEqual([]);
  });

  test('a measure known only by a bound is judged where the bound settles it', () => {
    expect(judged({ kpi: 'Complaints', target: '<10', measure: '<5' }).rag).toBe('Green');
    expect(judged({ kpi: 'Complaints', target: '<3', measure: '<5' }).rag).toBe('N/A');
  });
});

test('any texts in the cells give a row back with a verdict and a reason', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom(
      '75%',
      '<43',
      'Annual',
      '8/9 (89%)',
      '116 34',
      'Maintain',
      '-',
      '0.69',
      '7 days',
      '£5m',
      '80-90%',
    ),
  );
  fc.assert(
    fc.property(text, text, text, text, (kpi, target, measure, rag) => {
      const row = judged({ kpi, target, measure, rag, earlier: { Q1: cell(measure) } }, null, 'Q2');
      expect(['Green', 'Amber', 'Red', 'N/A']).toContain(row.rag);
      // A cell's own words are quoted, and may be these.
      expect(row.why.replace(/“[^”]*”/g, '')).not.toMatch(/NaN|undefined|null|Infinity/);
    }),
    { numRuns: 10_000 },
  );
});

describe('the end of the year and the quarter of a row', () => {
  test('a forecast figure is judged against the whole target, without the profile', () => {
    const row = judged(
      {
        kpi: 'Number of new homes',
        target: '100',
        measure: '30',
        forecast: cell('85'),
      },
      { profile: { Q1: 25, Q2: 50, Q3: 75, Q4: 100 } },
      'Q1',
    );
    expect(row.rag).toBe('Green');
    expect(row.yearEnd).toMatchObject({ rag: 'Red', target: '100', forecast: '85', published: '' });
    expect(row.yearEnd?.why).toBe(
      'Forecast for the year end: 85 against 100: 15.0% short, outside the 10% tolerance (90): Red.',
    );
    expect(codes(row)).toContain('year-end-differs');
  });

  test('a table without a forecast has one judgement', () => {
    expect(judged({ ...satisfaction, measure: '69%' }).yearEnd).toBeUndefined();
  });

  test('“Reports in Q4” is not due in Quarter 3, and due in Quarter 4', () => {
    const given = { ...satisfaction, measure: 'Reports in Q4' };
    expect(codes(judged(given, null, 'Q3'))).toContain('not-due');
    expect(codes(judged(given, null, 'Q4'))).toContain('figure-due');
  });

  test('a row that names its own period is of that quarter', () => {
    const given = { kpi: 'Enrolments', target: '2,000', measure: '656' };
    expect(judged({ ...given, period: 'Q1 2017/18' }, null, 'Q4').rag).toBe('N/A');
    expect(judged({ ...given, period: 'Annual 2017/18' }, null, 'Q1').rag).toBe('Red');
  });
});

describe('a tolerance in the table of KPIs', () => {
  const arrears = { kpi: 'Arrears as % of rent', target: '5%', measure: '5.4%' };

  test('decides with the colour that both meanings give', () => {
    expect(judged({ ...satisfaction, measure: '70%', tolerance: cell('2%') }).rag).toBe('Red');
    expect(judged({ kpi: 'Rent collected', target: '100%', measure: '99%', tolerance: cell('2%') }).rag).toBe(
      'Amber',
    );
  });

  test('of 1% is 1% of the target or 1 point: where that decides, the officer is asked', () => {
    const row = judged({ ...arrears, tolerance: cell('1%') });
    expect(row.rag).toBe('N/A');
    const asked = row.findings.find(({ code }) => code === 'basis-unsure');
    expect(asked?.fixes?.map(({ label }) => label)).toEqual([
      'The tolerance is in points',
      'The tolerance is a share of the target',
    ]);
    expect(judged({ ...arrears, tolerance: cell('1%') }, { basis: 'points' }).rag).toBe('Amber');
    expect(judged({ ...arrears, tolerance: cell('1pp') }).rag).toBe('Amber');
  });

  test('goes behind the one of KPI rules', () => {
    expect(judged({ ...arrears, tolerance: cell('1pp') }, { tolerance: 5 }).rag).toBe('Red');
  });

  test('that is no number leaves the plan’s', () => {
    expect(judged({ ...arrears, tolerance: cell('agreed') }).rag).toBe('Amber');
  });
});

describe('a figure older than the quarter it stands under', () => {
  const found = (measure: string, planYear: string | undefined, quarter: Quarter): string[] => {
    const row = kpiRow({ ...satisfaction, measure });
    const details = planYear === undefined ? defaultDetails : { ...defaultDetails, planYear };
    return checkKpis([row], details, [], quarter).findings.map(({ code }) => code);
  };

  test('“(end of 20/21)” is old in Quarter 2 of 2021/22, and not in Quarter 1 or in its own year', () => {
    expect(found('76% (end of 20/21)', '2021/22', 'Q2')).toContain('figure-old');
    expect(found('76% (end of 20/21)', '2021/22', 'Q1')).not.toContain('figure-old');
    expect(found('76% (end of 20/21)', '2020/21', 'Q4')).not.toContain('figure-old');
  });

  test('nothing is said without a year of the plan or a last day of the period', () => {
    expect(found('76% (end of 20/21)', undefined, 'Q2')).not.toContain('figure-old');
    expect(found('76% (Q4 2020)', '2021/22', 'Q2')).not.toContain('figure-old');
  });
});
