import type { Look } from '../look';
import type { PieceCell, PieceChart } from '../pieces/piece';
import type { Band } from './band';

/** A page with everything in its place: across in points, down in units from its top. */
export interface Page {
  readonly cells: readonly PieceCell[];
  readonly charts: readonly PieceChart[];
  /** Units down to the end of its last piece. */
  readonly units: number;
}

/** Bands below one another, with the gap of a section between; one without anything takes no room. */
export function stackBands(bands: readonly Band[], { gaps }: Look): Page {
  const cells: PieceCell[] = [];
  const charts: PieceChart[] = [];
  let top = -gaps.section;
  for (const { columns, at, units } of bands.filter((band) => band.units > 0)) {
    top += gaps.section;
    columns.forEach((pieces, column) => {
      let down = top;
      pieces.forEach((piece, index) => {
        down += index === 0 ? 0 : piece.gap;
        const place = <Part extends { readonly x: number; readonly top: number }>(part: Part): Part => ({
          ...part,
          x: part.x + (at[column]?.x ?? 0),
          top: part.top + down,
        });
        cells.push(...piece.cells.map(place));
        charts.push(...piece.charts.map(place));
        down += piece.units;
      });
    });
    top += units;
  }
  return { cells, charts, units: Math.max(0, top) };
}
