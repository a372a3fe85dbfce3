import { parseQuarter, parseTableKind } from '../../../src/commands/shared/parseWords';

test('a quarter is read in small letters too', () => {
  expect(parseQuarter('q2')).toEqual({ quarter: 'Q2' });
});

test('what is no quarter is named with those that there are', () => {
  expect(parseQuarter('Q9')).toEqual({ fault: '"Q9" is not a quarter: Q1, Q2, Q3 or Q4.' });
});

test('a kind of table is read by its name', () => {
  expect(parseTableKind('kpis')).toEqual({ kind: 'kpis' });
});

test('what is no kind is named with those that there are, and so is none at all', () => {
  expect(parseTableKind('KPI list')).toEqual({
    fault: expect.stringMatching(/^There is no table kind "KPI list": .*kpis/),
  });
  expect(parseTableKind('')).toEqual({ fault: expect.stringMatching(/^Name the kind of table: .*kpis/) });
});
