import { riskLines } from '../../../src/commands/risks/report';
import { riskReport, risksReport } from './riskReport';

const risk = riskReport({
  sheet: 'Appendix 2',
  score: 32,
  rating: 'Red',
  movement: 'up',
  scoreBefore: 16,
  trend: 'up',
});
const report = {
  ...risksReport(
    {
      sheet: 'Appendix 2',
      quarter: 'Q1',
      counts: { Green: 0, Amber: 0, Red: 1, 'N/A': 0 },
      ratingWords: [],
      grid: '4 × 4: Red 16 to 32',
      before: 'Appendix 2 Q4',
      closed: ['R3'],
    },
    [risk],
  ),
  complaints: ['There were 3 complaints.'],
};

test('each register stands over its risks; complaints follow in sentences', () => {
  expect(riskLines(report)).toEqual([
    'risks: "Appendix 2" Q1: Red 1, Amber 0, Green 0, N/A 0 (4 × 4: Red 16 to 32); compared with "Appendix 2 Q4"; closed since: R3',
    'Red    32  row 5  Loss of grant (up, 16 before)',
    'There were 3 complaints.',
  ]);
});

test('a target, the appetite and the trend are said where a register has them', () => {
  const risks = [{ ...risk, movement: '' as const, scoreBefore: null, target: 16, aboveAppetite: true }];
  expect(riskLines({ ...report, risks })[1]).toBe(
    'Red    32  row 5  Loss of grant (up, target 16, above appetite)',
  );
});

test('the heat map is named where one was made', () => {
  expect(riskLines({ ...report, sheet: 'Heat map', placed: 1, unplaced: 0 }).at(-1)).toBe(
    'Heat map "Heat map": 1 placed, 0 not placed',
  );
});
