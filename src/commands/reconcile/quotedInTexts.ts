import { type Area, overlaps } from '../../grid/area';
import type { BudgetAnalysis } from '../../plan/budgets/analysis';
import { findQuoted } from '../../plan/tieOut/findQuoted';
import { tieFigures } from '../../plan/tieOut/tieFigures';
import { budgetFiguresKnown, untiedFigures } from '../../plan/budgets/quotedFigures';
import type { Finding } from '../../plan/finding';
import { gridOf } from '../../plan/recognise/grid';
import type { WorkbookSnapshot } from '../../plan/snapshot';
import { sameName } from '../../words/names';

/** A sentence that speaks of how the budget is spent; sums of other things (a grant, a contract) are none of it. */
const ofBudgets =
  /over-?\s?spen[dt]|under-?\s?spen[dt]|local risk|central risk|out-?turn|income shortfall|forecast to|projected|against (?:its|the|their) budget|budget variance/i;
/** Text of fewer words is a heading or a label. */
const fewestWords = 5;

/**
 * Figures that sentences of the workbook quote of its budgets and that follow from none of them. Tables of figures
 * (`tables`: budgets, the ledger) are no texts. Takes time in proportion to the cells.
 */
export function quotedInTexts(
  workbook: WorkbookSnapshot,
  tables: readonly { readonly sheet: string; readonly area: Area }[],
  analyses: readonly BudgetAnalysis[],
): Finding[] {
  const known = analyses.flatMap(budgetFiguresKnown);
  const of = 'the budgets';
  return workbook.sheets.flatMap((sheet) => {
    if (!sheet.used || sheet.isSummary) return [];
    const grid = gridOf(sheet);
    const apart = tables.filter((table) => sameName(table.sheet, sheet.name)).map(({ area }) => area);
    const findings: Finding[] = [];
    for (let row = grid.top; row < grid.bottom; row += 1)
      for (let column = grid.left; column < grid.right; column += 1) {
        const value = grid.value(row, column);
        if (typeof value !== 'string' || !ofBudgets.test(value)) continue;
        if (value.trim().split(/\s+/).length < fewestWords) continue;
        if (apart.some((area) => overlaps(area, { row, column, rows: 1, columns: 1 }))) continue;
        const cell = { sheet: sheet.name, row, column, value, text: value };
        for (const sentence of value.split(/(?<=[.;!?])\s+(?=[A-Z])|\n+/))
          if (ofBudgets.test(sentence) && findQuoted(sentence).some(({ kind }) => kind === 'money'))
            findings.push(
              ...untiedFigures(
                cell,
                tieFigures(sentence, known).filter(({ quoted }) => quoted.kind === 'money'),
                of,
              ),
            );
      }
    return findings;
  });
}
