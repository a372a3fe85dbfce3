import { cellAddress, columnLetters } from '../grid/a1';
import type { Palette } from '../plan/details';
import type { Area } from '../grid/area';
import type { RagFormat } from './description';
import { ragFills, ragMarkers, ragText, type ColouredRag } from './palette';

/** Part of each of our formulas, always 0 in Excel: by it we find our conditional formats again, and only ours. */
export const ownMark = 'N("Business Plan for Excel")';

const words: readonly ColouredRag[] = ['Green', 'Amber', 'Red'];

/**
 * The three conditional formats of a RAG column: each colours the cells that hold its word, or its first letter, in
 * either case and with spaces around. Text that is anything else keeps the officer's look. The column is held fixed
 * where the area has only one, so that Excel cannot shift it. `marked`: with a shape before each word, for print in greys.
 */
export function ragFormats(area: Area, palette: Palette, marked = false): RagFormat[] {
  const cell =
    area.columns === 1 ? `$${columnLetters(area.column)}${area.row + 1}` : cellAddress(area.row, area.column);
  return words.map((word) => ({
    area,
    formula: `=AND(${ownMark}=0,OR(TRIM(${cell})="${word}",TRIM(${cell})="${word.charAt(0)}"))`,
    fill: ragFills[palette][word],
    color: ragText,
    ...(marked ? { numberFormat: `"${ragMarkers[word]}\u00a0"@` } : {}),
  }));
}

/** Whether a conditional format's formula is one of ours; Excel may have added spaces or changed the case. */
export function isOwnFormat(formula: string): boolean {
  return formula.replace(/\s/g, '').toLowerCase().includes(ownMark.replace(/\s/g, '').toLowerCase());
}
