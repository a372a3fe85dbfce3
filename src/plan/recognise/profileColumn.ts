import type { Area } from '../../grid/area';
import type { Grid } from '../../grid/sheetGrid';
import { monthPattern } from '../../words/months';
import { verdictWords } from '../rag/readRag';

/** What the cells of a column look like: shares, 0 to 1, of those that are filled. */
export interface Profile {
  /** How many filled cells were looked at. */
  readonly filled: number;
  /** Numbers, percentages, money, "<43". */
  readonly figure: number;
  /** Percentages and fractions shown as such. */
  readonly percent: number;
  /** Whole numbers of 0 to 32, the range of scores. */
  readonly score: number;
  readonly date: number;
  /** Green, Amber, Red, their letters, and the other colours that reports use. */
  readonly colour: number;
  /** High, Medium, Low, H, M, L, and the other words by which risks are graded. */
  readonly grade: number;
  /** Arrows and words of movement. */
  readonly trend: number;
  /** Complete, In progress, Not started, Overdue. */
  readonly stage: number;
  /** Met, Not met, On target, Pass: a verdict in other words than colours. */
  readonly verdict: number;
  /** Texts that end as a sentence does. */
  readonly stop: number;
  /** Names of months. */
  readonly month: number;
  /** Higher, lower. */
  readonly polarity: number;
  /** Words that say which way is better and no other thing: "Higher", "Minimise", "Bigger is better". */
  readonly better: number;
  /** Words and arrows that may say which way is better, or which way a figure moved: "Up", "↓", "High", "L". */
  readonly upOrDown: number;
  /** Colours, verdicts, stages and ticks, of the cells that hold more than a state ("tbc"). */
  readonly rated: number;
  /** How often something is done: "Monthly", "Annually", "Financial year". */
  readonly often: number;
  /** Low, medium, high, critical: a level, and no name of a thing. */
  readonly level: number;
  /** Whether the cells number the rows: 1, 2, 3; 1, 1.1, 1.2, 2. */
  readonly counting: boolean;
  /** Short, with a figure in it: CR13, 1.5, PI-04. */
  readonly code: number;
  /** A code before words: "CR13 Road safety". */
  readonly coded: number;
  /** Texts of several words without a leading figure. */
  readonly words: number;
  /** Texts of a sentence or more. */
  readonly sentence: number;
  /** Cells with a digit anywhere. */
  readonly digits: number;
  /** Different texts among them. */
  readonly distinct: number;
}

