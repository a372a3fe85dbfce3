import { readDue } from '../../../src/words/due/readDue';
import { isEndOn, isOver, saysNoDate } from '../../../src/words/due/over';
import { tokensOf } from '../../../src/words/due/tokens';
import { knownYears } from '../../../src/words/due/yearNamed';

const known = knownYears({ planYear: '2025-30', reportingYear: '2026/27' });
const over = (text: string, years = known): boolean => isOver(tokensOf(text) ?? [], years);

test.each(['Complete', 'Status: implemented', 'In place – ongoing', 'Paused; TBC'])(
  '“%s” says how a thing stands, and no date',
  (text) => expect(saysNoDate(text, known)).toBe(true),
);

test.each(['Ongoing', 'Complete the survey', 'Paused – May 2026', ''])('“%s” does not', (text) =>
  expect(saysNoDate(text, known)).toBe(false),
);

test.each([
  ['an end, and what was done with it', 'Closed – file sent to the registrar 12 May 2026'],
  ['an end, and what was done with it, in figures', 'Complete, handed to the trust 12/05/2026'],
  ['an end of long ago with other words', 'Cancelled by the trustees in January 2026'],
  ['what rests since long ago', 'Suspended since June 2025'],
  ['what rests, and an event of long ago', 'On hold (offer refused June 2025)'],
  ['what is not wanted after an event of long ago', 'No longer needed following the sale of 3 February 2026'],
  ['the last time, long ago', 'Last painted June 2025'],
])('%s: nothing is due', (_why, text) => expect(over(text)).toBe(true));

test.each([
  ['what may be a step that is to come', 'Reported to trustees 12 May 2026'],
  ['a step before what is due', 'Approved by trustees 12 January 2026'],
  ['a task that begins with “complete”', 'Complete survey January 2026'],
  ['an end, and a task that was missed', 'Closed – inspection January 2026'],
  ['an end, and a task behind a colon', 'Closed: inspection January 2026'],
  ['an end, and what begins', 'Closed – inspection begins May 2026'],
  ['an end, and a due date that was missed', 'Closed – file to be sent by January 2026'],
  ['words behind the date', 'Superseded May 2026, see the register'],
  ['what rests until a time', 'On hold until January 2026'],
  ['what rests on a condition', 'Paused January 2026 pending an offer'],
  ['what is denied', 'Last painted June 2025, not to standard, so again January 2026'],
  ['the last time, and the next', 'Last painted June 2025, next January 2026'],
  ['the last time within the year', 'Last painted May 2026'],
  ['the last day', 'Last day for offers January 2026'],
  ['what rests within the year', 'On hold (offer refused May 2026)'],
  ['no date', 'Superseded by the register'],
])('%s: it is asked', (_why, text) => expect(over(text)).toBe(false));

test.each([
  ['Superseded 12/05/2026', true],
  ['Finished (May 2026)', true],
  ['Now complete, May 2026', true],
  ['Status: closed May 2026', true],
  ['1. finished 2. May 2026', false],
  ['Finished by May 2026', false],
  ['All complete May 2026', false],
  ['Roof complete (May 2026)', false],
  ['Now May 2026', false],
  ['Finished', false],
])('“%s” is but an end with its date: %s', (text, is) =>
  expect(isEndOn(tokensOf(text) ?? [], known)).toBe(is),
);

test.each([
  ['Finished by January 2026', 'unread'],
  ['Now implemented, in all sites by 31 March 2026', 'unread'],
  ['Finished by January 2027', 'days'],
  ['To be finished by January 2026', 'days'],
])('“%s”: an end before the year that is reported may be told, or missed: %s', (text, kind) =>
  expect(readDue(text, { planYear: '2025-30', reportingYear: '2026/27' }).kind).toBe(kind),
);

test.each([
  ['Repaint the hall in the summer holidays', 'unread'],
  ['During the winter recess', 'unread'],
  ['Repaint the hall in the summer', 'days'],
  ['During the winter season', 'days'],
])('“%s”: the weeks off are not the season: %s', (text, kind) =>
  expect(readDue(text, { planYear: '2025-30', reportingYear: '2026/27' }).kind).toBe(kind),
);

test('where no year is known, nothing is of long ago', () =>
  expect(over('Suspended since June 2025', knownYears({}))).toBe(false));
