import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileProblem, openFile } from '../../src/workbench/file/openFile';
import { writtenInTurn } from './jobs';
import { judgeInTurn, judgeOf } from './judge';
import { plant } from './plant';

/** What became of one workbook of a folder. */
export interface Verdict {
  readonly name: string;
  /** Why it is not opened, in the product's words; null for one that is. */
  readonly refused: string | null;
  /** Files that the commands made of it. */
  readonly written: number;
  readonly faults: readonly string[];
}

/** Bytes of a file that is not too large to be judged. */
export const largest = 1_500_000;

/** Workbooks of a folder and the folders in it, in the order of their names. */
export const workbooksIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:xls[xm]|xlt[xm])$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Every writing command over each workbook, as it is and with an officer's tables on its first sheet. */
export async function judgeFolder(
  folder: string,
  step: number,
  tell: (verdict: Verdict) => void,
): Promise<void> {
  for (const [place, path] of workbooksIn(folder).entries()) {
    const bytes = new Uint8Array(readFileSync(path));
    if (place % step !== 0) continue;
    const refused = `left out, larger than ${largest / 1e6} MB`;
    const name = path.slice(path.lastIndexOf('/') + 1);
    tell(bytes.length > largest ? { name, refused, written: 0, faults: [] } : await judgeFile(path, bytes));
  }
}

export async function judgeFile(path: string, bytes: Uint8Array): Promise<Verdict> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  try {
    openFile(bytes);
  } catch (error) {
    if (!(error instanceof FileProblem))
      return { name, refused: null, written: 0, faults: [`opening threw: ${String(error)}`] };
    return { name, refused: error.message, written: 0, faults: [] };
  }
  const ending = name.slice(-4).toLowerCase();
  const faults: string[] = [];
  let written = 0;
  for (const [kind, file] of [['', bytes] as const, ['planted: ', plantIn(bytes)] as const]) {
    if (file === null) continue;
    try {
      const made = await writtenInTurn(file);
      written += made.length;
      faults.push(...(await judgeInTurn(await judgeOf(file, ending), made)).map((fault) => kind + fault));
    } catch (error) {
      faults.push(
        `${kind}threw: ${error instanceof Error ? (error.stack ?? '').slice(0, 600) : String(error)}`,
      );
    }
  }
  return { name, refused: null, written, faults };
}

/** Some packages are too odd for the parser of these tests. */
function plantIn(bytes: Uint8Array): Uint8Array | null {
  try {
    return plant(bytes);
  } catch {
    return null;
  }
}
