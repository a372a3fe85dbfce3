import { applyGroup } from './applyGroup';
import { comparatorBefore, fillers } from './comparators';
import { directionOf } from './directions';
import { periodAt } from './periods';
import { readAtom } from './readAtom';
import type { Figure, Role } from './reading';
import { takeAtom } from './takeAtom';
import { markAt, type Token } from './tokens';
import { currentSlot, startWalk, type Collected, type Walk } from './walk';

/** A cell with more figures than this is a note, not a target or a measure. */
export const mostFigures = 12;

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
    return figure.label || words === ''
      ? figure
      : { ...figure, label: words.replace(/^(?:and|or)\b *|(?<! ) *\b(?:and|or)$/g, '') };
  });
}

/** Walks once through the tokens of a text (or of a bracket in it) and gathers its figures. */
export function collectFigures(
  text: string,
  tokens: readonly Token[],
  role: Role,
  inBrackets = false,
): Collected {
  const walk = startWalk(text, tokens, role);
  const closing = inBrackets ? [] : closings(tokens);
  // Of a note with more figures none is taken, so there is no need to look for the rest.
  for (let at = 0; at < tokens.length && walk.figures.length <= mostFigures;) {
    const close = markAt(tokens, at) === '(' ? (closing[at] ?? -1) : -1;
    if (close > at) {
      const inside = collectFigures(text, tokens.slice(at + 1, close), role, true);
      applyGroup(walk, { open: at, close, inside });
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
