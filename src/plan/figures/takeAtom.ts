import { comparatorAfter, directionOf } from './targetWords';
import { type Atom, readAtom } from './readAtom';
import { currentSlot, markAt, pushFigure, type Walk, wordAt } from './tokens';
import { bareFigure, type Figure } from './reading';
import { isTime } from './units';

const labelWords: ReadonlySet<string> = new Set(
  'aged age ages stage level band grade ward phase priority section no number ref outcome category form part under-'.split(
    ' ',
  ),
);

const mentions: ReadonlySet<string> = new Set(
  'target targets against v vs versus compared from previously previous was baseline'.split(' '),
);

const changeNouns = /^(?:reduction|decrease|increase|improvement|rise|fall|drop|cut|growth)$/;

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

/** A number that names a thing and measures nothing: "aged 65", "Key Stage 2", "16 year olds". */
function isLabelNumber(walk: Walk, at: number, atom: Atom): boolean {
  const before = wordAt(walk.tokens, at - 1);
  const after = wordAt(walk.tokens, atom.next);
  const old = atom.figure.unit === 'years' && /^olds?$/.test(after);
  return atom.figure.unit !== '%' && (labelWords.has(before) || old);
}

/** A figure that a measure only mentions: "against a target of 75%", "100% target", "up from 65%". */
function isMention(walk: Walk, atom: Atom): boolean {
  const before = currentSlot(walk).slice(-3);
  return (
    before.some((word) => mentions.has(word.toLowerCase())) || wordAt(walk.tokens, atom.next) === 'target'
  );
}

/**
 * A time that belongs to the percentage before it and is no figure of its own: "95% within 4 hours",
 * "90% of tasks in 5 days" (condition), or "0% Below 2 years +" (band: the text may bound the figure).
 */
function isCondition(walk: Walk, at: number, atom: Atom): 'condition' | 'band' | null {
  const last = walk.figures[walk.figures.length - 1];
  if (last?.unit !== '%' || !isTime(atom.figure.unit)) return null;
  const before = wordAt(walk.tokens, at - 1);
  if (walk.comparator) {
    return walk.comparator.within || currentSlot(walk).length > 0 ? 'condition' : 'band';
  }
  return /^(?:in|after|by|of|for|every|least)$/.test(before) ? 'condition' : null;
}

/**
 * A change and not a level: "10% reduction" is -10 in '% change', "reduce … by 14" -14 in 'change'.
 * "Increase to 75%" is the level 75%, at least. Null where the figure is a plain one.
 */
function changeIn(walk: Walk, at: number, atom: Atom): Figure | null {
  const before = wordAt(walk.tokens, at - 1);
  const noun = wordAt(walk.tokens, atom.next);
  const named = changeNouns.test(noun);
  const direction = named
    ? /^(?:rise|growth)$/.test(noun)
      ? 'increase'
      : directionOf(noun)
    : walk.direction;
  const { figure } = atom;
  if (direction !== 'increase' && direction !== 'decrease' && noun !== 'drop') return null;
  const falls = direction === 'decrease' || noun === 'drop';
  const wanted = walk.role === 'measure' ? null : falls ? '<=' : '>=';
  if (!named && before === 'to' && !walk.comparator) {
    return { ...figure, comparator: wanted };
  }
  if (!named && before !== 'by' && !(before === 'of' && currentSlot(walk).length <= 2)) return null;
  return {
    ...bareFigure,
    decimals: figure.decimals,
    value: falls ? -Math.abs(figure.value) : Math.abs(figure.value),
    unit: figure.unit === '%' ? '% change' : `${figure.unit} change`.trim(),
    comparator: wanted,
  };
}

/** Target that is a range: "80-90%", "80% to 90%", "between 80% and 90%". Null for others, and for measures. */
function rangeFrom(
  walk: Walk,
  at: number,
  atom: Atom,
): { readonly figure: Figure; readonly next: number } | null {
  if (walk.role !== 'target' || walk.direction || walk.comparator) return null;
  const parted = markAt(walk.tokens, atom.next) || wordAt(walk.tokens, atom.next);
  const between = wordAt(walk.tokens, at - 1) === 'between';
  if (parted !== '-' && parted !== 'to' && !(between && parted === 'and')) return null;
  const upper = readAtom(walk.tokens, atom.next + 1);
  if (!upper || upper.figure.numerator !== null || atom.figure.numerator !== null) return null;
  const sameUnit = !atom.figure.unit || atom.figure.unit === upper.figure.unit;
  if (!sameUnit || upper.figure.value <= atom.figure.value) return null;
  return {
    figure: { ...upper.figure, value: atom.figure.value, high: upper.figure.value },
    next: upper.next,
  };
}
