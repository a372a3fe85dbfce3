import type { CellError, Scalar } from '../../xlsx/model/cell';
import type { Sheet } from '../../xlsx/model/sheet';
import type { Workbook } from '../../xlsx/model/workbook';
import { extents, contextAt } from './context';
import { DependencyGraph } from './dependencyGraph';
import type { FormulaNode, RangeNode } from './rangeIndex';
import { evaluateFormula } from './evaluateFormula';
import { isError } from './values';

/** A cell by its place, counted from 0. */
export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface RecalculateOptions {
  /** What TODAY and NOW say; default the clock. */
  readonly now?: Date;
  /** Every formula, not only those that a change has reached. */
  readonly all?: boolean;
}

interface Recalculation {
  readonly evaluated: number;
  /** Formulas that were due and are left to Excel, with the reason. */
  readonly unevaluated: readonly (CellPlace & { readonly reason: string })[];
}

const graphs = new WeakMap<Workbook, DependencyGraph>();

/** Formulas to be evaluated together: one, or several that read each other in a circle. */
interface Step {
  readonly nodes: readonly FormulaNode[];
  readonly circular: boolean;
}

type Vertex = FormulaNode | RangeNode;

const isFormula = (vertex: Vertex): vertex is FormulaNode => 'formula' in vertex;

/** What Tarjan's algorithm keeps of a vertex that it has come to. */
interface Visit {
  readonly index: number;
  lowest: number;
  open: boolean;
  readonly next: Iterator<Vertex>;
}

/** The due formulas, found by the range in which they stand. */
class DueCells {
  private readonly columns = new Map<Sheet, Map<number, FormulaNode[]>>();
  private readonly found = new Map<RangeNode, FormulaNode[]>();

  constructor(due: ReadonlySet<FormulaNode>) {
    for (const node of due) {
      const sheet = this.columns.get(node.sheet) ?? new Map<number, FormulaNode[]>();
      this.columns.set(node.sheet, sheet);
      const column = sheet.get(node.column);
      if (column) column.push(node);
      else sheet.set(node.column, [node]);
    }
    for (const sheet of this.columns.values()) {
      for (const column of sheet.values()) column.sort((a, b) => a.row - b.row);
    }
  }

  within(range: RangeNode): readonly FormulaNode[] {
    const known = this.found.get(range);
    if (known) return known;
    const { area } = range;
    const found: FormulaNode[] = [];
    for (const [column, nodes] of this.columns.get(range.sheet) ?? []) {
      if (column < area.column || column >= area.column + area.columns) continue;
      const end = area.row + area.rows;
      for (let at = firstFrom(nodes, area.row); at < nodes.length; at += 1) {
        const node = nodes[at];
        if (!node || node.row >= end) break;
        found.push(node);
      }
    }
    this.found.set(range, found);
    return found;
  }
}

/**
 * Brings the values of formulas up to date. With `changed` (cells whose value or formula was changed) those that
 * depend on them, however indirectly, and those among them; always also formulas without a value, formulas that
 * differ from last time, formulas whose table, name or sheet has moved, and TODAY and NOW.
 *
 * A formula that cannot be evaluated here keeps its value and is marked `unevaluated`, and so is every formula that
 * reads it: an unknown function, a link to another workbook, an array that would spill, a circle of references.
 */
export function recalculate(
  workbook: Workbook,
  changed: readonly CellPlace[] = [],
  options: RecalculateOptions = {},
): Recalculation {
  const known = graphs.get(workbook);
  const graph = known ?? new DependencyGraph(workbook);
  graphs.set(workbook, graph);
  const { fresh, unvalued } = graph.refresh();
  const starting = new Set([...unvalued, ...graph.volatile, ...(options.all ? graph.all() : [])]);
  // At first sight every formula is new; values that came with the file are trusted.
  if (known) for (const node of fresh) starting.add(node);
  const due = reachedBy(starting, changed, graph);
  return evaluateAll(due, workbook, options.now ?? new Date());
}

