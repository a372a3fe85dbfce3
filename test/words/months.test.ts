import {
  monthName,
  monthNames,
  monthOf,
  monthPattern,
  namesMonth,
  patternOfMonth,
} from '../../src/words/months';

describe('a month', () => {
  it.each(monthNames.map((name, at) => [name, at + 1] as const))('%s is month %d', (name, month) => {
    for (const word of [name, name.toUpperCase(), monthName(month), name.slice(0, 3), `${name.slice(0, 3)}.`])
      expect(monthOf(word)).toBe(month);
    expect(new RegExp(`^${patternOfMonth(month)}$`, 'i').test(name)).toBe(true);
  });

  it('is “Sept” too', () => expect([monthOf('Sept'), monthOf('sept.')]).toEqual([9, 9]));

  it.each(['mayor', 'marks', 'decisions', 'junior', 'octagon', 'sep tember', 'a may', ''])(
    'is not “%s”',
    (word) => expect(monthOf(word)).toBeNull(),
  );
});

describe('a text names a month', () => {
  it.each(['12 Dec', '1st May', 'Mar-18', 'as at 30 Sept. 2017', '01JAN20', 'Q1 (Apr–Jun)'])('“%s”', (text) =>
    expect(namesMonth(text)).toBe(true),
  );

  it.each(['12 decisions', '5 marks', 'Mayor', '3 junior doctors', 'Augmented', 'Marked', 'summary'])(
    'not “%s”',
    (text) => expect(namesMonth(text)).toBe(false),
  );

  it('and the pattern finds it within a text', () =>
    expect(new RegExp(`\\d+ ${monthPattern}`, 'i').exec('the 12 decisions of 5 may')?.[0]).toBe('5 may'));
});
