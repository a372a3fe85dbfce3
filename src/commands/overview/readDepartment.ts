import type { Finding } from '../../plan/finding';
import type { WorkbookFacts } from '../../plan/overview/facts';
import { gatherFacts } from '../../plan/overview/gatherFacts';
import { FileProblem, readFile } from '../../xlsx/readFile';

/**
 * What an overview takes of one file, or the finding that it cannot be read. A fault of the reader on an odd file is
 * told as one of the file: the others go on.
 */
export function readDepartment(name: string, bytes: Uint8Array, today: string): WorkbookFacts | Finding {
  try {
    return gatherFacts(name, readFile(bytes), today);
  } catch (error) {
    const why =
      error instanceof FileProblem
        ? error.message
        : `The file cannot be read (${error instanceof Error ? error.message : String(error)}). Open it in Excel, save it anew and try again.`;
    return fileFinding(name, why);
  }
}

export const fileFinding = (name: string, why: string): Finding => ({
  severity: 'error',
  code: 'file-not-read',
  cell: '',
  message: `${name}: ${why} Nothing of it is in the overview.`,
});
