import published from '../../../fixtures/published/kpis-q1-2017.json';
import { checkKpis } from '../../../../src/plan/checkKpis';
import { countKpis, countSentences } from '../../../../src/plan/rules/kpis/countKpis';
import { defaultDetails } from '../../../../src/plan/details';
import type { KpiRule } from '../../../../src/plan/read/kpi';
import { kpiRow, publishedRows } from '../../buildRows';

const linear = (year: number) => ({ Q1: year / 4, Q2: year / 2, Q3: (year * 3) / 4, Q4: year });
const rules: KpiRule[] = [
  { ref: '1.2', headline: 2 },
  { ref: '2.8', headline: 'excluding migrations' },
  { ref: '2.9', profile: linear(2000) },
  { ref: '4.5', profile: linear(79_333) },
  { ref: '4.7', headline: 3 },
];

describe('the published counts of Quarter 1 2017/18', () => {
  const details = { ...defaultDetails, kpisInPlan: 41 };
  const check = checkKpis(publishedRows(), details, rules, 'Q1');

  test('17 (85%), 2 (10%) and 1 (5%) of 20, and 21 not reported though 22 rows are shown', () => {
    const { shares, reported, notReported } = countKpis(check.counts, 41);
    const bullets = shares.map(({ number, percent }) => (percent ? `${number} (${percent})` : `${number}`));
    expect(bullets).toEqual(published.summaryBullets.map((bullet) => /^\d+(?: \(\d+%\))?/.exec(bullet)?.[0]));
    expect([reported, notReported]).toEqual([20, 21]);
    expect(check).toMatchObject({ reported: 20, notReported: 21 });
    expect(check.rows).toHaveLength(22);
  });

  test('are said with their base', () => {
    expect(countSentences(check, details)).toEqual([
      '17 Green (85%), 2 Amber (10%) and 1 Red (5%) of the 20 KPIs reported.',
      "21 of the plan's 41 KPIs are not reported (N/A); the table shows 22.",
    ]);
  });

  test('without “KPIs in the plan” the rows are all there is', () => {
    expect(countSentences(check, defaultDetails)[1]).toBe('2 of the 22 KPIs shown are not reported (N/A).');
  });

  test('a plan cannot have fewer KPIs than are shown', () => {
    const impossible = checkKpis(publishedRows(), { ...defaultDetails, kpisInPlan: 21 }, rules, 'Q1');
    expect(impossible.notReported).toBe(2);
    expect(impossible.findings.map(({ code }) => code)).toContain('kpis-in-plan-too-few');
    expect(check.findings.map(({ code }) => code)).not.toContain('kpis-in-plan-too-few');
  });
});

describe('sentences of other counts', () => {
  const satisfaction = { kpi: 'Customer satisfaction', target: '75%' };

  test("an officer's judgement is counted, and said to be one", () => {
    const override = { rag: 'Amber', reason: 'One hub of nine answered', figure: '60%' } as const;
    const check = checkKpis([kpiRow({ ...satisfaction, measure: '60%' })], defaultDetails, [
      { ref: '1.1', override },
    ]);
    expect(countSentences(check, defaultDetails)).toEqual([
      '0 Green (0%), 1 Amber (100%) and 0 Red (0%) of the 1 KPI reported.',
      "1 of the colours is an officer's judgement, not the rule's.",
    ]);
  });

  test('three thirds are 33% each, and that they come to 99 is owned', () => {
    const rows = ['80%', '70%', '50%'].map((measure, row) =>
      kpiRow({ kpi: `Satisfaction ${row}`, ref: `1.${row}`, target: '75%', measure, row }),
    );
    expect(countSentences(checkKpis(rows, defaultDetails, []), defaultDetails)).toEqual([
      '1 Green (33%), 1 Amber (33%) and 1 Red (33%) of the 3 KPIs reported.',
      'The percentages are rounded and need not come to 100.',
    ]);
  });

  test('no rows, and no colours', () => {
    expect(countSentences(checkKpis([], defaultDetails, []), defaultDetails)).toEqual(['There are no KPIs.']);
    const check = checkKpis([kpiRow({ ...satisfaction, measure: 'tbc' })], defaultDetails, []);
    expect(countSentences(check, defaultDetails)).toEqual([
      'No KPI has a colour.',
      '1 of the 1 KPI shown is not reported (N/A).',
    ]);
  });
});
