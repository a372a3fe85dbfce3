import { fixed, formatNumber, formatPercent } from '../../../words/numbers';
import { formatValue } from '../../figures/reading';
import type { Polarity, Rag, ToleranceBasis } from '../../rag/rag';

/** What a figure is judged against. All numbers are in the unit of the target. */
export interface Yardstick {
  readonly target: number;
  /** Upper end where the target is a range; the figure must then lie inside. */
  readonly high?: number;
  /** "<43": the target itself does not meet it. */
  readonly strict: boolean;
  readonly polarity: Polarity;
  /** In % of the target (relative) or in the target's own unit (points). */
  readonly tolerance: number;
  readonly basis: ToleranceBasis;
  /** Missed by no more than this, on the same basis, a target counts as met; 0 if left out. */
  readonly green?: number;
  /** A figure at the edge of the tolerance is Red. */
  readonly edgeIsRed?: boolean;
}

interface Judgement {
  readonly rag: Exclude<Rag, 'N/A'>;
  /** How far short of the target in its unit; negative where it is exceeded. */
  readonly shortfall: number;
  /** Too high is what misses this target. */
  readonly over: boolean;
  /** The shortfall in % of the target; null where the target is 0. */
  readonly shortfallPercent: number | null;
  /** Edge of the tolerance, itself inside; null where there is none (a target of 0). */
  readonly limit: number | null;
  /** The figure equals a strict target, which only a better one would meet. */
  readonly equalsStrict: boolean;
}

/** Figures closer than this share of their size are the same: 75 × 0.9 must not miss 67.5 by a rounding bit. */
const equality = 1e-9;

interface Side {
  readonly target: number;
  /** +1 where higher is better, -1 where lower is. */
  readonly sign: 1 | -1;
}

/** The end of the target that the figure may miss: of a range the nearer one, of "on target" the side it is on. */
function sideOf(measure: number, { target, high, polarity }: Yardstick): Side {
  if (high !== undefined)
    return measure < (target + high) / 2 ? { target, sign: 1 } : { target: high, sign: -1 };
  if (polarity === 'on target') return { target, sign: measure < target ? 1 : -1 };
  return { target, sign: polarity === 'higher' ? 1 : -1 };
}

/**
 * The published rule. Green: target achieved or exceeded. Amber: missed by no more than the tolerance. Red:
 * missed by more. (City of London DCCS 2017: "within the tolerance of -10% of the set target".)
 *
 * A strict target is not met by the target itself. The edge of the tolerance is inside it. The tolerance of a
 * relative rule is a share of the target's absolute value, so it works for negative targets and where lower is
 * better; a target of 0 has none on either basis. "On target" is missed in both directions.
 */
export function judge(measure: number, yardstick: Yardstick): Judgement {
  const { target, sign } = sideOf(measure, yardstick);
  const slack = equality * Math.max(Math.abs(target), Math.abs(measure));
  const shortfall = sign * (target - measure);
  const size = Math.abs(target);
  const relative = yardstick.basis === 'relative';
  const inUnit = (margin: number): number => (size === 0 ? 0 : relative ? (margin / 100) * size : margin);
  const tolerance = inUnit(yardstick.tolerance);
  const green = inUnit(yardstick.green ?? 0);
  const equalsStrict = yardstick.strict && Math.abs(shortfall) <= slack;
  const met = shortfall <= green + slack && !(equalsStrict && green === 0);
  const near =
    tolerance > 0 && (yardstick.edgeIsRed ? shortfall < tolerance - slack : shortfall <= tolerance + slack);
  return {
    rag: met ? 'Green' : near ? 'Amber' : 'Red',
    shortfall,
    over: sign < 0,
    shortfallPercent: size === 0 ? null : (100 * shortfall) / size,
    limit: tolerance > 0 ? target - sign * tolerance : null,
    equalsStrict,
  };
}

/** What an explanation is made of. */
export interface Judged {
  readonly judgement: Judgement;
  readonly yardstick: Yardstick;
  /** "69%", "8 of 9 (88.9%)"; "75%", "fewer than 43". */
  readonly measureWords: string;
  readonly targetWords: string;
  readonly unit: string;
  /** Where the tolerance is written, where that is neither KPI rules nor Plan details. */
  readonly source?: string;
}

/** "8.0% short", "6.0 points short", "3 too many": the gap in the terms of the rule's basis. */
function gap({ judgement, yardstick, unit }: Judged): string {
  const { shortfall, shortfallPercent, over } = judgement;
  const side = over ? 'over' : 'short';
  if (yardstick.basis === 'points' && shortfallPercent !== null) {
    return unit === '%' ? `${fixed(shortfall, 1)} points ${side}` : `${formatValue(shortfall, unit)} ${side}`;
  }
  return shortfallPercent === null
    ? `${formatValue(shortfall, unit)} ${side}`
    : `${formatPercent(shortfallPercent, 1)} ${side}`;
}

function better({ judgement }: Judged): string {
  const percent = judgement.shortfallPercent;
  return percent !== null && percent < -0.05 ? `met, ${formatPercent(-percent, 1)} better` : 'met';
}

function toleranceWords({ yardstick, unit, source }: Judged): string {
  const size = formatNumber(yardstick.tolerance);
  const of = source === undefined ? '' : ` of ${source}`;
  if (yardstick.basis === 'relative') return `the ${size}% tolerance${of}`;
  return unit === '%'
    ? `the ${size}-point tolerance${of}`
    : `the tolerance of ${formatValue(yardstick.tolerance, unit)}${of}`;
}

/** "2.0% short, which the sheet's key (Key!A3) counts as met". */
function metShort(judged: Judged): string {
  return `${gap(judged)}, which ${judged.source ?? 'the rule'} counts as met`;
}

/** One measure's part, without the colour: "69% against 75%: 8.0% short, inside the 10% tolerance (67.5%)". */
export function explainGap(judged: Judged): string {
  const { judgement, measureWords, targetWords, unit } = judged;
  const head = `${measureWords} against ${targetWords}: `;
  if (judgement.rag === 'Green')
    return (
      head +
      ((judged.yardstick.green ?? 0) > 0 && judgement.shortfall > 0 ? metShort(judged) : better(judged))
    );
  const short = judgement.equalsStrict ? 'equal to it, which does not meet it' : gap(judged);
  if (judgement.limit === null) return `${head}${short}, and a target of 0 has no tolerance`;
  const limit = formatValue(judgement.limit, unit);
  const place = judgement.rag === 'Amber' ? 'inside' : 'outside';
  return `${head}${short}, ${place} ${toleranceWords(judged)} (${limit})`;
}

/** "Published Red: differs."; a colour beside N/A cannot be confirmed; '' where nothing is published. */
export function explainPublished(rag: Rag, published: Rag | ''): string {
  if (published === '') return '';
  const verdict = published === rag ? 'agrees' : rag === 'N/A' ? 'cannot be confirmed' : 'differs';
  return ` Published ${published}: ${verdict}.`;
}

/**
 * The one line that a verdict gives of itself: "69% against 75%: 8.0% short, inside the 10% tolerance
 * (67.5%): Amber. Published Red: differs." Several measures of one colour stand side by side.
 */
export function explain(parts: readonly Judged[], rag: Rag): string {
  return `${parts.map(explainGap).join('; ')}: ${rag}.`;
}
