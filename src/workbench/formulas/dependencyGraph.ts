import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { Context } from './context';
import { parseFormula, type Expression } from './parseFormula';
import { precedentsOf } from './precedents';
import { RangeIndex, type RangeNode } from './rangeIndex';

/** A cell with a formula. */
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
  /** The look-through of the workbook at which it was last seen. */
  seen: number;
}

export const cellKey = (row: number, column: number): number => row * 16_384 + column;

const plainContext = (workbook: Workbook, sheet: Sheet, row: number, column: number): Context => ({
  workbook,
  sheet,
  row,
  column,
  shift: { rows: 0, columns: 0 },
  variables: new Map(),
  resolving: [],
  now: new Date(0),
  arrays: 'spread',
  extent: () => ({ rows: 0, columns: 0 }),
});

/** Which formula reads which cells. Kept from one recalculation to the next and brought up to date by `refresh`. */
export class DependencyGraph {
  private readonly nodes = new Map<Sheet, Map<number, FormulaNode>>();
  private readonly ranges = new RangeIndex();
  private structure = '';
  private pass = 0;

  constructor(private readonly workbook: Workbook) {}

  node(sheet: Sheet, row: number, column: number): FormulaNode | undefined {
    return this.nodes.get(sheet)?.get(cellKey(row, column));
  }

  *all(): Iterable<FormulaNode> {
    for (const cells of this.nodes.values()) yield* cells.values();
  }

  /** Ranges that hold a cell; their dependents are the formulas that read it. */
  rangesAt(sheet: Sheet, row: number, column: number): readonly RangeNode[] {
    return this.ranges.at(sheet, row, column);
  }

  /**
   * Looks through the workbook for formulas that are new, different or gone since last time, and for sheets, tables
   * and names that have changed, so that formulas reach other cells than before. Gives the formulas that are new,
   * or read elsewhere.
   */
  refresh(): FormulaNode[] {
    this.pass += 1;
    const structure = structureOf(this.workbook);
    const moved = structure !== this.structure;
    this.structure = structure;
    const fresh: FormulaNode[] = [];
    for (const sheet of this.workbook.sheets) {
      const known = this.nodes.get(sheet) ?? new Map<number, FormulaNode>();
      this.nodes.set(sheet, known);
      for (const [row, cells] of sheet.cells) {
        for (const [column, { formula }] of cells) {
          if (formula === undefined) continue;
          const key = cellKey(row, column);
          const before = known.get(key);
          if (before && before.formula === formula && !moved) {
            before.seen = this.pass;
            continue;
          }
          const node = this.makeNode(sheet, row, column, formula);
          known.set(key, node);
          if (before) this.ranges.release(before);
          if (!before || before.formula !== formula || !sameReads(before, node)) fresh.push(node);
        }
      }
    }
    this.dropUnseen();
    return fresh;
  }

  private makeNode(sheet: Sheet, row: number, column: number, formula: string): FormulaNode {
    const expression = parseFormula(formula);
    const { blocks, volatile } = expression
      ? precedentsOf(expression, plainContext(this.workbook, sheet, row, column))
      : { blocks: [], volatile: false };
    const reads = [...new Set(blocks.map((block) => this.ranges.range(block)))];
    const node = { sheet, row, column, formula, expression, reads, volatile, seen: this.pass };
    for (const range of reads) range.readers.add(node);
    return node;
  }

  private dropUnseen(): void {
    for (const [sheet, cells] of this.nodes) {
      for (const [key, node] of cells) {
        if (node.seen === this.pass) continue;
        this.ranges.release(node);
        cells.delete(key);
      }
      if (!this.workbook.sheets.includes(sheet)) this.nodes.delete(sheet);
    }
  }
}

const sameReads = (a: FormulaNode, b: FormulaNode): boolean =>
  a.reads.length === b.reads.length && a.reads.every((range, index) => range === b.reads[index]);

/** Everything beside cells that decides where a reference leads. */
function structureOf({ sheets, names }: Workbook): string {
  const tables = sheets.map(({ id, name, tables }) => [
    id,
    name,
    tables.map((table) => [
      table.name,
      table.area,
      table.showHeaders,
      table.showTotals,
      table.columns.map((column) => column.name),
    ]),
  ]);
  return JSON.stringify([tables, names.map(({ name, formula, sheet }) => [name, formula, sheet])]);
}
