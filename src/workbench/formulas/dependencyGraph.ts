import type { Sheet } from '../../xlsx/model/sheet';
import type { Workbook } from '../../xlsx/model/workbook';
import { type Context, contextAt } from './context';
import { parseFormula, partsOf, type Expression } from './parseFormula';
import { type FormulaNode, type RangeNode, RangeIndex } from './rangeIndex';
import { span } from './references';
import { resolveName, type NamedExpression, resolveRange, resolveTable } from './resolveReference';
import { type Block, type Reference, Unevaluable } from './values';

/** Nothing is evaluated in it: it only says where references lead. */
const unevaluated = {
  now: new Date(0),
  arrays: 'spread',
  extent: () => ({ rows: 0, columns: 0 }),
} as const;

/** What a look through the workbook found. */
interface Look {
  /** Formulas that are new, or read other cells than before. */
  readonly fresh: FormulaNode[];
  /** Formulas that have no value yet, fresh ones among them. */
  readonly unvalued: FormulaNode[];
}

/** What of a formula the order of calculation depends on. */
interface Precedents {
  /** Every block that the formula points at, in whatever branch. */
  readonly blocks: readonly Block[];
  /** Asks for the time, so it is new at each calculation. */
  readonly volatile: boolean;
}

const volatileFunctions = new Set(['NOW', 'TODAY']);

/** Which formula reads which cells. Kept from one recalculation to the next and brought up to date by `refresh`. */
export class DependencyGraph {
  private readonly nodes = new Map<Sheet, Map<number, Map<number, FormulaNode>>>();
  private readonly ranges = new RangeIndex();
  private readonly volatiles = new Set<FormulaNode>();
  private structure = '';

  constructor(private readonly workbook: Workbook) {}

  node(sheet: Sheet, row: number, column: number): FormulaNode | undefined {
    return this.nodes.get(sheet)?.get(row)?.get(column);
  }

  *all(): Iterable<FormulaNode> {
    for (const rows of this.nodes.values()) for (const nodes of rows.values()) yield* nodes.values();
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
      const known = this.nodes.get(sheet) ?? new Map<number, Map<number, FormulaNode>>();
      this.nodes.set(sheet, known);
      // A row whose cells are gone may have had formulas all the same.
      const rows = moved ? new Set([...sheet.cells.keys(), ...known.keys()]) : sheet.formulaRows;
      for (const row of rows) this.lookAt(known, { sheet, row }, moved, look);
      sheet.formulaRows.clear();
    }
    return look;
  }

  private lookAt(
    known: Map<number, Map<number, FormulaNode>>,
    { sheet, row }: Pick<FormulaNode, 'sheet' | 'row'>,
    moved: boolean,
    look: Look,
  ): void {
    const nodes = known.get(row) ?? new Map<number, FormulaNode>();
    const cells = sheet.cells.get(row);
    for (const [column, node] of nodes) {
      if (cells?.get(column)?.formula !== undefined) continue;
      this.release(node);
      nodes.delete(column);
    }
    for (const [column, cell] of cells ?? []) {
      const { formula } = cell;
      if (formula === undefined) continue;
      const before = nodes.get(column);
      let node = before;
      if (!before || before.formula !== formula || moved) {
        node = this.makeNode({ sheet, row, column }, formula);
        if (before) this.release(before);
        nodes.set(column, node);
        if (!sameReading(before, node)) look.fresh.push(node);
      }
      if (node && cell.value === null && !cell.unevaluated) look.unvalued.push(node);
    }
    if (nodes.size > 0) known.set(row, nodes);
    else known.delete(row);
  }

  private makeNode(place: Pick<FormulaNode, 'sheet' | 'row' | 'column'>, formula: string): FormulaNode {
    const { sheet, row, column } = place;
    const expression = parseFormula(formula);
    const { blocks, volatile } = expression
      ? precedentsOf(expression, contextAt(this.workbook, place, unevaluated))
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
    for (const [sheet, rows] of this.nodes) {
      if (this.workbook.sheets.includes(sheet)) continue;
      for (const nodes of rows.values()) for (const node of nodes.values()) this.release(node);
      this.nodes.delete(sheet);
    }
  }
}

const sameReading = (a: FormulaNode | undefined, b: FormulaNode): boolean =>
  a?.formula === b.formula &&
  a.reads.length === b.reads.length &&
  a.reads.every((range, index) => range === b.reads[index]);

/** Everything beside cells that decides where a reference leads, as a text to be compared. */
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

/** Blocks that an expression points at, directly and through names. What cannot be resolved is left out. */
function precedentsOf(expression: Expression, context: Context): Precedents {
  const blocks: Block[] = [];
  let isVolatile = false;
  /** Names that were followed: one that stands twenty times in others leads to the same blocks each time. */
  const seen = new Set<string>();
  const waiting: { readonly part: Expression; readonly context: Context }[] = [{ part: expression, context }];
  // A list of what waits, and no recursion: names can lead to names as deep as a file likes.
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part } = next;
    if (part.type === 'ReferenceIdentifier') {
      const followed = follow(part.value, part.kind, next.context);
      if (!followed) continue;
      const name = 'blocks' in followed ? undefined : followed.context.resolving.at(-1);
      if ('blocks' in followed) blocks.push(...followed.blocks);
      else if (name !== undefined && !seen.has(name)) {
        seen.add(name);
        waiting.push({ part: followed.expression, context: followed.context });
      }
      continue;
    }
    if (part.type === 'CallExpression')
      isVolatile ||= volatileFunctions.has(String(part.callee.name).toUpperCase());
    const parts = partsOf(part);
    for (const inner of parts) waiting.push({ part: inner, context: next.context });
    if (part.type === 'BinaryExpression' && part.operator === ':') collectSpan(parts, next.context, blocks);
  }
  return { blocks, volatile: isVolatile };
}

/** Between the ends of Table1[@Q1]:Table1[@Q4] lie cells that neither end names. */
function collectSpan(ends: readonly Expression[], context: Context, blocks: Block[]): void {
  const [left, right] = ends.map((end) =>
    end.type === 'ReferenceIdentifier' ? follow(end.value, end.kind, context) : null,
  );
  if (!left || !right || !('blocks' in left) || !('blocks' in right)) return;
  const whole = attempt(() => span(left, right));
  if (whole) blocks.push(...whole.blocks);
}

function follow(text: string, kind: string, context: Context): Reference | NamedExpression | null {
  const found = attempt(() => {
    if (kind === 'name') return resolveName(text, context);
    return kind === 'table' ? resolveTable(text, context) : resolveRange(text, context);
  });
  return found === null || 'error' in found ? null : found;
}

/** What cannot be evaluated depends on nothing. */
function attempt<T>(resolve: () => T): T | null {
  try {
    return resolve();
  } catch (fault) {
    if (fault instanceof Unevaluable) return null;
    throw fault;
  }
}
