import { shownGrid } from '../../../../src/plan/read/risks/shownGrid';
import { registerOf } from '../../rules/risks/registerOf';

const rows = [
  ['R1', 'Flood', 3, 4, 12],
  ['R2', 'Fire', 4, 2, 8],
] as const;

describe('what registers show of their grid beside the figures that count', () => {
  test('headings say how many levels there are', () => {
    const shown = (likelihood: string, impact: string, score: string) =>
      shownGrid([registerOf([['Risk code', 'Risk', likelihood, impact, score], ...rows])]).size;
    expect(shown('Likelihood (1-5)', 'Impact (1-5)', 'Score')).toBe(5);
    expect(shown('Likelihood', 'Impact', 'Score (1-25)')).toBe(5);
    expect(shown('Likelihood', 'Impact', 'Score out of 16')).toBe(4);
    expect(shown('Likelihood', 'Impact', 'Score')).toBeNull();
  });

  test('headings that contradict each other say nothing', () => {
    const register = registerOf([
      ['Risk code', 'Risk', 'Likelihood (1-4)', 'Impact (1-5)', 'Score'],
      ...rows,
    ]);
    expect(shownGrid([register]).size).toBeNull();
  });

  test('figures of another stage are shown, those that count are not', () => {
    const register = registerOf([
      ['Risk code', 'Risk', 'Current likelihood', 'Current impact', 'Current score', 'Target score'],
      ['R1', 'Flood', 3, 4, 12, 6],
      ['R2', 'Fire', 4, 2, 8, 'tbc'],
    ]);
    expect(shownGrid([register]).figures).toEqual([{ likelihood: null, impact: null, score: 6 }]);
  });
});
