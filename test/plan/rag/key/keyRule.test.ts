import { keyOf, type KeyRule, type SheetKey } from '../../../../src/plan/rag/key/keyRule';

const margin = (amber: number): KeyRule => ({
  kind: 'allowance',
  green: 0,
  amber,
  basis: 'relative',
  edgeIsRed: false,
});
const key = (sheet: string, rule: KeyRule, besideKpis = true): SheetKey => ({
  sheet,
  row: 0,
  column: 0,
  text: 'Amber …',
  rule,
  besideKpis,
});

test('the sheet’s own key goes before a general one, and that before those of other sheets', () => {
  const keys = [key('Place', margin(3)), key('Guidance', margin(5), false), key('People', margin(7))];
  const amberOf = (sheet: string) => {
    const rule = keyOf(sheet, keys)?.rule;
    return rule?.kind === 'allowance' ? rule.amber : null;
  };
  expect([amberOf('People'), amberOf('Place'), amberOf('Finance')]).toEqual([7, 3, 5]);
});

test('keys of other sheets count only where they agree', () => {
  expect(keyOf('Finance', [key('A', margin(3)), key('B', margin(3))])?.rule.kind).toBe('allowance');
  expect(keyOf('Finance', [key('A', margin(3)), key('B', margin(4))])?.rule.kind).toBe('refused');
});

test('a plain key goes before one that cannot be applied; without keys there is none', () => {
  const vague: KeyRule = { kind: 'refused', reason: 'it gives no number' };
  expect(keyOf('A', [key('A', vague), key('A', margin(4))])?.rule).toEqual(margin(4));
  expect(keyOf('A', [])).toBeNull();
});
