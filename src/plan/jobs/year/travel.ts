import type { Figure, Reading } from '../../figures/reading';
import { readMeasure } from '../../figures/readMeasure';
import { readTarget } from '../../figures/readTarget';
import type { KpiRow, KpiRule } from '../../read/kpi';
import type { Polarity } from '../../rag/rag';
import { resolvePolarity, type KnownPolarity } from '../../rag/polarity';
import type { SourceCell } from '../../../grid/snapshot';
import type { Quarter } from '../../../words/quarters';
import { previousFigure } from '../../rules/kpis/rowEntries';
import { rulesOf } from '../../read/readRules';
import { sureColumns } from '../../read/doubtfulColumns';
import { readKpis } from '../../read/readKpis';
import type { PlacedTable } from '../../read/tablesOfKind';
import { isOfOneQuarter } from '../../book/reportedLists';
import type { HoldsFormula, YearEdit } from './yearEdit';

/** Where a figure went since the one before: better, the same, worse. */
export type Travel = 'Improved' | 'Sustained' | 'Deteriorated';

/** Words that officers use for the three directions; signs alone may mean the figure's own way, and are not taken over. */
const families: Readonly<Record<Travel, RegExp>> = {
  Improved: /\b(?:improv\w*|better)\b/i,
  Sustained: /\b(?:sustain\w*|same|stable|unchanged|no change|maintained|steady|static)\b/i,
  Deteriorated: /\b(?:deteriorat\w*|worse\w*|declin\w*)\b/i,
};

/** The one figure of a measure; null where it holds none, several, or none that can be read. */
export function onlyFigure(cell: SourceCell | null | undefined): Figure | null {
  const reading = cell ? readMeasure(cell) : null;
  return reading?.kind === 'figures' && reading.figures.length === 1 ? reading.figures[0] : null;
}

/** Whether two figures measure in one unit; a figure without one goes with any. */
export const isComparable = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit || a.unit === '' || b.unit === '';

/** Which way is better for a KPI: by KPI rules, "good is", its target, or the words of its name. */
export function polarityOf(row: KpiRow, rule: KpiRule | undefined): KnownPolarity {
  const cell = row.lines[0]?.target;
  const target: Reading = cell ? readTarget(cell) : { kind: 'empty' };
  if (
    target.kind === 'direction' &&
    !rule?.polarity &&
    row.goodIs === '' &&
    target.direction !== 'maintain'
  ) {
    const wanted = target.direction === 'improve' ? null : target.direction;
    if (wanted)
      return {
        polarity: wanted === 'decrease' ? 'lower' : 'higher',
        certainty: 'sure',
        reason: `the target says “${wanted}”`,
      };
  }
  const figure = target.kind === 'figures' ? target.figures[0] : null;
  return resolvePolarity({
    set: rule?.polarity,
    goodIs: row.goodIs,
    comparator: figure?.comparator ?? null,
    isRange: figure !== null && figure.high !== null,
    kpi: row.kpi,
    target: figure && { value: figure.value, unit: figure.unit },
  });
}

/**
 * Direction of travel from one figure to the next. What is to be on target is judged by its distance from it: null
 * without a target, and null where the units differ.
 */
export function travelOf(before: Figure, now: Figure, polarity: Polarity, target?: number): Travel | null {
  if (!isComparable(before, now)) return null;
  const gain =
    polarity === 'on target'
      ? target === undefined
        ? null
        : Math.abs(before.value - target) - Math.abs(now.value - target)
      : (now.value - before.value) * (polarity === 'lower' ? -1 : 1);
  if (gain === null) return null;
  // Figures are as read: a difference of the arithmetic alone is none.
  if (Math.abs(gain) <= 1e-9 * Math.max(1, Math.abs(now.value))) return 'Sustained';
  return gain > 0 ? 'Improved' : 'Deteriorated';
}

/** Directions of travel in the words of the column, for rows that have none and whose better way is known. */
export function writeDirections(
  { sheet, table }: PlacedTable<'kpis'>,
  quarter: Quarter,
  rules: readonly KpiRule[],
  holdsFormula: HoldsFormula,
): YearEdit[] {
  if (sureColumns({ sheet, table }, 'all').direction === undefined) return [];
  if (isOfOneQuarter(table) && table.quarter !== quarter) return [];
  const rows = readKpis(sheet, table, quarter);
  const wordOf = directionWords(rows.flatMap(({ direction }) => direction?.text ?? []));
  const ruleOf = rulesOf(rows, rules);
  return rows.flatMap((row): YearEdit[] => {
    const { direction } = row;
    // What may be no measure went nowhere.
    if (!direction || direction.text !== '' || (row.doubts?.figures.length ?? 0) > 0) return [];
    if (holdsFormula(direction.sheet, direction.row, direction.column)) return [];
    const travel = travelOfRow(row, quarter, ruleOf(row).rule);
    return travel
      ? [{ sheet: direction.sheet, row: direction.row, column: direction.column, value: wordOf(travel) }]
      : [];
  });
}

/** The word for a direction as a column already says it ("Improving", "Worse"), else our own. */
function directionWords(used: readonly string[]): (travel: Travel) => string {
  const found = (travel: Travel): string =>
    used.find((text) => text.length <= 30 && families[travel].test(text))?.trim() ?? travel;
  const words = {
    Improved: found('Improved'),
    Sustained: found('Sustained'),
    Deteriorated: found('Deteriorated'),
  };
  return (travel) => words[travel];
}

function travelOfRow(row: KpiRow, quarter: Quarter, rule: KpiRule | undefined) {
  const [line] = row.lines;
  const now = row.lines.length === 1 ? onlyFigure(line?.measure) : null;
  const before = previousFigure(row, quarter);
  if (!now || !before) return null;
  const { polarity, certainty } = polarityOf(row, rule);
  const target = onlyFigure(line?.target);
  return certainty === 'unsure' ? null : travelOf(before, now, polarity, target?.value);
}
