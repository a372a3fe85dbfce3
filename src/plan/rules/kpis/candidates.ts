import type { Band, Figure } from '../../figures/reading';
import type { Pair } from './entry';
import { shorten } from '../../../words/shorten';
import { formatNumber } from '../../../words/numbers';

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
