import type { Outcome } from '../../commands/shared/outcome';
import type { LedgerFile } from '../../commands/readLedgerFile';

/** Reads a workbook file that was picked, here in the pane: it is sent nowhere. The reader is loaded when first needed. */
export async function readPickedFile(file: File): Promise<Outcome<LedgerFile>> {
  const { readLedgerFile } = await import('../../commands/readLedgerFile');
  return readLedgerFile(file.name, new Uint8Array(await file.arrayBuffer()));
}
