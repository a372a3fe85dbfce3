import type { Sheet } from '../../xlsx/model/sheet';
import type { FormulaNode, RangeNode } from './rangeIndex';

/** Formulas to be evaluated together: one, or several that read each other in a circle. */
export interface Step {
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

/**
 * Puts formulas in an order in which each comes behind those that it reads, by Tarjan's strongly connected
 * components over formulas and ranges; without recursion, since a running total may be thousands of cells deep.
 */
export function evaluationOrder(due: ReadonlySet<FormulaNode>): Step[] {
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
