import { bareFigure, type Figure, formatMeasure, formatTarget } from '../../figures/reading';
import type { KpiRow, KpiRule } from '../../read/kpi';
import type { Polarity } from '../../rag/rag';
import type { Quarter } from '../../../words/quarters';
import type { PlanDetails } from '../../details';
import { judge, type Judged, type Yardstick } from './judge';
import { accumulates, type Annual, yearClues, yearFigure } from './annual/yearClues';
import { resolvePolarity, type KnownPolarity } from '../../rag/polarity';
import { type Candidate, type Candidates, candidatesOf, type Pair } from './entry';
import { toleranceOf, type Allowance, type Tolerance } from './toleranceOf';

/** What a pair is judged with. */
interface Terms {
  readonly row: KpiRow;
  readonly rule: KpiRule | undefined;
  readonly details: PlanDetails;
  readonly quarter: Quarter | undefined;
  /** The officer chose this measure as the KPI's headline. */
  readonly chosen: boolean;
}

export type Colour = 'Green' | 'Amber' | 'Red';

/** A pair with all colours that its plausible readings give; one colour means a verdict. */
export interface PairVerdict {
  readonly pair: Pair;
  readonly colours: ReadonlySet<Colour>;
  /** Colours of the likeliest polarity alone: more than one means that the figures are in doubt. */
  readonly coloursAsRead: ReadonlySet<Colour>;
  readonly polarity: KnownPolarity;
  readonly candidates: Candidates;
  /** The ways in which the tolerance may be meant, and the key that leaves it open. */
  readonly tolerance: Tolerance;
  readonly judged: Judged;
  readonly yardstick: Yardstick;
  readonly annual: Annual;
}

/** Target of the quarter where the KPI has a profile; the comparator and unit stay. */
function profiled(target: Figure, { rule, quarter }: Terms): Figure {
  const profile = rule?.profile;
  if (!profile || profile === 'snapshot' || quarter === undefined) return target;
  return { ...target, value: profile[quarter], high: null };
}

function polarityOf(pair: Pair, target: Figure, { row, rule }: Terms): KnownPolarity {
  if (pair.direction === 'increase' || pair.direction === 'decrease') {
    const polarity = pair.direction === 'increase' ? 'higher' : 'lower';
    return { polarity, certainty: 'sure', reason: 'the target says so' };
  }
  return resolvePolarity({
    set: rule?.polarity,
    goodIs: row.goodIs,
    comparator: target.comparator,
    isRange: target.high !== null,
    ...(row.unit && { unit: row.unit }),
    kpi: pair.label ? `${row.kpi}: ${pair.label}` : row.kpi,
    target,
  });
}

/**
 * Judges one measure against its target in every plausible way. Null where the units cannot be compared, or
 * where bands have no target that says which of them it is for.
 */
export function judgePair(original: Pair, terms: Terms): PairVerdict | null {
  const { rule, details, quarter, chosen } = terms;
  const target = profiled(original.target, terms);
  const pair = target === original.target ? original : { ...original, target };
  const candidates = candidatesOf(pair, chosen);
  const [likely] = candidates?.all ?? [];
  if (!candidates || !likely) return null;
  const polarity = polarityOf(pair, target, terms);
  const tolerance = toleranceOf(
    terms.row,
    rule,
    { unit: candidates.unit, target: likely.target, polarity: polarity.polarity },
    details,
  );
  const yardstickOf = (way: Polarity, value: number, allowed: Allowance = tolerance.ways[0]): Yardstick => ({
    target: allowed.target ?? value,
    ...(target.high === null ? {} : { high: target.high }),
    strict: target.comparator === '<' || target.comparator === '>' || pair.direction === 'improve',
    polarity: way,
    tolerance: allowed.tolerance,
    basis: allowed.basis,
    ...(allowed.green !== undefined && { green: allowed.green }),
    ...(allowed.edgeIsRed && { edgeIsRed: true }),
  });
  const coloursOf = (way: Polarity): readonly Colour[] =>
    tolerance.ways.flatMap((allowed) =>
      candidates.all.map(
        ({ target: value, measure }) => judge(measure, yardstickOf(way, value, allowed)).rag,
      ),
    );
  const coloursAsRead = new Set(coloursOf(polarity.polarity));
  const colours =
    polarity.certainty === 'unsure'
      ? new Set([...coloursAsRead, ...coloursOf(polarity.polarity === 'lower' ? 'higher' : 'lower')])
      : coloursAsRead;
  const yardstick = yardstickOf(polarity.polarity, likely.target);
  const profiledNow = rule?.profile !== undefined;
  const { measure } = pair;
  return {
    pair,
    colours,
    coloursAsRead,
    polarity,
    candidates,
    tolerance,
    yardstick,
    judged: {
      judgement: judge(likely.measure, yardstick),
      yardstick,
      measureWords: measureWords(pair, likely.measure, candidates.unit),
      targetWords: profiledWords(pair, original.target, quarter),
      unit: candidates.unit,
      ...(tolerance.ways[0].source !== undefined && { source: tolerance.ways[0].source }),
    },
    annual:
      profiledNow || terms.row.yearEndTarget || pair.direction || !('value' in measure)
        ? 'no'
        : annualOf(terms, pair, likely, candidates.unit, polarity),
  };
}

function annualOf(
  { row, quarter }: Terms,
  pair: Pair,
  likely: Candidate,
  unit: string,
  polarity: KnownPolarity,
): Annual {
  const clues = yearClues(row, pair, likely);
  return accumulates(clues, yearFigure(pair.target, unit, polarity, clues.name), quarter);
}

function measureWords({ measure, label }: Pair, value: number, unit: string): string {
  const figure = 'value' in measure ? measure : bareFigure;
  const percent = figure.counted !== null && value === figure.counted;
  const shown = percent || figure.unit === '' ? { ...figure, unit } : figure;
  return formatMeasure(shown, label, 'value' in measure && !percent ? measure.value : value);
}

function profiledWords(pair: Pair, original: Figure, quarter: Quarter | undefined): string {
  if (pair.target === original) return pair.targetWords;
  return `${formatTarget(pair.target)} by ${quarter} (of ${formatTarget(original)})`;
}
