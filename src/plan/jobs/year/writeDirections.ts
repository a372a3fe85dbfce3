import type { KpiRow, KpiRule } from '../../read/kpi';
import type { Quarter } from '../../../words/quarters';
import { previousFigure } from '../../rules/kpis/rowEntries';
import { rulesOf } from '../../rules/kpis/rulesOf';
import { sureColumns } from '../../read/doubtfulColumns';
import { readKpis } from '../../read/readKpis';
import type { PlacedTable } from '../../read/tablesOfKind';
import { isOfOneQuarter } from '../../book/reportedLists';
import { onlyFigure, polarityOf, travelOf, type Travel } from './travel';
import type { HoldsFormula, YearEdit } from './yearEdit';

/** Words that officers use for the three directions; signs alone may mean the figure's own way, and are not taken over. */
const families: Readonly<Record<Travel, RegExp>> = {
  Improved: /\b(?:improv\w*|better)\b/i,
  Sustained: /\b(?:sustain\w*|same|stable|unchanged|no change|maintained|steady|static)\b/i,
  Deteriorated: /\b(?:deteriorat\w*|worse\w*|declin\w*)\b/i,
};

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
