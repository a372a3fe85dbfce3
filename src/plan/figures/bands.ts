import type { Band, Reading } from './reading';
import type { Token } from './tokens';
import { markAt, numberAt } from './tokens';

interface Item {
  readonly band: Band;
  readonly decimals: number;
  readonly next: number;
}

/** A count alone or with its percentage in brackets at a place: "7 (58.3%)", "0". */
function itemAt(tokens: readonly Token[], at: number): Item | null {
  const count = numberAt(tokens, at);
  if (!count || count.fault || count.decimals > 0) return null;
  const percent = markAt(tokens, at + 1) === '(' ? numberAt(tokens, at + 2) : null;
  if (!percent) return { band: { count: count.value, percent: null }, decimals: 0, next: at + 1 };
  if (percent.fault || markAt(tokens, at + 3) !== '%' || markAt(tokens, at + 4) !== ')') return null;
  return {
    band: { count: count.value, percent: percent.value },
    decimals: percent.decimals,
    next: at + 5,
  };
}

/**
 * Distribution over three bands or more, and nothing else in the text: "4 (33.3%) 1 (8.3%) 7 (58.3%) 0 0".
 * Each percentage must be the share of its count in the total (cut off or rounded), else these are figures of
 * other kinds and the answer is null.
 */
export function readBands(tokens: readonly Token[]): Reading | null {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length;) {
    const item = itemAt(tokens, at);
    if (!item || items.length >= 20) return null;
    items.push(item);
    at = item.next;
    if (markAt(tokens, at) === '\n') at += 1;
  }
  const total = items.reduce((sum, { band }) => sum + band.count, 0);
  const distributed =
    items.length >= 3 &&
    total > 0 &&
    items.some(({ band }) => band.percent !== null) &&
    items.every(
      ({ band, decimals }) =>
        band.percent === null || Math.abs(band.percent - (100 * band.count) / total) < 10 ** -decimals,
    );
  return distributed ? { kind: 'bands', bands: items.map(({ band }) => band) } : null;
}
