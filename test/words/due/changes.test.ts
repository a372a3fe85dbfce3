import { changedDate } from '../../../src/words/due/changes';
import { tokensOf } from '../../../src/words/due/tokens';

const counts = (text: string): string | undefined =>
  changedDate(tokensOf(text) ?? [])
    ?.counts.map((token) => token.text)
    .join(' ');

test.each([
  ['May 2026 (was June 2025)', 'may 2026'],
  ['brought forward from July to May', 'may'],
  ['pushed back to Q2', 'q 2'],
  ['June 2026, now July 2026', 'july 2026'],
  ['Initially June; currently August', 'august'],
])('“%s” is due %s', (text, date) => expect(counts(text)).toBe(date));

test.each(['was June 2026', 'May 2026', 'now June, now July', 'new year 2027'])(
  'which date counts in “%s” is not told',
  (text) => expect(counts(text)).toBeUndefined(),
);
