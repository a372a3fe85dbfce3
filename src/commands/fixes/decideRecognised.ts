import type { Palette } from '../../plan/details';
import { readDetails } from '../../plan/read/readDetails';
import { recogniseTables } from '../../plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../plan/recognised';
import type { WorkbookSnapshot } from '../../plan/snapshot';

/** The plan's tables, and the plan's set of colours. */
export interface Recognised {
  readonly tables: readonly RecognisedTable[];
  readonly palette: Palette;
}

/** The tables of a workbook as it was read, as a decision: finding them is most of the work of a small job. */
export function decideRecognised(workbook: WorkbookSnapshot): Recognised {
  const tables = recogniseTables(workbook);
  return { tables, palette: readDetails(workbook, tables).palette };
}
