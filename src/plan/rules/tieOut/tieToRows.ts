import { after, between, isPartOf } from './arithmetic/saidFigure';
import type { Fact } from './facts/fact';
import { tiedTo } from './claim';
import { type DraftFigure, type FigureLookup, isSettled, mostSources } from './tieFigure';
import { clauseWords } from './closeness';
import { placeKey } from '../risks/codeMentions';

/** Figures of one digit stand beside one another in many a row by chance. */
const leastOfPair = 10;
const against = /\b(?:against|compared (?:with|to)|from|to|and)\b/i;

/** "are complete or under way": a clause that names one label may speak of more rows. */
const orMore = /\b(?:and|or|either)\b|\//i;

/**
 * Figures of a sentence that stand in one row of a table, or one column: "159 of 2,325" where both stand in a row, 28, 9
 * and 37 below one another. Two are enough where the words join them and they are no small numbers; else three.
 */
export function tieToRows(figures: readonly DraftFigure[], { agreeing }: FigureLookup): void {
  const open = figures.filter((one) => one.draft.tie.status === 'not tied' || !one.draft.tie.certain);
  if (open.length === 0 || figures.length < 2) return;
  const lines = new Map<string, Map<DraftFigure, Fact>>();
  for (const one of figures)
    for (const fact of [...agreeing(one.said.quoted), ...inThousands(one, agreeing)]) {
      const [cell] = fact.cells;
      if (!fact.stands || !cell) continue;
      for (const line of [`row ${cell.row}`, `column ${cell.column}`]) {
        const key = `${cell.sheet} ${line}`;
        const held = lines.get(key) ?? new Map<DraftFigure, Fact>();
        lines.set(key, held);
        if (!held.has(one)) held.set(one, fact);
      }
    }
  for (const [key, held] of lines) {
    const isRow = / row \d+$/.test(key);
    for (const one of open) {
      const own = held.get(one);
      if (!own || isSettled(one)) continue;
      const others = [...held].filter(([other, fact]) => other !== one && differs(fact, own));
      const pair = others.find(([other]) => isRow && isJoined(one, other));
      const [meant] = pair ? [pair] : others.length > 1 && near(own, others) ? others : [];
      if (!meant) continue;
      one.draft.tie = tiedTo(
        `${own.name}, in one ${isRow ? 'row' : 'column'} with ${meant[0].said.text}`,
        own.cells,
      );
    }
  }
}

/** "159 of 2,325" of a table in £000: its figures as they stand. */
function inThousands({ said: { quoted } }: DraftFigure, agreeing: FigureLookup['agreeing']): readonly Fact[] {
  if (quoted.kind !== 'number') return [];
  return agreeing({ ...quoted, kind: 'money', value: quoted.value * 1000, half: 0 }).filter(
    ({ half, value }) => half === 500 && Math.abs(value) === quoted.value * 1000,
  );
}

const differs = (one: Fact, other: Fact): boolean => {
  const [a, b] = [one.cells[0], other.cells[0]];
  return a?.row !== b?.row || a?.column !== b?.column;
};

const mostRowsApart = 12;
/** Whether the figures stand close together, as those of one table do, and are not all small. */
function near(own: Fact, others: readonly (readonly [DraftFigure, Fact])[]): boolean {
  const close = others.filter(
    ([, { cells }]) => Math.abs((cells[0]?.row ?? 0) - (own.cells[0]?.row ?? 0)) <= mostRowsApart,
  );
  return (
    close.length > 1 && [own, ...close.map(([, fact]) => fact)].some(({ value }) => value >= leastOfPair)
  );
}

function isJoined(one: DraftFigure, other: DraftFigure): boolean {
  const [first, second] = one.said.start < other.said.start ? [one, other] : [other, one];
  const values = [one, other].map(({ said }) => said.quoted.value);
  if (Math.max(...values) < leastOfPair) return false;
  if (isPartOf(first.said, second.said)) return true;
  const gap = between(first.said, second.said);
  return Math.min(...values) >= leastOfPair && gap.length < 80 && against.test(gap) && !/[.;\d]/.test(gap);
}

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
