import { longTexts, randomFrom, shortText } from '../bench/fuzz/hostileTexts';
import { readers } from '../bench/fuzz/readers';

/** The bench `npm run fuzz:texts` in small: a million texts and 30,000 signs are for it. */
const cpu = (job: () => void): number => {
  const start = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

describe.each(Object.entries(readers))('the reader of %s', (_, read) => {
  test('reads any text without a fault', () => {
    const random = randomFrom(20_170_401);
    for (let count = 0; count < 800; count += 1) {
      const text = shortText(random);
      expect(() => read(text)).not.toThrow();
    }
  });

  test('takes time in line with the length of a text', () => {
    // By the square, 6,000 signs take many times as long as that.
    const slow = longTexts(6_000)
      .filter((_each, index) => index % 4 < 2)
      .filter(({ text }) => {
        if (cpu(() => read(text)) < 60) return false;
        return (
          Math.min(
            cpu(() => read(text)),
            cpu(() => read(text)),
          ) >= 60
        );
      });
    expect(slow.map(({ what }) => what)).toEqual([]);
  });
});
