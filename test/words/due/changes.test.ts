import { changedDate, type ChangedDate } from '../../../src/words/due/changes';
import { tokensOf } from '../../../src/words/due/tokens';

const inWords = (tokens: readonly { text: string }[] = []): string =>
  tokens.map(({ text }) => text).join(' ');
const changed = (text: string): ChangedDate | null => {
  const found = changedDate(tokensOf(text) ?? []);
  return found === 'unclear' ? null : found;
};

test.each([
  ['May 2026 (was June 2025)', 'may 2026'],
  ['brought forward from July to May', 'may'],
  ['pushed back to Q2', 'q 2'],
  ['June 2026, now July 2026', 'july 2026'],
  ['Initially June; currently August', 'august'],
  ['Works delayed. New date: 14 May 2027', '14 may 2027'],
  ['moved to May from July', 'may'],
  ['Revised: May (from July)', 'may'],
  ['now May from July', 'may'],
  ['rescheduled to 4 May 2026 (from 6 July 2025)', '4 may 2026'],
  ['re-profiled to Q2', 'q 2'],
  ['extension to 14 May 2027', '14 may 2027'],
  ['put back two quarters to Q4', 'q 4'],
  ['postponed by 6 weeks to June', 'june'],
  ['Postponed – June 2026', 'june 2026'],
  ['Deferred: Q2', 'q 2'],
  ['Extended deadline 3 May 2026', '3 may 2026'],
  ['pushed into Q4', 'q 4'],
  ['rescheduled for 14 May 2026', '14 may 2026'],
  ['extension granted until May 2026', 'may 2026'],
  ['replanned to Q3', 'q 3'],
  ['Original: Q1; current: Q2', 'q 2'],
  ['Old target June 2026, new target July 2026', 'july 2026'],
  ['Original delivery date: 3 May 2026. Revised delivery date: 4 July 2026', '4 july 2026'],
  ['Revised opening deadline June 2026 (initial opening deadline May)', 'june 2026'],
])('“%s” is due %s', (text, date) => expect(inWords(changed(text)?.counts)).toBe(date));

test('what no longer counts and what stands beside are told apart', () => {
  const found = changed('Phase 2 moved from May 2026 to July 2026');
  expect(found?.olds.map(inWords)).toEqual(['may 2026']);
  expect(found?.beside.map(inWords)).toEqual(['phase 2']);
});

test.each(['was June 2026', 'now June, now July', 'Original target: May 2026'])(
  'which date counts in “%s” is not told',
  (text) => expect(changedDate(tokensOf(text) ?? [])).toBe('unclear'),
);

test.each([
  'May 2026',
  'new year 2027',
  'new library May 2026',
  'rollout from May 2026',
  'changes from May 2026',
  'moved into offices in May 2026',
  'rolled out – May 2026',
  'carried out: May 2026',
  'delayed due to May 2026 elections',
  'visitors from May 2026',
  'original windows, May 2026',
  'original windows to date, May 2026',
  'moved from the depot to County Hall in May 2026',
])('in “%s” no date was changed', (text) => expect(changedDate(tokensOf(text) ?? [])).toBeNull());
