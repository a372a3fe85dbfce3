import type { CellSort } from '../tables/kind';
import { fieldOf, type TableKind } from '../tables/kinds';
import type { Profile } from './profileColumn';

type Fit = 'for' | 'against' | 'open';

const most = 0.6;
/** The same few texts again and again name a category, and no single thing. */
const isCategory = ({ filled, distinct }: Profile): boolean => filled >= 6 && distinct <= 0.5;
/** Different texts of words and never a figure. */
const isNames = ({ filled, figure, distinct }: Profile): boolean =>
  filled >= 3 && figure === 0 && distinct === 1;
const decide = (speaksFor: boolean, speaksAgainst: boolean): Fit =>
  speaksAgainst ? 'against' : speaksFor ? 'for' : 'open';

/** Nearly all cells say which way is better, or which way a figure went. */
const saysBetter = ({ better, upOrDown }: Profile): boolean => better + upOrDown >= 0.9;

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
const witnesses: Readonly<Record<CellSort, (profile: Profile) => Fit>> = {
  figure: (p) =>
    decide(
      p.figure >= most,
      p.counting ||
        p.date >= most ||
        p.colour >= most ||
        (p.words >= 0.8 && p.digits < 0.2 && p.sentence >= 0.5),
    ),
  money: (p) =>
    decide(p.figure >= most && p.percent < most, p.percent >= most || p.date >= most || p.words >= most),
  amount: (p) => decide(false, p.percent >= most || p.date >= most || (p.words >= most && p.digits < 0.2)),
  colour: (p) =>
    decide(p.colour >= most && p.trend < most, p.figure >= most || p.date >= most || p.sentence >= most),
  grade: (p) => (p.colour + p.grade >= most && p.trend < most ? 'for' : witnesses.colour(p)),
  verdict: (p) => (p.filled > 0 && p.rated < most ? 'against' : witnesses.colour(p)),
  topic: (p) => decide(false, (p.filled > 0 && p.rated >= most) || p.figure >= most || p.date >= most),
  name: (p) => (isCategory(p) ? 'against' : nameFit(p)),
  // The same indicators come again for every quarter of a list of several.
  series: (p) => nameFit(p),
  note: (p) => decide(p.words >= most, p.figure >= most || p.date >= most || p.colour >= most),
  date: (p) =>
    decide(p.date >= 0.4, p.date < 0.2 && (p.colour >= most || p.figure >= most || p.sentence >= 0.8)),
  day: (p) => decide(p.date >= 0.4, p.date < 0.2),
  code: (p) =>
    decide(
      p.counting || (p.code >= most && p.distinct >= 0.7),
      (p.sentence >= most && p.coded < most) || p.colour >= most || p.percent >= most || p.date >= most,
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
  polarity: (p) =>
    decide(p.polarity >= most || saysBetter(p), p.figure >= most || p.date >= most || p.colour >= most),
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

/**
 * Whether the cells leave no room for a meaning, whatever the heading says: a column of levels names nothing, one of
 * "Monthly" holds no verdicts, and "Higher" is no figure. `isNamed` where the heading names the meaning itself ("RAG"):
 * then it is worth a question.
 */
export function isOutOfQuestion(kind: TableKind, field: string, profile: Profile, isNamed: boolean): boolean {
  if (profile.filled === 0) return false;
  const sort = fieldOf(kind, field)?.holds;
  if (sort === 'topic') return profile.rated >= most;
  if (sort === 'verdict') return !isNamed && profile.rated < most;
  if (profile.filled < fewest) return false;
  if (sort === 'day') return profile.date < 0.2;
  if (sort === 'name' || sort === 'series') return profile.level >= most;
  if (sort !== 'figure' && sort !== 'result') return false;
  return saysBetter(profile) || profile.often >= most || profile.verdict >= most;
}

/** Whether the cells speak for a meaning or against it. */
export function fitOf(kind: TableKind, field: string, profile: Profile): Fit {
  const sort = fieldOf(kind, field)?.holds;
  return sort && profile.filled >= fewest ? witnesses[sort](profile) : 'open';
}
