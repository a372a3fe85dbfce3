import type { TableKind } from '../recognised';
import type { Profile } from './profileColumn';

/** What sort of thing the cells of a field are. */
type Sort =
  | 'figure'
  | 'money'
  | 'colour'
  | 'name'
  | 'series'
  | 'note'
  | 'date'
  | 'code'
  | 'trend'
  | 'score'
  | 'level'
  | 'person'
  | 'stage'
  | 'polarity'
  | 'category'
  | 'result';

/** Sorts by field; a field without one is not judged by what it holds. */
const sorts: Readonly<Partial<Record<TableKind, Readonly<Record<string, Sort>>>>> = {
  kpis: {
    ref: 'code',
    objective: 'category',
    kpi: 'series',
    goodIs: 'polarity',
    target: 'figure',
    yearEndTarget: 'figure',
    q1Target: 'figure',
    q2Target: 'figure',
    q3Target: 'figure',
    q4Target: 'figure',
    tolerance: 'figure',
    baseline: 'figure',
    measure: 'figure',
    q1: 'result',
    q2: 'result',
    q3: 'result',
    q4: 'result',
    rag: 'colour',
    direction: 'trend',
    reasons: 'note',
    actions: 'note',
    activity: 'note',
    owner: 'person',
  },
  actions: { ref: 'code', plan: 'name', due: 'date', owner: 'person', status: 'stage', outcome: 'note' },
  risks: {
    code: 'code',
    title: 'name',
    likelihood: 'level',
    impact: 'level',
    score: 'score',
    rating: 'colour',
    targetDate: 'date',
    trend: 'trend',
    assessment: 'note',
    mitigation: 'note',
  },
  budgets: {
    service: 'name',
    localBudget: 'money',
    localProjected: 'money',
    localVariance: 'money',
    centralBudget: 'money',
    centralProjected: 'money',
    centralVariance: 'money',
    budget: 'money',
    projected: 'money',
    variance: 'money',
  },
  funding: { line: 'name', amount: 'money' },
  edi: { criterion: 'name', score: 'level' },
  complaints: { source: 'name', received: 'money', upheld: 'money', compliments: 'money' },
};

type Fit = 'for' | 'against' | 'open';

const most = 0.6;
/** The same few texts again and again name a category, and no single thing. */
const isCategory = ({ filled, distinct }: Profile): boolean => filled >= 6 && distinct <= 0.5;
/** Different texts of words and never a figure. */
const isNames = ({ filled, figure, distinct }: Profile): boolean =>
  filled >= 3 && figure === 0 && distinct === 1;
const decide = (speaksFor: boolean, speaksAgainst: boolean): Fit =>
  speaksAgainst ? 'against' : speaksFor ? 'for' : 'open';

const nameFit = (p: Profile): Fit =>
  decide(
    p.words >= 0.7 && p.distinct >= 0.7,
    p.figure >= most ||
      p.date >= most ||
      p.colour >= most ||
      p.trend >= 0.8 ||
      p.month >= most ||
      (p.code >= 0.8 && p.words < 0.5),
  );

/** Whether the contents speak for a sort or against it. */
const witnesses: Readonly<Record<Sort, (profile: Profile) => Fit>> = {
  figure: (p) =>
    decide(
      p.figure >= most,
      p.date >= most || p.colour >= most || (p.words >= 0.8 && p.digits < 0.2 && p.sentence >= 0.5),
    ),
  money: (p) =>
    decide(p.figure >= most && p.percent < most, p.percent >= most || p.date >= most || p.words >= most),
  colour: (p) =>
    decide(p.colour >= most && p.trend < most, p.figure >= most || p.date >= most || p.sentence >= most),
  name: (p) => (isCategory(p) ? 'against' : nameFit(p)),
  // The same indicators come again for every quarter of a list of several.
  series: (p) => nameFit(p),
  note: (p) => decide(p.words >= most, p.figure >= most || p.date >= most || p.colour >= most),
  date: (p) =>
    decide(p.date >= 0.4, p.date < 0.2 && (p.colour >= most || p.figure >= most || p.sentence >= 0.8)),
  code: (p) =>
    decide(
      p.code >= most && p.distinct >= 0.7,
      p.sentence >= most || p.colour >= most || p.percent >= most || p.date >= most,
    ),
  trend: (p) =>
    decide(p.trend >= 0.4, p.date >= most || p.sentence >= 0.8 || (p.figure >= most && p.trend < 0.4)),
  score: (p) => decide(p.score >= 0.8, p.words >= most || p.date >= most || p.percent >= most),
  level: (p) => decide(p.score >= 0.8, p.sentence >= most || p.date >= most || p.percent >= most),
  person: (p) => decide(false, p.figure >= most || p.date >= most || p.colour >= most),
  stage: (p) => decide(p.colour >= most || p.stage >= most, p.date >= most || p.figure >= 0.8),
  // A quarter over names of indicators tells of which quarter the table is.
  result: (p) => (p.words >= 0.8 && isNames(p) ? 'against' : witnesses.figure(p)),
  category: (p) =>
    decide(
      p.words >= most && isCategory(p) && p.colour < most,
      p.figure >= most || p.date >= most || p.colour >= most,
    ),
  polarity: (p) => decide(p.polarity >= most, p.figure >= most || p.date >= most || p.colour >= most),
};

/** Fewer cells than that are no witness. */
const fewest = 2;

/** What contents of the right sort add of what is missing to certainty, and what those of a wrong sort leave. */
const added = 0.5;
const left = 0.55;

/** A meaning's certainty by its heading, after its cells were heard; empty columns change nothing. */
export function fitContents(kind: TableKind, field: string, certainty: number, profile: Profile): number {
  const fit = fitOf(kind, field, profile);
  if (fit === 'against') return certainty * left;
  return fit === 'for' ? certainty + (1 - certainty) * added : certainty;
}

/** Whether the cells speak for a meaning or against it. */
export function fitOf(kind: TableKind, field: string, profile: Profile): Fit {
  const sort = sorts[kind]?.[field];
  return sort && profile.filled >= fewest ? witnesses[sort](profile) : 'open';
}
