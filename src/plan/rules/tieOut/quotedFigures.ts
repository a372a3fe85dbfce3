import { sheetCellOf } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { SourceCell } from '../../../grid/snapshot';
import type { CellPlace } from '../../../grid/area';
import type { KnownFigure, TiedFigure } from './tieFigures';
import type { BudgetAnalysis, Variance } from '../budgets/analysis';
import { partWords } from '../../tables/budgetParts';

const measures = ['budget', 'projected', 'variance'] as const;

/** All that a budget analysis can be quoted for: figures, variances and totals of services and risks, percentages. */
export function budgetFiguresKnown({
  variances,
  services,
  totals,
  withoutHra,
}: BudgetAnalysis): KnownFigure[] {
  const known: KnownFigure[] = [];
  const money = (name: string, value: number | null, cells: readonly CellPlace[]): void => {
    if (value !== null && value !== 0)
      known.push({ name, kind: 'money', value: value * 1000, half: 500, cells });
  };
  const percent = (name: string, value: number | null, cells: readonly CellPlace[]): void => {
    if (value !== null && value !== 0) known.push({ name, kind: 'percent', value, half: 0.05, cells });
  };
  const parted = variances.some(({ risk }) => risk !== 'whole');
  const allCells = variances.flatMap(cellsOf);
  for (const one of [...variances, ...services.filter(({ risk }) => risk === null)]) {
    const name = `${one.service}, ${one.risk === null ? 'local and central risk ' : partWords[one.risk]}`;
    money(`${name}budget`, one.budget, one.budgetCells);
    money(`${name}projected`, one.projected, one.projectedCells);
    money(`${name}variance`, one.variance, cellsOf(one));
    percent(`${name}variance in % of the budget`, one.percent, cellsOf(one));
  }
  for (const [label, sums, own] of [
    ['', totals, variances],
    [' without the HRA', withoutHra, variances.filter(({ hra }) => !hra)],
  ] as const)
    for (const part of ['local', 'central', 'both'] as const) {
      const sum = sums[part];
      if (!sum) continue;
      const cells = part === 'both' ? allCells : own.filter(({ risk }) => risk === part).flatMap(cellsOf);
      const name = `Total${part !== 'both' ? ` ${part} risk` : parted ? ' local and central risk' : ''}${label}`;
      for (const measure of measures) money(`${name} ${measure}`, sum[measure], cells);
      money(`${name}, adverse variances`, sum.adverse, cells);
      money(`${name}, favourable variances`, sum.favourable, cells);
      percent(`${name} variance in % of the budget`, sum.percent, cells);
    }
  return known;
}

const cellsOf = ({ budgetCells, projectedCells }: Variance): CellPlace[] => [
  ...budgetCells,
  ...projectedCells,
];

/** The figures of a text cell that are tied to nothing, as findings; `of` says what they were looked for in. */
export function untiedFigures(cell: SourceCell, tied: readonly TiedFigure[], of: string): Finding[] {
  return tied
    .filter(({ sources }) => sources.length === 0)
    .map(({ quoted }) =>
      newFinding('figure-untied', {
        cell: sheetCellOf(cell),
        message: `${quoted.text} is tied to no figure of ${of}: no budget, projection, variance or total there rounds to it. Check it, or name its source.`,
      }),
    );
}