const tests = {
  figure: /^[<>≤≥=~(£+–−-]*\s*\d[\d.,]*\s*(?:%|k|m|pp|p|days?|weeks?|hours?)?\)?\+?$/i,
  percent: /^[<>≤≥=~(+–−-]*\s*\d[\d.,]*\s*%\)?$/,
  score: /^(?:[0-9]|[12]\d|3[0-2])$/,
  date: new RegExp(
    String.raw`^(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|(?:\d{1,2}(?:st|nd|rd|th)?[\s-])?${monthPattern}\.?[\s-]+\d{2,4}|q[1-4]\s+(?:20)?\d\d(?:\s*[/-]\s*\d\d)?|(?:spring|summer|autumn|winter|end of|by) .*\d{4}|ongoing)$`,
    'i',
  ),
  colour:
    /^(?:(?:dark|light|on track|off track)?\W*(?:green|amber|red|blue|grey|gray|yellow|black)\b.{0,18}|[rag]|n\/?a|🔴|🟠|🟡|🟢|●|⬤)$/iu,
  grade:
    /^(?:[hml]|v\.?[hl]|(?:(?:very|extremely|medium|moderately)[\s/-]+)*(?:high|low|med(?:ium)?|mod(?:erate)?|minor|major|severe|serious|significant|substantial|critical|extreme|negligible|insignificant|tolerable|intolerable|acceptable|trivial)(?:[\s-]+risk)?)$/i,
  trend:
    /^(?:[↑↓→←↔⇧⇩⇨⬆⬇➡▲▼►◄↗↘=+-]+|(?:improv|worse|declin|increas|decreas|stable|static|constant|same|no change|up|down|better|deteriorat|maintain|unchanged)[a-z]*\b.{0,14})$/iu,
  stage:
    /^(?:not (?:yet )?(?:started|begun|due)|in progress|on ?going|on track|off track|on hold|complet|started|under ?way|delay|overdue|closed|open\b|at risk|slipped|behind|ahead|achieved|delivered|done\b|to do\b)[a-z]*\b.{0,18}$/i,
  verdict: verdictWords,
  stop: /[.!?]$/,
  month: new RegExp(String.raw`^${monthPattern}\.?(?:[\s'-]+(?:20)?\d\d)?$`, 'i'),
  polarity:
    /^(?:high|low|bigger|smaller|more|less|up|down|increas|decreas|maximi|minimi|on target)[a-z]*\b.{0,24}$/i,
  better:
    /^(?:(?:good is|aim to|to|keep)\s+)?(?:higher|lower|maxim(?:um|i[sz]e)|minim(?:um|i[sz]e)|max|min|bigger|larger|smaller|fewer|more|less|(?:high|low|up|down|increas|decreas|big|small)[a-z]*\b(?=.*\b(?:good|better|best|desir))|[↑↓▲▼⬆⬇⇧⇩](?=.*\b(?:good|better|best)))\W*(?:(?:is|the|figure|value|number)s?\W*)*(?:(?:good|better|best|desired|desirable)\W*)?$/iu,
  upOrDown:
    /^(?:up|down|high|low|h|l|increas(?:e|ed|es|ing)|decreas(?:e|ed|es|ing)|reduc(?:e|ed|es|ing)|\+|[-−–]|[↑↓▲▼⬆⬇⇧⇩]\uFE0F?)\W*[↑↓▲▼⬆⬇⇧⇩]?$/iu,
  often:
    /^(?:(?:bi-?|half-?|six-?|twice|four-?)?\s?(?:daily|weekly|monthly|termly|quarterly|annual(?:ly)?|yearly)|(?:financial|academic|calendar) year|one-off|every .{1,14}|on-?going)$/i,
  level:
    /^(?:(?:very|extremely|medium)[\s/-]+)?(?:low|medium|moderate|high|critical|severe|extreme|minor|major|tolerable|not scored|none)$/i,
  /** A mark, or the name of one where an icon was copied as a word. */
  tick: /^(?:[✓✔✗✘✕☑☒xyn]|(?:green |amber |red )?(?:tick|cross|triangle|circle|star|diamond|exclamation)(?: mark| icon)?)$/iu,
  /** In place of a colour that is not there yet. */
  state:
    /^(?:n\/?a\.?|not applicable|tb[cad]|no data|not (?:yet )?(?:available|reported|due)|data only|monitor(?:ing)? only|annual|await(?:ed|ing).{0,14}|[-–—]|\(.{1,30}\))$/i,
  code: /^(?=.*\d)[A-Za-z]{0,6}[\s./:_-]{0,2}\d+(?:[./-]\d+)*[a-z]?$/,
  coded: /^[A-Z][A-Za-z]{0,6}[ ./-]?(?:[A-Z]{1,6}[ ./-]?){0,2}\d{1,4}(?:\.\d{1,2})?[a-z]?[\s–:-]+\S*[A-Za-z]/,
  words: /^(?=.*[A-Za-z]{2})(?!\d+(?:\.\d+)*%?$).{6,}$/s,
  sentence: /^(?=.*\s.*\s.*\s).{28,}$/s,
  digits: /\d/,
} as const;

type Share = keyof typeof tests;

/** Of the cells that hold more than a state; 0 where there is none but "Annual", 1 for other states alone. */
function shareRated(texts: readonly string[]): number {
  const said = texts.filter((text) => !tests.state.test(text));
  if (said.length === 0) return texts.length > 0 && texts.every((text) => !/^annual$/i.test(text)) ? 1 : 0;
  const isRated = (text: string): boolean =>
    [tests.colour, tests.verdict, tests.stage, tests.tick].some((test) => test.test(text));
  return said.filter(isRated).length / said.length;
}

/** A row's number: "3", "1.2", "4.", "(5)". */
const numeral = /^\(?(\d{1,4}(?:\.\d{1,3}){0,3})[.)]?$/;
/** With fewer numbers a list must begin at one and leave none out. */
const fewSteps = 4;
/** Of a longer list so many numbers follow the one before; the rest begin anew or are typed amiss. */
const mostSteps = 0.8;
/** Numbers of rows that were taken out leave gaps of that size at most. */
const widestGap = 4;
/** So many of the steps leave no number out. */
const fewestClose = 0.5;

/**
 * Whether texts, in the order of the rows, number the rows: 1, 2, 3; 1, 1.1, 1.2, 2; 1, 2, 4, 5 with gaps; 1, 2, 3, 1, 2
 * where each group begins anew. Figures that happen to rise ("12", "15", "19") do not. Two texts are never enough
 * where they are plain whole numbers. Example: ["1", "1.1", "1.2", "2"] → true; ["0.5", "0.9", "1.4"] → false.
 */
