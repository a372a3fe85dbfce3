import type { SourceCell } from '../../../grid/snapshot';
import { textKey } from '../../../words/fold';
import { readState } from '../../figures/states';
import type { Rag } from '../../rag/rag';
import { readRag } from '../../rag/readRag';
import { readScore } from './readRating';
import type { RiskAppetite, RiskTarget } from './register';

/** How a risk stands to a score or a colour: above it, or at or below it; null where that is not known. */
export type Standing = 'above' | 'met' | null;

/** Cells that a risk's aims are read from. */
interface AimCells {
  readonly targetLikelihood?: SourceCell;
  readonly targetImpact?: SourceCell;
  readonly targetScore?: SourceCell;
  readonly targetRating?: SourceCell;
  readonly appetite?: SourceCell;
  readonly againstAppetite?: SourceCell;
}

/** The highest score of each level of appetite, by the level in small letters: cautious → 8. */
type AppetiteLevels = ReadonlyMap<string, number>;

const isFilled = (cell: SourceCell | undefined): cell is SourceCell => (cell?.text.trim() ?? '') !== '';

/**
 * The target of a risk: its score, else likelihood × impact of the target (`levels` reads them), and its colour. null
 * where no cell gives one.
 */
export function readTarget(
  { targetLikelihood, targetImpact, targetScore, targetRating }: AimCells,
  levels: {
    readonly likelihood: (cell: SourceCell | null) => number | null;
    readonly impact: (cell: SourceCell | null) => number | null;
  },
): RiskTarget | null {
  const [likelihood, impact] = [
    levels.likelihood(targetLikelihood ?? null),
    levels.impact(targetImpact ?? null),
  ];
  const stated = readScore(targetScore ?? null) ?? readScore(targetRating ?? null);
  const product = likelihood === null || impact === null ? null : likelihood * impact;
  const score = stated ?? (isFilled(targetScore) ? null : product);
  const colours = [targetRating, targetScore].map((cell) => readRag(wordsOf(cell)));
  const rating = colours.find((colour) => colour && colour !== 'N/A') || 'N/A';
  const cell = [targetScore, targetRating, targetImpact].find(isFilled);
  return cell && (score !== null || rating !== 'N/A') ? { score, rating, cell } : null;
}

