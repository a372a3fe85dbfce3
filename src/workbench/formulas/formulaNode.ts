import type { Area } from '../../grid/area';
import type { Sheet } from '../../xlsx/model/sheet';
import type { Expression } from './parseFormula';

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
}

/** A range that formulas read. */
export interface RangeNode {
  readonly sheet: Sheet;
  readonly area: Readonly<Area>;
  readonly readers: Set<FormulaNode>;
}
