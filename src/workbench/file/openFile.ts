import type { Workbook } from '../../xlsx/model/workbook';
import { findWorkbook } from '../../xlsx/package/relationships';
import { PackageParts } from '../../xlsx/package/packageParts';
import { blankParts } from '../../xlsx/workbook/blankParts';
import { readWorkbook } from '../../xlsx/workbook/readWorkbook';
import { saveWorkbook } from '../../xlsx/workbook/saveWorkbook';
import { needsArrays } from '../formulas/arrayFormulas';

export { FileProblem } from '../../xlsx/fileProblem';

export interface WorkbookFile {
  readonly workbook: Workbook;
  /**
   * The file with the changes of the model since it was opened; parts that nothing changed are the bytes they
   * were. May be called again after further changes. Throws a FileProblem of code `signed-workbook` where that
   * would break a signature, until it is asked for, and of code `shared-workbook` for what Excel forbids in a legacy
   * shared workbook.
   */
  save(agreed?: { readonly breakSignature?: boolean }): Uint8Array;
}

/**
 * Opens an .xlsx or .xlsm, transitional or strict. Throws a FileProblem, its message a sentence for the person, for
 * what is no workbook, encrypted, of another format, damaged, too large to be read safely, or without a worksheet.
 */
export const openFile = (bytes: Uint8Array): WorkbookFile => open(PackageParts.open(bytes));

/** A workbook with one empty sheet, "Sheet1", as Excel starts with. */
export const newFile = (): WorkbookFile => open(blankParts());

function open(parts: PackageParts): WorkbookFile {
  const { workbook, source } = readWorkbook(parts, findWorkbook(parts));
  return { workbook, save: (agreed) => saveWorkbook(workbook, source, needsArrays, agreed) };
}
