import { comparatorBefore, directionOf, fillers } from './targetWords';
import { periodAt } from './periods';
import { readAtom } from './readAtom';
import type { Figure, Role } from './reading';
import { takeAtom } from './takeAtom';
import { type Collected, currentSlot, markAt, startWalk, type Token, type Walk } from './tokens';
import { shorten } from '../../words/shorten';

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

/** The figure before a bracket joined with the one in it; null if they are two things. */
function join(before: Figure, inside: Figure): Figure | null {
  const share = (figure: Figure): boolean => figure.denominator !== null && !figure.impliedDenominator;
  if (share(before) && !share(inside) && inside.unit === '%') return joinShare(inside, before);
  if (before.unit === '%' && before.numerator === null && share(inside)) return joinShare(before, inside);
  if (before.unit === '' && inside.unit === '%' && !share(inside)) return joinCount(before, inside);
  return null;
}

/** Whether a percentage is what numerator and denominator give, rounded or cut off at its last place. */
function agrees(percent: number, decimals: number, counted: number): boolean {
  return Math.abs(percent - counted) < 10 ** -decimals;
}

/**
 * Percentage with the counts beside it, one of which was written first: "66.7% (2 out of 3)", "8/9 (89%)".
 * The counts are exact, so the value is theirs; where they contradict the percentage, the value stays as
 * written and `counted` says what the counts give.
 */
function joinShare(percent: Figure, share: Figure): Figure {
  const { numerator, denominator } = share;
  const counted = share.value;
  const sound = agrees(percent.value, percent.decimals, counted);
  return {
    ...percent,
    value: sound ? counted : percent.value,
    decimals: percent.decimals,
    shown: sound && percent.value !== counted ? percent.value : null,
    numerator,
    denominator,
    counted: sound ? null : counted,
    label: share.label || percent.label,
    footnote: percent.footnote || share.footnote,
  };
}

/**
 * Count with its percentage: "3 (42.9%)" is 42.9%, and 3 of 7, since no other number up to 1,000 gives that
 * percentage. No denominator is named where several would fit or none does ("3 (200%)").
 */
function joinCount(count: Figure, percent: Figure): Figure {
  const rough = (100 * count.value) / percent.value;
  const nearest = Math.round(rough);
  const fits = (denominator: number): boolean =>
    denominator >= count.value &&
    denominator > 0 &&
    agrees(percent.value, percent.decimals, (100 * count.value) / denominator);
  const one =
    Number.isInteger(count.value) &&
    nearest <= 1000 &&
    fits(nearest) &&
    !fits(nearest - 1) &&
    !fits(nearest + 1);
  return {
    ...percent,
    numerator: count.value,
    denominator: one ? nearest : null,
    impliedDenominator: one,
    label: count.label || percent.label,
  };
}

function setAside(walk: Walk, words: string): void {
  walk.leftOver.push(words);
  walk.doubts.add(`“${shorten(words)}” was left aside`);
}

/** A bracket: the places of its two signs and what stands between them. */
interface Group {
  readonly open: number;
  readonly close: number;
  readonly inside: Collected;
}

/**
 * Adds what a bracket says to the figure before it: its counts "(2 out of 3 were asked)", its
 * percentage "(42.9%)", its label "(carers)", its period "(end of 20/21)", a second figure in another unit
 * "(24 days)". Figures of other kinds are left aside and named.
 */
function applyGroup(walk: Walk, { open, close, inside }: Group): void {
  const { tokens, text } = walk;
  const words = text.slice(tokens[open]?.end ?? 0, tokens[close]?.start ?? 0).trim();
  const last = walk.figures[walk.figures.length - 1];
  const [first, ...others] = inside.figures;
  const whole = open === 0 && close === tokens.length - 1;
  if (!last) {
    if (first && whole) {
      walk.figures.push(...inside.figures);
      walk.slots.push(...inside.figures.map(() => []));
    } else if (first) setAside(walk, words);
    else currentSlot(walk).push(words);
    return;
  }
  const replace = (figure: Figure): void => {
    walk.figures[walk.figures.length - 1] = figure;
  };
  if (!first) {
    const period = inside.period;
    replace({ ...last, period: last.period ?? period, label: last.label || (period ? '' : words) });
    if (/\bprovisional\b/i.test(words)) walk.doubts.add('it is marked provisional');
    return;
  }
  const joined = others.length === 0 ? join(last, first) : null;
  if (joined) {
    replace({ ...joined, comparator: last.comparator, period: last.period ?? first.period });
    return;
  }
  const apart =
    others.length === 0 && first.unit !== '' && first.unit !== last.unit && inside.leftOver.length === 0;
  const plain = first.label === '' && first.comparator === null && markAt(tokens, close) === ')';
  if (apart && plain) {
    walk.figures.push(first);
    walk.slots.push([]);
  } else setAside(walk, words);
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
