import { randomFrom, shortText } from '../bench/fuzz/hostileTexts';
import { longTexts } from '../bench/fuzz/longTexts';
import { readers } from '../bench/fuzz/readers';
import { leastCpu } from './leastCpu';

/**
 * The bench `npm run fuzz:texts` in small: a million texts and 30,000 signs are for it.
 * Milliseconds of the processor for 6,000 signs: a hundred times what any reader takes, and less than what a cube of
 * the length takes. Whether time grows in line with the length is measured by the bench.
 */
const most = 500;

describe.each(Object.entries(readers))('the reader of %s', (_, read) => {
  test('reads any text without a fault', () => {
    const random = randomFrom(20_170_401);
    for (let count = 0; count < 800; count += 1) {
      const text = shortText(random);
      expect(() => read(text)).not.toThrow();
    }
  });

  test('ends soon, whatever a long text repeats', () => {
    const slow = longTexts(6_000)
      .filter((_each, index) => index % 4 < 2)
      .filter(({ text }) => {
        const reading = () => read(text);
        return leastCpu(reading, 1) >= most && leastCpu(reading) >= most;
      });
    expect(slow.map(({ what }) => what)).toEqual([]);
  });
});
