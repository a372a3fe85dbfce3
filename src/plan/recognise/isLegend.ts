import { onlyColour, startsWithColour } from '../rag/key/colourWords';
import { filledColumns, type Grid } from './grid';

/**
 * Whether a row explains colours and is no record of a table: every filled cell begins with a colour and says more
 * ("Green: target met" | "Amber: within 5%"), or a colour alone stands before one text ("Green" | "On target"), or a
 * cell alone begins with one and speaks of a target. A row of colours alone is one of results.
 */
export function isLegend(grid: Grid, row: number, left: number, right: number): boolean {
  const texts = filledColumns(grid, row, left, right).map((column) => grid.text(row, column));
  const [first = '', second = ''] = texts;
  // "Green – our environment" is the name of a group.
  if (texts.length < 2) return startsWithColour.test(first) && saysLimit(first);
  if (texts.length === 2 && onlyColour.test(first))
    return !onlyColour.test(second) && /[a-z]{3}/i.test(second);
  return texts.every((text) => startsWithColour.test(text) && !onlyColour.test(text));
}

/** "Green: within 5%": behind the sign, in its line, stands what the colour is given for. */
const saysLimit = (text: string): boolean =>
  text.split('\n').some((line) => {
    const sign = line.search(/[:=–-]/);
    return sign >= 0 && /\btarget|\bwithin\b|\d\s*%/i.test(line.slice(sign + 1));
  });
