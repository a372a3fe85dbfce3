import { amountsOf, cellIn } from '../../tables/budgetParts';
import type { BudgetTable } from './budgetTable';

export type Sign = 'plus' | 'minus';

/** What a text says of signs; null where it says nothing. */
interface StatedConvention {
  /** The sign of net expenditure. */
  readonly expenditure: Sign | null;
  /** The sign of an adverse variance. */
  readonly adverse: Sign | null;
}

const minusWords =
  /\bbrackets?\b|\bbracketed\b|\bparenthes[ei]s\b|\bminus\b|\bnegatives?\b|\bcredits?\b|\(\s*\)|(?:^|\s)-\s*(?=[a-z=])/;
const plusWords =
  /\bplus\b|\bpositives?\b|\bdebits?\b|\bno brackets\b|\bwithout brackets\b|(?:^|\s)\+\s*(?=[a-z=])/;

const worse =
  /\b(?:adverse|overspends?|over-?spend(?:ing|s)?|overspent|worse|deficits?|unfavourable|shortfalls?|(?:increases?|growth) in (?:net )?(?:expenditure|spend(?:ing)?|costs?)|(?:reductions?|decreases?|shortfalls?) in income)\b/;
const better =
  /\b(?:favourable|underspends?|under-?spend(?:ing|s)?|underspent|better|savings?|surplus(?:es)?|(?:reductions?|decreases?) in (?:net )?(?:expenditure|spend(?:ing)?|costs?)|(?:increases?|growth) in income)\b/;
const changes =
  /\b(?:increases?|growth|reductions?|decreases?|shortfalls?) in (?:net )?(?:expenditure|spend(?:ing)?|costs?|income)\b/g;

/** Clauses of a text, each of which says one thing of one sign. */
const clauseEnd =
  /[.;:]|\b(?:whereas|while|but|with)\b|,\s*(?=(?:and\s+)?(?:a\s+)?(?:minus|plus|negatives?|positives?|brackets?|figures|income|expenditure)\b)|\band\b\s*(?=(?:a\s+)?(?:minus|plus|negatives?|positives?|brackets?|figures|(?:net )?(?:income|expenditure)[^,.;]*\b(?:minus|plus|positive|negative|brackets?))\b)|\s\/\s|,\s*(?=[-+]\s*[a-z])/;

/**
 * Reads a sentence on signs: "Figures in brackets are net income", "Net income is minus. … plus is adverse, minus is
 * favourable", "income … shown as positive balances, whereas brackets are used to denote expenditure". A clause
 * that names both signs, or neither, says nothing.
 */
export function readConvention(text: string): StatedConvention {
  let expenditure: Sign | null = null;
  let adverse: Sign | null = null;
  const plain = text
    .toLowerCase()
    .replace(/[–—−]/g, '-')
    .replace(/\b(?:no|without) brackets\b/g, 'positive')
    .replace(/\bshown (?:as|in)\b/g, 'is');
  if (plain.length > 600) return { expenditure, adverse };
  for (const clause of plain.split(clauseEnd)) {
    const [minus, plus] = [minusWords.test(clause), plusWords.test(clause)];
    if (minus === plus) continue;
    const sign: Sign = minus ? 'minus' : 'plus';
    const other: Sign = minus ? 'plus' : 'minus';
    const [bad, good] = [worse.test(clause), better.test(clause)];
    if (bad !== good) adverse ??= bad ? sign : other;
    const figures = clause.replace(changes, '');
    const income = /\bincome\b/.test(figures);
    const spend = /\b(?:expenditure|spend|costs?)\b/.test(figures);
    if (income !== spend) expenditure ??= spend ? sign : other;
  }
  return { expenditure, adverse };
}

/**
 * Which sign is adverse by the heading of a variance column: "Variance (adverse)/favourable", "Better / (worse)" and
 * "Under/(over) spend" make it minus, "Over/(under)spend" and "Overspend" plus; null where the heading says nothing.
 */
export function signOfHeading(heading: string): Sign | null {
  const text = heading.toLowerCase().replace(/[–—−]/g, '-');
  const bracketed = [...text.matchAll(/\(([^()]*)\)/g)].map(([, inside = '']) => inside.trim());
  for (const inside of bracketed) {
    const [bad, good] = [isWorse(inside), isBetter(inside)];
    // "Variance (adverse/favourable)" names both and tells nothing.
    if (bad !== good && isOtherOutside(text, inside, bad)) return bad ? 'minus' : 'plus';
  }
  const stated = readConvention(heading).adverse;
  if (stated) return stated;
  for (const [, sign, word = ''] of text.matchAll(/([+-])\s*(?:ve\b)?\s*=?\s*([a-z]+)/g)) {
    const [bad, good] = [isWorse(word), isBetter(word)];
    if (bad !== good) return (sign === '+') === bad ? 'plus' : 'minus';
  }
  for (const [, word = '', sign] of text.matchAll(/(?<![a-z])([a-z]+)\s*\(\s*([+-])(?:ve)?\s*\)/g)) {
    const [bad, good] = [isWorse(word), isBetter(word)];
    if (bad !== good) return (sign === '+') === bad ? 'plus' : 'minus';
  }
  const [bad, good] = [isWorse(text), isBetter(text)];
  return bad === good || /\//.test(text) ? null : bad ? 'plus' : 'minus';
}

/** The words outside the brackets name the other direction, or none. */
function isOtherOutside(text: string, inside: string, bad: boolean): boolean {
  const outside = text.replace(`(${inside})`, ' ');
  return bad ? !isWorse(outside) : !isBetter(outside);
}

const isWorse = (text: string): boolean => /\bover(?:\b|-?spen)/.test(text) || worse.test(text);
const isBetter = (text: string): boolean => /\bunder(?:\b|-?spen)/.test(text) || better.test(text);

/** How the negative figures of a table are written: "brackets", "a minus sign" …, the commonest first. */
export function negativeStyles({ lines }: Pick<BudgetTable, 'lines'>): string[] {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const { part, measure, amount } of amountsOf(line)) {
      if (amount >= 0) continue;
      const style = styleOf(cellIn(line, part, measure)?.text.trim() ?? '');
      counts.set(style, (counts.get(style) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a).map(([style]) => style);
}

function styleOf(text: string): string {
  if (/cr\.?$/i.test(text)) return 'CR';
  if (/\([^()\n]*\)/.test(text)) return 'brackets';
  return /[-–−]$/.test(text) ? 'a minus sign behind it' : 'a minus sign';
}
