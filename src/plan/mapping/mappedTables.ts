import type { RecognisedTable } from '../recognise/recognised';
import { recogniseTables } from '../recognise/recogniseTables';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { applyMappings, type MappedTables } from './applyMappings';

/** The tables that a workbook has when what the officer said of them is obeyed as far as it fits. */
export function tablesOf(workbook: WorkbookSnapshot): RecognisedTable[] {
  return [...mappedTables(workbook).tables];
}

/** The tables, with what of the officer's own words on them no longer fits, and what they said is no table. */
export const mappedTables = (workbook: WorkbookSnapshot): MappedTables =>
  applyMappings(workbook, recogniseTables(workbook));
