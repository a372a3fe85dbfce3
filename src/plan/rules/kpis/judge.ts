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

export interface Judgement {
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
