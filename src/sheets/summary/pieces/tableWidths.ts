import type { TableBody, TableColumn } from '../contents/content';
import { fontOf, indentWidth, snapWidth, widthFor, type Look } from '../look';
import { ragMarkers } from '../../palette';
import { textWidth } from '../../text/measure';

/** Widths go in steps, so that tables above one another share the edges of sheet columns. */
const step = 12;

/** The first column keeps at least this part of the table. */
const firstShare = 0.45;

/**
 * Widths of a table's columns, in points, left to right. Each after the first is as wide as its longest line, but no
 * wider than its share, and no narrower than its longest word, its heading's included; the first has the rest. Words
 * are broken only where all longest words together leave the first column less than 45%.
 */
export function tableWidths({ columns, rows, total }: TableBody, width: number, look: Look): number[] {
  const others = columns.slice(1).map((column, index) => {
    const { heading, rag } = column;
    const texts = rows.map((row) =>
      rag ? marked(row[index + 1]?.text ?? '') : (row[index + 1]?.text ?? ''),
    );
    // RAG words and the figures of a total are bold.
    const role = rag || (total && column.horizontal === 'Right') ? 'lead' : 'body';
    const longestLine = longest(texts, /\n/, look, role);
    const longestWord = Math.max(
      longest([heading], /[^\S\u00a0]/, look, 'lead'),
      longest(texts, /[^\S\u00a0]/, look, role),
    );
    const share = ((1 - firstShare) * width) / (columns.length - 1);
    const room =
      Math.max(Math.min(longestLine, share), longestWord) +
      (isIndented(column, columns[index + 2]) ? indentWidth : 0);
    return Math.ceil(room / step) * step;
  });
  const room = Math.floor(((1 - firstShare) * width) / step) * step;
  const wanted = others.reduce((all, one) => all + one, 0);
  // A RAG word stays whole with its sign: the other columns give way.
  const isRag = (index: number): boolean => columns[index + 1]?.rag === true;
  const kept = others.reduce((all, one, index) => all + (isRag(index) ? one : 0), 0);
  const part = wanted > room ? Math.max(0, room - kept) / Math.max(1, wanted - kept) : 1;
  const narrowed = others.map((one, index) => (isRag(index) || part === 1 ? one : snapWidth(one * part)));
  return [snapWidth(width - narrowed.reduce((all, one) => all + one, 0)), ...narrowed];
}

/** A RAG word is shown with the widest of its signs before it. */
const marked = (word: string): string => word && `${ragMarkers.Red}\u00a0${word}`;

/** Words after the first column stand off from those before them, and figures from a fill that follows them. */
export const isIndented = ({ horizontal }: TableColumn, next: TableColumn | undefined): boolean =>
  horizontal === 'Left' || (horizontal === 'Right' && next?.rag === true);

function longest(texts: readonly string[], split: RegExp, look: Look, role: 'lead' | 'body'): number {
  const parts = texts.flatMap((text) => text.split(split));
  return Math.max(0, ...parts.map((part) => widthFor(textWidth(part, fontOf(look, role)))));
}
