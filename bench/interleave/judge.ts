import { token, type Act } from './hands';
import { inTurn, type Ran } from './interleave';
import type { Job } from './jobs';
import { differences, sheetOfAspect, type Portrait } from './portrait';
import { sheets } from './book';

/**
 * right: as if one had waited for the other · refused, clean: the workbook is as the acts alone make it · left to Restore:
 * a sheet was protected before all was back, which the message says, and once it is unprotected the workbook is as the
 * acts alone make it · stale copy: sheets that the job makes say what stood there before, the officer's are right, and
 * nothing of theirs is lost · wrong: a row, a cell or an edit of the co-author's is not what either order gives · harmed: refused or broken off, and something is changed all the same.
 */
export type Verdict = 'right' | 'refused, clean' | 'left to Restore' | 'stale copy' | 'wrong' | 'harmed';

export interface Judged {
  readonly verdict: Verdict;
  readonly detail: string;
}

/** What the orders one after the other give, each worked out once. */
export class Orders {
  private readonly known = new Map<string, Promise<Ran>>();

  find(job: Job, acts: readonly Act[], before: number, isRun = true): Promise<Ran> {
    const key = JSON.stringify([job.name, acts.map(({ words }) => words), isRun ? before : -1]);
    let ran = this.known.get(key);
    if (!ran) {
      if (this.known.size > 3000) this.known.clear();
      this.known.set(key, (ran = inTurn(job, acts, before, isRun)));
    }
    return ran;
  }
}

/** Compares what came of a job among a co-author's acts with each order in which they could have stood. */
export async function judge(job: Job, acts: readonly Act[], ran: Ran, orders: Orders): Promise<Judged> {
  const { outcome, portrait } = ran;
  if (!outcome.ok) {
    const alone = await orders.find(job, acts, acts.length, false);
    const off = differences(alone.portrait, portrait, true);
    const words = 'threw' in outcome ? `threw ${String(outcome.threw)}` : outcome.refusal.code;
    const before = (await orders.find(job, [], 0, false)).portrait;
    const isSorted = off.every(
      (key) =>
        isSortedThen(key, acts, alone.portrait, portrait) || namesSameLines(key, acts, before, portrait),
    );
    if (isSorted && !('threw' in outcome))
      return { verdict: ran.isLeft ? 'left to Restore' : 'refused, clean', detail: words };
    const detail = `${words}: ${describe(alone.portrait, portrait, off)}`;
    return { verdict: 'harmed', detail };
  }
  let least: { readonly off: readonly string[]; readonly portrait: Portrait } | null = null;
  for (let before = acts.length; before >= 0; before -= 1) {
    const order = await orders.find(job, acts, before);
    const off = differences(order.portrait, portrait, false);
    if (order.outcome.ok && off.length === 0) return { verdict: 'right', detail: '' };
    if (order.outcome.ok && (!least || off.length < least.off.length))
      least = { off, portrait: order.portrait };
  }
  if (!least) return { verdict: 'wrong', detail: 'done though it would be refused in every order' };
  const lost = [
    ...(await lostTokens(job, acts, portrait, orders)),
    ...(await lostContents(job, least.portrait, portrait, orders)),
  ];
  const officers = least.off.filter((key) => isOfficers(key, portrait));
  const detail = describe(least.portrait, portrait, least.off);
  if (lost.length > 0) return { verdict: 'wrong', detail: `lost “${lost.join('”, “')}”; ${detail}` };
  return { verdict: officers.length > 0 ? 'wrong' : 'stale copy', detail };
}

/**
 * A sheet that the co-author sorted by figures which the job was writing in that moment: the same rows, each whole, in the
 * order that those figures gave. No order of the two can give it, and nothing is lost by it.
 */
function isSortedThen(key: string, acts: readonly Act[], alone: Portrait, found: Portrait): boolean {
  if (!key.endsWith(':contents') || !acts.some(({ kind }) => kind === 'rows sorted')) return false;
  const rowsOf = (portrait: Portrait): string[] => {
    const rows = new Map<number, unknown[]>();
    for (const [row, column, ...content] of JSON.parse(portrait.get(key) ?? '[]') as Cells)
      rows.set(row, [...(rows.get(row) ?? []), [column, ...content]]);
    return [...rows.values()].map((cells) => JSON.stringify(cells)).sort();
  };
  return JSON.stringify(rowsOf(alone)) === JSON.stringify(rowsOf(found));
}

