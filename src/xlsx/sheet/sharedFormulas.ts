import { formulaFromFile } from '../formula/formulaFromFile';
import { formulaTemplate } from '../formula/formulaTemplate';
import type { FormulaSource } from './scanRows';

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
