import { maxColumns } from '../../grid/area';
import type { Cell } from '../../xlsx/model/cell';
import type { Sheet } from '../../xlsx/model/sheet';
import type { Workbook } from '../../xlsx/model/workbook';
import type { Context } from './context';
import { parseFormula } from './parseFormula';
import { precedentsOf } from './precedents';
import type { FormulaNode, RangeNode } from './formulaNode';
import { RangeIndex } from './rangeIndex';
import { structureOf } from './structureOf';

export const cellKey = (row: number, column: number): number => row * maxColumns + column;

const plainContext = (workbook: Workbook, sheet: Sheet, row: number, column: number): Context => ({
  workbook,
  sheet,
  row,
  column,
  shift: { rows: 0, columns: 0 },
  variables: new Map(),
  resolving: [],
  named: new Map(),
  now: new Date(0),
  arrays: 'spread',
  extent: () => ({ rows: 0, columns: 0 }),
});

/** What a look through the workbook found. */
export interface Look {
  /** Formulas that are new, or read other cells than before. */
  readonly fresh: FormulaNode[];
  /** Formulas that have no value yet, fresh ones among them. */
  readonly unvalued: FormulaNode[];
}

/** Which formula reads which cells. Kept from one recalculation to the next and brought up to date by `refresh`. */
export class DependencyGraph {
  private readonly nodes = new Map<Sheet, Map<number, FormulaNode>>();
  private readonly ranges = new RangeIndex();
  private readonly volatiles = new Set<FormulaNode>();
  private structure = '';

  constructor(private readonly workbook: Workbook) {}

  node(sheet: Sheet, row: number, column: number): FormulaNode | undefined {
    return this.nodes.get(sheet)?.get(cellKey(row, column));
  }

  *all(): Iterable<FormulaNode> {
    for (const cells of this.nodes.values()) yield* cells.values();
  }

  /** Formulas that are new at each calculation. */
  get volatile(): Iterable<FormulaNode> {
    return this.volatiles;
  }

  /** Ranges that hold a cell; their dependents are the formulas that read it. */
  rangesAt(sheet: Sheet, row: number, column: number): readonly RangeNode[] {
    return this.ranges.at(sheet, row, column);
  }

  /**
   * Looks for formulas that are new, different or gone since last time. Only rows in which formulas were touched are
   * looked at, so that a write to one cell costs the same in a small workbook and in a large one; the whole workbook
   * at first, and when sheets, tables or names have changed, so that formulas reach other cells than before.
   */
  refresh(): Look {
    const look: Look = { fresh: [], unvalued: [] };
    const structure = structureOf(this.workbook);
    const moved = structure !== this.structure;
    this.structure = structure;
    if (moved) this.dropSheets();
    for (const sheet of this.workbook.sheets) {
      const known = this.nodes.get(sheet) ?? new Map<number, FormulaNode>();
      this.nodes.set(sheet, known);
      const rows = moved ? sheet.cells.keys() : sheet.formulaRows;
      for (const row of rows) {
        for (const [column, cell] of sheet.cells.get(row) ?? [])
          this.lookAt(known, { sheet, row, column }, cell, moved, look);
      }
      sheet.formulaRows.clear();
    }
    return look;
  }

  private lookAt(
    known: Map<number, FormulaNode>,
    place: Pick<FormulaNode, 'sheet' | 'row' | 'column'>,
    cell: Cell,
    moved: boolean,
    look: Look,
  ): void {
    const key = cellKey(place.row, place.column);
    const before = known.get(key);
    const { formula } = cell;
    if (formula === undefined && !before) return;
    let node = before;
    if (before?.formula !== formula || moved) {
      node = formula === undefined ? undefined : this.makeNode(place, formula);
      if (before) this.release(before);
      if (node) known.set(key, node);
      else known.delete(key);
      if (node && !sameReading(before, node)) look.fresh.push(node);
    }
    if (node && cell.value === null && !cell.unevaluated) look.unvalued.push(node);
  }

  private makeNode(place: Pick<FormulaNode, 'sheet' | 'row' | 'column'>, formula: string): FormulaNode {
    const { sheet, row, column } = place;
    const expression = parseFormula(formula);
    const { blocks, volatile } = expression
      ? precedentsOf(expression, plainContext(this.workbook, sheet, row, column))
      : { blocks: [], volatile: false };
    const reads = [...new Set(blocks.map((block) => this.ranges.range(block)))];
    const node = { sheet, row, column, formula, expression, reads, volatile };
    for (const range of reads) range.readers.add(node);
    if (volatile) this.volatiles.add(node);
    return node;
  }

  private release(node: FormulaNode): void {
    this.ranges.release(node);
    this.volatiles.delete(node);
  }

  private dropSheets(): void {
    for (const [sheet, cells] of this.nodes) {
      if (this.workbook.sheets.includes(sheet)) continue;
      for (const node of cells.values()) this.release(node);
      this.nodes.delete(sheet);
    }
  }
}

const sameReading = (a: FormulaNode | undefined, b: FormulaNode): boolean =>
  a?.formula === b.formula &&
  a.reads.length === b.reads.length &&
  a.reads.every((range, index) => range === b.reads[index]);
