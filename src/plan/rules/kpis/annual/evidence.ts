import type { Quarter } from '../../../../words/quarters';
import { periodWord, type PeriodWord } from '../../../figures/periods';
import { fold } from '../../../../words/fold';

/** What the name of a KPI says on whether its figure grows through the year. */
export interface NameWords {
  /** A count that is gathered: enrolments, visits, homes built. */
  readonly gathered: boolean;
  /** A level or an average, which no quarter adds to. */
  readonly level: boolean;
  /** A level because it is an average, a score or a ratio, and not because it is counted by head. */
  readonly averaged: boolean;
  /** A share that is as high in the first quarter as in the last: answered in time, satisfaction. */
  readonly steadyShare: boolean;
  /** The year itself is named. */
  readonly year: boolean;
  readonly cumulative: boolean;
  /** Something due within the year, and worked off: tax collected, budget spent, inspections completed. */
  readonly worked: boolean;
}

/** What is known of a KPI when it is asked whether its figure grows through the year towards a target for the year. */
export interface YearClues {
  readonly name: NameWords;
  /** The target's own words beside its figure, and those of its whole cell. */
  readonly targetWords: string;
  readonly targetHeading: string;
  readonly measureHeading: string;
  /** What a column of periods says for this row ("Financial year", "Monthly"), and the heading of that column. */
  readonly period: { readonly text: string; readonly heading: string } | null;
  /** A comment in the row, or a footnote that the row is marked with, says that its figure is built up. */
  readonly rowSaysCumulative: boolean;
  /** A title or note says so of the whole table. */
  readonly noteSaysCumulative: boolean;
  /** Figures of the quarters that the row shows, in their order. */
  readonly quarters: readonly (readonly [Quarter, number])[];
  /** Figure of last year, where there is one in the target's unit. */
  readonly lastYear: number | null;
  readonly target: number;
  readonly measure: number;
}

/**
 * written: somebody wrote it for this row · fair: likely, where the figure fits as well · slight: not enough alone.
 */
export type Strength = 'written' | 'fair' | 'slight';

interface Evidence {
  /** What it is, to be named in tests and messages. */
  readonly name: string;
  /** What a clue says; null if nothing. */
  readonly of: (clues: YearClues) => { readonly says: 'for' | 'against'; readonly strength: Strength } | null;
}

const says = (word: 'for' | 'against', strength: Strength) => ({ says: word, strength });

/** Things that are counted up through a year. */
const gathered =
  /\b(?:enrolments?|usage|users?|visits?|visitors?|footfall|completions?|completed|new|built|attendances?|participants?|tickets|sales|issues|downloads|sessions|enquiries|contacts|students|benefiting|starts?|started|consents|loans|people helped|apprentice(?:s|ships)?|income|delivered|created|planted|trained|total)\b/;

/** Levels, of which a number of pieces is no sum. */
const averaged =
  /\b(?:average|mean|rating|score|index|ratio|percentage|proportion|%|rank|median|at any (?:one )?time|duration)\b/;

/** Counts by head: "visits per 1,000 population" are a level, unless somebody writes that they are built up. */
const byHead = /\b(?:rate|per \d)\b/;

/** Shares that are as high in April as in March: how soon, how well, how many at one time. */
const steadyShare =
  /\b(?:within|in time|on time|in full|satisf\w*|average|mean|median|ratings?|scores?|quality|accura\w*|answered|respon\w+|resolved|lost|abandoned|occup\w+|attendance|absence|vacan\w+|turnover|valid|compliant|compliance|at any (?:one )?time|on track|up to date|uptime|availability|success\w*|upheld|repeat\w*|first (?:time|contact)|good or outstanding)\b/;

const year =
  /\b(?:annual|annually|per (?:year|annum)|a year|for the year|over the year|in the year|each year|by year end|full year|by (?:the )?end of (?:the )?(?:financial )?year|by (?:31 )?march)\b/;

const cumulative = /\b(?:cumulativ(?:e|ely)|ytd|year to date|in year)\b/;

/** What is due once a year and comes in, is spent or is worked off bit by bit; of each all words must be there. */
const worked: readonly (readonly [what: RegExp, done: RegExp])[] = [
  [
    /\b(?:tax(?:es)?|business rates?|non domestic|nndr|nndr|rates?|levy|rents?|charges?|debts?|invoices?|income|fees?|receipts?)\b/,
    /\b(?:collect(?:ed|ion|ions|able)?|recover(?:ed|y)|received|raised|generated)\b/,
  ],
  [
    /\b(?:budgets?|grants?|allocations?|fund(?:s|ing)?|capital|programme|levy|expenditure)\b/,
    /\b(?:spen[dt]|spending|expenditure|utilis(?:ed|ation)|committed|drawn|draw ?down|defrayed|disbursed|allocated|invested)\b/,
  ],
  [
    /\b(?:savings?|efficienc(?:y|ies)|cost reductions?)\b/,
    /\b(?:deliver(?:ed|y)|achieved|realised|secured|made|identified|met)\b/,
  ],
  [
    /\b(?:programmes?|plans?|schedules?|works?|inspections?|surveys?|audits?|visits?|appraisals?|reviews?|assessments?|checks?|actions?|projects?|training|modules?|screenings?|vaccinations?|services|samples?|interventions|milestones?|premises|properties|homes|schools|businesses|roads?|drains|gull(?:y|ies)|bridges|trees)\b/,
    /\b(?:complet(?:ed|ion|ions)|carried out|undertaken|inspected|surveyed|delivered|delivery|visited|audited|issued|conducted|sampled|serviced|reviewed|screened|vaccinated|offered|implemented|resurfaced|cleansed|installed|replaced|upgraded|checked)\b/,
  ],
];

