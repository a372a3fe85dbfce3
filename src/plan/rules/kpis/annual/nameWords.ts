import { fold } from '../../../../words/fold';

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
