import { readMeasure } from '../../../figures/readMeasure';
import type { Figure } from '../../../figures/reading';
import { quarters, type Quarter } from '../../../../words/quarters';
import type { KpiRow } from '../../../read/kpi';
import type { SourceCell } from '../../../../grid/snapshot';
import type { Candidate, Pair } from '../entry';
import type { KnownPolarity } from '../../../rag/polarity';
import { type YearClues, nameWords, type NameWords, evidences, type Strength } from './evidence';
import { saysCumulative, periodWord } from '../../../figures/periods';

/** yes: ask what is expected by the quarter · perhaps: judge it as it stands, and say so · no. */
export type Annual = 'yes' | 'perhaps' | 'no';

/** What the figure is of. */
interface YearFigure {
  readonly unit: string;
  /** A whole number of at least ten, without a unit, or of pounds or hectares: something that can be counted up. */
  readonly count: boolean;
  /** More of it misses the target, as sickness days do. */
  readonly lowerIsBetter: boolean;
}

/**
 * Up to which share of the target a figure may still be one of a part of the year. Council tax collected is 36%, 59%
 * and 87% of its target at the end of Quarters 1 to 3. 95% of the target in Quarter 1 is no part of the year's.
 */
const highest: Readonly<Record<Strength, Readonly<Record<Quarter, number>>>> = {
  written: { Q1: 0.85, Q2: 0.97, Q3: 1, Q4: 0 },
  fair: { Q1: 0.5, Q2: 0.75, Q3: 0.92, Q4: 0 },
  slight: { Q1: 0.75, Q2: 0.85, Q3: 0.97, Q4: 0 },
};

/**
 * What a row says on whether its figure grows through the year: its name, the words beside its target, headings,
 * period, comments, the figures of other quarters and of last year. `likely` is the pair as it is compared.
 */
export function yearClues(row: KpiRow, pair: Pair, { target, measure }: Candidate): YearClues {
  const words = row.periodWords;
  const unit = pair.target.unit;
  const comments = [row.reasons, row.actions, row.activity].map((cell) => cell?.text ?? '');
  return {
    name: nameWords(`${row.kpi} ${pair.label}`),
    targetWords: `${pair.target.label} ${pair.targetCell?.text.slice(0, 300) ?? ''}`,
    targetHeading: words?.targetHeading ?? '',
    measureHeading: words?.measureHeading ?? '',
    period: words?.period ?? null,
    rowSaysCumulative: (words?.marked ?? false) || comments.some(saysCumulative),
    noteSaysCumulative: words?.noted ?? false,
    quarters: shownQuarters(row, pair.measureCell, unit),
    lastYear: valueOf(row.baseline, unit),
    target,
    measure,
  };
}

/**
 * What the figure is of; `unit` is that in which target and measure are compared. "Debt collected" has a word for
 * something bad and is wanted all the same: of a name that says what is done, the words alone do not settle the side.
 */
export function yearFigure(
  target: Figure,
  unit: string,
  { polarity, certainty }: KnownPolarity,
  { worked }: NameWords,
): YearFigure {
  const counted = unit === '' || unit === '£' || unit === 'hectares';
  return {
    unit,
    count: counted && Number.isInteger(target.value) && target.value >= 10,
    lowerIsBetter: polarity === 'lower' && certainty !== 'unsure' && !(certainty === 'likely' && worked),
  };
}

/**
 * Whether a figure grows through the year towards a target for the whole year, so that comparing the two in
 * Quarters 1 to 3 would say nothing. `quarter` is the one reported; without it the bounds of Quarter 1 hold. In
 * Quarter 4 the year is over: no.
 *
 * Every piece of evidence is read (evidence.ts). One that is written against it ("Monthly", "target to date") settles
 * it; a level or a share that is as high in April as in March is none; else what speaks for it counts as far as the
 * figure fits: 35.88% of 98.5% with "Financial year" beside it → yes; 55% of 90% of "debt collected" with no other
 * word → no; 95 of 100 sales in Quarter 1 → no; 656 enrolments of 2,000 → yes; 1,569 students of 2,074 in Quarter 3 →
 * perhaps. Of a KPI of which less is better only what is written or likely counts, and no percentage.
 */
export function accumulates(clues: YearClues, figure: YearFigure, quarter: Quarter | undefined): Annual {
  const at = quarter ?? 'Q1';
  const { name, target, measure } = clues;
  if (at === 'Q4' || target <= 0 || measure < 0) return 'no';
  const share = measure / target;
  const fits = (strength: Strength): boolean => share < highest[strength][at];
  const found = evidences.flatMap(({ of }) => of(clues) ?? []);
  const isThere = (says: 'for' | 'against', strength: Strength): boolean =>
    found.some((one) => one.says === says && one.strength === strength);
  if (isThere('against', 'written')) return 'no';
  const percent = figure.unit === '%';
  if (isCumulative(clues) && !percent && !name.averaged && fits('written')) return 'yes';
  if (percent ? name.steadyShare || figure.lowerIsBetter : name.level) return 'no';
  if (isThere('for', 'written') && fits('written')) return 'yes';
  if (isThere('for', 'fair') && fits('fair')) return 'yes';
  if (figure.lowerIsBetter) return 'no';
  return (
    ofCount(clues, figure, share, fits('slight')) ??
    (isThere('for', 'slight') && share < 0.5 ? 'perhaps' : 'no')
  );
}

/** Somebody has written that the figure is built up: that goes before what its name looks like. */
const isCumulative = ({ period, name, rowSaysCumulative, targetWords }: YearClues): boolean =>
  name.cumulative ||
  rowSaysCumulative ||
  /\bcumulativ/i.test(targetWords) ||
  (period !== null && periodWord(period.text) === 'cumulative');

/** A count that its name says is gathered, or that is less than half of its target; null for all that is no count. */
function ofCount({ name }: YearClues, { count }: YearFigure, share: number, fits: boolean): Annual | null {
  if (!count || !fits) return null;
  if (name.year) return 'yes';
  if (!name.gathered) return share < 0.5 ? 'perhaps' : 'no';
  return share < 0.5 ? 'yes' : 'perhaps';
}

/** Figures of the quarters that the row shows, the reported one among them, as far as they are in one unit. */
function shownQuarters(
  { earlier, later = {} }: KpiRow,
  measure: SourceCell | null,
  unit: string,
): (readonly [Quarter, number])[] {
  const others = quarters.flatMap((quarter): (readonly [Quarter, SourceCell])[] => {
    const cell = earlier[quarter] ?? later[quarter];
    return cell ? [[quarter, cell]] : [];
  });
  if (others.length === 0 || !measure) return [];
  const own = quarters.find((quarter) => !earlier[quarter] && !later[quarter]);
  const cells = own ? [...others, [own, measure] as const] : others;
  return cells
    .flatMap(([quarter, cell]): (readonly [Quarter, number])[] => {
      const value = valueOf(cell, unit);
      return value === null ? [] : [[quarter, value]];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The one figure of a cell, in the unit or without one; null for all other cells. */
function valueOf(cell: SourceCell | undefined, unit: string): number | null {
  const reading = cell && readMeasure(cell);
  if (reading?.kind !== 'figures' || reading.figures.length !== 1) return null;
  const [figure] = reading.figures;
  return figure.unit === unit || figure.unit === '' ? figure.value : null;
}
