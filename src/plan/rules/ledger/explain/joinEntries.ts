import type { LedgerLine } from '../ledger';

/** An entry of a ledger that gives its budget and its projection in a row each. */
export interface JoinedEntry extends LedgerLine {
  readonly rows: readonly number[];
}

/**
 * In a ledger with a row for the budget and another for the projection, the two rows of each entry as one line: those
 * of one cost centre, account, period, description and reference, in their order. Empty where lines hold both.
 */
export function joinEntries(lines: readonly LedgerLine[]): JoinedEntry[] {
  const open = new Map<string, { readonly lines: LedgerLine[]; next: number }>();
  const joined: JoinedEntry[] = [];
  for (const line of lines) {
    if ((line.budget === null) === (line.projected === null)) continue;
    const entry = identity(line);
    const others = open.get(`${entry}${line.budget === null ? 'budget' : 'projected'}`);
    const other = others?.lines[others.next];
    if (others && other) {
      others.next += 1;
      joined.push(join(other, line));
      continue;
    }
    const own = `${entry}${line.budget === null ? 'projected' : 'budget'}`;
    const waiting = open.get(own);
    if (waiting) waiting.lines.push(line);
    else open.set(own, { lines: [line], next: 0 });
  }
  return joined;
}

/** Rows of a line, from 0: two of a joined entry. */
export const rowsOf = (line: LedgerLine | JoinedEntry): readonly number[] =>
  'rows' in line ? line.rows : [line.row];

const join = (first: LedgerLine, second: LedgerLine): JoinedEntry => ({
  ...first,
  budget: first.budget ?? second.budget,
  projected: first.projected ?? second.projected,
  rows: [first.row, second.row],
});

const identity = ({ key, account, description, period, reference, service }: LedgerLine): string =>
  [key, account, description, period, reference, service, ''].join('\u0001');
