import { clauseTo } from './closed';
import type { Dated } from './dated';
import { isHead } from './asides';
import type { Token } from './tokens';

/** What a date is that is no due date by itself: what came, what is thought to come, what the first plan said. */
const views = /^(?:actual|forecast|baseline)$/;

/**
 * Whether several dates of a text are views of one: "Target June 2026, actual July 2026", "Planned: Dec-26 Forecast: Mar-27".
 * They are no steps from the first to the last, and which of them counts, nobody says. Dates with words of their own
 * are steps: "Draft due June 2026, final expected September 2026".
 */
export function areViews(dates: readonly Dated[], tokens: readonly Token[]): boolean {
  const found = dates.map((date) => viewOf(date, tokens));
  const isOwn = found.some((view) => view !== null && view !== '');
  return isOwn && !found.includes(null) && new Set(found).size > 1;
}

/** The word that says which view a date is, '' at the head of a text, null where its clause says what is due. */
function viewOf(date: Dated, tokens: readonly Token[]): string | null {
  const { start, floor, leads } = date;
  const words = tokens
    .slice(clauseTo(tokens, start, floor), start)
    .flatMap(({ kind, text }) => (kind === 'word' ? [text] : []));
  const [only = '', ...others] = words.filter((text) => text !== 'date');
  if (others.length > 0) return null;
  if (views.test(only)) return only;
  if (only !== '') return null;
  if (['target', 'due', 'deadline'].some((word) => leads.has(word))) return 'target';
  if (leads.has('about')) return 'about';
  return isHead(tokens, date) ? '' : null;
}
