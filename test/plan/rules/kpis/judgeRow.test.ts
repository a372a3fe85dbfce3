import { checkKpis } from '../../../../src/plan/checkKpis';
import type { JudgedRow } from '../../../../src/plan/rules/kpis/check';
import { defaultDetails } from '../../../../src/plan/details';
import type { Override } from '../../../../src/plan/read/kpi';
import { readRules } from '../../../../src/plan/read/readRules';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { rulesAfter } from '../../applyFix';
import { kpiRow } from '../../buildRows';
import { buildSheet, buildWorkbook } from '../../buildSheet';

const made: Override = {
  rag: 'Amber',
  reason: 'Two hubs were closed by their owner.',
  by: 'Ann Smith',
  on: '3 July 2017',
  figure: '60%',
};

function judged(override: Override, measure = '60%', rag = 'Amber'): JudgedRow {
  const row = kpiRow({ kpi: 'Customer satisfaction', target: '75%', measure, rag });
  const [first] = checkKpis([row], defaultDetails, [{ ref: '1.1', override }]).rows;
  if (!first) throw new Error('no row');
  return first;
}

const codes = (row: JudgedRow): string[] => row.findings.map(({ code }) => code);

describe("an officer's override", () => {
  test('counts, and is shown as such with who made it, when and why', () => {
    const row = judged(made);
    expect(row).toMatchObject({ rag: 'Amber', byRule: 'Red', overridden: true });
    expect(row.why).toBe(
      'Amber by Ann Smith, 3 July 2017: Two hubs were closed by their owner (the rule says Red). 60% against 75%: 20.0% short, outside the 10% tolerance (67.5%): Red. Published Amber: agrees.',
    );
    expect(codes(row)).toEqual([]);
  });

  test('without a reason does not count', () => {
    const row = judged({ ...made, reason: ' ' });
    expect(row).toMatchObject({ rag: 'Red', overridden: false });
    expect(codes(row)).toContain('override-without-reason');
    expect(codes(row)).toContain('rag-differs');
  });

  test('is dropped when the figure that it was made for changes, and can be emptied', () => {
    const row = judged(made, '61%');
    expect(row).toMatchObject({ rag: 'Red', overridden: false });
    const stale = row.findings.find(({ code }) => code === 'override-stale');
    expect(stale?.message).toContain('by Ann Smith for the figure “60%”; the figure is now “61%”');
    expect(rulesAfter(stale?.fixes?.[0]?.edits ?? [])).toEqual([{ ref: '1.1' }]);
  });

  test.each([
    ['0.6', '60%'],
    ['60.0%', '60%'],
    ['1,204', '1204'],
  ])('made for %s stands for %s, the same figure', (figure, measure) => {
    expect(judged({ ...made, figure }, measure).overridden).toBe(true);
  });

  test.each([
    ['-5', '5'],
    ['6.05', '605'],
    ['no figure', '60%'],
  ])('made for %s does not stand for %s', (figure, measure) => {
    expect(codes(judged({ ...made, figure }, measure))).toContain('override-stale');
  });

  test('that names no figure stands, and the officer is told that it will not lapse', () => {
    const open: Override = { rag: made.rag, reason: made.reason };
    expect(judged(open).overridden).toBe(true);
    expect(codes(judged(open))).toEqual(['override-without-figure']);
  });

  test('that the table does not show is an error of the table', () => {
    expect(codes(judged(made, '60%', 'Red'))).toContain('rag-differs');
  });

  test('settles a row that the rule cannot judge', () => {
    const row = judged({ ...made, figure: 'good progress' }, 'good progress');
    expect(row).toMatchObject({ rag: 'Amber', byRule: 'N/A', overridden: true });
    expect(codes(row)).toEqual([]);
  });
});

test('an override is read from KPI rules with its date in words', () => {
  const sheet = buildSheet('KPI rules', [
    ['Ref', 'Override', 'Reason for override', 'Override by', 'Override date', 'Override for figure'],
    ['1.5', 'Amber', 'Two hubs were closed', 'Ann Smith', [42_919, '03/07/2017'], [0.69, '69%']],
    ['1.6', 'Red', 'Late return', '', 'July', ''],
  ]);
  const workbook = buildWorkbook(sheet);
  expect(readRules(workbook, recogniseTables(workbook))).toEqual([
    {
      ref: '1.5',
      override: {
        rag: 'Amber',
        reason: 'Two hubs were closed',
        by: 'Ann Smith',
        on: '3 July 2017',
        figure: '69%',
      },
    },
    { ref: '1.6', override: { rag: 'Red', reason: 'Late return', on: 'July' } },
  ]);
});
