import { checkKpis } from '../../../../src/plan/checkKpis';
import type { KpiCheck } from '../../../../src/plan/rules/kpis/check';
import { defaultDetails } from '../../../../src/plan/details';
import type { Fix } from '../../../../src/plan/findings/finding';
import type { KpiRule } from '../../../../src/plan/read/kpi';
import type { Quarter } from '../../../../src/words/quarters';
import { rowsAfter, rulesAfter } from '../../applyFix';
import { cell, kpiRow, publishedRows, type Given } from '../../buildRows';

const check = (rows: Parameters<typeof checkKpis>[0], rules: KpiRule[] = [], quarter: Quarter = 'Q1') =>
  checkKpis(rows, defaultDetails, rules, quarter);

function fixesOf(checked: KpiCheck, ref: string, code: string): readonly Fix[] {
  const row = checked.rows.find((judged) => judged.row.ref === ref);
  return row?.findings.find((finding) => finding.code === code)?.fixes ?? [];
}

function fixOf(checked: KpiCheck, ref: string, code: string, words: string): Fix {
  const fixes = fixesOf(checked, ref, code);
  const fix = fixes.find(({ label }) => label.includes(words));
  if (!fix)
    throw new Error(`${ref} ${code} has no fix “${words}”: ${fixes.map(({ label }) => label).join()}`);
  return fix;
}

const ragOf = (checked: KpiCheck, ref: string) => checked.rows.find(({ row }) => row.ref === ref)?.rag;
const labels = (checked: KpiCheck, ref: string, code: string) =>
  fixesOf(checked, ref, code).map(({ label }) => label);

describe('one click on the published table', () => {
  const rows = publishedRows();
  const first = check(rows);

  test('1.5: the colour is changed in its cell, and the row then agrees', () => {
    const fix = fixOf(first, '1.5', 'rag-differs', 'Change the colour to Amber');
    const after = check(rowsAfter(rows, fix));
    expect(after.rows.find(({ row }) => row.ref === '1.5')).toMatchObject({
      rag: 'Amber',
      published: 'Amber',
    });
    expect(after.findings.map(({ code }) => code)).not.toContain('rag-differs');
  });

  test('1.5: Red is kept only with a reason, which the officer is asked for', () => {
    const fix = fixOf(first, '1.5', 'rag-differs', 'Keep Red');
    expect(fix.asks).toBe('reason');
    const [rule] = rulesAfter(fix.edits);
    expect(rule).toEqual({ ref: '1.5', override: { rag: 'Red', reason: '', figure: '69%' } });
    expect(ragOf(check(rows, rulesAfter(fix.edits)), '1.5')).toBe('Amber');
    const reason = { kind: 'rule', ref: '1.5', field: 'reason', value: 'The survey was of one hub' } as const;
    expect(ragOf(check(rows, rulesAfter([...fix.edits, reason])), '1.5')).toBe('Red');
  });

  test('2.9: the target for the year is spread, evenly or by school terms', () => {
    expect(labels(first, '2.9', 'profile-needed')).toEqual([
      "Spread the year's target evenly (500 · 1,000 · 1,500 · 2,000)",
      'Spread it by school terms (667 · 667 · 1,333 · 2,000)',
      'The target stands for every quarter',
    ]);
    const colours = fixesOf(first, '2.9', 'profile-needed').map(({ edits }) =>
      ragOf(check(rows, rulesAfter(edits)), '2.9'),
    );
    expect(colours).toEqual(['Green', 'Amber', 'Red']);
  });

  test('4.5: visits are spread evenly to the quarter of a visit, and offered no terms', () => {
    expect(labels(first, '4.5', 'profile-needed')).toEqual([
      "Spread the year's target evenly (19,833.25 · 39,666.5 · 59,499.75 · 79,333)",
      'The target stands for every quarter',
    ]);
  });

  test.each([
    ['2.8', 'excluding migrations', 'Green'],
    ['2.8', 'eligible', 'Red'],
    ['4.7', 'figure 2: 0', 'N/A'],
    ['4.7', 'Completions', 'Green'],
  ])('%s judged by “%s” is %s', (ref, words, rag) => {
    const fix = fixOf(first, ref, 'headline-needed', words);
    expect(ragOf(check(rows, rulesAfter(fix.edits)), ref)).toBe(rag);
  });

  test('4.7 judged by its starts on site is asked for the profile of their target', () => {
    const fix = fixOf(first, '4.7', 'headline-needed', 'figure 2: 0');
    const profile = fixesOf(check(rows, rulesAfter(fix.edits)), '4.7', 'profile-needed');
    expect(profile[0]?.label).toBe("Spread the year's target evenly (8.5 · 17 · 25.5 · 34)");
  });

  test('1.2 and 1.5 swap their colours in one click, and both then agree', () => {
    const rules = rulesAfter(fixesOf(first, '1.2', 'headline-needed')[0]?.edits ?? []);
    const fix = fixOf(check(rows, rules), '1.5', 'colours-exchanged', 'Swap');
    const after = check(rowsAfter(rows, fix), rules);
    const changed = after.rows.filter(({ rag, published }) => rag !== published && published !== 'N/A');
    expect(changed.map(({ row }) => row.ref)).toEqual(['2.8', '2.9', '4.5', '4.7']);
    expect(ragOf(after, '1.2')).toBe('Red');
  });
});

