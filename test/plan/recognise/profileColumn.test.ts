import { countsUp } from '../../../src/plan/recognise/profileColumn';

describe('countsUp', () => {
  test.each([
    ['one after the other', ['1', '2', '3', '4', '5']],
    ['a list of three', ['1', '2', '3']],
    ['with parts', ['1', '1.1', '1.2', '1.3', '2', '2.1']],
    ['with gaps', ['1', '2', '4', '5', '6', '9']],
    ['with a stop or in brackets', ['1.', '2.', '3.', '(4)', '(5)']],
    ['each group anew', ['1', '2', '3', '1', '2', '3', '4']],
    ['a slice of a longer list', ['101', '102', '103', '104', '105']],
    ['parts of ten groups', ['1.1', '1.2', '2.1', '3.1', '3.2', '4.1']],
  ])('%s numbers the rows', (_, texts) => {
    expect(countsUp(texts)).toBe(true);
  });

  test.each([
    ['figures that rise', ['12', '15', '19']],
    ['many figures that rise', ['2', '5', '11', '18', '31', '44']],
    ['two rows', ['1', '2']],
    ['three figures from two on', ['2', '3', '4']],
    ['small figures in any order', ['1', '3', '2', '2', '1', '4']],
    ['decimals that rise', ['0.5', '0.9', '1.4']],
    ['percentages', ['1%', '2%', '3%', '4%']],
    ['codes', ['PI1', 'PI2', 'PI3', 'PI4']],
    ['nothing', []],
  ])('%s does not', (_, texts) => {
    expect(countsUp(texts)).toBe(false);
  });
});
