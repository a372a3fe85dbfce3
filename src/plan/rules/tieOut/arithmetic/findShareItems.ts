import { after, before, between, isCount, type SaidFigure } from './saidFigure';

/** A figure with its share: "28 (75%)"; with its base where the words name it: "28 of the 37 (75%)". */
export interface ShareItem {
  readonly part: SaidFigure;
  readonly percent: SaidFigure;
  readonly base?: SaidFigure;
}

const about =
  '(?:about|approximately|approx\\.?|around|circa|c\\.|some|nearly|almost|roughly|(?:just )?(?:over|under)|more than|less than)?';
const likewise = '(?:or|i\\.e\\.?,?|that is,?|=|which is|equal to|equivalent to|equating to|representing)';
/** Words that may stand between a count and its share: "28 indicators (". */
const opened = new RegExp(`^[^()\\d.;:]{0,60}\\(\\s*(?!\\s)${likewise}?\\s*(?!\\s)${about}\\s*$`, 'i');
const joined = new RegExp(`^[^()\\d.;:]{0,40}?,?\\s+${likewise}\\s*(?!\\s)${about}\\s*$`, 'i');
const isEqual = /^\s*(?:is|=|equals|was)\s*$/i;
const comma = new RegExp(`^[^()\\d.;:]{0,60}[,–:-]\\s*(?!\\s)${about}\\s*$`, 'i');
/** Between a part and its base: "of the", "out of a total of", "KPIs of". */
const article = '(?:(?:an?|the|all|our|its|their|these|those|total|possible|overall)\\s+)*';
const ofBase = new RegExp(
  `^\\s*(?:[A-Za-z][\\w'’-]*\\s+){0,3}?(?:out of|of)\\s+(?:${article}of\\s+)?${article}$`,
  'i',
);
const thenOfBase = new RegExp(
  `^\\s*(?:\\)\\s*)?(?:[A-Za-z][\\w'’-]*\\s+){0,3}?(?:out of|of)\\s+(?:${article}of\\s+)?${article}$`,
  'i',
);
/** From a sum of money to the budget that it is a share of: "(6.8%) against the overall budget of". */
const ofSum = /^\s*(?:\)\s*)?(?:of|against|on|from)\s[^\d;()]*$/i;
const isOfBudget = (words: string): boolean => ofSum.test(words) && /\bbudgets?\b/i.test(words);
/** What follows a percentage that is a target, a change or of something else, and no share of what stands before. */
const other =
  /^\s*(?:targets?|higher|lower|increase|decrease|more|fewer|less|better|worse|up|down|above|below|over|under|ahead|behind|change|growth|reduction|rise|fall|confidence|last|previous|against|compared|than|points?|percentage points?|in (?:19|20)\d\d)\b/i;
const ofOther = /^\s*of\s/i;
/** Words between a count and a percentage that say the percentage is something else. */
const elsewhere =
  /\b(?:targets?|from|to|against|than|by|compared|up|down|increase|decrease|with an?|average|was|were|at|scored|score)\b/i;

const parts = (figure: SaidFigure): boolean => figure.quoted.kind === 'money' || isCount(figure);
const canBe = (part: SaidFigure, base: SaidFigure): boolean =>
  part.quoted.kind === base.quoted.kind &&
  parts(part) &&
  parts(base) &&
  part.quoted.value <= base.quoted.value;

/** Whether the words say that one figure is a part of another: "28 of the 37". */
export const isPartOf = (part: SaidFigure, base: SaidFigure): boolean =>
  canBe(part, base) && ofBase.test(between(part, base));

/** The figures of a sentence that have their share beside them. Each percentage belongs to one item at most. */
export function findShareItems(figures: readonly SaidFigure[]): ShareItem[] {
  const items: ShareItem[] = [];
  const used = new Set<SaidFigure>();
  const add = (part: SaidFigure, percent: SaidFigure, base?: SaidFigure): void => {
    if (used.has(percent)) return;
    used.add(percent);
    items.push({ part, percent, ...(base && { base }) });
  };
  figures.forEach((percent, at) => {
    if (percent.quoted.kind !== 'percent' || other.test(after(percent))) return;
    const [second, first] = [figures[at - 1], figures[at - 2]];
    const [next, nextButOne] = [figures[at + 1], figures[at + 2]];
    // "75% (28 of 37)", "75% of the 37 (28)"
    if (next && nextButOne && /^\s*[(,:–-]\s*$/.test(between(percent, next)) && isPartOf(next, nextButOne))
      return add(next, percent, nextButOne);
    if (
      next &&
      nextButOne &&
      ofBase.test(between(percent, next)) &&
      canBe(nextButOne, next) &&
      /^[^()\d.;:]{0,60}\(\s*$/.test(between(next, nextButOne)) &&
      /^\s*\)/.test(after(nextButOne))
    )
      return add(nextButOne, percent, next);
    if (!second || !parts(second)) return;
    const gap = between(second, percent);
    if (elsewhere.test(gap)) return;
    const hasPair = first !== undefined && isPartOf(first, second);
    // "28, 75% of the 37", "28 (75%) of the 37"
    const named =
      next && canBe(second, next) && thenOfBase.test(between(percent, next))
        ? next
        : next && second.quoted.kind === 'money' && canBe(second, next) && isOfBudget(between(percent, next))
          ? next
          : undefined;
    if (named && (opened.test(gap) || joined.test(gap) || comma.test(gap)) && !hasPair)
      return add(second, percent, named);
    const ends = /^\s*(?:[,.;)]|$)/.test(after(percent));
    if (hasPair) {
      if (ofOther.test(after(percent))) return;
      if (opened.test(gap) || joined.test(gap) || isEqual.test(gap) || (comma.test(gap) && ends))
        return add(first, percent, second);
      return;
    }
    if (opened.test(gap) || (joined.test(gap) && ends)) return add(second, percent);
  });
  return items;
}

/** Words before a number that make it the whole of what follows: "of the 37", "all 37", "a total of 37", "there were 37". */
export const isWhole = (figure: SaidFigure): boolean =>
  new RegExp(`(?:^|\\b)(?:of|all|total|there (?:were|are|was|is)|for the|overall)\\s+${article}$`, 'i').test(
    before(figure),
  );
