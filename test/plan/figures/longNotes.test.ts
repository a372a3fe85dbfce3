import { readMeasure } from '../../../src/plan/figures/readMeasure';
import { readTarget } from '../../../src/plan/figures/readTarget';
import { cell } from '../buildRows';

const words = (count: number): string => 'Work goes on with our partners. '.repeat(Math.ceil(count / 7));

test.each([readTarget, readMeasure])('in a note of thousands of words no figure is looked for', (read) => {
  const note = `75% ${words(2_100)}`;
  expect(read(cell(note))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('a long note') });
  expect(read(cell(`${words(2_100)}, 75%`)).kind).toBe('refused');
});

test('in one of some hundreds of words it is, and its reading is not sure', () => {
  expect(readMeasure(cell(`75% ${words(700)}`))).toMatchObject({
    kind: 'figures',
    figures: [{ value: 75, unit: '%' }],
    certainty: 'likely',
  });
});
