import type { EditedCell } from '../../excel/step/change';
import type { Contents } from '../../excel/readFormulas';
import type { YearEdit } from '../../plan/jobs/year/yearEdit';
import { refuse, type Outcome } from '../../excel/refusals';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import { sameName } from '../../words/fold';
import type { PlanDetails } from '../../plan/details';
import { yearsProblem } from '../../plan/read/statedYears';
import type { WorkbookRead } from '../../excel/readWorkbook';
import { type Finding, newFinding } from '../../plan/findings/finding';
import type { ColumnWidth, RowHeight, SheetDescription } from '../../sheets/description';

export const findSheet = (workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  workbook.sheets.find((sheet) => sameName(sheet.name, name));

/** The sheet that a recognised table stands on. */
export function sheetOf(workbook: WorkbookSnapshot, { sheet }: { readonly sheet: string }): SheetSnapshot {
  const found = findSheet(workbook, sheet);
  if (!found) throw new Error(`A table was recognised on "${sheet}", which was not read.`);
  return found;
}

/** The cells that a new year or quarter changes, with what they hold now. */
export const cellsToWrite = (
  workbook: WorkbookSnapshot,
  edits: readonly YearEdit[],
  contents: Contents,
): EditedCell[] =>
  edits.map(({ sheet, row, column, value, numberFormat }) => {
    const { id } = sheetOf(workbook, { sheet });
    return {
      sheetId: id,
      row,
      column,
      before: contents(id, row, column),
      content: value,
      ...(numberFormat && { numberFormat }),
    };
  });

export function noSuchSheet(workbook: WorkbookSnapshot, name: string): Outcome<never> {
  const names = workbook.sheets.filter(({ visible }) => visible).map((sheet) => `“${sheet.name}”`);
  return refuse('no-such-sheet', `There is no sheet “${name}”. The workbook has ${names.join(', ')}.`);
}

export function sheetProtected(name: string): Outcome<never> {
  return refuse(
    'sheet-protected',
    `The sheet “${name}” is protected, so nothing was changed. Unprotect it (Review, Unprotect Sheet) or ask its owner, then try again.`,
  );
}

/** A name that no sheet has yet: the wished one, or with 2, 3 … behind it. Cut to Excel's 31 characters. */
export function freeSheetName(workbook: WorkbookSnapshot, wish: string): string {
  const plain = wish.replace(/[\\/?*:[\]]/g, '-').replace(/^'+|'+$/g, '') || 'Plan';
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = plain.slice(0, 31 - suffix.length).trim() + suffix;
    if (!findSheet(workbook, name)) return name;
  }
}

/** The refusal of a job that names years, where those of the plan do not go together; null where they do. */
export function yearsRefused(details: PlanDetails): Outcome<never> | null {
  const problem = yearsProblem(details);
  return problem === null ? null : refuse('years-disagree', problem);
}

/** What a command that changes the workbook says of one that cannot be saved under its own name; else nothing. */
export const readOnlyFindings = ({ readOnly }: WorkbookRead): readonly Finding[] =>
  readOnly
    ? [
        newFinding('workbook-read-only', {
          cell: '',
          message:
            'The workbook is open for reading only. Save it under another name, or what was changed is lost.',
        }),
      ]
    : [];

/** Widths of only those columns that hold nothing yet: on an officer's own sheet theirs are left alone. */
export const freeColumns = (
  { columnWidths }: SheetDescription,
  { used }: SheetSnapshot,
): readonly ColumnWidth[] =>
  columnWidths.filter(
    ({ column, columns }) => !used || column >= used.column + used.columns || column + columns <= used.column,
  );

/** Heights of only those rows that hold nothing yet. */
export const freeRows = ({ rowHeights }: SheetDescription, { used }: SheetSnapshot): readonly RowHeight[] =>
  rowHeights.filter(({ row, rows }) => !used || row >= used.row + used.rows || row + rows <= used.row);
