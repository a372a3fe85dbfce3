import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../src/workbench/file/openFile';
import type { Workbook } from '../../src/xlsx/model/workbook';

/** A page as LibreOffice prints it. */
export interface PrintedPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** In reading order, white space folded. */
  readonly text: string;
}

export interface Printed {
  readonly pages: readonly PrintedPage[];
  /** All pages' text, white space folded. */
  readonly text: string;
}

export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Prints one sheet of a workbook's file to PDF by LibreOffice and reads it back. The other sheets are removed first. */
export function printSheet(bytes: Uint8Array, sheetName: string): Printed {
  const folder = mkdtempSync(join(tmpdir(), 'plan-print-'));
  try {
    const [book, pdf] = [join(folder, 'book.xlsx'), join(folder, 'book.pdf')];
    writeFileSync(book, withSheetOnly(bytes, sheetName));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book], {
      stdio: 'ignore',
    });
    const sizes = execFileSync('pdfinfo', ['-l', '-1', pdf], { encoding: 'utf8' });
    const pages = [...sizes.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/g)].map(([, width, height], index) => {
      const page = String(index + 1);
      const text = join(folder, `${page}.txt`);
      execFileSync('pdftotext', ['-f', page, '-l', page, pdf, text]);
      return { width: Number(width), height: Number(height), text: folded(readFileSync(text, 'utf8')) };
    });
    return { pages, text: pages.map(({ text }) => text).join(' ') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A workbook's file with one of its sheets alone. */
export function withSheetOnly(bytes: Uint8Array, sheetName: string): Uint8Array {
  const file = openFile(bytes);
  keepOnly(file.workbook, sheetName);
  return file.save();
}

/** What follows cells of other sheets keeps what it shows: LibreOffice would calculate it anew, without them. */
function keepOnly(workbook: Workbook, sheetName: string): void {
  workbook.sheets = workbook.sheets.filter(({ name }) => name === sheetName);
  workbook.names = workbook.names.filter(({ sheet }) => workbook.sheets.some(({ id }) => id === sheet));
  workbook.changed.add('sheets').add('names');
  for (const sheet of workbook.sheets)
    for (const [row, cells] of [...sheet.cells])
      for (const [column, { formula }] of [...cells])
        if (formula?.includes('!')) sheet.setCell(row, column, { formula: undefined });
}
