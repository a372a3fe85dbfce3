import { readNumber } from '../cells';
import type { SourceCell } from '../../../grid/snapshot';
import { readState } from '../../figures/states';
import type { Rag } from '../../rag/rag';
import { readRag } from '../../rag/readRag';
import type { RegisterRisk } from './register';
import type { RiskGrid, RiskLevel } from './riskGrid';
import { textKey } from '../../../words/fold';
import { readLevel } from './readLevels';

/** No score is written in more signs: a longer text is a note. */
const longest = 200;

const ratingWords =
  /\b(?:red|amber|yellow|green|very|high|medium|moderate|low|significant|extreme|severe|critical|risk|score|[ragyhml])(?=\s*\d|\b)/gi;

/** A longer text is a sentence. */
const longestWord = 40;

/** Steps of a scale of three. */
const ofThree: ReadonlyMap<string, number> = new Map(
  Object.entries({ l: 1, low: 1, m: 2, med: 2, medium: 2, moderate: 2, h: 3, high: 3 }),
);

/** Steps of a scale of five, in the words that registers use for likelihood and impact. */
const ofFive: ReadonlyMap<string, number> = new Map(
  [
    ['very low', 'rare', 'remote', 'very unlikely', 'highly unlikely', 'negligible', 'insignificant', 'vl'],
    ['low', 'unlikely', 'minor', 'l'],
    ['medium', 'moderate', 'possible', 'med', 'm'],
    ['high', 'likely', 'probable', 'major', 'significant', 'serious', 'h'],
    [
      'very high',
      'almost certain',
      'certain',
      'very likely',
      'highly likely',
      'extreme',
      'severe',
      'critical',
      'catastrophic',
      'vh',
    ],
  ].flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
);

/** Levels of a column, by cell text. */
interface LevelReader {
  readonly read: (cell: SourceCell | null) => number | null;
  /** The values are by the order of the words alone, so many steps: no grid says how much each counts. */
  readonly ofScale: number | null;
}

/**
 * The score of a cell: 12, "12", "Amber 12", "A12", "12 (4 x 3)", "12 Amber", "High 12", "4 x 3 = 12", "4 x 3". null for text
 * without a number or with several that say nothing of each other.
 */
export function readScore(cell: SourceCell | null): number | null {
  if (!cell) return null;
  const plain = readNumber(cell.value, cell.text);
  if (plain !== null) return plain;
  if (cell.text.length > longest) return null;
  const text = cell.text
    .replace(/\([^)]*[x×*][^)]*\)/gi, ' ')
    .replace(ratingWords, ' ')
    .replace(/[()[\]:,-]/g, ' ')
    .trim();
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const product = /^(\d{1,2})\s*[x×*]\s*(\d{1,2})(?:\s*=\s*(\d{1,3}))?$/i.exec(text);
  if (!product) return null;
  return product[3] === undefined ? Number(product[1]) * Number(product[2]) : Number(product[3]);
}

/**
 * How the rating of a register's cells is read; `texts` are all of them. A colour is the rating; another word is the
 * register's own ("High", "M"), with the colour that `grid` says it stands for. Where yellow and amber are two steps,
 * yellow is a word of the register's own.
 */
export function readOwnRating(
  texts: readonly string[],
  { words }: RiskGrid,
): (text: string) => Pick<RegisterRisk, 'rating' | 'ratingWord'> {
  const twoAmbers =
    texts.some((text) => /yellow/i.test(text)) && texts.some((text) => /amber|orange/i.test(text));
  return (text) => {
    const word = text
      .replace(/[\d()×=]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const said = words?.get(textKey(word));
    if (said) return { rating: said, ratingWord: word };
    const rating: Rag = (twoAmbers && /yellow/i.test(word) ? null : readRag(word)) || 'N/A';
    const isOwn = rating === 'N/A' && /[a-z]/i.test(word) && word.length <= longestWord && !readState(word);
    return { rating, ratingWord: isOwn && !/^x$/i.test(word) ? word : '' };
  };
}

/**
 * How the likelihoods or impacts of a register are read: by `levels`; where they are words that `levels` do not name
 * and that have a plain order ("Low", "Medium", "High"; "Unlikely", "Possible"), by that order.
 */
export function levelReader(
  cells: readonly (SourceCell | undefined)[],
  levels: readonly RiskLevel[],
): LevelReader {
  const words = [...new Set(cells.flatMap((cell) => (cell && cell.text !== '' ? [textKey(cell.text)] : [])))];
  const isKnown = words.every((word) => levels.some(({ name }) => textKey(name) === word));
  const scale = [ofThree, ofFive].find((steps) => words.every((word) => steps.has(word)));
  if (words.length === 0 || isKnown || !scale)
    return { read: (cell) => readLevel(cell, levels), ofScale: null };
  return { read: (cell) => scale.get(textKey(cell?.text ?? '')) ?? null, ofScale: scale === ofThree ? 3 : 5 };
}

/**
 * Words of a register's own with the colour that each stands for, as Plan details give them: "High = Red, Medium =
 * Amber, Low = Green", also with ":" or "is". Words by `textKey`; null where a part is not such a pair.
 */
export function readRatingWords(text: string): ReadonlyMap<string, Rag> | null {
  const pairs = text
    .split(/[,;|\n]+/)
    .filter((part) => part.trim() !== '')
    .map((part) => readPair(part.trim()));
  const words = new Map<string, Rag>();
  for (const pair of pairs) {
    const colour = pair && readRag(pair.colour);
    if (!pair || !colour || colour === 'N/A') return null;
    words.set(textKey(pair.word), colour);
  }
  return words.size > 0 ? words : null;
}

/** "High = Red" in its parts; the last sign parts them. Null where a part has none. */
function readPair(part: string): { readonly word: string; readonly colour: string } | null {
  const end = /(?:=|:|–|→|\bis\b)\s*([a-z]+)$/i.exec(part);
  const word = end && part.slice(0, end.index).trim();
  return end && word ? { word, colour: end[1] ?? '' } : null;
}
