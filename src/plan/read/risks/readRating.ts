import type { SourceCell } from '../../../grid/snapshot';
import { textKey } from '../../../words/fold';
import { readState } from '../../figures/states';
import type { Rag } from '../../rag/rag';
import { readRag } from '../../rag/readRag';
import { readNumber } from '../cells';
import type { RegisterRisk } from './register';
import type { RiskGrid, RiskLevel } from './riskGrid';

/** Names that count up to a number of levels where only the number is given. */
const likelihoodNames = ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'];
const impactNames = ['Negligible', 'Minor', 'Moderate', 'Major', 'Catastrophic'];

/**
 * The levels of a grid as Plan details give them, from the lowest: names with their values ("Minor 1, Serious 2,
 * Major 4, Extreme 8", also "1 Minor" and "Minor = 1"), names alone, which count 1, 2, 3 …, values alone
 * ("1, 2, 4, 8"), or how many there are ("5", "1 to 5"). null for anything else, for fewer than two or more than ten
 * levels, for a name or a value that stands twice, and for values that are not whole and above zero.
 */
export function readLevels(text: string, of: 'likelihood' | 'impact'): readonly RiskLevel[] | null {
  const range = /^(?:1\s*(?:to|-|–)\s*)?(\d{1,2})$/i.exec(text.trim());
  const parts = range
    ? Array.from({ length: Number(range[1]) }, (_, index) => String(index + 1))
    : text.split(/[,;/|]|\s[-–]\s/).map((part) => part.trim());
  if (parts.length < 2 || parts.length > 10) return null;
  const names = of === 'likelihood' ? likelihoodNames : impactNames;
  const levels = parts.map((part, index) => {
    const value = /\d+(?:\.\d+)?/.exec(part)?.[0];
    const name = part
      .replace(/\d+(?:\.\d+)?/, ' ')
      .replace(/[()=:.]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const spare = parts.length === names.length ? (names[index] ?? '') : '';
    return { name: name || spare, value: value === undefined ? index + 1 : Number(value) };
  });
  const values = levels.map((level) => level.value);
  const named = levels.map(({ name }) => textKey(name)).filter(Boolean);
  if (values.some((value) => !Number.isInteger(value) || value < 1)) return null;
  if (new Set(values).size < values.length || new Set(named).size < named.length) return null;
  return levels.sort((a, b) => a.value - b.value);
}

/**
 * The likelihood or impact of a cell: a number ("4"), a level's name ("Likely"), or both ("4 - Likely",
 * "Likely (4)"), of which the number counts. A number that is no level of the grid is given as it stands; null for an
 * empty cell and for words that name no level.
 */
export function readLevel(cell: SourceCell | null, levels: readonly RiskLevel[]): number | null {
  if (!cell) return null;
  if (typeof cell.value === 'number') return cell.value;
  const text = cell.text.trim();
  const number = /^(\d{1,2})\b|\(\s*(\d{1,2})\s*\)$|[-–:]\s*(\d{1,2})$|^[a-z ]+\s(\d{1,2})$/i.exec(text);
  const written = number?.[1] ?? number?.[2] ?? number?.[3] ?? number?.[4];
  if (written !== undefined) return Number(written);
  const word = textKey(text);
  return levels.find(({ name }) => name !== '' && textKey(name) === word)?.value ?? null;
}

/** A level as it is called: "Major (4)", or its value where it has no name. */
export const levelName = ({ name, value }: RiskLevel): string =>
  name ? `${name} (${value})` : String(value);

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

/** Which way a risk's score moves. */
export type Moves = 'up' | 'down' | 'unchanged';

const rising = /\b(?:up|worse|worsening|worsened|increas\w*|rising|deteriorat\w*|higher|upward\w*)\b|[↑▲⬆↗]/i;
const falling = /\b(?:down|better|improv\w*|decreas\w*|reduc\w*|falling|lower|downward\w*)\b|[↓▼⬇↘]/i;
const steady = /\b(?:constant|unchanged|same|static|stable|no change|steady|sustained)\b|[→↔►⬌➡]/i;

/**
 * Which way a trend says that a risk moves: "Increasing", "Worse", "↑" → up, "Improving" → down, "Constant" →
 * unchanged. null where it says nothing of that, or two things.
 */
export function statedMovement(text: string): Moves | null {
  const found = [
    ...(rising.test(text) ? (['up'] as const) : []),
    ...(falling.test(text) ? (['down'] as const) : []),
    ...(steady.test(text) ? (['unchanged'] as const) : []),
  ];
  return found.length === 1 ? (found[0] ?? null) : null;
}