describe('fixes of single rows', () => {
  const one = (given: Given, rules: KpiRule[] = [], quarter: Quarter = 'Q1') =>
    check([kpiRow({ kpi: 'Customer satisfaction', target: '75%', ...given })], rules, quarter);

  test('where higher or lower is not known, each is offered', () => {
    const given = { kpi: 'Referrals', target: '40', measure: '46' };
    expect(labels(one(given), '1.1', 'polarity-unsure')).toEqual([
      'Higher is better',
      'Lower is better',
      'Exactly on target is best',
    ]);
    const fix = fixOf(one(given), '1.1', 'polarity-unsure', 'Lower');
    expect(ragOf(one(given, rulesAfter(fix.edits)), '1.1')).toBe('Red');
  });

  test('a table without refs keeps its rules under the name of the KPI', () => {
    const given = { ref: '', kpi: 'Referrals', target: '40', measure: '46' };
    const fix = fixOf(one(given), '', 'polarity-unsure', 'Higher');
    expect(rulesAfter(fix.edits)).toEqual([{ ref: 'Referrals', polarity: 'higher' }]);
    expect(ragOf(one(given, rulesAfter(fix.edits)), '')).toBe('Green');
  });

  test('no rule is offered for a ref that two rows of a sheet share', () => {
    const rows = [0, 1].map((row) => kpiRow({ kpi: `Referrals ${row}`, target: '40', measure: '46', row }));
    expect(labels(check(rows), '1.1', 'polarity-unsure')).toEqual([]);
  });

  test('a percentage that its counts contradict is corrected where it stands', () => {
    const given = { measure: '100% (1 out of 2 people)' };
    const fix = fixOf(one(given), '1.1', 'percentage-contradicts', '50%');
    expect(fix.edits).toEqual([
      {
        kind: 'cell',
        sheet: 'Appendix 1',
        row: 0,
        column: 3,
        value: '50% (1 out of 2 people)',
        was: '100% (1 out of 2 people)',
      },
    ]);
  });

  test('of a text cut by a page break the half that holds the percentage is corrected', () => {
    const halves = [
      cell('66.7% (2 out of 3);', { row: 3, column: 3 }),
      cell('100% (1 out of 2)', { row: 9, column: 3 }),
    ];
    const text = halves.map((half) => half.text).join(' ');
    const fix = fixOf(
      one({ measure: { ...cell(text, { row: 3, column: 3 }), parts: halves } }),
      '1.1',
      'percentage-contradicts',
      '50%',
    );
    expect(fix.edits).toEqual([expect.objectContaining({ row: 9, value: '50% (1 out of 2)' })]);
  });

  test('0.69 against 75% is 69% or 0.69%: the officer says which', () => {
    const given = { measure: cell('0.69', { column: 3 }, 0.69) };
    expect(labels(one(given), '1.1', 'unit-differs')).toEqual(['It is 69%', 'It is 0.69%']);
  });

  test('a dash is nil or no figure', () => {
    expect(labels(one({ measure: '-' }), '1.1', 'reading-unsure')).toEqual([
      'It means nil: write 0',
      'There is no figure: write N/A',
    ]);
  });

  test.each([
    ['R', 'A'],
    ['RED', 'AMBER'],
    ['Red', 'Amber'],
  ])('a table that writes %s is given %s', (rag, value) => {
    const fix = fixOf(one({ measure: '69%', rag }), '1.1', 'rag-differs', 'Change');
    expect(fix.edits).toEqual([{ kind: 'cell', sheet: 'Appendix 1', row: 0, column: 4, value, was: rag }]);
  });

  test('a colour that nothing supports is taken back to N/A', () => {
    expect(labels(one({ measure: '', rag: 'Green' }), '1.1', 'rag-unsupported')).toEqual([
      'Write N/A',
      'Keep Green and give a reason',
    ]);
  });
});
