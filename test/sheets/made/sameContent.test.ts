import { sameContent } from '../../../src/sheets/made/sameContent';

const formula = (text: string) => ({ formula: text });

describe('two contents of a cell', () => {
  test.each([
    ['=A1+1', '=A7+1', true],
    ['=KPIs!D6', "='Our KPIs'!D9", true],
    ['=A1+1', '=A1+2', false],
    ['=SUM(A1:A9)', '=SUM(#REF!)', false],
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
