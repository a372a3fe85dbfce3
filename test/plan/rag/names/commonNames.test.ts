import { allNames } from '../../../../bench/polarity/allNames';
import { scoreName } from '../../../../bench/polarity/scoreNames';

const scored = allNames.map(scoreName);
const share = (score: string) => scored.filter((each) => each.score === score).length / scored.length;

test('of common names of measures at most 1 in 200 is given the wrong direction, and 1 in 5 asked about', () => {
  expect(scored.length).toBeGreaterThanOrEqual(300);
  expect(share('wrong')).toBeLessThanOrEqual(0.005);
  expect(share('asked')).toBeLessThanOrEqual(0.2);
});

test('no name is listed twice', () => {
  expect(new Set(allNames.map(({ name }) => name.toLowerCase())).size).toBe(allNames.length);
});