function ofWord(word: PeriodWord | null, strength: Strength) {
  if (word === null) return null;
  return word === 'year' || word === 'cumulative' ? says('for', strength) : says('against', strength);
}

/** Columns that say how often a figure is reported, and nothing of what its target is for. */
const ofReporting = /frequen|report|collect|updat|publish|review|available/i;

function ofPeriodColumn({ period }: YearClues) {
  const word = period && periodWord(period.text);
  if (!word) return null;
  const reporting = ofReporting.test(period.heading) && !/target|achiev/i.test(period.heading);
  if (reporting && (word === 'part' || word === 'year'))
    return word === 'year' ? says('for', 'slight') : null;
  return ofWord(word, 'written');
}

/** Headings of a target that is due by the quarter, and of one that is due by the year's end. */
const toDate =
  /\b(?:to date|ytd|profiled?|q[1-4]|quarter(?:ly)?|month(?:ly)?|cumulative|this period|trajectory)\b/i;
const forYear =
  /\b(?:annual|year[ -]?end|end of (?:the )?year|full[ -]year|for (?:the )?year|yearly|by (?:31 )?march)\b/i;

function ofTargetHeading({ targetHeading }: YearClues) {
  if (toDate.test(targetHeading)) return says('against', 'written');
  return forYear.test(targetHeading) ? says('for', 'fair') : null;
}

/** How much a figure that grows evenly would grow at least from one quarter to the next. */
const leastGrowth: Readonly<Record<Quarter, number>> = { Q1: 1, Q2: 1.4, Q3: 1.15, Q4: 1.02 };

/** Quarters of which each is clearly above the one before: 35.88, 57.87, 86, 97.5; not 50, 57, 65, 63. */
function ofRisingQuarters({ quarters, target }: YearClues) {
  const [first] = quarters;
  if (quarters.length < 2 || !first || first[1] <= 0 || first[1] > target / 2) return null;
  const rises = quarters.every(([quarter, value], at) => {
    const before = quarters[at - 1];
    return before === undefined || value >= before[1] * leastGrowth[quarter];
  });
  return rises ? says('for', 'fair') : null;
}

/** Everything that speaks for or against a figure that is built up over the year. */
export const evidences: readonly Evidence[] = [
  { name: 'period column', of: ofPeriodColumn },
  { name: 'target heading', of: ofTargetHeading },
  { name: 'measure heading', of: ({ measureHeading }) => ofMeasureHeading(measureHeading) },
  { name: 'target words', of: ({ targetWords }) => ofTargetWords(targetWords) },
  { name: 'name says cumulative', of: ({ name }) => (name.cumulative ? says('for', 'written') : null) },
  {
    name: 'row says cumulative',
    of: ({ rowSaysCumulative }) => (rowSaysCumulative ? says('for', 'written') : null),
  },
  { name: 'note', of: ({ noteSaysCumulative }) => (noteSaysCumulative ? says('for', 'fair') : null) },
  { name: 'rising quarters', of: ofRisingQuarters },
  { name: 'name', of: ({ name }) => (name.worked && !name.steadyShare ? says('for', 'fair') : null) },
  { name: 'name says year', of: ({ name }) => (name.year ? says('for', 'slight') : null) },
  { name: 'last year', of: ofLastYear },
];

function ofMeasureHeading(heading: string) {
  if (/\bcumulativ/i.test(heading)) return says('for', 'written');
  return /\b(?:ytd|to date|in[ -]year)\b/i.test(heading) ? says('for', 'fair') : null;
}

const dueAtYearEnd =
  /\bby (?:the )?(?:end of |31(?:st)? )?(?:march|mar|year[ -]?end|(?:the )?(?:financial )?year)\b|\byear[ -]end\b/i;

function ofTargetWords(words: string) {
  if (/\b(?:cumulativ|ytd|in[ -]year)/i.test(words)) return says('for', 'written');
  if (/\b(?:per|a|each|every) (?:quarter|month|week|term)\b|\b(?:quarterly|monthly|weekly)\b/i.test(words))
    return says('against', 'written');
  if (dueAtYearEnd.test(words)) return says('for', 'fair');
  return /\b(?:annual(?:ly)?|yearly|(?:per|a) (?:year|annum)|for the year|full year)\b/i.test(words)
    ? says('for', 'written')
    : null;
}

/** A figure less than half of last year's, where last year came near the target: it may be of a part of the year. */
function ofLastYear({ lastYear, target, measure }: YearClues) {
  if (lastYear === null || target <= 0) return null;
  return lastYear >= target * 0.85 && measure < lastYear / 2 ? says('for', 'slight') : null;
}

/**
 * Reads a KPI's name: "Council Tax collection rates" → worked; "% of calls answered within 20 seconds" → steadyShare;
 * "Number of visits a year" → gathered, year; "In-year collection" → cumulative.
 */
export function nameWords(kpi: string): NameWords {
  const text = fold(kpi.slice(0, 1000));
  return {
    gathered: gathered.test(text) || cumulative.test(text),
    level: averaged.test(text) || byHead.test(text),
    averaged: averaged.test(text),
    steadyShare: steadyShare.test(text),
    year: year.test(text),
    cumulative: cumulative.test(text),
    worked: worked.some(([what, done]) => what.test(text) && done.test(text)),
  };
}
