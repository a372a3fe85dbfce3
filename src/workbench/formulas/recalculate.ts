import type { CellError, Scalar } from '../../xlsx/model/cell';
import type { Sheet } from '../../xlsx/model/sheet';
import type { Workbook } from '../../xlsx/model/workbook';
import { type Context, extents } from './context';
import { DependencyGraph } from './dependencyGraph';
import type { FormulaNode } from './rangeIndex';
import { evaluateFormula } from './evaluateFormula';
import { evaluationOrder } from './evaluationOrder';
import { isError } from './values';

/** A cell by its place, counted from 0. */
export interface CellPlace {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

export interface RecalculateOptions {
  /** What TODAY and NOW say; default the clock. */
  readonly now?: Date;
  /** Every formula, not only those that a change has reached. */
  readonly all?: boolean;
}

export interface Recalculation {
  /** How many formulas were evaluated. */
  readonly evaluated: number;
  /** Formulas that were due and are left to Excel, with the reason. */
  readonly unevaluated: readonly (CellPlace & { readonly reason: string })[];
}

const graphs = new WeakMap<Workbook, DependencyGraph>();

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
      const evaluation = evaluateFormula(node.expression, contextOf(node, workbook, now, extent));
      if (evaluation.ok) store(node, evaluation.value);
      else leave(node, evaluation.reason);
    }
  }
  return { evaluated: due.size - unevaluated.length, unevaluated };
}

function contextOf(node: FormulaNode, workbook: Workbook, now: Date, extent: Context['extent']): Context {
  return {
    workbook,
    sheet: node.sheet,
    row: node.row,
    column: node.column,
    shift: { rows: 0, columns: 0 },
    variables: new Map(),
    resolving: [],
    named: new Map(),
    now,
    arrays: node.sheet.cell(node.row, node.column)?.intersects ? 'intersect' : 'spread',
    extent,
  };
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
