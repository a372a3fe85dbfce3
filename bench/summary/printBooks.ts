import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { convertBooks } from './convertBooks';

const execute = promisify(execFile);

/** Where a printed word stands, in points from the top left corner of its page. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

/** Prints workbooks to PDF by LibreOffice and reads their pages by poppler. */
export const printBooks = (books: readonly Uint8Array[]): Promise<PrintedPage[][]> =>
  convertBooks(books, 'pdf', async (path) => {
    const { stdout } = await execute('pdftotext', ['-bbox', path, '-'], { maxBuffer: 2 ** 26 });
    return stdout.split('<page ').slice(1).map(readPage);
  });

const word = /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g;

function readPage(source: string): PrintedPage {
  const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(source) ?? [];
  const words = [...source.matchAll(word)].map(([, left, top, right, bottom, text = '']) => ({
    text: unescaped(text),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
  return { width: Number(width), height: Number(height), words };
}

const signs: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  amp: '&',
};

const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);
