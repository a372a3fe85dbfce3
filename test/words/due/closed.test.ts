import {
  isConditionAt,
  isDone,
  isDoubted,
  isPastOrStart,
  isTold,
  isTurned,
  isTurnedAt,
} from '../../../src/words/due/closed';
import { datesIn } from '../../../src/words/due/dated';
import { tokensOf } from '../../../src/words/due/tokens';
import { knownYears } from '../../../src/words/due/yearNamed';

const known = knownYears({ planYear: '2026/27' });

/** Whether the closed class turns the last date of a text. */
function turns(text: string): boolean {
  const tokens = tokensOf(text) ?? [];
  const dates = datesIn(tokens, known);
  const last = dates.at(-1);
  if (!last) throw new Error(`no date in ${text}`);
  return (
    isTurned(tokens, dates) || dates.some((date) => isTurnedAt(tokens, date)) || isPastOrStart(tokens, last)
  );
}

describe('a date is turned', () => {
  test.each([
    ['denied', 'not for schools in May 2026'],
    ['denied behind it', 'May 2026 except academies'],
    ['of a condition', 'if Cabinet agrees in May 2026'],
    ['of a condition with “by”', 'Subject to approval by May 2026'],
    ['one of two', 'at Easter or by May 2026'],
    ['counted from', '6 weeks after May 2026'],
    ['counted on', 'May 2026 plus 6 weeks'],
    ['of a letter', 'Letter of 3 May 2026'],
    ['a state', 'as at 31 May 2026'],
    ['the last time', 'Last meeting May 2026'],
    ['past', 'Launched in May 2026'],
    ['past, in the clause before', 'Contract awarded, May 2026'],
    ['done', 'May 2026 - action completed'],
    ['an old one', 'May 2026 (original date)'],
    ['a beginning', 'Consultation begins May 2026'],
    ['a task that begins', 'Start repairs May 2026'],
    ['a day to begin', 'Start on 4 May 2026'],
    ['what a thing comes after', 'Report after the election in May 2026'],
    ['how long a thing lasts', 'Contract runs until May 2026'],
    ['how long, with “to”', 'Grant secured to May 2026'],
    ['how long, with “up to”', 'Funding only available up to May 2026'],
    ['from when a thing lasts', 'Contract runs from May 2026'],
    ['when a thing no longer holds', 'Existing lease expires May 2026'],
    ['when another thing ends', 'Contract ends May 2026'],
    ['past, in the middle of a clause', 'Officer left the team in May 2026'],
    ['past, in the clause before', 'Grant paid in two parts, May 2026'],
    ['past, behind its date', 'In May 2026 Cabinet approved the bid'],
    ['where something stands', 'See report to Cabinet May 2026'],
    ['where something stands, with “as”', 'As per minutes of the board May 2026'],
    ['where something stands, its date in brackets', 'See item 4 (due by May 2026)'],
    ['on hold', 'May 2026 – on hold'],
  ])('%s', (_why, text) => expect(turns(text)).toBe(true));
});

describe('a date is not turned by the same words in another place', () => {
  test.each([
    ['a condition behind it', 'May 2026 if Cabinet agrees'],
    ['a condition in its own clause', 'Subject to funding, May 2026'],
    ['“or” between other words', 'Policy or procedure by May 2026'],
    ['a time that is not counted from it', 'Within 28 days of inspection and by May 2026'],
    ['what is to be done', 'To be launched in May 2026'],
    ['what is due, whatever came before', 'Adopted after consultation by May 2026'],
    ['what is done of something else', 'Half of actions complete; remainder in May 2026'],
    ['what comes after', 'In May 2026; results to be published'],
    ['an old thing', 'Old town hall reopens May 2026'],
    ['a beginning before another date', 'Start: June 2026 End: July 2026'],
    ['what is not yet begun', 'May 2026 – not yet started'],
    ['where a thing is to go', 'Report to May 2026 Cabinet'],
    ['what a thing is like', 'Develop shared services agreement May 2026'],
    ['what is to be, of several', 'Policies to be checked and published in May 2026'],
    ['what somebody holds', 'Hold two events in May 2026'],
    ['a beginning that is named as a thing', 'Start of repairs May 2026'],
    ['the same of a place', 'Commence on site May 2026'],
    ['an end beside its beginning', 'Exhibition opens April 2026 and ends May 2026'],
    ['another thing behind it', 'May 2026 – officer left, post vacant'],
    ['what a name begins with', 'Lost property policy May 2026'],
  ])('%s', (_why, text) => expect(turns(text)).toBe(false));
});

test.each([
  ['Members agreed terms 4 May 2026', true],
  ['Terms agreed May 2026', true],
  ['Terms agreed, review May 2026', false],
  ['Terms to be agreed May 2026', false],
])('the clause of the date of “%s” tells what has been: %s', (text, is) => {
  const tokens = tokensOf(text) ?? [];
  const last = datesIn(tokens, known).at(-1);
  expect(last && isTold(tokens, last)).toBe(is);
});

test('words beside a date that was moved may leave it open', () => {
  expect(isDoubted(tokensOf('If the bid is') ?? [])).toBe(true);
  expect(isDoubted(tokensOf('Phase 2') ?? [])).toBe(false);
  expect(isDoubted(tokensOf('Not met') ?? [])).toBe(false);
  expect(isDoubted(tokensOf('Not wanted by members') ?? [])).toBe(true);
  expect(isDoubted(tokensOf('Not to') ?? [])).toBe(true);
});

test('a beginning counts where other dates stand before it, as a step and not as what was', () => {
  const turns = (text: string): boolean => {
    const tokens = tokensOf(text) ?? [];
    const last = datesIn(tokens, known).at(-1);
    return last !== undefined && isPastOrStart(tokens, last, { mayBegin: true });
  };
  expect(turns('Brief May 2026, start on site July 2026')).toBe(false);
  expect(turns('Brief May 2026, works started July 2026')).toBe(true);
  expect(turns('Brief May 2026, rota starts July 2026')).toBe(true);
  expect(turns('Brief May 2026, complete July 2026')).toBe(false);
  expect(turns('Brief May 2026, completed July 2026')).toBe(true);
});

test.each([
  ['Design completed June 2026, works July 2026', true],
  ['Checked June 2026; next check July 2026', true],
  ['Last checked June 2026; next check July 2026', true],
  ['Design completed by June 2026, works July 2026', false],
  ['Design complete June 2026, works July 2026', false],
  ['Draft checked June 2026, final July 2026', false],
])('the first date of “%s” is of what is done: %s', (text, is) => {
  const tokens = tokensOf(text) ?? [];
  const [first] = datesIn(tokens, known);
  expect(first && isDone(tokens, first)).toBe(is);
});

test('a condition begins with its word', () => {
  const tokens = tokensOf('May 2026 subject to funding after June') ?? [];
  expect(tokens.map((_token, at) => isConditionAt(tokens, at))).toEqual([
    false,
    false,
    true,
    false,
    false,
    true,
    false,
  ]);
});
