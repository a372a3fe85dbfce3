import { readNumber } from '../read/readNumber';
import type { SourceCell } from '../snapshot';

/** No score is written in more signs: a longer text is a note. */
const longest = 200;

const ratingWords =
  /\b(?:red|amber|yellow|green|very|high|medium|moderate|low|significant|extreme|severe|critical|risk|score|[ragyhml])(?=\s*\d|\b)/gi;

/**
 * The score of a cell: 12, "12", "Amber 12", "A12", "12 (4 x 3)", "12 Amber", "High 12", "4 x 3 = 12", "4 x 3". null for text
 * without a number or with several that say nothing of each other.
 */
export function readScore(cell: SourceCell | null): number | null {
  if (!cell) return null;
  const plain = readNumber(cell.value, cell.text);
  if (plain !== null) return plain;
  if (cell.text.length > longest) return null;
  const text = cell.text
    .replace(/\([^)]*[x×*][^)]*\)/gi, ' ')
    .replace(ratingWords, ' ')
    .replace(/[()[\]:,-]/g, ' ')
    .trim();
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const product = /^(\d{1,2})\s*[x×*]\s*(\d{1,2})(?:\s*=\s*(\d{1,3}))?$/i.exec(text);
  if (!product) return null;
  return product[3] === undefined ? Number(product[1]) * Number(product[2]) : Number(product[3]);
}
