import { cellAddress } from '../../grid/a1';
import type { Rag } from '../../plan/rag/rag';
import { levelName, readLevel } from '../../plan/read/risks/readRating';
import { openRisks, type RegisterRisk, riskName, type RiskRegister } from '../../plan/read/risks/register';
import { pairsOf, ratingOf, type RiskPair } from '../../plan/read/risks/riskGrid';
import type { Style } from '../description';
import { type PlacedCell, type PlacedRow, textHeight } from '../placedRows';
import { countFormula } from './countFormulas';
import { type MapLook, ratingStyle, sizes, white } from './mapLook';

/** Where the open risks of a register stand on its grid. */
export interface PlacedRisks {
  /** By `cellKey` of the pair. */
  readonly onGrid: ReadonlyMap<string, readonly RegisterRisk[]>;
  /** Risks with a score alone that several pairs give, by score, the highest first. */
  readonly scoreOnly: readonly {
    readonly score: number;
    readonly pairs: readonly RiskPair[];
    readonly risks: readonly RegisterRisk[];
  }[];
  /** Risks without a score, or with one that no pair gives. */
  readonly offGrid: readonly RegisterRisk[];
}

const cellKey = (likelihood: number, impact: number): string => `${likelihood} × ${impact}`;

/** Whether a register gives likelihood and impact, so that risks are placed by them and not by their scores. */
export const givesLevels = ({ tables }: RiskRegister): boolean =>
  tables.every(({ table: { columns } }) => columns.likelihood !== undefined && columns.impact !== undefined);

/**
 * Where the open risks shall come to, by `cellKey`: by likelihood and impact of the target, else by its score where one
 * pair alone gives it. Those without such a target, and those whose target is where they stand, are left out.
 */
function placeTargets(register: RiskRegister, { onGrid }: PlacedRisks): PlacedRisks['onGrid'] {
  const { grid } = register;
  const placed = new Map<string, RegisterRisk[]>();
  for (const risk of openRisks(register)) {
    const { targetLikelihood = null, targetImpact = null } = risk.cells;
    const likelihood = readLevel(targetLikelihood, grid.likelihoods);
    const impact = readLevel(targetImpact, grid.impacts);
    const score = risk.target?.score ?? null;
    const [only, another] = score === null ? [] : pairsOf(score, grid);
    const key =
      likelihood !== null && impact !== null
        ? cellKey(likelihood, impact)
        : only && !another
          ? cellKey(only.likelihood.value, only.impact.value)
          : null;
    if (key === null || onGrid.get(key)?.includes(risk)) continue;
    placed.set(key, [...(placed.get(key) ?? []), risk]);
  }
  return placed;
}

/**
 * Places each open risk by its likelihood and impact; in a register that has no such columns by its score, where only
 * one pair gives it (12 is Possible × Major). A score that several pairs give is never guessed at.
 */
export function placeRisks(register: RiskRegister): PlacedRisks {
  const { grid } = register;
  const byScore = !givesLevels(register);
  const onGrid = new Map<string, RegisterRisk[]>();
  const scoreOnly = new Map<number, RegisterRisk[]>();
  const offGrid: RegisterRisk[] = [];
  const among = (value: number | null, levels: readonly { readonly value: number }[]) =>
    levels.some((level) => level.value === value);
  const add = <K>(map: Map<K, RegisterRisk[]>, key: K, risk: RegisterRisk) => {
    const risks = map.get(key);
    if (risks) risks.push(risk);
    else map.set(key, [risk]);
  };
  for (const risk of openRisks(register)) {
    const { likelihood, impact, score } = risk;
    const pairs = score === null ? [] : pairsOf(score, grid);
    const [only] = pairs;
    if (!byScore && likelihood !== null && impact !== null) {
      if (among(likelihood, grid.likelihoods) && among(impact, grid.impacts))
        add(onGrid, cellKey(likelihood, impact), risk);
      else offGrid.push(risk);
    } else if (byScore && only && pairs.length === 1)
      add(onGrid, cellKey(only.likelihood.value, only.impact.value), risk);
    else if (score !== null && pairs.length > 0) add(scoreOnly, score, risk);
    else offGrid.push(risk);
  }
  return {
    onGrid,
    scoreOnly: [...scoreOnly]
      .sort(([a], [b]) => b - a)
      .map(([score, risks]) => ({ score, risks, pairs: pairsOf(score, grid) })),
    offGrid,
  };
}

