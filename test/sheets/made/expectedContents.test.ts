import type { CellContent } from '../../../src/sheets/description';
import { changedByHand, sameContent } from '../../../src/sheets/made/expectedContents';

const written = {
  tables: [],
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ['Reconciliation', null, ''],
        ['People', 0.1 + 0.2, { formula: "=SUM('Appendix 3'!B4:B6)-Budgets!$C$2" }],
      ] as CellContent[][],
    },
  ],
};
const sum = (formula: string): CellContent => ({ formula });
const now = (name: CellContent, amount: CellContent, formula: CellContent, aside: CellContent = '') => [
  [name, '', '', ''],
  ['People', amount, formula, aside],
];
const same = sum('=SUM(Renamed!B9:B11)-Budgets!$C$7');

test('formulas that follow moved cells and renamed sheets are no change', () => {
  expect(changedByHand(written, now('Reconciliation', 0.3, same))).toBe(false);
});

test.each([
  ['another word', now('Reconciled', 0.3, same)],
  ['another number', now('Reconciliation', 0.4, same)],
  ['a number over a formula', now('Reconciliation', 0.3, 12)],
  ['another formula', now('Reconciliation', 0.3, sum('=SUM(Renamed!B9:B11)+1'))],
  ['a note beside', now('Reconciliation', 0.3, same, 'agreed with finance')],
  ['a cell that was emptied', now('Reconciliation', '', same)],
  ['a row below', [...now('Reconciliation', 0.3, same), ['checked']]],
])('%s is a change', (_, contents) => {
  expect(changedByHand(written, contents)).toBe(true);
});

describe('two contents of a cell', () => {
  const formula = (text: string) => ({ formula: text });

  test.each([
    ['=A1+1', '=A7+1', true],
    ['=KPIs!D6', "='Our KPIs'!D9", true],
    ['=A1+1', '=A1+2', false],
    // What Excel makes of a formula whose cells or sheet are gone; somebody who deletes them has not written here.
    ['=SUM(A1:A9)', '=SUM(#REF!)', true],
    ['=SUM(A1:A9)', '=SUM(A1:A9,B1)', false],
    ['=Risks[[#This Row],[Risk score]]>=16', '=Risks[@[Risk score]]>=16', true],
    ['=Risks[[#This Row],[Impact]]', '=[@Impact]', true],
    ['=Risks[[#This Row], [Impact]]', '=Risks_2[@Impact]', true],
    ['=Risks[[#This Row],[Impact]]', '=Risks[@Likelihood]', false],
    ['=Risks[Impact]', '=Risks[@Impact]', false],
  ])('the formulas %s and %s', (one, other, isSame) => {
    expect(sameContent(formula(one), formula(other))).toBe(isSame);
    expect(sameContent(formula(other), formula(one))).toBe(isSame);
  });

  test.each([
    ['', null, true],
    [0.1 + 0.2, 0.3, true],
    ['1', 1, false],
    [0, '', false],
    ['=A1', formula('=A1'), false],
  ])('%j and %j', (one, other, isSame) => {
    expect(sameContent(one, other)).toBe(isSame);
  });
});
