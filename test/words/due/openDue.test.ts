import { openDue } from '../../../src/words/due/openDue';
import { tokensOf } from '../../../src/words/due/tokens';
import { knownYears } from '../../../src/words/due/yearNamed';
import { inTable } from '../../fixtures/due/readForms';

const due = (text: string): string =>
  inTable(openDue(tokensOf(text) ?? [], knownYears({ planYear: '2026/27' })));

test.each([
  ['Paper to Audit Committee on 24 November 2026', '2026-11-24..2026-11-24'],
  ['Strategy 2026-2031 adopted by December 2026', '2026-12-01..2026-12-31'],
  ['5% less by end of 2026/27 (baseline 2023/24)', '2027-03-31..2027-03-31'],
  ['Bonus in December payroll 2026', '2026-12-01..2026-12-31'],
  ['June 2026, contract ends December 2026', '2026-06-01..2026-06-30'],
  ['30 September 2026 (grant must be spent by March 2027)', '2026-09-30..2026-09-30'],
  ['Feb 2026 – Head of Finance', '2026-02-01..2026-02-28'],
  ['Paper to Board by Feb 2026', '2026-02-01..2026-02-28'],
  ['Q4 – once the surveys of May 2026 are in', '2027-01-01..2027-03-31'],
  ['May 2026 (site visits in April 2026)', '2026-05-01..2026-05-31'],
  ['July 2026 – summer fair', '2026-07-01..2026-07-31'],
  ['December 2026 – Christmas lights', '2026-12-01..2026-12-31'],
  ['July 2026 – end of trial', '2026-07-01..2026-07-31'],
  ['October 2026 (Q2 figures)', '2026-10-01..2026-10-31'],
  ['October 2026 (survey July 2026, report August 2026)', '2026-10-01..2026-10-31'],
  ['Checked May 2026; next check due May 2027', '2027-05-01..2027-05-31'],
  ['Opens on 5 June 2026 and ongoing thereafter', '2026-06-05..'],
  ['New rota June 2026, then ongoing', '2026-06-01..'],
  ['Surgeries from Q2 onwards', '2026-07-01..'],
  ['Surgeries in Q2 (ongoing)', '2026-07-01..'],
  ['Surgeries June 2026 & ongoing', '2026-06-01..'],
  ['Surgeries June 2026 / ongoing advice', '2026-06-01..2026-06-30'],
  ['Surgeries 2027/28 onwards', '2027-04-01..'],
  ['March subject to funding', '2027-03-01..2027-03-31'],
  ['New rota by June 2026, then ongoing', '2026-06-01..2026-06-30'],
  ['Advice line starts June 2026 and ongoing', '2026-06-01..'],
  ['Portal live from 7 December 2026', '2026-12-07..'],
  ['By-laws in force from May 2026', '2026-05-01..'],
  ['14 August 2026 (in time for the fair in September 2026)', '2026-08-14..2026-08-14'],
  ['Lifeboats ready for summer (by 29 May 2026)', '2026-05-29..2026-05-29'],
  ['Started May 2026, complete February 2027', '2027-02-01..2027-02-28'],
  ['Publication of quarterly figures – July 2026', '2026-07-01..2026-07-31'],
])('“%s” is due on its one date', (text, days) => expect(due(text)).toBe(days));

test.each([
  ['Draft 16 Oct 2026; final 8 Dec 2026', '2026-10-16..2026-12-08'],
  ['Site A in Q2 2026/27, site B in Q4 2026/27', '2026-07-01..2027-03-31'],
  ['Brief - June 26; Start of works - Nov 26', '2026-06-01..2026-11-30'],
  ['Outline May; full plan June', '2026-05-01..2026-06-30'],
  ['Survey 2026/27, repairs 2027/28', '2026-04-01..2028-03-31'],
])('“%s” is due from the first date to the last', (text, days) => expect(due(text)).toBe(days));

test.each([
  ['dates in falling order', 'Final March 2027, interim December 2026'],
  ['dates of two sizes', 'Draft in Q2 2026/27; final 31 January 2027'],
  ['two dates of which one is turned', 'Draft May 2026, subject to Cabinet in June 2026'],
  ['another year beside a date without one', 'Bonus in December payroll 2028'],
  ['two ways to say a date that contradict', 'March 2027 (April 2027)'],
  ['a thing that comes again through a year', 'Quarterly reports to Board in 2026/27'],
  ['a beginning without an end', 'New rota from April 2026'],
  ['a date that was moved from, not to', 'Delayed from May 2026'],
  ['what lies before the plan, beside words that may tell of it', 'Audit report Feb 2026'],
  ['a date beside the end of another thing, not at the head', 'Tender June 2026, contract ends Dec 2026'],
  ['a verb', 'May depend on funding'],
  ['a quarter in brackets that may be meant', 'October 2026 (Q2)'],
  ['a share', 'A third of June visits'],
  ['what is awaited, its date in brackets', 'Awaiting guidance (expected May 2026)'],
  ['what was begun and goes on', 'Rota started June 2026 and ongoing'],
  ['a step that was begun', 'Brief June 2026; works started Nov 2026'],
  ['what may be done in brackets', 'July 2026 (launched in May 2026)'],
  ['a year beside a later one', 'Year 2 (outline), Year 3 (full plan)'],
  ['what is awaited, its date behind a comma', 'Depends on guidance, expected May 2026'],
  ['what has been there', 'Rota in place since 2024'],
  ['what comes after an event of a month', 'After the May 2026 elections'],
  ['a thing that is rolled out from a day, behind another', 'Trial June 2026, roll-out from November 2026'],
  ['a move that is not sure', 'If the bid fails, moved to May 2026'],
])('%s are asked', (_why, text) => expect(due(text)).toBe('ask'));

test.each([
  ['Works delayed. New date: 14 May 2027', '2027-05-14..2027-05-14'],
  ['31/10/2026 due to vacancies (was 30/06/2026)', '2026-10-31..2026-10-31'],
  ['Slipped to Q4 because of the election', '2027-01-01..2027-03-31'],
])('“%s” is due on the date that counts', (text, days) => expect(due(text)).toBe(days));