/** Address of a count on the map and the rating that it counts under. */
export interface MapCount {
  readonly address: string;
  readonly rating: Rag;
}

export const countFormat = '[=0]"–";[=1]0" risk";0" risks"';

/** Codes, else titles; a code is not broken between two lines. */
export const namesOf = (risks: readonly RegisterRisk[]): string =>
  risks.map((risk) => (risk.code === '' ? riskName(risk) : risk.code.replace(/ /g, '\u00a0'))).join(', ');

/**
 * The grid: likelihoods downwards from the highest, impacts to the right. Each cell is three rows: score and rating
 * in words, the count by formula, the codes of those that stand there and of those that shall come there. `top` is the sheet row (from 0) of the first.
 */
export function gridRows(
  register: RiskRegister,
  placed: PlacedRisks,
  look: MapLook,
  top: number,
): { readonly rows: readonly PlacedRow[]; readonly counts: readonly MapCount[] } {
  const { grid } = register;
  const { impacts } = grid;
  const counts: MapCount[] = [];
  const targets = placeTargets(register, placed);
  const small = { name: look.fontName, size: sizes.note };
  const rows: PlacedRow[] = [
    {
      height: look.heights.frame,
      cells: [label('Likelihood ↓', 0, 1, 'Left'), label('Impact →', 1, impacts.length, 'Center')],
    },
    {
      height: look.heights.frame,
      cells: impacts.map((impact, index) => label(levelName(impact), index + 1, 1, 'Center')),
    },
  ];
  for (const likelihood of [...grid.likelihoods].reverse()) {
    const at = top + rows.length;
    const cells = impacts.map((impact, index) => {
      const score = likelihood.value * impact.value;
      const rating = ratingOf(score, grid);
      const key = cellKey(likelihood.value, impact.value);
      const risks = placed.onGrid.get(key) ?? [];
      const shallBe = targets.get(key) ?? [];
      const names = [namesOf(risks), shallBe.length > 0 ? `Target of ${namesOf(shallBe)}` : '']
        .filter(Boolean)
        .join('\n');
      const formula = givesLevels(register)
        ? countFormula(register, { likelihood: likelihood.value, impact: impact.value })
        : pairsOf(score, grid).length === 1
          ? countFormula(register, { score })
          : null;
      counts.push({ address: cellAddress(at + 1, index + 1), rating });
      return { column: index + 1, score, rating, names, content: formula ? { formula } : risks.length };
    });
    const row = (
      content: (cell: (typeof cells)[number]) => PlacedCell['content'],
      style: Style,
    ): PlacedCell[] =>
      cells.map((cell) => ({
        column: cell.column,
        columns: 1,
        content: content(cell),
        style: {
          ...ratingStyle(cell.rating, look.palette),
          horizontal: 'Center',
          ...style,
          borders: { ...white, ...style.borders },
        },
      }));
    const heights = cells.map(({ names }) => (names === '' ? 0 : textHeight(names, look.width, small)));
    rows.push(
      {
        height: look.heights.score,
        cells: row(({ score, rating }) => (rating === 'N/A' ? String(score) : `${score} ${rating}`), {
          font: { size: sizes.note },
          borders: { EdgeTop: white.EdgeLeft },
        }),
      },
      {
        height: look.heights.count,
        cells: [
          {
            column: 0,
            columns: 1,
            content: levelName(likelihood),
            style: { font: { bold: true }, vertical: 'Center' },
          },
          ...row(({ content }) => content, {
            font: { size: sizes.count, bold: true },
            numberFormat: countFormat,
            vertical: 'Center',
          }),
        ],
      },
      {
        height: Math.max(look.heights.names, ...heights),
        cells: row(({ names }) => names, {
          font: { size: sizes.note },
          wrap: true,
          vertical: 'Top',
        }),
      },
    );
  }
  return { rows, counts };
}

const label = (text: string, column: number, columns: number, horizontal: 'Left' | 'Center'): PlacedCell => ({
  column,
  columns,
  content: text,
  style: { font: { bold: true }, horizontal, vertical: 'Center' },
});
