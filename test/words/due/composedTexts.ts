import fc from 'fast-check';
import { dayAfter, type Span } from '../../../src/words/due/span';
import { of, written, type Composed } from './composedParts';
import { inOrder, plain, range, single } from './composedDates';

/** Words before a date that change nothing, and what those say that do. */
const before: fc.Arbitrary<[string, (days: Span) => string]> = of<[string, (days: Span) => string]>(
  ['', written],
  ['', written],
  ['', written],
  ['by ', written],
  ['By ', written],
  ['in ', written],
  ['due ', written],
  ['Due: ', written],
  ['due by ', written],
  ['no later than ', written],
  ['not later than ', written],
  ['on or before ', written],
  ['during ', written],
  ['Target date: ', written],
  ['Target - ', written],
  ['Deadline: ', written],
  ['Completion by ', written],
  ['to be completed by ', written],
  ['complete by ', written],
  ['approx. ', written],
  ['Expected ', written],
  ['Estimated: ', written],
  ['until ', written],
  ['Provisionally ', written],
  ['from ', ({ from }) => `${from}..`],
  ['starting ', ({ from }) => `${from}..`],
  ['not before ', ({ from }) => `${from}..`],
  ['no earlier than ', ({ from }) => `${from}..`],
  ['after ', ({ to }) => `${dayAfter(to, 1)}..`],
);

const behind = of(
  '',
  '',
  '',
  '',
  '.',
  ' (TBC)',
  ' TBC',
  ' – TBC',
  '*',
  '?',
  ' (provisional)',
  ' (subject to funding)',
  ', subject to approval',
  ' - subject to consultation',
  ' at the latest',
  ' (latest)',
  ' (draft)',
  ' (est.)',
  ' (Phase 2)',
  ' (committee)',
  ';',
  ' (approx.)',
  ' (revised)',
  ' if funding allows',
  ' (to be agreed)',
  ' (indicative)',
  ' [TBC]',
  ' (target)',
  ' subject to resources',
);

/** What may be done to any text without a change of its sense. */
const noise: fc.Arbitrary<(text: string) => string> = of(
  (text: string) => text,
  (text: string) => text,
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.toLowerCase(),
  (text: string) => text.replace(/ /g, '\u00a0'),
  (text: string) => text.replace(' ', '  '),
  (text: string) => text.replace(' ', '\n'),
  (text: string) => ` ${text} `,
  (text: string) => (/[()[\]]/.test(text) ? text : `(${text})`),
  (text: string) => `"${text}"`,
  (text: string) => `• ${text}`,
);

/** A date with words before it and a remark behind it, in a plan of 2026/27. */
export const composed: fc.Arbitrary<Composed> = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(single, before, behind, noise) },
    // "From … to …" has an end, and "after … to …" is no day.
    fc.tuple(
      range,
      before.filter(([words]) => !/from|starting|before|earlier|after|until/.test(words)),
      behind,
      noise,
    ),
  )
  .map(([{ text, days }, [words, means], after, change]) => ({
    text: change(words + text + after),
    means: means(days),
  }));

/** Words that make another thing of a date than what is due then. */
export const turned: fc.Arbitrary<Composed> = fc
  .tuple(
    plain,
    plain,
    of<(one: string, other: string) => string>(
      (one) => `was ${one}`,
      (one) => `not ${one}`,
      (one) => `not ${one} as planned`,
      (one) => `originally ${one}`,
      (one) => `Started ${one}`,
      (one) => `Start date: ${one}`,
      (one) => `Delayed from ${one}`,
      (one) => `Approved ${one}`,
      (one) => `Last updated ${one}`,
      (one) => `missed ${one}`,
      (one) => `${one} missed`,
      (one) => `${one} (completed)`,
      (one) => `${one} (complete)`,
      (one) => `${one} - done`,
      (one) => `${one} – completed`,
      (one) => `${one} (cancelled)`,
      (one) => `${one} (postponed)`,
      (one) => `${one} (superseded)`,
      (one) => `${one} (delayed)`,
      (one) => `${one} (original date)`,
      (one) => `${one} (old)`,
      (one) => `${one} (not achieved)`,
      (one) => `${one} (extended)`,
      (one) => `${one}, on hold`,
      (one) => `${one} (on hold)`,
      (one) => `${one} except schools`,
      (one) => `${one} or not at all`,
      (one) => `${one} no longer needed`,
      (one) => `Original target: ${one}`,
      (one) => `Previous date - ${one}`,
      (one) => `2 months after ${one}`,
      (one) => `within 6 weeks of ${one}`,
      (one) => `unless ${one}`,
      (one, other) => `${one} or ${other}`,
      (one) => `if agreed by ${one}`,
      (one) => `Last meeting ${one}`,
      (one) => `${one} or once funded`,
      (one) => `Programme runs until ${one}`,
    ),
    noise,
  )
  .map(([one, other, put, change]) => {
    const text = put(one.text, other.text);
    // The last time before the year that is reported: nothing is due then.
    const isPast = text.startsWith('Last updated') && one.days.to < '2026-04-01';
    return { text: change(text), means: isPast ? 'none' : 'ask' };
  });

