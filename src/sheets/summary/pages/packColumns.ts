import type { Piece } from '../pieces/piece';

/** What parting a section, or a table, between two columns costs, against 1 for a full column. */
const cost = { section: 0.12, table: 0.3 };

/**
 * Shares pieces out over columns, in their order, so that none is higher than `units`, headings stay with what they
 * head, and the columns are as even as can be without parting sections needlessly. A table that is parted has its head
 * again above its rows in the next column. null where they do not fit.
 */
export function packColumns(
  pieces: readonly Piece[],
  columns: number,
  units: number,
): readonly (readonly Piece[])[] | null {
  const count = pieces.length;
  // What is more than all columns hold, even without gaps, needs no trying.
  if (pieces.reduce((sum, piece) => sum + piece.units, 0) > columns * units) return null;
  // best[n] is the cheapest way to set the first n pieces in the columns so far; `from` is where the last one begins.
  let best: (number | null)[] = pieces.map(() => null);
  best = [0, ...best];
  const began: number[][] = [];
  for (let column = 0; column < columns; column += 1) {
    const next: (number | null)[] = Array.from({ length: count + 1 }, () => null);
    const from: number[] = Array.from({ length: count + 1 }, () => 0);
    for (let start = 0; start <= count; start += 1) {
      const before = best[start];
      if (before === null || before === undefined) continue;
      offer(next, from, start, start, before);
      let height = pieces[start]?.head?.units ?? 0;
      for (let end = start + 1; end <= count; end += 1) {
        const last = pieces[end - 1];
        if (!last) break;
        height += last.units + (end - 1 === start ? 0 : last.gap);
        if (height > units) break;
        if (last.keepsNext && end < count) continue;
        const price = before + (height / units) ** 2 + partingCost(last, pieces[end]);
        offer(next, from, start, end, price);
      }
    }
    began.push(from);
    best = next;
  }
  return best[count] === null ? null : cut(pieces, began);
}

function offer(best: (number | null)[], from: number[], start: number, end: number, price: number): void {
  const known = best[end];
  if (known !== null && known !== undefined && known <= price) return;
  best[end] = price;
  from[end] = start;
}

function partingCost(last: Piece, next: Piece | undefined): number {
  if (!next || next.section !== last.section) return 0;
  return next.tight ? cost.table : cost.section;
}

function cut(pieces: readonly Piece[], began: readonly (readonly number[])[]): (readonly Piece[])[] {
  const columns: (readonly Piece[])[] = [];
  let end = pieces.length;
  for (const from of [...began].reverse()) {
    const start = from[end] ?? 0;
    columns.unshift(withHead(pieces.slice(start, end)));
    end = start;
  }
  return columns;
}

function withHead(column: readonly Piece[]): readonly Piece[] {
  const head = column[0]?.head;
  return head ? [head, ...column] : column;
}
