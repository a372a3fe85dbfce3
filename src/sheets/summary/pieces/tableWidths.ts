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
 * wider than its share, and no narrower than its longest word, its heading's included; the first has the rest. Words are broken only where
 * all longest words together leave the first column less than 45%.
 */
export function tableWidths({ columns, rows }: TableBody, width: number, look: Look): number[] {
  const others = columns.slice(1).map((column, index) => {
    const { heading, rag } = column;
    const texts = rows.map((row) =>
      rag ? marked(row[index + 1]?.text ?? '') : (row[index + 1]?.text ?? ''),
    );
    const role = rag ? 'lead' : 'body';
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
  const wanted = others.reduce((total, one) => total + one, 0);
  const narrowed = wanted > room ? others.map((one) => snapWidth((one * room) / wanted)) : others;
  return [snapWidth(width - narrowed.reduce((total, one) => total + one, 0)), ...narrowed];
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
