import type { Claim } from '../claim';
import type { ReadSentence } from '../readPassage';
import { checkChanges } from './checkChanges';
import { checkShares, type FiguredSentence } from './checkShares';
import { checkSums } from './checkSums';
import { saidFigures, type Worked } from './saidFigure';

const bullet = /^\s*(?:[-•·▪○*–—]|\(?[a-z]\)\s|\d[\d,]*\s*\()/i;

/**
 * Works out the arithmetic inside texts: shares, sums, differences and changes whose figures stand together. The result
 * is by claim: what is right with what it was worked out from, what is wrong with the right figure; a claim that
 * nothing is known of is absent. `sentences` are in the order of the texts; points of a list that stand in cells below
 * one another belong to the sentence that leads in.
 * Example: "28 of the 37 (75%) were met" gives for 75% { right: false, how: "28 of 37 is 76%, not 75%" }.
 */
export function checkArithmetic(sentences: readonly ReadSentence[]): ReadonlyMap<Claim, Worked> {
  const worked = new Map<Claim, Worked>();
  for (const stretch of stretchesOf(sentences)) {
    const found = [
      ...stretch.flatMap(({ figures }) => [...checkChanges(figures), ...checkSums(figures)]),
      ...checkShares(stretch),
    ];
    for (const one of found) {
      const known = worked.get(one.figure.claim);
      if (!known || (one.right && !known.right)) worked.set(one.figure.claim, one);
    }
  }
  return worked;
}

/** Sentences that go on from one another: of one cell, and of the cells of a list below it. */
function stretchesOf(sentences: readonly ReadSentence[]): FiguredSentence[][] {
  const stretches: FiguredSentence[][] = [];
  let last: ReadSentence | undefined;
  for (const sentence of sentences) {
    const figured = { sentence, figures: saidFigures(sentence) };
    const stretch = stretches.at(-1);
    if (stretch && last && goesOn(last, sentence)) stretch.push(figured);
    else stretches.push([figured]);
    last = sentence;
  }
  return stretches;
}

function goesOn(
  { passage: one, text }: ReadSentence,
  { passage: next, text: begins }: ReadSentence,
): boolean {
  if (one === next) return true;
  const [above, below] = [one.cell, next.cell];
  const isBelow = above.sheet === below.sheet && above.column === below.column && below.row - above.row <= 2;
  return isBelow && (bullet.test(begins) || /:\s*$/.test(text));
}
