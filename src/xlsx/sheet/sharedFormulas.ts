import { parseA1Range, stringifyA1Ref, tokenize, type RangeA1 } from '@borgar/fx';
import { formulaFromFile } from '../formula/fileFormula';
import type { FormulaSource } from './scanRows';
import { maxColumns, maxRows } from '../../grid/area';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly template: (rows: number, columns: number) => string;
}

/** The shared formulas of a sheet (ECMA-376 18.3.1.40): the first cell of each has its text, the others its number. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  /** Rows in which cells depend on a master elsewhere, by its number. */
  private readonly dependants = new Map<string, Set<number>>();

  /** The formula of a cell as people see it; undefined for a data table or a master that is missing. */
  read(source: FormulaSource, row: number, column: number): string | undefined {
    const { shared, text } = source;
    if (shared === null) return text === '' ? undefined : formulaFromFile(text);
    if (text !== '') {
      const formula = formulaFromFile(text);
      const master = this.masters.get(shared);
      if (master?.row !== row || master.column !== column)
        this.masters.set(shared, { row, column, template: formulaTemplate(formula) });
      return formula;
    }
    const master = this.masters.get(shared);
    if (!master) return undefined;
    let rows = this.dependants.get(shared);
    if (!rows) this.dependants.set(shared, (rows = new Set()));
    rows.add(row);
    return master.template(row - master.row, column - master.column);
  }

  dependantRows(shared: string): ReadonlySet<number> {
    return this.dependants.get(shared) ?? new Set();
  }
}

/**
 * A formula to be written into other cells, its relative references moving along: template(rows, columns) is the
 * formula that many rows below and columns to the right. A reference moved off the sheet becomes #REF!. The text
 * is read once, for a shared formula may stand in ten thousand cells.
 */
export function formulaTemplate(formula: string): (rows: number, columns: number) => string {
  const pieces = tokenize(formula, { mergeRefs: false, negativeNumbers: false }).map((token) => {
    const range =
      token.type === 'range' || token.type === 'range_beam' ? parseA1Range(token.value) : undefined;
    return range ?? token.value;
  });
  if (pieces.every((piece) => typeof piece === 'string')) return () => formula;
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, rows, columns))).join('');
}

function moved(range: RangeA1, rows: number, columns: number): string {
  const move = (
    at: number | null | undefined,
    fixed: boolean | null | undefined,
    by: number,
  ): number | null => (at === null || at === undefined ? null : fixed ? at : at + by);
  const top = move(range.top, range.$top, rows);
  const bottom = move(range.bottom, range.$bottom, rows);
  const left = move(range.left, range.$left, columns);
  const right = move(range.right, range.$right, columns);
  const outside = (at: number | null, limit: number): boolean => at !== null && (at < 0 || at >= limit);
  if ([top, bottom].some((at) => outside(at, maxRows))) return '#REF!';
  if ([left, right].some((at) => outside(at, maxColumns))) return '#REF!';
  return stringifyA1Ref({ range: { ...range, top, bottom, left, right } });
}
