import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/**
 * Converts workbooks in one call of LibreOffice, which starts slowly and converts quickly, and reads each result while
 * it lies on the disk. Throws if LibreOffice is not there or leaves one out.
 */
export async function convertBooks<Result>(
  books: readonly Uint8Array[],
  to: 'pdf' | 'xlsx' | 'fods',
  read: (path: string) => Promise<Result>,
): Promise<Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-summary-'));
  try {
    const names = books.map((_, index) => `book-${index}`);
    const sources = names.map((name) => join(folder, `${name}.xlsx`));
    books.forEach((bytes, index) => writeFileSync(sources[index] ?? '', bytes));
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await execute('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...sources]);
    const results: Result[] = [];
    for (const name of names) {
      const path = join(out, `${name}.${to}`);
      if (!existsSync(path)) throw new Error(`LibreOffice did not convert ${name}.`);
      results.push(await read(path));
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface PrintedBook {
  /** Points, in the order of the pages. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** All pages' words as `lettersOf` gives them. */
  readonly letters: string;
}

/** Without white space and hyphens: where a line ends is the page's business, and pdftotext drops a hyphen there. */
export const lettersOf = (text: string): string => text.replace(/[\s-]+/g, '');

/** Prints workbooks to PDF and reads them by poppler. */
export const printBooks = (books: readonly Uint8Array[]): Promise<PrintedBook[]> =>
  convertBooks(books, 'pdf', async (path) => {
    const { stdout: info } = await execute('pdfinfo', ['-l', '-1', path]);
    const { stdout: text } = await execute('pdftotext', [path, '-'], { maxBuffer: 2 ** 26 });
    const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height]) => ({
      width: Number(width),
      height: Number(height),
    }));
    return { sizes, letters: lettersOf(text) };
  });

/** Workbooks as LibreOffice writes them again, with the row heights that it finds. */
export const rewriteBooks = (books: readonly Uint8Array[]): Promise<Uint8Array[]> =>
  convertBooks(books, 'xlsx', (path) => Promise.resolve(readFileSync(path)));
