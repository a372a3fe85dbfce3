import type { MappedWorkbook } from '../plan/mapping/applyMappings';
import { findWorkbook } from './package/findWorkbook';
import { PackageParts } from './package/packageParts';
import { toSnapshot } from './toSnapshot';
import { readWorkbook } from './workbook/readWorkbook';

export { FileProblem } from './fileProblem';

/**
 * What the add-in would read of a workbook that is not open: values, displayed text, tables, merges, what is hidden,
 * what officers said of its tables, and which sheets the add-in made. Formulas have the values that the file holds.
 * Throws a FileProblem, its message a sentence for the person who chose the file, for what is no workbook, encrypted,
 * of another format, damaged, or without a worksheet.
 */
export function readFile(bytes: Uint8Array): MappedWorkbook {
  const parts = PackageParts.open(bytes);
  return toSnapshot(readWorkbook(parts, findWorkbook(parts)).workbook);
}
