import { type Area, holdsCell, maxColumns } from '../../grid/area';
import type { Sheet } from '../../xlsx/model/sheet';
import type { Block } from './values';
import type { Expression } from './parseFormula';

export interface FormulaNode {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** null if it cannot be parsed. */
  readonly expression: Expression | null;
  /** The ranges that it reads. Several formulas share one, so that a long column costs one edge, not thousands. */
  readonly reads: readonly RangeNode[];
  readonly volatile: boolean;
}

export interface RangeNode {
  readonly sheet: Sheet;
  readonly area: Readonly<Area>;
  readonly readers: Set<FormulaNode>;
}

/**
 * Ranges of a sheet in buckets, so that those around a cell are found without a look at all: small ranges by the
 * tiles (some rows of a column) that they touch, tall ones by their columns, wide ones in one bucket.
 */
interface SheetRanges {
  readonly byAddress: Map<string, RangeNode>;
  readonly tiles: Map<number, Set<RangeNode>>;
  readonly columns: Map<number, Set<RangeNode>>;
  readonly wide: Set<RangeNode>;
}

const fewColumns = 16;
const fewTiles = 4;
const rowsInTile = 64;

const tileOf = (row: number): number => Math.floor(row / rowsInTile);
const tileKey = (tile: number, column: number): number => tile * maxColumns + column;

/** All ranges that the formulas of a workbook read, each once. */
export class RangeIndex {
  private readonly sheets = new Map<Sheet, SheetRanges>();

  /** The node of a block, made at its first mention. */
  range({ sheet, area }: Block): RangeNode {
    const ranges = this.rangesOf(sheet);
    const address = addressOf(area);
    const known = ranges.byAddress.get(address);
    if (known) return known;
    const range: RangeNode = { sheet, area, readers: new Set() };
    ranges.byAddress.set(address, range);
    for (const home of this.bucketsOf(range)) home.add(range);
    return range;
  }

  at(sheet: Sheet, row: number, column: number): readonly RangeNode[] {
    const ranges = this.sheets.get(sheet);
    if (!ranges) return [];
    const buckets = [ranges.tiles.get(tileKey(tileOf(row), column)), ranges.columns.get(column), ranges.wide];
    return buckets.flatMap((bucket) =>
      [...(bucket ?? [])].filter(({ area }) => holdsCell(area, row, column)),
    );
  }

  /** A formula is gone: ranges that nothing else reads go with it. */
  release(node: FormulaNode): void {
    for (const range of node.reads) {
      range.readers.delete(node);
      if (range.readers.size > 0) continue;
      for (const home of this.bucketsOf(range)) home.delete(range);
      this.rangesOf(range.sheet).byAddress.delete(addressOf(range.area));
    }
  }

  private bucketsOf({ sheet, area }: RangeNode): Set<RangeNode>[] {
    const { tiles, columns, wide } = this.rangesOf(sheet);
    if (area.columns > fewColumns) return [wide];
    const across = Array.from({ length: area.columns }, (_, offset) => area.column + offset);
    const first = tileOf(area.row);
    const count = tileOf(area.row + area.rows - 1) - first + 1;
    if (count > fewTiles) return across.map((column) => bucket(columns, column));
    return across.flatMap((column) =>
      Array.from({ length: count }, (_, offset) => bucket(tiles, tileKey(first + offset, column))),
    );
  }

  private rangesOf(sheet: Sheet): SheetRanges {
    let ranges = this.sheets.get(sheet);
    if (!ranges) {
      ranges = { byAddress: new Map(), tiles: new Map(), columns: new Map(), wide: new Set() };
      this.sheets.set(sheet, ranges);
    }
    return ranges;
  }
}

function bucket(buckets: Map<number, Set<RangeNode>>, key: number): Set<RangeNode> {
  let found = buckets.get(key);
  if (!found) buckets.set(key, (found = new Set()));
  return found;
}

const addressOf = ({ row, column, rows, columns }: Area): string => `${row},${column},${rows},${columns}`;
