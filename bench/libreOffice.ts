import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A LibreOffice with a profile of its own, in a folder of its own. */
export interface LibreOffice {
  /** Opens a workbook, which calculates what has no value, and gives its first sheet as lines of CSV. */
  calculate(bytes: Uint8Array): Promise<string[]>;
  /** Removes its folder. */
  close(): void;
}

/** null where there is none. */
export async function findLibreOffice(): Promise<LibreOffice | null> {
  try {
    await execute('soffice', ['--version']);
  } catch {
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  return {
    async calculate(bytes) {
      const book = join(folder, 'book.xlsx');
      writeFileSync(book, bytes);
      await execute('soffice', [
        profile,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):44,34,76',
        '--outdir',
        folder,
        book,
      ]);
      return readFileSync(join(folder, 'book.csv'), 'utf8').trim().split('\n');
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
