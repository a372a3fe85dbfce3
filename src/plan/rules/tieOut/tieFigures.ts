import type { CellPlace } from '../../../grid/area';
import { findQuoted, type QuotedFigure } from './findQuoted';
import { sheetCellOf } from '../../../grid/a1';
import { type Finding, newFinding } from '../../findings/finding';
import type { SourceCell } from '../../../grid/snapshot';
import type { BudgetAnalysis, Variance } from '../budgets/analysis';
import { partWords } from '../../tables/budgetParts';
import { inList } from '../../../words/lists';

/** A figure that the workbook holds or that follows from it, with the cells that it comes from. */
export interface KnownFigure {
  /** What it is: "People, local risk variance". */
  readonly name: string;
  readonly kind: QuotedFigure['kind'];
  /** In pounds, per cent, or as it stands; its sign does not count. */
  readonly value: number;
  /** What its own rounding covers, in the same measure: 500 for a figure of whole £000. */
  readonly half: number;
  readonly cells: readonly CellPlace[];
}

/** A quoted figure and all that it may come from; none where it is tied to nothing. */
interface TiedFigure {
  readonly quoted: QuotedFigure;
  readonly sources: readonly KnownFigure[];
}

/** Finds the known figures that a quoted one agrees with, the nearest first. */
export type FindAgreeing<Known extends KnownFigure> = (quoted: QuotedFigure) => readonly Known[];

const measures = ['budget', 'projected', 'variance'] as const;

/** Sets figures in order once, so that each quoted one is looked up in logarithmic time: both roundings must overlap. */
export function indexFigures<Known extends KnownFigure>(known: readonly Known[]): FindAgreeing<Known> {
  const byKind = new Map<QuotedFigure['kind'], { figures: Known[]; widest: number }>();
  for (const figure of [...known].sort((a, b) => Math.abs(a.value) - Math.abs(b.value))) {
    const same = byKind.get(figure.kind);
    if (same) {
      same.figures.push(figure);
      same.widest = Math.max(same.widest, figure.half);
    } else byKind.set(figure.kind, { figures: [figure], widest: figure.half });
  }
  return (quoted) => {
    const { figures, widest } = byKind.get(quoted.kind) ?? { figures: [], widest: 0 };
    const { half, value } = quoted;
    const distance = (figure: KnownFigure): number => Math.abs(Math.abs(figure.value) - value);
    const agreeing: Known[] = [];
    for (let at = firstFrom(figures, value - half - widest); at < figures.length; at += 1) {
      const figure = figures[at];
      if (!figure || Math.abs(figure.value) > value + half + widest) break;
      // A sum of whole £000 may be written out to the pound of its source; the coarser rounding counts.
      if (distance(figure) <= Math.max(half, figure.half) + 1e-9) agreeing.push(figure);
    }
    return agreeing.sort((a, b) => distance(a) - distance(b));
  };
}

/**
 * Ties the figures of a text to known ones: a figure is tied where both roundings overlap, the nearest source first.
 * What is tied to none is for the reader to be told of.
 */
export function tieFigures(text: string, known: readonly KnownFigure[]): TiedFigure[] {
  const agreeing = indexFigures(known);
  return findQuoted(text).map((quoted) => ({ quoted, sources: agreeing(quoted) }));
}

/** First place in figures in order of size whose size is `least` or more. */
function firstFrom(figures: readonly KnownFigure[], least: number): number {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Math.abs(figures[middle]?.value ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

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
  const allBlocks = inList(
    totals.blocks.flatMap(({ part, inTotal }) =>
      !inTotal || part === 'whole' ? [] : [partWords(part).trim()],
    ),
  ).replace(' risk and central risk', ' and central risk');
  const allCells = variances.flatMap(cellsOf);
  for (const one of [...variances, ...services.filter(({ risk }) => risk === null)]) {
    const name = `${one.service}, ${one.risk === null ? `${allBlocks} ` : partWords(one.risk)}`;
    money(`${name}budget`, one.budget, one.budgetCells);
    money(`${name}projected`, one.projected, one.projectedCells);
    money(`${name}variance`, one.variance, cellsOf(one));
    percent(`${name}variance in % of the budget`, one.percent, cellsOf(one));
  }
  for (const [label, sums, own] of [
    ['', totals, variances],
    [' without the HRA', withoutHra, variances.filter(({ hra }) => !hra)],
  ] as const)
    for (const { part, sum } of [
      ...sums.blocks.filter((block) => block.part !== 'whole'),
      ...(sums.both ? [{ part: null, sum: sums.both }] : []),
    ]) {
      const cells = part ? own.filter(({ risk }) => risk === part).flatMap(cellsOf) : allCells;
      const name = `Total${part ? ` ${partWords(part).trim()}` : parted ? ` ${allBlocks}` : ''}${label}`;
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
