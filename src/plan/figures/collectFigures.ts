import { applyGroup } from './applyGroup';
import { comparatorAfter, comparatorBefore, fillers } from './comparators';
import { changeIn, isCondition, isLabelNumber, isMention, rangeFrom } from './context';
import { directionOf } from './directions';
import { periodAt } from './periods';
import { readAtom, type Atom } from './readAtom';
import type { Comparator, Direction, Figure, Period, Role } from './reading';
import { markAt, type Token } from './tokens';

export interface Collected {
  readonly figures: readonly Figure[];
  readonly doubts: readonly string[];
  readonly unsure: boolean;
  readonly bandText: string;
  readonly leftOver: readonly string[];
  /** How many words stand outside brackets beside the figures. */
  readonly words: number;
  /** Period named without a figure of its own. */
  readonly period: Period | null;
  /** Why there is no figure; '' if there is one. */
  readonly why: string;
}

/** What the walk through the tokens knows so far. */
export interface Walk {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly role: Role;
  readonly figures: Figure[];
  /** Words before each figure, and after the last: one list more than there are figures. */
  readonly slots: string[][];
  readonly doubts: Set<string>;
  readonly leftOver: string[];
  unsure: boolean;
  bandText: string;
  comparator: { readonly sign: Comparator; readonly at: number; readonly within: boolean } | null;
  direction: Direction | null;
  period: Period | null;
}

/** Words since the last figure. */
export function currentSlot(walk: Walk): string[] {
  return walk.slots[walk.slots.length - 1] ?? [];
}

function pushFigure(walk: Walk, figure: Figure): void {
  walk.figures.push({
    ...figure,
    comparator: figure.comparator ?? walk.comparator?.sign ?? null,
    period: figure.period ?? walk.period,
  });
  walk.slots.push([]);
  walk.comparator = null;
  walk.period = null;
}

function takeAtom(walk: Walk, at: number, atom: Atom): number {
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

/** A comparator counts if nothing but filling words parts it from a figure: "at or below an average of 9.2". */
function takeComparator(walk: Walk, at: number): number | null {
  const found = comparatorBefore(walk.tokens, at);
  if (!found) return null;
  let place = found.next;
  for (let step = 0; step < 4; step += 1) {
    if (readAtom(walk.tokens, place)) {
      walk.comparator = { sign: found.comparator, at, within: found.within };
      return place;
    }
    const token = walk.tokens[place];
    if (token?.kind !== 'word' || !fillers.has(token.word)) return null;
    place += 1;
  }
  return null;
}

function takePeriod(walk: Walk, at: number): number | null {
  const found = periodAt(walk.text, walk.tokens, at);
  if (!found) return null;
  const last = walk.figures[walk.figures.length - 1];
  const parted = [':', '-'].includes(markAt(walk.tokens, found.next)) ? found.next + 1 : found.next;
  const leads = readAtom(walk.tokens, parted) !== null;
  if (!last || leads) walk.period = found.period;
  else if (!last.period) walk.figures[walk.figures.length - 1] = { ...last, period: found.period };
  return leads ? parted : found.next;
}

function takeOther(walk: Walk, at: number): number {
  const token = walk.tokens[at];
  if (token?.kind === 'word') {
    walk.direction = directionOf(token.word) ?? walk.direction;
    currentSlot(walk).push(walk.text.slice(token.start, token.end));
  }
  return at + 1;
}

/** For each token the place of the next closing bracket, so that unclosed ones cost nothing. */
function closings(tokens: readonly Token[]): readonly number[] {
  const places = new Array<number>(tokens.length).fill(-1);
  let next = -1;
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    if (markAt(tokens, at) === ')') next = at;
    places[at] = next;
  }
  return places;
}

function whyNone(walk: Walk): string {
  if (walk.leftOver.length > 0) return 'it names the target or an earlier figure, but none of its own';
  if (walk.period) return 'it names a period and no figure';
  return 'there is no figure in it';
}

/** Whether labels stand before their figures ("Adults: 98% Children: 100%"); else they stand after them. */
function labelsLead(walk: Walk): boolean {
  return walk.figures.length > 1 && (walk.slots[0]?.length ?? 0) > 0;
}

function labelled(walk: Walk): Figure[] {
  const step = labelsLead(walk) ? 0 : 1;
  return walk.figures.map((figure, place) => {
    const words = (walk.slots[place + step] ?? []).join(' ');
    return figure.label
      ? figure
      : { ...figure, label: words.replace(/^(?:and|or)\b *| *\b(?:and|or)$/g, '') };
  });
}

/** Walks once through the tokens of a text (or of a bracket in it) and gathers its figures. */
export function collectFigures(
  text: string,
  tokens: readonly Token[],
  role: Role,
  inBrackets = false,
): Collected {
  const walk: Walk = {
    text,
    tokens,
    role,
    figures: [],
    slots: [[]],
    doubts: new Set(),
    leftOver: [],
    unsure: false,
    bandText: '',
    comparator: null,
    direction: null,
    period: null,
  };
  const closing = inBrackets ? [] : closings(tokens);
  for (let at = 0; at < tokens.length;) {
    const close = markAt(tokens, at) === '(' ? (closing[at] ?? -1) : -1;
    if (close > at) {
      applyGroup(walk, at, close);
      at = close + 1;
      continue;
    }
    const taken = takePeriod(walk, at) ?? takeComparator(walk, at);
    if (taken !== null) {
      at = taken;
      if (!walk.comparator) continue;
    }
    const atom = readAtom(tokens, at);
    at = atom ? takeAtom(walk, at, atom) : takeOther(walk, at);
  }
  const unused = walk.slots[labelsLead(walk) ? walk.slots.length - 1 : 0] ?? [];
  return {
    figures: labelled(walk),
    doubts: [...walk.doubts],
    unsure: walk.unsure,
    bandText: walk.bandText,
    leftOver: [...unused, ...walk.leftOver],
    words: walk.slots.flat().length,
    period: walk.period,
    why: walk.figures.length > 0 ? '' : whyNone(walk),
  };
}
