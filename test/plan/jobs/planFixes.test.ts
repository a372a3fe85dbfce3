import type { Fix } from '../../../src/plan/findings/finding';
import { planFixes } from '../../../src/plan/jobs/planFixes';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/grid/snapshot';
import { buildSheet } from '../buildSheet';

const rule = (ref: string, field: 'headline' | 'override' | 'by', value: string): Fix => ({
  label: 'Fix',
  edits: [{ kind: 'rule', ref, field, value }],
});

const planOf = (sheet: SheetSnapshot | null, fixes: readonly Fix[], reason = '') => {
  const workbook: WorkbookSnapshot = { sheets: sheet ? [sheet] : [], activeSheet: '', names: [] };
  return planFixes(workbook, recogniseTables(workbook), fixes, reason);
};

const ownRules = (...rows: string[][]) =>
  buildSheet('Rules', [
    ['Ref', 'Unit', 'Tolerance', 'Basis', 'Headline measure', 'Override', 'Reason for override'],
    ...rows,
  ]);

describe('planFixes', () => {
  test('a cell edit is the cell, with what it has to show', () => {
    const fix: Fix = {
      label: 'Amber',
      edits: [{ kind: 'cell', sheet: 'KPIs', row: 4, column: 2, value: 'Amber', was: 'Red' }],
    };
    expect(planOf(null, [fix])).toMatchObject({
      ok: true,
      cells: [{ sheet: 'KPIs', row: 4, column: 2, value: 'Amber', was: 'Red' }],
      growth: null,
      newRules: [],
    });
  });

  test('without a rules table the rules wait for a new one, one row a ref', () => {
    const plan = planOf(null, [
      rule('1.2', 'headline', 'all'),
      rule('1.2', 'by', 'Ann'),
      rule('2.8', 'headline', 'x'),
    ]);
    expect(plan).toMatchObject({
      ok: true,
      newRules: [
        { ref: '1.2', values: { ref: '1.2', headline: 'all', by: 'Ann' } },
        { ref: '2.8', values: { headline: 'x' } },
      ],
    });
  });

  test('a rule goes into the row of its ref, in capitals or small letters; else below the last', () => {
    const plan = planOf(ownRules(['pe 1', '%', '5', 'points', 'all', '', '']), [
      rule('PE 1', 'headline', 'first'),
      rule('PE 2', 'headline', 'second'),
    ]);
    if (!plan.ok) throw new Error(plan.missing);
    const headlines = plan.cells.filter(({ value }) => value === 'first' || value === 'second');
    expect(headlines.map(({ row, value }) => [row, value])).toEqual([
      [1, 'first'],
      [2, 'second'],
    ]);
    expect(plan.growth?.rows).toBe(1);
  });

  test('the reason goes beside the override; name and date need no columns', () => {
    const keep: Fix = { ...rule('1.5', 'override', 'Red'), asks: 'reason' };
    const plan = planOf(
      ownRules(['1.5', '%', '5', 'points', '', '', '']),
      [keep, rule('1.5', 'by', 'Ann')],
      'As agreed',
    );
    if (!plan.ok) throw new Error(plan.missing);
    expect(plan.cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['Red', 'As agreed']));
    expect(plan.cells.map(({ value }) => value)).not.toContain('Ann');
  });

  test('a column that the rule cannot do without is named', () => {
    const sheet = buildSheet('Rules', [
      ['Ref', 'Unit', 'Tolerance', 'Basis', 'Override', 'Reason for override'],
      ['1.5', '%', '5', 'points', '', ''],
    ]);
    expect(planOf(sheet, [rule('1.5', 'headline', 'all')])).toMatchObject({ ok: false, missing: 'headline' });
  });
});
