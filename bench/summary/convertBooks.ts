import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Given more, LibreOffice runs out of what it needs and leaves the last ones out. */
const atOnce = 60;

/**
 * Converts workbooks, many in one call of LibreOffice, which starts slowly and converts quickly, and reads each result while
 * it lies on the disk. Throws if LibreOffice is not there or leaves one out.
 */
export async function convertBooks<Result>(
  books: readonly Uint8Array[],
  to: 'pdf' | 'fods',
  read: (path: string) => Promise<Result>,
): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-summary-'));
  try {
    const sources = books.map((bytes, index) => {
      const path = join(folder, `book-${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    for (let from = 0; from < sources.length; from += atOnce) {
      const some = sources.slice(from, from + atOnce);
      await execute('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...some]);
    }
    const results: Result[] = [];
    for (const index of books.keys()) {
      const path = join(out, `book-${index}.${to}`);
      if (!existsSync(path)) throw new Error(`LibreOffice did not convert workbook ${index + 1}.`);
      results.push(await read(path));
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
