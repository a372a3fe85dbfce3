import { cellAddress, columnLetters } from '../grid/a1';
import type { Palette } from '../plan/details';
import type { Area } from '../grid/area';
import type { RagFormat } from './description';

/** Part of each of our formulas, always 0 in Excel: by it we find our conditional formats again, and only ours. */
export const ownMark = 'N("Business Plan for Excel")';

/** The colours that are judged; N/A wears none. */
type ColouredRag = 'Green' | 'Amber' | 'Red';

/**
 * Fills of the RAG words, all with black text at 5:1 or better. The first set keeps its three fills apart under
 * each kind of colour blindness; the second is the usual traffic lights in tints light enough for black text.
 */
export const ragFills: Readonly<Record<Palette, Readonly<Record<ColouredRag, string>>>> = {
  'colour-blind safe': { Green: '#009E73', Amber: '#F0E442', Red: '#D55E00' },
  'traffic lights': { Green: '#63BE7B', Amber: '#FFC000', Red: '#FF6B5B' },
};

export const ragText = '#000000';

/** A shape before each word: printed in greys, Red's and Green's fills are all but the same. */
export const ragMarkers: Readonly<Record<ColouredRag, string>> = { Green: '●', Amber: '■', Red: '▲' };

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