/** A date that was changed, and the one that counts. */
export const changed: fc.Arbitrary<Composed> = fc
  .tuple(
    plain,
    plain,
    of<(counts: string, old: string) => string>(
      (counts, old) => `${counts} (was ${old})`,
      (counts, old) => `${counts} (originally ${old})`,
      (counts, old) => `${counts}, previously ${old}`,
      (counts, old) => `revised from ${old} to ${counts}`,
      (counts, old) => `slipped from ${old} to ${counts}`,
      (counts, old) => `was ${old}, now ${counts}`,
      (counts, old) => `${old} now ${counts}`,
      (counts, old) => `${old} slipped to ${counts}`,
      (counts, old) => `${old} (moved to ${counts})`,
      (counts, old) => `${counts} (slipped from ${old})`,
      (counts, old) => `Original: ${old}; revised: ${counts}`,
      (counts, old) => `Original date ${old}\nNew date ${counts}`,
      (counts) => `Deferred to ${counts}`,
      (counts) => `Extended to ${counts}`,
      (counts) => `now ${counts}`,
      (counts, old) => `moved to ${counts} from ${old}`,
      (counts, old) => `Revised to ${counts} (from ${old})`,
      (counts) => `Delayed - ${counts}`,
      (counts) => `Deferred: ${counts}`,
      (counts) => `Delayed by 2 months to ${counts}`,
      (counts) => `Re-profiled to ${counts}`,
    ),
    noise,
  )
  .map(([counts, old, put, change]) => ({
    text: change(put(counts.text, old.text)),
    means: written(counts.days),
  }));

/** What is done has no date any more. */
export const ended: fc.Arbitrary<Composed> = fc
  .tuple(plain, of('Completed ', 'completed in ', 'Closed: ', 'Cancelled, ', 'Delivered '), noise)
  .map(([{ text }, words, change]) => ({ text: change(words + text), means: 'none' }));

const stages = of(
  'Survey',
  'Outline',
  'Ground works',
  'Brief to members',
  'Tender',
  'Site visits',
  'Trial',
  'Start of works',
);
const laterStages = of(
  'opening',
  'full plan',
  'repairs',
  'roll-out',
  'start on site',
  'handover',
  'training',
  'decision',
);

/** Two steps of one thing, each with its date: from the first to the last. */
export const steps: fc.Arbitrary<Composed> = fc
  .tuple(
    inOrder,
    stages,
    laterStages,
    of<(one: string, first: string, other: string, last: string) => string>(
      (one, first, other, last) => `${one} ${first}, ${other} ${last}`,
      (one, first, other, last) => `${one} ${first}; ${other} ${last}`,
      (one, first, other, last) => `${one} - ${first}; ${other} - ${last}`,
      (one, first, other, last) => `${one}: ${first}, ${other}: ${last}`,
      (one, first, other, last) => `${one} (${first}), ${other} (${last})`,
      (one, first, other, last) => `${first}: ${one}; ${last}: ${other}`,
      (one, first, other, last) => `${first} – ${one}, ${last} – ${other}`,
      (_one, first, _other, last) => `Start ${first}, complete ${last}`,
      (_one, first, _other, last) => `Starts ${first}; ends ${last}`,
    ),
  )
  .map(([[one, other], first, last, put]) => ({
    text: put(first, one.text, last, other.text),
    means: written({ from: one.days.from, to: other.days.to }),
  }));

/** A date, and behind it what it comes after, or what is before it. */
export const withAsides: fc.Arbitrary<Composed> = fc
  .tuple(
    inOrder,
    of<(date: string, earlier: string) => string>(
      (date, earlier) => `${date} (following consultation in ${earlier})`,
      (date, earlier) => `${date} – following the ${earlier} review`,
      (date, earlier) => `${date}, after Cabinet in ${earlier}`,
      (date, earlier) => `${date} subject to approval in ${earlier}`,
      (date, earlier) => `${date}, once surveyed in ${earlier}`,
      (date, earlier) => `${date} (brief issued ${earlier})`,
      (date, earlier) => `${date} (consultation started ${earlier})`,
      (date, earlier) => `${date} (draft by ${earlier})`,
    ),
  )
  .map(([[earlier, date], put]) => ({ text: put(date.text, earlier.text), means: written(date.days) }));

/** A thing that begins on a date and has no end. */
export const openEnded: fc.Arbitrary<Composed> = fc
  .tuple(
    plain,
    of('', 'Go-live ', 'New rota ', 'Start date: ', 'Launch in '),
    of(' and ongoing', ' and ongoing thereafter', ', then ongoing', ' then BAU', ' onwards'),
  )
  .map(([{ text, days }, before, behind]) => ({ text: before + text + behind, means: `${days.from}..` }));
