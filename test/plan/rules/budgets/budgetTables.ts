import type { BudgetTable } from '../../../../src/plan/read/budgets/budgetTable';
import type { RecognisedTable } from '../../../../src/plan/recognise/recognised';
import { readBudgetTable } from '../../../../src/plan/read/budgets/readBudgetTable';
import type { MoneyUnit } from '../../../../src/plan/read/budgets/readThousands';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import type { WorkbookSnapshot } from '../../../../src/grid/snapshot';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';
import { readSample } from '../../sample';

/** The budget tables of a workbook, as the program reads them. */
export function budgetTablesOf(workbook: WorkbookSnapshot, setting?: MoneyUnit): BudgetTable[] {
  return recogniseTables(workbook)
    .filter((table): table is RecognisedTable<'budgets'> => table.kind === 'budgets')
    .map((table) => {
      const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
      if (!sheet) throw new Error(`The workbook has no sheet "${table.sheet}".`);
      return readBudgetTable(sheet, table, setting);
    });
}

/** The first budget table of a sheet of these rows. */
export function budgetTable(rows: readonly (readonly TestCell[])[], setting?: MoneyUnit): BudgetTable {
  const [table] = budgetTablesOf(buildWorkbook(buildSheet('Finance', rows)), setting);
  if (!table) throw new Error('No budget table is recognised.');
  return table;
}

/** The two tables of the published Appendix 3. */
export function publishedTwins(): readonly [BudgetTable, BudgetTable] {
  const [down, across] = budgetTablesOf(readSample()).filter(({ sheet }) => sheet === 'Appendix 3');
  if (!down || !across) throw new Error('Appendix 3 has not two budget tables.');
  return [down, across];
}

/** A table of services with local and central figures in £000, as Appendix 3 has them. */
export const appendix3 = (
  rows: readonly (readonly TestCell[])[],
  headings: readonly TestCell[] = [
    'Service',
    "Local risk budget £'000",
    "Local risk projected £'000",
    "Central risk budget £'000",
    "Central risk projected £'000",
  ],
): BudgetTable => budgetTable([[...headings], ...rows]);
