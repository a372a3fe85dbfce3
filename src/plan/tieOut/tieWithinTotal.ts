import { after } from './arithmetic/saidFigure';
import { clauseWords } from './closeness';
import { isSettled, type DraftFigure } from './draft';
import type { Fact } from './facts/fact';
import { placeKey } from './gatherMentions';
import { tiedTo } from './tie';
import { mostSources, type FigureLookup } from './tieFigure';

/** "are complete or under way": a clause that names one label may speak of more rows. */
const orMore = /\b(?:and|or|either)\b|\//i;

/**
 * What a passage that quotes the total of a small table says of some of its rows, in words of its own: "46 of the 50
 * had been given a rating" where 4 of the 50 are "Awaiting national data". The rows follow one another, or are all but
 * one. A clause that names other rows by their labels speaks of those, and is left.
 */
export function tieWithinTotal(figures: readonly DraftFigure[], { agreeing }: FigureLookup): void {
  const open = figures.filter(({ draft: { tie } }) => tie.status === 'not tied');
  if (open.length === 0) return;
  const totals = new Set(
    figures.filter(isSettled).map(({ draft: { tie } }) => tie.cells.map(placeKey).join(' ')),
  );
  for (const one of open) {
    const { said, draft } = one;
    if (said.quoted.kind === 'percent') continue;
    const clause = clauseWords(draft.sentence.text, said.start, said.end);
    const joins = orMore.test(/^[^.,;:()\d]*/.exec(after(said))?.[0] ?? '');
    const found = agreeing(said.quoted).find(
      ({ within, parts = [] }) =>
        within &&
        totals.has(within.total.slice(0, mostSources).map(placeKey).join(' ')) &&
        (joins || namesNoOther(within, parts, clause)),
    );
    if (found) draft.tie = tiedTo(found.name, found.cells.slice(0, mostSources), 'computed');
  }
}

function namesNoOther(
  { labels }: NonNullable<Fact['within']>,
  parts: readonly string[],
  clause: ReadonlySet<string>,
): boolean {
  const named = labels.filter((label) => {
    const words = label.split(' ');
    return label !== '' && words.every((word) => clause.has(word));
  });
  return (
    named.length === 0 || (named.every((label) => parts.includes(label)) && named.length === parts.length)
  );
}
