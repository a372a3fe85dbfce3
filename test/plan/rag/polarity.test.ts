import published from '../../fixtures/published/kpis-q1-2017.json';
import analysis from '../../fixtures/published/rule-analysis-q1-2017.json';
import { readTarget } from '../../../src/plan/figures/readTarget';
import { polarityOfWords, readGoodIs, resolvePolarity } from '../../../src/plan/rag/polarity';

const unknown = { set: undefined, goodIs: '', comparator: null, isRange: false, kpi: '', target: null };

describe('words of a “good is” column', () => {
  test.each([
    ['Higher', 'higher'],
    ['High is good', 'higher'],
    ['Bigger is better', 'higher'],
    ['lower', 'lower'],
    ['Low ↓', 'lower'],
    ['▲', 'higher'],
    ['On target', 'on target'],
    ['Plan is best', 'on target'],
    ['Max', 'higher'],
    ['Minimize', 'lower'],
    ['Decreasing', 'lower'],
    ['Reduce', 'lower'],
    ['H', 'higher'],
    ['L', 'lower'],
    ['⬇', 'lower'],
    ['Smaller is better', 'lower'],
  ])('“%s” is %s', (words, polarity) => expect(readGoodIs(words)).toBe(polarity));

  test.each(['', 'yes', 'higher or lower', 'see notes'])('“%s” says nothing', (words) =>
    expect(readGoodIs(words)).toBeNull(),
  );
});

describe('words of a KPI’s name', () => {
  test.each([
    ['Complaints responded to on time', 'higher'],
    ['Percentage of fly-tips cleared or assessed within 2 working days', 'higher'],
    ['Percentage of fly tips resulting in enforcement action', 'higher'],
    ['% of invoiced debt recovered within 90 days', 'higher'],
    ['Current rent collected as a % of rent owed (excl void rent loss)', 'higher'],
    ['Rent arrears of current & former tenants as % of annual rent owed (excl void loss)', 'lower'],
    ['Average GN Void Turnaround Time', 'lower'],
    ['Average number of days taken to send all month end financial reports', 'lower'],
    ['Rent lost due to empty homes as % of rent roll', 'lower'],
    ['Reduced number of people deemed as “living on the streets”', 'lower'],
    ['Increase in average SAP rating for our housing stock', 'higher'],
    ['Usage of the Golden Lane Sport and Fitness Centre', 'higher'],
    ['Number of working days lost due to sickness absence', 'lower'],
  ])('“%s”: %s is better', (kpi, polarity) => {
    expect(polarityOfWords(kpi, null)).toMatchObject({ polarity, certainty: 'likely' });
  });

  test.each([
    'Number of people referred',
    'Number of children not in school',
    'We reduce the risk of flooding for more households',
    '% reduction in collectable Government debtors',
    '',
  ])('“%s” leaves it open', (kpi) => expect(polarityOfWords(kpi, null).certainty).toBe('unsure'));
});

describe('what counts first', () => {
  test('KPI rules before the column, the column before the target, the target before words', () => {
    expect(resolvePolarity({ ...unknown, set: 'lower', goodIs: 'Higher' })).toMatchObject({
      polarity: 'lower',
    });
    expect(resolvePolarity({ ...unknown, goodIs: 'Lower', kpi: 'Customer satisfaction' })).toMatchObject({
      polarity: 'lower',
      certainty: 'set',
    });
    expect(resolvePolarity({ ...unknown, comparator: '<', kpi: 'Customer satisfaction' })).toMatchObject({
      polarity: 'lower',
      certainty: 'sure',
    });
  });

  test('“good is higher” against a target of fewer than 43 is unsure', () => {
    expect(resolvePolarity({ ...unknown, goodIs: 'Higher', comparator: '<' }).certainty).toBe('unsure');
  });
});

test.each(analysis.map(({ ref, polarity }) => [ref, polarity]))(
  'published row %s is found to be better %s, as worked by hand',
  (ref, polarity) => {
    const row = published.rows.find((one) => one.ref === ref);
    if (!row) throw new Error(`no row ${ref}`);
    const text = row.target || row.continuations[0]?.target || '';
    const reading = readTarget(text);
    const target = reading.kind === 'figures' ? reading.figures[0] : null;
    const found = resolvePolarity({
      ...unknown,
      comparator: target?.comparator ?? null,
      kpi: row.kpi,
      target,
    });
    expect(found.polarity).toBe(polarity === 'down' ? 'lower' : 'higher');
  },
);
