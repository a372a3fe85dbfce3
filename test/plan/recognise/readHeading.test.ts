import { readHeading, readPeriod } from '../../../src/plan/recognise/readHeading';

describe('readHeading', () => {
  test('takes away quarters, years, little words and plurals', () => {
    expect(readHeading('Q1 KPI\nmeasures')).toEqual({ words: ['kpi', 'measure'], quarter: 'Q1' });
    expect(readHeading("Local risk 2017/18 budget £'000").words).toEqual(['local', 'risk', 'budget', '£000']);
    expect(readHeading('Activities / activity update').words).toEqual(['activity', 'update']);
    expect(readHeading('Direction of Travel').words).toEqual(['direction', 'travel']);
  });

  test('knows the ways to write thousands of pounds, and E D & I', () => {
    for (const text of ['£000', "£'000", '£,000', '£000s', '£k'])
      expect(readHeading(text).words).toEqual(['£000']);
    for (const text of ['Our E D & I score', 'EDI score', 'ED&I score', 'E, D and I score'])
      expect(readHeading(text).words).toEqual(['edi', 'score']);
  });

  test('takes names of exported columns apart', () => {
    expect(readHeading('KPIRef').words).toEqual(['kpi', 'ref']);
    expect(readHeading('Target_Value').words).toEqual(['target', 'value']);
    expect(readHeading('KPIs').words).toEqual(['kpi']);
    expect(readHeading('DoT').words).toEqual(['dot']);
  });

  test('months of a quarter name it, other spans of months do not', () => {
    expect(readHeading('Apr - Jun').quarter).toBe('Q1');
    expect(readHeading('1 October to 31 December 2022')).toMatchObject({ quarter: 'Q3' });
    expect(readHeading('April to September').quarter).toBeUndefined();
    expect(readHeading('April to March').quarter).toBeUndefined();
  });

  test('"status" and "analysis" are no plurals', () => {
    expect(readHeading('Status analysis less').words).toEqual(['status', 'analysis', 'less']);
  });
});

describe('readPeriod', () => {
  test.each([
    ['Current Performance (Q2 21/22)', 'Q2', '2021/22'],
    ['Quarter one 2017-18', 'Q1', '2017/18'],
    ['Third quarter', 'Q3', undefined],
    ['Plan 2022-23', undefined, '2022/23'],
    ['Business Plan 2022/2023', undefined, '2022/23'],
    ['Year 1999/00', undefined, undefined],
    ['Plan 2017-22', undefined, undefined],
    ['Q5', undefined, undefined],
    ['Appendix 1', undefined, undefined],
  ])('%s', (text, quarter, year) => {
    const period = readPeriod(text);
    expect([period.quarter, period.year]).toEqual([quarter, year]);
  });
});
