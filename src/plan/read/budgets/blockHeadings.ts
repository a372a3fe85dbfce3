import { blockCalled, blockOfWords } from '../../recognise/budgetRisks';
import type { BudgetPart } from '../../tables/budgetParts';
import { nameKey } from '../../../words/fold';
import type { SourceCell } from '../../../grid/snapshot';

/** A row of a budget table: a heading alone, or a service or total with what a column says of its block. */
export type RowInOrder =
  | { readonly kind: 'heading'; readonly words: string }
  | {
      readonly kind: 'line' | 'total';
      readonly name: SourceCell;
      readonly marker: string;
      readonly row: number;
    };

/**
 * Which headings among the rows name blocks of money, by their places; the others are groups of services within a block.
 * A heading does so by its words ("Local risk", "Recharges"), or by where it stands: behind the total of the block above,
 * over a total of its own beside such totals, over services that stand in the block above already, or beside two blocks
 * that are not parted into groups. `told`: the columns or titles of the table name blocks.
 */
export function blockHeadings(rows: readonly RowInOrder[], told: boolean): ReadonlyMap<number, BudgetPart> {
  const headings = rows.flatMap((row, at) => (row.kind === 'heading' ? [{ at, words: row.words }] : []));
  const risky =
    told || headings.some(({ words }) => ['local', 'central'].includes(blockOfWords(words, false) ?? ''));
  const blocks = new Map<number, BudgetPart>();
  const isPlain = hasPlainBlocks(rows, risky);
  headings.forEach(({ at, words }, index) => {
    const known = blockOfWords(words, risky);
    if (known) {
      blocks.set(at, known);
      return;
    }
    const above = [...blocks].at(-1);
    if (!above || !isName(words)) return;
    const own = rows.slice(at + 1, headings[index + 1]?.at ?? rows.length);
    const earlier = rows.slice(above[0] + 1, at);
    const isOwn =
      repeatsServices(own, earlier) ||
      isBehindTotal(rows, at, above) ||
      endsBlock(earlier, own, words) ||
      (isPlain && own.some(({ kind }) => kind === 'line') && !endsLater(rows.slice(at), above, rows));
    if (isOwn) blocks.set(at, blockCalled(words));
  });
  return blocks;
}

/** A name, and no sentence, nor a group of a subjective analysis ("Income") that stands in each block anew. */
const isName = (words: string): boolean =>
  words.length <= 60 && !/^(?:net |gross )?(?:income|expenditure|employees|premises)\b/i.test(words);

/** All of its services, two or more, stand in the block above as well. */
function repeatsServices(own: readonly RowInOrder[], earlier: readonly RowInOrder[]): boolean {
  const above = new Set(earlier.flatMap((row) => (row.kind === 'line' ? [nameKey(row.name.text)] : [])));
  const names = own.flatMap((row) => (row.kind === 'line' ? [nameKey(row.name.text)] : []));
  return names.length >= 2 && names.every((name) => above.has(name));
}

/**
 * Two blocks or more are named, and the services of each stand right below its heading: a heading of another name is of
 * their level then, since nothing shows that these blocks have groups.
 */
function hasPlainBlocks(rows: readonly RowInOrder[], risky: boolean): boolean {
  const named = rows.flatMap((row, at) =>
    row.kind === 'heading' && blockOfWords(row.words, risky) ? [at] : [],
  );
  return named.length >= 2 && named.every((at) => rows[at + 1]?.kind === 'line');
}

/** The total of the block above comes after these rows: they are part of it. */
const endsLater = (
  rows: readonly RowInOrder[],
  [heading, part]: readonly [number, BudgetPart],
  all: readonly RowInOrder[],
): boolean => rows.some((row) => row.kind === 'total' && namesBlock(row.name.text, part, all[heading]));

/** The row right above is the total of the block by its name, and none of that name follows. */
function isBehindTotal(
  rows: readonly RowInOrder[],
  at: number,
  [heading, part]: readonly [number, BudgetPart],
): boolean {
  const named = (row: RowInOrder | undefined): boolean =>
    row?.kind === 'total' && nameKey(row.name.text) !== '' && namesBlock(row.name.text, part, rows[heading]);
  return named(rows[at - 1]) && !rows.slice(at).some(named);
}

/** Plain totals end both the block above and this one, with no heading of a group between. */
function endsBlock(earlier: readonly RowInOrder[], own: readonly RowInOrder[], words: string): boolean {
  const last = earlier.at(-1);
  const ownTotal = own.find((row) => row.kind === 'total');
  if (last?.kind !== 'total' || ownTotal?.kind !== 'total') return false;
  if (earlier.some((row) => row.kind === 'heading')) return false;
  return (
    /^(?:sub-?\s?)?total\s*:?$/i.test(last.name.text) &&
    (/^(?:sub-?\s?)?total\s*:?$/i.test(ownTotal.name.text) ||
      nameKey(ownTotal.name.text).includes(nameKey(words)))
  );
}

const namesBlock = (total: string, part: BudgetPart, heading: RowInOrder | undefined): boolean =>
  blockOfWords(total, true) === part ||
  (heading?.kind === 'heading' && nameKey(total).includes(nameKey(heading.words)));