export function countsUp(texts: readonly string[]): boolean {
  const numbers: number[][] = [];
  for (const text of texts) {
    const parts = numeral.exec(text)?.[1];
    if (parts === undefined) return false;
    numbers.push(parts.split('.').map(Number));
  }
  const [first = [], ...others] = numbers;
  if (others.length < 2) return false;
  const steps = others.map((next, at) => stepOf(numbers[at] ?? [], next));
  const beginsAtOne = first.every((part) => part <= 1);
  if (others.length < fewSteps) return beginsAtOne && steps.every((step) => step === 1);
  const follows = steps.filter((step) => step > 0).length / steps.length;
  const close = steps.filter((step) => step === 1).length / steps.length;
  if (!beginsAtOne && close < 1 && (first[0] ?? 0) > widestGap) return false;
  return follows >= mostSteps && close >= fewestClose;
}

/** How far a number is from the one before: 1 if none is left out, 0 if it does not count on. */
function stepOf(before: readonly number[], next: readonly number[]): number {
  const level = next.findIndex((part, at) => part !== before[at]);
  if (level < 0) return 0;
  const step = (next[level] ?? 0) - (before[level] ?? 0);
  // What stands below the number that counts on begins anew: 1.4 → 2.1 or 2.
  if (step < 1 || step > widestGap || next.slice(level + 1).some((part) => part > 1)) return 0;
  return step;
}

/**
 * Looks at the cells of a column below its headings, in rows from `row` up to `end` that hold two cells or more
 * between `left` and `right`: names of groups, notes and titles stand alone.
 */
export function profileColumn(grid: Grid, column: number, rows: readonly number[]): Profile {
  const texts = rows.map((row) => grid.text(row, column)).filter((text) => text !== '');
  const share = (name: Share): number =>
    texts.length === 0 ? 0 : texts.filter((text) => tests[name].test(text)).length / texts.length;
  return {
    filled: texts.length,
    figure: share('figure'),
    percent: share('percent'),
    score: share('score'),
    date: share('date'),
    colour: share('colour'),
    grade: share('grade'),
    trend: share('trend'),
    stage: share('stage'),
    verdict: share('verdict'),
    stop: share('stop'),
    month: share('month'),
    polarity: share('polarity'),
    better: share('better'),
    upOrDown: share('upOrDown'),
    rated: shareRated(texts),
    often: share('often'),
    level: share('level'),
    counting: countsUp(texts),
    code: share('code'),
    coded: share('coded'),
    words: share('words'),
    sentence: share('sentence'),
    digits: share('digits'),
    distinct: texts.length === 0 ? 0 : new Set(texts).size / texts.length,
  };
}

/** Whether a figure stands anywhere in the block. */
export function holdsFigure(grid: Grid, area: Area): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      if (isFigure(grid, row, column)) return true;
  return false;
}

/** A number that is no year, typed as such or as text: 0.69, "69%", "<43", "(111)"; "£000" is a unit. */
export function isFigure(grid: Grid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  if (typeof value === 'number') return !(Number.isInteger(value) && value >= 1990 && value <= 2100);
  if (typeof value === 'boolean') return true;
  return /^[<>≤≥(£–-]*\d[\d.,]*\s*%?\)?$/.test(value) && !/^(?:20\d\d|£000)$/.test(value);
}

/** Words of a heading that speak of what is wanted. */
const wish =
  /\b(?:good|better|best|desir\w*|target|aim\w*|prefer\w*|requir\w*|intend\w*|intention|want\w*|wish\w*|ideal\w*|right|polarity|max\w*|min\w*|bigger|smaller|high\w*|low\w*|improvement|optimal|sought)\b|^\s*(?:h\s*\W?\s*l|up\s*\W\s*down|[+]\s*\/\s*[-–−]|[↑▲]\s*\W?\s*[↓▼])\s*$/i;
/** Words of a heading that speak of what has happened since. */
const moved =
  /\b(?:travel|changed?|compar\w*|last|previous|prior|trend|since|movement|moved|improv(?:ed|ing)|declin\w*|year on year|short|long|against)\b/i;

const most = 0.6;
/** In fewer rows that nothing stays the same says nothing. */
const fewest = 4;

/** What a column of "Higher", "Minimise", "Up" or "↓" is: which way is better, which way the figure moved, or open. */
export type Way = 'goodIs' | 'trend' | 'open' | null;

/**
 * Tells which way is better from which way a figure moved. "Higher", "Minimise" and "Bigger is better" say what is
 * wanted, unless the heading speaks of a change; "Up", "↓" and "High" are what the heading says, and without a word of it
 * open. Null for cells of another sort. Example: cells "Lower", heading "Target direction" → goodIs; cells "↑", "↓",
 * heading "Change since Q1" → trend.
 */
export function wayOf(heading: string, { filled, better, upOrDown }: Profile): Way {
  if (filled === 0 || better + upOrDown < 0.9) return null;
  if (moved.test(heading) && !/\b(?:desir|prefer|target|good|better)/i.test(heading)) return 'trend';
  if (better >= most || wish.test(heading)) return 'goodIs';
  return filled >= fewest ? 'open' : null;
}
