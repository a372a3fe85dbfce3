import type { Quarter } from '../../words/quarters';
import { fold } from '../../words/fold';
import type { Direction, Reading, State } from './reading';

/** Whole texts, folded, that say why there is no figure. */
const exact: ReadonlyMap<string, State> = new Map<string, State>([
  ...[
    'annual',
    'annually',
    'annual pi',
    'annual kpi',
    'annual measure',
    'annual indicator',
    'annual figure',
  ].map((words): [string, State] => [words, 'annual']),
  ...['reported annually', 'annual reporting', 'measured annually', 'yearly'].map(
    (words): [string, State] => [words, 'annual'],
  ),
  ...['tbc', 'tba', 'tbd', 'to follow', 'awaiting confirmation'].map((words): [string, State] => [
    words,
    'to be confirmed',
  ]),
  ...['n a', 'na', 'not applicable', 'none applicable', 'not relevant'].map((words): [string, State] => [
    words,
    'not applicable',
  ]),
  ...['no data', 'not available', 'not yet available', 'unavailable', 'data not available', 'not known'].map(
    (words): [string, State] => [words, 'no data'],
  ),
  ...[
    'data not yet available',
    'data unavailable',
    'awaited',
    'awaiting data',
    'data awaited',
    'pending',
  ].map((words): [string, State] => [words, 'no data']),
  ...[
    'not collected',
    'not measured',
    'not reported',
    'not recorded',
    'unknown',
    'suppressed',
    'missing',
  ].map((words): [string, State] => [words, 'no data']),
  ...['none', 'none set', 'not set', 'new', 'new indicator', 'new measure', 'new kpi', 'data only'].map(
    (words): [string, State] => [words, 'not set'],
  ),
  ...[
    'baseline',
    'baseline year',
    'setting baseline',
    'trend',
    'contextual',
    'monitor',
    'monitoring only',
  ].map((words): [string, State] => [words, 'not set']),
  ...['for information', 'information only', 'no rag', 'not rated'].map((words): [string, State] => [
    words,
    'not set',
  ]),
  ...['not due', 'not yet due', 'not due yet', 'no update', 'not reported this quarter'].map(
    (words): [string, State] => [words, 'not due'],
  ),
  ...['year end', 'end of year', 'reported at year end', 'biennial', 'biannual', 'every two years'].map(
    (words): [string, State] => [words, 'not due'],
  ),
  ['ongoing', 'ongoing'],
  ['on going', 'ongoing'],
]);

const patterns: readonly (readonly [pattern: RegExp, state: State])[] = [
  [/^to be (?:confirmed|agreed|advised|determined|provided|announced)/, 'to be confirmed'],
  [/^(?:no|without(?: an?)?) (?:\w+ ){0,3}target/, 'not set'],
  [
    /^targets? (?:is |are |was |to be |has |have )?(?:not |yet |been |being )*(?:set|agreed|confirmed|reviewed|tbc)/,
    'not set',
  ],
  [/^to be set/, 'not set'],
  [
    /^(?:working|work|liaising|in discussion) (?:\w+ ){0,6}to (?:set|agree|confirm)(?: \w+){0,3} target/,
    'not set',
  ],
  [/^(?:setting|establish(?:ing)?|to establish)(?: \w+){0,2} baseline/, 'not set'],
  [/^baseline (?:to be|being|year)/, 'not set'],
  [/^(?:data|figures?|results?)(?: \w+){0,3} (?:not|awaited|unavailable|outstanding|pending)/, 'no data'],
  [/^(?:not (?:yet )?available|awaiting|no data|no figures?|no return)/, 'no data'],
  [/^(?:n ?a|not applicable)\b/, 'not applicable'],
  [/^(?:not (?:yet )?due|not reported (?:this|until|in))/, 'not due'],
];

const dueInQuarter =
  /^(re[a-z]{2,4}ts?|reported|reporting|due|data|figures?|results?|next|available|published|collected)\b(?: \w+){0,4}? (?:q([1-4])|quarter ([1-4]))\b/;

/** Longer texts than this hold more than a word on why there is no figure. */
const longest = 300;

function state(
  name: State,
  extra: { due?: Quarter; direction?: Direction; misspelt?: boolean } = {},
): Reading {
  return {
    kind: 'state',
    state: name,
    due: extra.due ?? null,
    direction: extra.direction ?? null,
    misspelt: extra.misspelt ?? false,
  };
}

/**
 * State that a text gives in place of a figure: "Annual", "tbc", "N/A", "Reported in Q4", "No target",
 * "Working with provider to set target". Null where it gives none; figures are not looked for here, save that
 * a text with digits other than a quarter's or a year's names no state.
 */
export function readState(text: string): Reading | null {
  if (text.length > longest || /^[\d<>£(+.≤≥]/.test(text)) return null;
  const words = fold(text);
  const named = exact.get(words);
  if (named) return state(named);
  const due = dueInQuarter.exec(words);
  if (due) {
    const verb = due[1] ?? '';
    const odd = /^re[a-z]{2,4}ts?$/.test(verb) && !/^(?:reports?|results?|returns?)$/.test(verb);
    if (!odd || /^re.{0,2}[ps].{0,2}ts?$/.test(verb)) {
      const rest = words.replace(/\b(?:q[1-4]|quarter [1-4]|20\d\d|\d\d)\b/g, '');
      if (!/\d/.test(rest)) {
        return state('not due', { due: `Q${due[2] ?? due[3] ?? '4'}` as Quarter, misspelt: odd });
      }
    }
  }
  if (/\d/.test(words.replace(/\b(?:q[1-4]|20\d\d(?: \d\d)?|quarter [1-4])\b/g, ''))) return null;
  const match = patterns.find(([pattern]) => pattern.test(words));
  if (!match) return null;
  if (/\bas (?:much|many|high)\b/.test(words)) return state(match[1], { direction: 'increase' });
  if (/\bas (?:little|few|low)\b/.test(words)) return state(match[1], { direction: 'decrease' });
  return state(match[1]);
}