const wordsOf = (cell: SourceCell | undefined): string =>
  (cell?.text ?? '')
    .replace(/[\d()×=]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const above =
  /\b(?:above|outside|exceed(?:s|ed|ing)?|beyond|over|higher than|not (?:currently )?within|out of)\b/i;
const within =
  /\b(?:within|inside|below|under|at or below|in line with|met|meets|at (?:risk )?(?:appetite|tolerance))\b/i;
const yes = /^(?:yes|y|true|✓|✔)$/i;
const no = /^(?:no|n|false|✗|✘|x)$/i;

/** What a text says of a risk and its appetite: "Risk above appetite" → above; "Within" → within; "Cautious" → null. */
export function saysOfAppetite(text: string): 'above' | 'within' | null {
  if (/\d/.test(text) || text.length > 80) return null;
  if (above.test(text)) return 'above';
  return within.test(text) ? 'within' : null;
}

/** The same of an answer to a heading: "No" to "Within appetite?" is above, "Yes" to "Exceeds appetite?" too. */
function answered(text: string, heading: string): 'above' | 'within' | null {
  const said = saysOfAppetite(text);
  if (said || !(yes.test(text.trim()) || no.test(text.trim()))) return said;
  const asked = saysOfAppetite(heading);
  if (asked === null) return null;
  return yes.test(text.trim()) ? asked : asked === 'above' ? 'within' : 'above';
}

/**
 * The appetite for a risk: a score ("12", "up to 12", "8-12", "Open (12)"), a colour, a level whose score `levels`
 * give, or in words how the risk stands to it. `heading` is that of the column that says so. null where no cell does.
 */
export function readAppetite(
  { appetite, againstAppetite }: AimCells,
  heading: string,
  levels: AppetiteLevels,
): RiskAppetite | null {
  const cell = [appetite, againstAppetite].find(isFilled);
  if (!cell) return null;
  const text = appetite?.text.trim() ?? '';
  const says =
    (isFilled(againstAppetite) ? answered(againstAppetite.text, heading) : null) ?? saysOfAppetite(text);
  const isWord = text !== '' && readState(text) === null && saysOfAppetite(text) === null;
  const level = isWord ? levelOf(text) : '';
  const stated = isWord ? limitOf(appetite) : null;
  const colour = isWord ? readRag(wordsOf(appetite)) : null;
  const limit = stated ?? levels.get(textKey(level)) ?? null;
  const rating = colour || 'N/A';
  const isKnown = limit !== null || rating !== 'N/A';
  return { text: cell.text.trim(), limit, rating, says, level: isKnown ? '' : level, cell };
}

/** "Cautious (treat)" and "Cautious – 2" are the level Cautious. */
const levelOf = (text: string): string =>
  /^[^\p{L}]*([\p{L}][\p{L}\s/&-]*?)\s*(?:[(–:,;\d].*)?$/u.exec(text)?.[1]?.trim() ?? '';

/** The highest score that an appetite of figures accepts. */
function limitOf(cell: SourceCell | undefined): number | null {
  if (!cell) return null;
  if (typeof cell.value === 'number' && /^\d+$/.test(cell.text.trim())) return cell.value;
  const text = cell.text.trim();
  const span = /(?:^|\s|\()(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})\)?$/i.exec(text);
  if (span) return Math.max(Number(span[1]), Number(span[2]));
  const [, before = '', figure, after = ''] = /^(\D*?)(\d{1,2})\b([^\d]*)$/.exec(text) ?? [];
  if (figure === undefined) return readScore(cell);
  if (/<(?!=)|\b(?:below|under|less than)\b/i.test(before)) return Number(figure) - 1;
  // "12 or above" is where it begins to be too much.
  return /\b(?:above|more|over|\+)/i.test(`${before} ${after}`) ? null : Number(figure);
}

const weights = { Green: 0, Amber: 1, Red: 2 } as const;

/** How a risk of this score and colour stands to an aim: by the scores, where one is missing by the colours. */
export function standingTo(
  { score, rating }: { readonly score: number | null; readonly rating: Rag },
  aim: { readonly score: number | null; readonly rating: Rag },
): Standing {
  if (score !== null && aim.score !== null) return score > aim.score ? 'above' : 'met';
  if (rating === 'N/A' || aim.rating === 'N/A') return null;
  return weights[rating] > weights[aim.rating] ? 'above' : 'met';
}

/**
 * How a risk stands to its appetite: as the register says, and by its score. null where neither tells, or where the two
 * contradict each other.
 */
export function standingToAppetite(
  risk: { readonly score: number | null; readonly rating: Rag },
  appetite: RiskAppetite | null | undefined,
): Standing {
  if (!appetite) return null;
  const figured = standingTo(risk, { score: appetite.limit, rating: appetite.rating });
  const said = appetite.says && (appetite.says === 'above' ? 'above' : 'met');
  return said && figured && said !== figured ? null : (said ?? figured);
}

/**
 * Levels of appetite with the highest score that each accepts, as Plan details give them: "Averse = 4, Cautious = 8,
 * Open = 16", also with ":" or "up to". null where a part is not such a pair.
 */
export function readAppetiteLevels(text: string): AppetiteLevels | null {
  const levels = new Map<string, number>();
  for (const part of text.split(/[,;|\n]+/)) {
    if (part.trim() === '') continue;
    const [, word, score] =
      /^(.*?\p{L})\s*(?:=|:|–|-|→|\bis\b|\bup to\b|\s)+\s*(\d{1,3})$/iu.exec(part.trim()) ?? [];
    if (word === undefined || score === undefined) return null;
    levels.set(textKey(word), Number(score));
  }
  return levels.size > 0 ? levels : null;
}
