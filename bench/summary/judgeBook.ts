import { openFile } from '../../src/workbench/file/openFile';
import { lettersOf, type PrintedBook } from './convertBooks';
import type { Orientation } from './layOutBook';
import { copies, type TextBox } from './textBoxes';

/** LibreOffice's row and ours may differ so much before a text counts as clipped. */
const tolerance = 1.03;

export interface Verdict {
  readonly pages: number;
  readonly enlargedPages: number;
  /** Texts that the pages lack. */
  readonly missing: readonly string[];
  /** Most that a text needs of its box: 1 is all of it. */
  readonly fullest: number;
  readonly clipped: readonly string[];
  readonly passed: boolean;
}

/** What the prints of a summary and of its enlarged copy say, and the rows that LibreOffice gave its texts. */
export function judgeBook(
  boxes: readonly TextBox[],
  orientation: Orientation,
  printed: PrintedBook,
  enlargedPrint: PrintedBook,
  measured: Uint8Array,
): Verdict {
  const missing = boxes.map(({ text }) => text).filter((text) => !printed.letters.includes(lettersOf(text)));
  const [sheet] = openFile(measured).workbook.sheets;
  const needs = boxes.map(({ text, height }, row) => ({
    text,
    part: (sheet?.rowHeight(row) ?? 0) / copies / height,
  }));
  const clipped = needs.filter(({ part }) => part > tolerance).map(({ text }) => text);
  const isA4 = printed.sizes.every(({ width, height }) =>
    orientation === 'landscape'
      ? Math.round(width) === 842 && Math.round(height) === 595
      : Math.round(width) === 595 && Math.round(height) === 842,
  );
  const [pages, enlargedPages] = [printed.sizes.length, enlargedPrint.sizes.length];
  return {
    pages,
    enlargedPages,
    missing,
    fullest: Math.max(0, ...needs.map(({ part }) => part)),
    clipped,
    passed: isA4 && pages === 2 && enlargedPages === 2 && missing.length === 0 && clipped.length === 0,
  };
}
