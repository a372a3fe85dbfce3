import { pixel } from '../look';
import type { PieceCell, PieceChart } from '../pieces/piece';

/** Least size of a row or column made only for the figures behind a chart: in units, and in points. */
const behind = { units: 2, width: 24 };

/** Where rows (in units from the top) and columns (in points from the left) begin and end, rising. */
export interface GridEdges {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * The rows and columns that a sheet needs: one between any two edges that something on it has, and under each chart so
 * many that each line and series of its figures has one. `breaks` are edges of pages, in units.
 */
export function gridEdges(
  cells: readonly PieceCell[],
  charts: readonly PieceChart[],
  breaks: readonly number[],
): GridEdges {
  const parts = [...cells, ...charts];
  const rows = new Set([0, ...breaks, ...parts.flatMap(({ top, units }) => [top, top + units])]);
  const columns = new Set([0, ...parts.flatMap(({ x, width }) => [snapX(x), snapX(x + width)])]);
  for (const { x, width, top, units, source } of charts) {
    divide(rows, top, top + units, source.length, behind.units);
    divide(columns, snapX(x), snapX(x + width), source[0]?.length ?? 0, behind.width);
  }
  const rising = (edges: ReadonlySet<number>): number[] => [...edges].sort((a, b) => a - b);
  return { rows: rising(rows), columns: rising(columns) };
}

export const snapX = (x: number): number => Math.round(x / pixel) * pixel;

/** Adds edges between two, a step apart, until there are as many parts as wanted. */
function divide(edges: Set<number>, from: number, to: number, wanted: number, step: number): void {
  let parts = [...edges].filter((edge) => edge > from && edge <= to).length;
  for (let at = from + step; at < to && parts < wanted; at += step) {
    if (!edges.has(at)) parts += 1;
    edges.add(at);
  }
}