/** The formulas to start from, those in the changed cells, and all that depend on them. */
function reachedBy(
  starting: ReadonlySet<FormulaNode>,
  changed: readonly CellPlace[],
  graph: DependencyGraph,
): Set<FormulaNode> {
  const due = new Set(starting);
  for (const { sheet, row, column } of changed) {
    const node = graph.node(sheet, row, column);
    if (node) due.add(node);
  }
  const told = new Set<object>();
  const tell = ({ sheet, row, column }: CellPlace): void => {
    for (const range of graph.rangesAt(sheet, row, column)) {
      if (told.has(range)) continue;
      told.add(range);
      for (const reader of range.readers) due.add(reader);
    }
  };
  changed.forEach(tell);
  // A set that grows while it is walked is walked to its new end.
  for (const node of due) tell(node);
  return due;
}

function evaluateAll(due: ReadonlySet<FormulaNode>, workbook: Workbook, now: Date): Recalculation {
  const unevaluated: (CellPlace & { reason: string })[] = [];
  const leave = (node: FormulaNode, reason: string): void => {
    const { sheet, row, column } = node;
    if (!sheet.cell(row, column)?.unevaluated) sheet.setCell(row, column, { unevaluated: true });
    unevaluated.push({ sheet, row, column, reason });
  };
  const extent = extents();
  for (const { nodes, circular } of evaluationOrder(due)) {
    for (const node of nodes) {
      if (circular) {
        leave(node, 'a circular reference');
        continue;
      }
      const arrays = node.sheet.cell(node.row, node.column)?.intersects ? 'intersect' : 'spread';
      const context = contextAt(workbook, node, { now, arrays, extent });
      const evaluation = evaluateFormula(node.expression, context);
      if (evaluation.ok) store(node, evaluation.value);
      else leave(node, evaluation.reason);
    }
  }
  return { evaluated: due.size - unevaluated.length, unevaluated };
}

/**
 * Puts formulas in an order in which each comes behind those that it reads, by Tarjan's strongly connected
 * components over formulas and ranges; without recursion, since a running total may be thousands of cells deep.
 */
function evaluationOrder(due: ReadonlySet<FormulaNode>): Step[] {
  const cells = new DueCells(due);
  const precedents = (vertex: Vertex): readonly Vertex[] =>
    isFormula(vertex) ? vertex.reads : cells.within(vertex);
  const visits = new Map<Vertex, Visit>();
  const open: Vertex[] = [];
  const steps: Step[] = [];

  const enter = (vertex: Vertex): Visit => {
    const index = visits.size;
    const visit = { index, lowest: index, open: true, next: precedents(vertex)[Symbol.iterator]() };
    visits.set(vertex, visit);
    open.push(vertex);
    return visit;
  };

  const close = (vertex: Vertex): void => {
    const component = open.splice(open.lastIndexOf(vertex));
    for (const member of component) {
      const visit = visits.get(member);
      if (visit) visit.open = false;
    }
    const nodes = component.filter(isFormula);
    if (nodes.length > 0) steps.push({ nodes, circular: component.length > 1 });
  };

  for (const start of due) {
    if (visits.has(start)) continue;
    const path: { vertex: Vertex; visit: Visit }[] = [{ vertex: start, visit: enter(start) }];
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const { vertex, visit } = top;
      const { value: next, done } = visit.next.next() as IteratorResult<Vertex, undefined>;
      if (!done) {
        const known = visits.get(next);
        if (!known) path.push({ vertex: next, visit: enter(next) });
        else if (known.open) visit.lowest = Math.min(visit.lowest, known.index);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) parent.visit.lowest = Math.min(parent.visit.lowest, visit.lowest);
      if (visit.lowest === visit.index) close(vertex);
    }
  }
  return steps;
}

/** Index of the first node at or below a row, by halving. */
function firstFrom(nodes: readonly FormulaNode[], row: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A cell whose value stays the same is not touched, so that saving does not rewrite its row. */
function store({ sheet, row, column }: FormulaNode, value: Exclude<Scalar, null>): void {
  const cell = sheet.cell(row, column);
  if (cell && !cell.unevaluated && sameValue(cell.value, value)) return;
  sheet.setCell(row, column, { value, unevaluated: undefined });
}

const sameValue = (a: Scalar, b: Scalar): boolean =>
  a === b || (isError(a) && isError(b) && (a as CellError).error === (b as CellError).error);

/** Whether a formula of the workbook has no value: files of other programs hold formulas alone, or in part. */
export function lacksValues(workbook: Workbook): boolean {
  for (const { cells } of workbook.sheets)
    for (const row of cells.values())
      for (const { formula, value, unevaluated } of row.values())
        if (formula !== undefined && value === null && !unevaluated) return true;
  return false;
}