/**
 * Formulas that name lines of a sheet that the co-author sorted: Excel leaves them where they are, so that they name other
 * lines then. One that is put back and names the lines that it named before is right.
 */
function namesSameLines(key: string, acts: readonly Act[], before: Portrait, found: Portrait): boolean {
  if (!key.endsWith(':contents') || !acts.some(({ kind }) => kind === 'rows sorted')) return false;
  const lines = (portrait: Portrait): string[] =>
    (JSON.parse(portrait.get(key) ?? '[]') as Cells).map(([row, column, value, formula]) => {
      const named = String(formula ?? '').replace(
        /(?:'([^']+)'|(\w+))!\$?([A-Z]+)\$?(\d+)/g,
        (_all, quoted: string | undefined, plain: string | undefined, letters: string, line: string) =>
          `${letters} of ${labelOf(portrait, quoted ?? plain ?? '', Number(line) - 1)}`,
      );
      return JSON.stringify([row, column, value, named]);
    });
  return JSON.stringify(lines(before)) === JSON.stringify(lines(found));
}

/** What the first cell of a line holds. */
const labelOf = (portrait: Portrait, sheet: string, line: number): string =>
  JSON.stringify(
    (JSON.parse(portrait.get(`${sheet}:contents`) ?? '[]') as Cells).find(([row]) => row === line)?.[2] ?? '',
  );

/** An aspect of a sheet that the officer has, under whatever name. */
function isOfficers(key: string, portrait: Portrait): boolean {
  const sheet = sheetOfAspect(key);
  if (sheet === null) return key === '*sheets' || !portrait.has(key);
  return (
    Object.keys(sheets).some((name) => sheet === name || sheet === `Ann’s ${name}`) || sheet === 'Ann’s notes'
  );
}

/** What the co-author wrote, stands in the workbook after the acts alone, and is nowhere at the end. */
async function lostTokens(job: Job, acts: readonly Act[], end: Portrait, orders: Orders): Promise<string[]> {
  const alone = await orders.find(job, acts, acts.length, false);
  const written = tokensIn(alone.portrait);
  const kept = tokensIn(end);
  return [...written].filter((one) => !kept.has(one));
}

/** What stood in the officer's cells before all, stands somewhere in an order, and is nowhere at the end. */
async function lostContents(job: Job, order: Portrait, end: Portrait, orders: Orders): Promise<string[]> {
  const before = contentsIn((await orders.find(job, [], 0, false)).portrait);
  const [wanted, kept] = [contentsIn(order), contentsIn(end)];
  return [...before].filter((one) => wanted.has(one) && !kept.has(one));
}

const contentsIn = (portrait: Portrait): Set<string> =>
  new Set(
    [...portrait].flatMap(([key, text]) =>
      key.endsWith(':contents')
        ? (JSON.parse(text) as Cells).map(([, , ...content]) =>
            String(content.filter((one) => one !== null).at(-1)),
          )
        : [],
    ),
  );

function tokensIn(portrait: Portrait): Set<string> {
  const found = new Set<string>();
  for (const [key, text] of portrait)
    if (key.endsWith(':contents'))
      for (const [one] of text.matchAll(new RegExp(`${token}\\d+`, 'g'))) found.add(one);
  return found;
}

type Cells = readonly (readonly [number, number, ...unknown[]])[];

/** The first differences in words: cells of contents, aspects of the rest. */
function describe(wanted: Portrait, found: Portrait, off: readonly string[]): string {
  const cells = off
    .filter((key) => key.endsWith(':contents'))
    .flatMap((key) => {
      const of = (portrait: Portrait) =>
        new Map(
          (JSON.parse(portrait.get(key) ?? '[]') as Cells).map(([row, column, ...content]) => [
            `${String.fromCharCode(65 + column)}${row + 1}`,
            JSON.stringify(content).slice(0, 40),
          ]),
        );
      const [a, b] = [of(wanted), of(found)];
      return [...new Set([...a.keys(), ...b.keys()])]
        .filter((cell) => a.get(cell) !== b.get(cell))
        .map(
          (cell) =>
            `${key.split(':')[0] ?? ''}!${cell} ${a.get(cell) ?? 'empty'} → ${b.get(cell) ?? 'empty'}`,
        );
    });
  return `${off.slice(0, 6).join(', ')} | ${cells.slice(0, 6).join('; ')}`;
}
