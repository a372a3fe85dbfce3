import type { SourceCell } from '../../../grid/snapshot';
import { formatNumber } from '../../../words/numbers';
import { shorten } from '../../../words/shorten';
import type { Band, Direction, Figure } from '../../figures/reading';

/** A measure with the target it is judged against. */
export interface Pair {
  readonly kind: 'pair';
  /** Label of the line or of the figure; '' where there is only one measure without a label. */
  readonly label: string;
  readonly target: Figure;
  /** Target as it is named to the officer; set for directions: "an increase on 98%". */
  readonly targetWords: string;
  readonly direction: Direction | null;
  readonly measure: Figure | readonly Band[];
  /** Doubts of both readings, in words; a target's band text is among them. */
  readonly doubts: readonly string[];
  readonly unsure: boolean;
  readonly bandText: string;
  readonly targetCell: SourceCell | null;
  readonly measureCell: SourceCell | null;
}

/** Codes of what keeps a KPI from being judged. */
export type ProblemCode =
  | 'target-missing'
  | 'target-not-set'
  | 'measure-missing'
  | 'no-target-column'
  | 'no-measure-column'
  | 'not-due'
  | 'figure-due'
  | 'not-readable'
  | 'not-paired'
  | 'earlier-missing'
  | 'unit-differs'
  | 'reading-unsure';

/** Why a line of a KPI cannot be judged. */
export interface Problem {
  readonly kind: 'problem';
  readonly label: string;
  readonly code: ProblemCode;
  readonly severity: 'warning' | 'info';
  readonly cell: SourceCell | null;
  /** What is the matter, to stand after "N/A: "; and what to do about it. */
  readonly reason: string;
  /** The same without the row's own words, for several rows at once: "the target cannot be read". */
  readonly common?: string;
  readonly advice: string;
  /** What the cell may be meant to say, each with the words for a button. */
  readonly choices: readonly (readonly [label: string, value: string | number])[];
}

export type Entry = Pair | Problem;

/** Codes for a table that lacks the column. */
export const columnCodes = { target: 'no-target-column', measure: 'no-measure-column' } as const;
/** Codes for a cell that is empty. */
export const missingCodes = { target: 'target-missing', measure: 'measure-missing' } as const;

/** A line without a target or a measure because the table has no column for it. */
export type ColumnProblem = Problem & { readonly code: (typeof columnCodes)['target' | 'measure'] };

/** Whether the table has no column for the target, or for the measure: that is told once for the table. */
export const lacksColumn = (problem: Problem): problem is ColumnProblem =>
  problem.code === columnCodes.target || problem.code === columnCodes.measure;

/** One way to read a pair, as two numbers in one unit. */
export interface Candidate {
  readonly target: number;
  readonly measure: number;
}

/** The ways in which a pair can be read, the likeliest first, and why there are several. */
export interface Candidates {
  readonly all: readonly Candidate[];
  /** Unit in which target and measure are compared. */
  readonly unit: string;
  readonly code: 'unit-differs' | 'percentage-contradicts' | 'reading-unsure' | '';
  /** What is in doubt, in words; '' if nothing is. */
  readonly doubt: string;
}

/** A figure known only by a bound ("<5") lies between it and the far end. */
function boundedValues({ comparator, value }: Figure): readonly number[] {
  const inside = Math.abs(value) * 1e-6;
  switch (comparator) {
    case '<':
      return [value - inside, value > 0 ? 0 : value * 1e6 - 1];
    case '<=':
      return [value, value > 0 ? 0 : value * 1e6 - 1];
    case '>':
      return [value + inside, Math.abs(value) * 1e6 + 1];
    case '>=':
      return [value, Math.abs(value) * 1e6 + 1];
    default:
      return [value];
  }
}

/** Shares of the band beyond a boundary, of the one before it, and of both: the text does not say which. */
function ofBands(target: Figure, bands: readonly Band[], bandText: string): Candidates | null {
  const total = bands.reduce((sum, { count }) => sum + count, 0);
  if (bandText === '' || target.unit !== '%' || total === 0) return null;
  const share = (chosen: readonly Band[]): number =>
    (100 * chosen.reduce((sum, { count }) => sum + count, 0)) / total;
  const shares = [share(bands.slice(-1)), share(bands.slice(-2, -1)), share(bands.slice(-2))];
  return {
    all: shares.map((measure) => ({ target: target.value, measure })),
    unit: '%',
    code: 'reading-unsure',
    doubt: `the target “${bandText}” may mean the last band, the one before it or both`,
  };
}

function likeUnits(
  target: Figure,
  measure: Figure,
  measureText: string,
  targetText: string,
): Candidates | null {
  const all = boundedValues(measure).map((value) => ({ target: target.value, measure: value }));
  const sound: Candidates = {
    all,
    unit: target.unit || measure.unit,
    code: measure.comparator ? 'reading-unsure' : '',
    doubt: measure.comparator ? `the measure “${measureText}” gives a bound and no figure` : '',
  };
  if (target.unit === measure.unit) return sound;
  const [likely] = all;
  if (measure.unit === '' && likely) {
    const share = target.unit === '%' && measure.value > 0 && measure.value <= 1 && target.value > 1;
    return {
      ...sound,
      all: share ? [...all, { ...likely, measure: measure.value * 100 }] : all,
      code: measure.value === 0 ? '' : 'unit-differs',
      doubt:
        measure.value === 0
          ? ''
          : share
            ? `“${measureText}” has no % sign and may mean ${measure.value}% or ${formatNumber(measure.value * 100)}%`
            : `the target is in ${target.unit} and the measure “${measureText}” has no unit`,
    };
  }
  if (target.unit === '' && likely) {
    const percent = measure.unit === '%';
    const share = percent && target.value > 0 && target.value <= 1;
    const counts = percent && measure.numerator !== null;
    return {
      ...sound,
      all: [
        ...all,
        ...(share ? [{ ...likely, target: target.value * 100 }] : []),
        ...(counts ? [{ ...likely, measure: measure.numerator ?? 0 }] : []),
      ],
      code: percent && target.value !== 0 ? 'unit-differs' : '',
      doubt:
        percent && target.value !== 0
          ? `the measure is in % and the target “${targetText}” has no % sign`
          : '',
    };
  }
  return null;
}

/**
 * The ways in which a measure and its target can be read together; null where their units cannot be compared
 * (days against %), or where a list of bands has no target that says which band it is for. Where counts
 * contradict their percentage ("100% (1 out of 2 …)") both are possible; once the officer has chosen the
 * measure as the KPI's headline, its counts are taken: a percentage is worked out from them, not they from it.
 */
export function candidatesOf(pair: Pair, chosen: boolean): Candidates | null {
  const { target, measure, bandText } = pair;
  if (!('value' in measure)) return ofBands(target, measure, bandText);
  const measureText = shorten(pair.measureCell?.text.trim() ?? '');
  const found = likeUnits(target, measure, measureText, shorten(pair.targetCell?.text.trim() ?? ''));
  if (!found) return null;
  if (measure.counted !== null) {
    const counted = { target: target.value, measure: measure.counted };
    return {
      ...found,
      all: chosen ? [counted] : [...found.all, counted],
      code: 'percentage-contradicts',
      doubt: `${measure.numerator} of ${measure.denominator} is ${formatNumber(measure.counted, 1)}%, not ${measure.value}%`,
    };
  }
  return found;
}
