import { done, refuse, type Outcome } from '../excel/refusals';
import type { PlanBook } from '../plan/book/planBook';
import type { WorkbookSnapshot } from '../grid/snapshot';
import { FileProblem, readFile } from '../xlsx/readFile';

/** A workbook file that stands beside the plan's: a ledger extract, or the plan of an earlier year. */
export interface LedgerFile {
  /** "ledger.xlsx". */
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
}

/** The ledger in the bytes of a workbook file; refused in words where they are none. */
export function readLedgerFile(name: string, bytes: Uint8Array): Outcome<LedgerFile> {
  try {
    return done({ name, workbook: readFile(bytes) });
  } catch (error) {
    if (error instanceof FileProblem) return refuse('not-a-workbook', `${name}: ${error.message}`);
    throw error;
  }
}

/** The same as a decision, for a file that may be large; it is of no workbook but the file. */
export const decideFile = (
  _: PlanBook,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Outcome<LedgerFile> => readLedgerFile(name, bytes);
