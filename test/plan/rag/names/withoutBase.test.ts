import { alsoCounted, withoutBase } from '../../../../src/plan/rag/names/withoutBase';

describe('what a figure is held against', () => {
  test.each([
    ['arrears as a % of rent due', 'arrears'],
    ['turnover incl redundancies', 'turnover'],
    ['calls per head of population', 'calls'],
    ['calls answered', 'calls answered'],
  ])('“%s” without it: “%s”', (text, rest) => expect(withoutBase(text)).toBe(rest));

  test('what is counted as well', () => {
    expect(alsoCounted('turnover incl redundancies')).toBe('redundancies');
    expect(alsoCounted('turnover')).toBe('');
  });
});
