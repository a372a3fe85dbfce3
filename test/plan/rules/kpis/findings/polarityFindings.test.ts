import { checkKpis } from '../../../../../src/plan/checkKpis';
import { defaultDetails } from '../../../../../src/plan/details';
import type { KpiRow, KpiRule } from '../../../../../src/plan/read/kpi';
import { rulesAfter } from '../../../applyFix';
import { kpiRow, type Given } from '../../../buildRows';
import { polarityFixes } from '../../../../../src/plan/rules/kpis/findings/polarityFindings';

const code = 'polarity-unsure';
const check = (rows: KpiRow[], rules: KpiRule[] = []) => checkKpis(rows, defaultDetails, rules, 'Q4');
const row = (ref: string, kpi: string, place: number, more: Given = {}) =>
  kpiRow({ ref, kpi, target: '40', measure: '60', row: place, ...more });

const rows = [
  row('1.1', 'Referrals', 0),
  row('1.2', 'Cyber incidents blocked', 1),
  row('1.3', 'Customer satisfaction', 2),
  row('1.4', 'Fires attended', 3),
];

describe('which way is better, asked for a whole sheet', () => {
  const checked = check(rows);
  const asked = checked.findings.filter((finding) => finding.code === code);

  test('is one finding with a proposal for each KPI, and each of their rows shows it', () => {
    expect(asked).toHaveLength(1);
    expect(asked[0]?.message).toBe(
      '3 KPIs of “Appendix 1” are not judged: it is not clear whether higher or lower is better. Proposals: higher for 1.1 (a guess), 1.4; lower for 1.2. Set those that are otherwise, then take the proposals for the rest. Say which under “good is” in KPI rules or in the KPI table.',
    );
    const marked = checked.rows.filter(({ findings }) => findings.some((finding) => finding.code === code));
    expect(marked.map(({ row: { ref } }) => ref)).toEqual(['1.1', '1.2', '1.4']);
    expect(marked.every(({ rag, why }) => rag === 'N/A' && why.includes('higher or lower'))).toBe(true);
  });

  test('one click takes all proposals, and nothing is asked any more', () => {
    const [all] = asked[0]?.fixes ?? [];
    expect(all?.label).toBe('Take the proposals');
    const after = check(rows, rulesAfter(all?.edits ?? []));
    expect(after.rows.map(({ rag }) => rag)).toEqual(['Green', 'Red', 'Green', 'Green']);
    expect(after.findings.map((finding) => finding.code)).not.toContain(code);
  });

  test('another click sets one KPI otherwise', () => {
    const fix = asked[0]?.fixes?.find(({ label }) => label === '1.2: higher is better');
    const after = check(rows, rulesAfter(fix?.edits ?? []));
    expect(after.rows[1]?.rag).toBe('Green');
    expect(after.findings.find((finding) => finding.code === code)?.message).toMatch(/^2 KPIs/);
  });
});

test('the colour that the table shows speaks for the way by which it is right', () => {
  const [finding] = check([
    row('2.1', 'Referrals', 0, { rag: 'Red' }),
    row('2.2', 'Contacts made', 1, { rag: 'Green' }),
  ]).findings.filter((one) => one.code === code);
  expect(finding?.message).toContain('higher for 2.2 (a guess); lower for 2.1.');
});

test('a KPI in several periods is asked about once', () => {
  const periods = ['Q1', 'Q2'].map((period, place) => row('3.1', 'Referrals', place, { period }));
  const found = check(periods).findings.filter((one) => one.code === code);
  expect(found.map(({ fixes }) => fixes?.length)).toEqual([3]);
});

describe('polarity fixes', () => {
  const question = (ruleRef: string, proposal: 'higher' | 'lower') => ({ name: ruleRef, ruleRef, proposal });
  const labels = (fixes: ReturnType<typeof polarityFixes>) => fixes.map(({ label }) => label);

  test('of one KPI each way is offered, the likelier first', () => {
    expect(labels(polarityFixes([question('1', 'lower')]))).toEqual([
      'Lower is better',
      'Higher is better',
      'Exactly on target is best',
    ]);
  });

  test('of several the proposals are one click, and each KPI can be set the other way', () => {
    const fixes = polarityFixes([question('1', 'lower'), question('2', 'higher')]);
    expect(labels(fixes)).toEqual(['Take the proposals', '1: higher is better', '2: lower is better']);
    expect(fixes[0]?.edits).toEqual([
      { kind: 'rule', ref: '1', field: 'goodIs', value: 'Lower' },
      { kind: 'rule', ref: '2', field: 'goodIs', value: 'Higher' },
    ]);
  });

  test('nothing is offered where KPI rules can keep no answer', () => {
    expect(polarityFixes([question('', 'lower'), question('', 'higher')])).toEqual([]);
    expect(polarityFixes([])).toEqual([]);
  });
});
