import { absoluteReference, sheetArea } from '../../../grid/a1';
import type { SheetRange } from './area';

/** "Sheet1!A1:B2", as Range.address gives it. */
export const sheetAddress = ({ sheet, area }: SheetRange): string => sheetArea(sheet.name, area);

/** "Sheet1!$A$1:$B$2", as formulas of names and charts hold it. */
export const absoluteSheetAddress = ({ sheet, area }: SheetRange): string =>
  absoluteReference(sheet.name, area);
