import type { Contents } from './kept';
import { readRag } from '../rag/readRag';
import type { CellValue } from '../../grid/snapshot';
import { namesMonth } from '../../words/months';

/** So many filled cells are looked at, from the top. */
const mostCells = 200;
/** From so few cells no kind is concluded. */
const fewestCells = 3;
const majority = 0.6;

/** What a column's cells hold, below its headings. Empty cells say nothing. */
export function contentsOf(cells: Iterable<{ readonly value: CellValue; readonly text: string }>): Contents {
  const counts = new Map<Contents, number>();
  let filled = 0;
  for (const { value, text } of cells) {
    if (text === '') continue;
    const kind = kindOf(value, text);
    if (kind === null) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    filled += 1;
    if (filled === mostCells) break;
  }
  if (filled === 0) return 'empty';
  if (filled < fewestCells) return 'mixed';
  for (const [kind, count] of counts) if (count >= filled * majority) return kind;
  return 'mixed';
}

/** Whether contents are certainly of two kinds: what is empty or mixed may be anything. */
export const differ = (a: Contents, b: Contents): boolean => isDefinite(a) && isDefinite(b) && a !== b;

export const isDefinite = (contents: Contents): boolean => contents !== 'mixed' && contents !== 'empty';

/** null for words that may stand in any column: "tbc", "N/A". */
function kindOf(value: CellValue, text: string): Contents | null {
  if (/^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(text)) return 'dates';
  if (text.length <= 20 && /\d/.test(text) && namesMonth(text)) return 'dates';
  if (typeof value === 'number') return 'figures';
  const rag = readRag(text);
  if (rag !== null && rag !== '') return rag === 'N/A' ? null : 'colours';
  return /^[<>≤≥=(£–+-]*\s*£?\d/.test(text) && !/[a-z]{3}.*[a-z]{3}.*[a-z]{3}/i.test(text)
    ? 'figures'
    : 'words';
}
