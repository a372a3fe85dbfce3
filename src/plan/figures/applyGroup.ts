import { currentSlot, type Collected, type Walk } from './walk';
import { joinCount, joinShare } from './readShare';
import type { Figure } from './reading';
import { markAt } from './tokens';
import { shorten } from '../../words/shorten';

/** The figure before a bracket joined with the one in it; null if they are two things. */
function join(before: Figure, inside: Figure): Figure | null {
  const share = (figure: Figure): boolean => figure.denominator !== null && !figure.impliedDenominator;
  if (share(before) && !share(inside) && inside.unit === '%') return joinShare(inside, before);
  if (before.unit === '%' && before.numerator === null && share(inside)) return joinShare(before, inside);
  if (before.unit === '' && inside.unit === '%' && !share(inside)) return joinCount(before, inside);
  return null;
}

function setAside(walk: Walk, words: string): void {
  walk.leftOver.push(words);
  walk.doubts.add(`“${shorten(words)}” was left aside`);
}

/** A bracket: the places of its two signs and what stands between them. */
export interface Group {
  readonly open: number;
  readonly close: number;
  readonly inside: Collected;
}

/**
 * Adds what a bracket says to the figure before it: its counts "(2 out of 3 were asked)", its
 * percentage "(42.9%)", its label "(carers)", its period "(end of 20/21)", a second figure in another unit
 * "(24 days)". Figures of other kinds are left aside and named.
 */
export function applyGroup(walk: Walk, { open, close, inside }: Group): void {
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
