import type { Fix } from '../../../src/plan/finding';
import { signFix } from '../../../src/taskpane/findings/signFix';

const keepRed: Fix = {
  label: 'Keep Red and give a reason',
  edits: [
    { kind: 'rule', ref: '1.5', field: 'override', value: 'Red' },
    { kind: 'rule', ref: '1.5', field: 'figure', value: '69%' },
  ],
  asks: 'reason',
};

test('an override is signed with name and day beside what it holds', () => {
  const signed = signFix(keepRed, ' Ann Smith ', new Date(2017, 6, 3, 23, 59));
  expect(signed.edits).toEqual([
    ...keepRed.edits,
    { kind: 'rule', ref: '1.5', field: 'by', value: 'Ann Smith' },
    { kind: 'rule', ref: '1.5', field: 'on', value: 42_919 },
  ]);
  expect(signed.asks).toBe('reason');
});

test('a name that is not given empties the one of an earlier override', () => {
  expect(signFix(keepRed, '', new Date(2017, 6, 3)).edits).toContainEqual({
    kind: 'rule',
    ref: '1.5',
    field: 'by',
    value: '',
  });
});

test('a fix that overrides nothing is not signed', () => {
  const fix: Fix = {
    label: 'Lower is better',
    edits: [{ kind: 'rule', ref: '1.4', field: 'goodIs', value: 'Lower' }],
  };
  expect(signFix(fix, 'Ann Smith', new Date(2017, 6, 3))).toBe(fix);
});
