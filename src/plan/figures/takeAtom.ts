import { comparatorAfter } from './comparators';
import { changeIn, isCondition, isLabelNumber, isMention, rangeFrom } from './context';
import type { Atom } from './readAtom';
import { currentSlot, pushFigure, type Walk } from './walk';

/**
 * Adds the figure at a place to the walk, or sets it aside where it is none of the cell's own: a number in a
 * name, a mention of the target, a condition. Answers the place after it.
 */
export function takeAtom(walk: Walk, at: number, atom: Atom): number {
  const { tokens, text } = walk;
  const start = tokens[at]?.start ?? 0;
  const behind = comparatorAfter(tokens, atom.next);
  const next = behind?.next ?? atom.next;
  const end = tokens[next - 1]?.end ?? start;
  const written = text.slice(start, end);
  if (isLabelNumber(walk, at, atom)) {
    currentSlot(walk).push(written);
    return next;
  }
  if (walk.role === 'measure' && isMention(walk, atom)) {
    walk.doubts.add(`${written} was taken for a mention of the target or of an earlier figure`);
    walk.leftOver.push(...currentSlot(walk).splice(0), written);
    walk.comparator = null;
    return next;
  }
  const condition = isCondition(walk, at, atom);
  if (condition) {
    const from = walk.comparator ? (tokens[walk.comparator.at]?.start ?? start) : start;
    const words = text.slice(from, end);
    walk.leftOver.push(words);
    if (condition === 'band') {
      walk.unsure = true;
      walk.bandText = words;
      walk.doubts.add(`“${words}” may say which part of the figure the target is for`);
    }
    walk.comparator = null;
    return next;
  }
  const range = rangeFrom(walk, at, atom);
  if (range) {
    pushFigure(walk, range.figure);
    return range.next;
  }
  if (atom.doubt) {
    walk.unsure = true;
    walk.doubts.add(atom.doubt);
  }
  const comparator = behind?.comparator ?? null;
  pushFigure(walk, changeIn(walk, at, atom) ?? { ...atom.figure, comparator });
  return next;
}
