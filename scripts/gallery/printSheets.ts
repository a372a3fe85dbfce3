import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertBooks } from '../../bench/summary/convertBooks';
import { madeNames } from '../../src/grid/snapshot';
import type { Sheet } from '../../src/xlsx/model/sheet';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { readPpm, type Picture } from './smallPng';

/** Dots an inch: a page stays near 50 kB, and its text can be read where the picture is shown in full. */
const resolution = '85';

/** The kind of a sheet that a command made, by its mark: "reconciliation"; null for any other sheet. */
export function kindOfSheet({ names }: Workbook, { id }: Sheet): string | null {
  const own = names.filter(({ sheet }) => sheet === id);
  if (own.some(({ name }) => name === madeNames.summary)) return 'summary';
  const mark = own.find(({ name }) => name === madeNames.sheet)?.formula ?? '';
  return /^"([^|]*)\|/.exec(mark)?.[1] ?? null;
}

export interface PrintedSheet {
  /** How many pages it has in all. */
  readonly pages: number;
  /** The first of them. */
  readonly pictures: readonly Picture[];
}

/** What LibreOffice prints of workbooks of one sheet: of each as many pages as `most` says for it. */
export function printSheets(
  books: readonly { readonly bytes: Uint8Array; readonly most: number }[],
): Promise<PrintedSheet[]> {
  const left = books.map(({ most }) => most);
  return convertBooks(
    books.map(({ bytes }) => bytes),
    'pdf',
    (pdf) => Promise.resolve(drawPages(pdf, left.shift() ?? 1)),
  );
}

function drawPages(pdf: string, most: number): PrintedSheet {
  const folder = mkdtempSync(join(tmpdir(), 'plan-gallery-'));
  try {
    const told = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
    execFileSync('pdftoppm', ['-r', resolution, '-l', String(most), pdf, join(folder, 'page')]);
    return {
      pages: Number(/^Pages:\s+(\d+)/m.exec(told)?.[1]),
      pictures: readdirSync(folder)
        .sort()
        .map((name) => readPpm(readFileSync(join(folder, name)))),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
