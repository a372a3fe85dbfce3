import type { RegisterReport, RiskReport } from '../../../src/commands/risks/report';
import {
  changeSentence,
  mapSentence,
  ratingCounts,
  risksSentence,
} from '../../../src/taskpane/risks/RisksScreen';
import { riskReport, risksReport } from '../../commands/risks/riskReport';

const register: RegisterReport = {
  sheet: 'Q2',
  quarter: 'Q2',
  counts: { Red: 1, Amber: 1, Green: 0, 'N/A': 0 },
  ratingWords: [],
  grid: '4 × 4',
  before: 'Q1',
  closed: ['PE 002'],
};
const risk = (movement: RiskReport['movement']): RiskReport =>
  riskReport({ sheet: 'Q2', score: 12, rating: 'Amber', movement, scoreBefore: 8 });
const report = risksReport(register, [risk('up'), risk('new')]);

test('a check is told in a sentence, without ratings that no risk has', () => {
  expect(risksSentence(report)).toBe('2 open risks checked: 1 Red and 1 Amber. No findings.');
});

test('counts show Green with none, and N/A only where there are some', () => {
  expect(ratingCounts([register]).map(({ rating }) => rating)).toEqual(['Red', 'Amber', 'Green']);
  const unrated = { ...register, counts: { ...register.counts, 'N/A': 2 } };
  expect(ratingCounts([unrated, register]).map(({ number }) => number)).toEqual([2, 2, 0, 2]);
});

test('what changed since the register before, and nothing where there is none', () => {
  expect(changeSentence(register, report)).toBe('Since “Q1”: 1 up, 1 new and 1 closed (PE 002).');
  expect(changeSentence({ ...register, before: '' }, report)).toBe('');
});

test('a heat map says how many risks it could not place', () => {
  const made = { ...report, sheet: 'Risk heat map', placed: 4, unplaced: 7 };
  expect(mapSentence(made)).toBe(
    'Heat map made on the sheet Risk heat map: 4 risks placed, 7 listed below the grid.',
  );
  expect(mapSentence({ ...made, unplaced: 0 })).toBe(
    'Heat map made on the sheet Risk heat map: 4 risks placed.',
  );
});
