import { capital, uncapital } from '../../src/words/capital';

test('a sentence begins with a capital, and an empty one stays empty', () => {
  expect(['no tables', '22 KPIs', 'élan', ''].map(capital)).toEqual(['No tables', '22 KPIs', 'Élan', '']);
});

test('within a sentence it begins small, unless it is an abbreviation', () => {
  expect(['Good is', 'A total', 'KPI', 'I did', 'Q1', ''].map(uncapital)).toEqual([
    'good is',
    'a total',
    'KPI',
    'I did',
    'Q1',
    '',
  ]);
});
