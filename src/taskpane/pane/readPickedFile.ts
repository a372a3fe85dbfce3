import { decide } from '../../commands/decide/decide';
import { noWorkbook } from '../../commands/decide/question';
import type { LedgerFile } from '../../commands/readLedgerFile';
import type { Outcome } from '../../commands/shared/outcome';

/**
 * Reads a workbook file that was picked, here on this machine: it is sent nowhere. The pane goes on answering. The
 * reader is loaded when first needed.
 */
export async function readPickedFile(file: File): Promise<Outcome<LedgerFile>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { decideFile } = await import('../../commands/readLedgerFile');
  return decide('file', decideFile, { workbook: noWorkbook, request: { name: file.name, bytes } });
}
