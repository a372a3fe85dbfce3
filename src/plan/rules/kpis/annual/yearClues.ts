import { readMeasure } from '../../../figures/readMeasure';
import type { Figure } from '../../../figures/reading';
import { quarters, type Quarter } from '../../../../words/quarters';
import type { KpiRow } from '../../../read/kpi';
import type { SourceCell } from '../../../../grid/snapshot';
import type { Candidate } from '../candidates';
import type { Pair } from '../entry';
import type { KnownPolarity } from '../../../rag/polarity';
import type { YearFigure } from './accumulates';
import type { YearClues } from './evidence';
import { nameWords, type NameWords } from './nameWords';
import { saysCumulative } from '../../../figures/periodWords';

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
