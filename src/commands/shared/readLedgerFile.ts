import { done, refuse, type Outcome } from '../../excel/refusal';
import { FileProblem, readFile } from '../../xlsx/readFile';
import type { LedgerFile } from '../reconcile/report';

/** The ledger in the bytes of a workbook file; refused in words where they are none. */
export function readLedgerFile(name: string, bytes: Uint8Array): Outcome<LedgerFile> {
  try {
    return done({ name, workbook: readFile(bytes) });
  } catch (error) {
    if (error instanceof FileProblem) return refuse('not-a-workbook', `${name}: ${error.message}`);
    throw error;
  }
}
