import { matchHeading } from '../recognise/matchHeading';
import { vocabularyWith } from '../recognise/vocabulary';
import type { TableKind } from '../tables/kinds';
import { differ, isDefinite, type Line } from './linesOf';
import { headingKey, type KeptLine } from './keptMappings';
import { groupBy, range } from '../../words/lists';

/** Where a kept column is now, or why that cannot be said. */
export type Aligned =
  | { readonly line: Line }
  | { readonly problem: 'gone' | 'two candidates' | 'other contents'; readonly line?: Line };

/**
 * Finds each kept column among those that a table has now: by its heading; where that was renamed, by its place
 * between neighbours and what its cells hold. In doubt it is not found. In the order of `kept`.
 */
export function alignLines(
  kind: TableKind | 'none',
  kept: readonly KeptLine[],
  lines: readonly Line[],
): Aligned[] {
  const found: (number | 'two candidates' | null)[] = kept.map(() => null);
  alignByHeading(kept, lines, found);
  alignByPlace(kind, kept, lines, found);
  return kept.map((own, index): Aligned => {
    const at = found[index] ?? null;
    if (at === 'two candidates') return { problem: at };
    const line = at === null ? undefined : lines[at];
    if (!line) return { problem: 'gone' };
    const other = own.chosen && own.meaning !== '' && differ(own.contents, line.contents);
    return other ? { problem: 'other contents', line } : { line };
  });
}

/** Share of the kept headings that stand in these columns, 0 to 1; 0 if none of the kept columns had a heading. */
export function headingsFound(kept: readonly KeptLine[], lines: readonly Line[]): number {
  const wanted = kept.map(({ heading }) => headingKey(heading)).filter((key) => key !== '');
  const left = countKeys(lines);
  let found = 0;
  for (const key of wanted) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    found += 1;
  }
  return wanted.length === 0 ? 0 : found / wanted.length;
}

type Found = (number | 'two candidates' | null)[];

function alignByHeading(kept: readonly KeptLine[], lines: readonly Line[], found: Found): void {
  const keptPlaces = placesByKey(kept);
  const places = placesByKey(lines);
  for (const [key, from] of keptPlaces) {
    const to = places.get(key) ?? [];
    if (key === '' || to.length === 0) continue;
    if (from.length === to.length) {
      from.forEach((index, nth) => (found[index] = to[nth] ?? null));
      continue;
    }
    for (const index of from) {
      const alike = to.filter((at) => sameNeighbours(kept, index, lines, at));
      found[index] = alike.length === 1 ? (alike[0] ?? null) : 'two candidates';
    }
  }
}

const sameNeighbours = (
  kept: readonly KeptLine[],
  index: number,
  lines: readonly Line[],
  at: number,
): boolean =>
  [-1, 1].every(
    (step) => headingKey(kept[index + step]?.heading ?? '') === headingKey(lines[at + step]?.heading ?? ''),
  );

/** Renamed columns, and those without a heading: what is left between two neighbours that were found. */
function alignByPlace(
  kind: TableKind | 'none',
  kept: readonly KeptLine[],
  lines: readonly Line[],
  found: Found,
): void {
  const taken = new Set(found.filter((at) => typeof at === 'number'));
  for (let start = 0; start < kept.length; start += 1) {
    if (found[start] !== null) continue;
    let end = start;
    while (end < kept.length && found[end] === null) end += 1;
    const before = start === 0 ? -1 : found[start - 1];
    const after = end === kept.length ? lines.length : found[end];
    // Beside a column that was not told apart no place is sure.
    if (typeof before === 'number' && typeof after === 'number') {
      const renamed = range(start, end).filter((index) => holds(kept[index]));
      const free = range(before + 1, after).filter((at) => !taken.has(at) && holds(lines[at]));
      for (const [index, at] of pairByContents(kind, kept, renamed, lines, free)) found[index] = at;
    }
    start = end;
  }
}

/** In order where there are as many as there were; else only those whose contents tell them apart. */
function pairByContents(
  kind: TableKind | 'none',
  kept: readonly KeptLine[],
  renamed: readonly number[],
  lines: readonly Line[],
  free: readonly number[],
): [number, number][] {
  const may = (index: number, at: number | undefined): at is number => {
    const own = kept[index];
    const line = at === undefined ? undefined : lines[at];
    return Boolean(own && line && !differ(own.contents, line.contents) && !speaksAgainst(kind, own, line));
  };
  if (renamed.length === free.length)
    return renamed.flatMap((index, nth): [number, number][] => {
      const at = free[nth];
      return may(index, at) ? [[index, at]] : [];
    });
  const alike = (index: number, at: number): boolean =>
    isDefinite(kept[index]?.contents ?? 'empty') && kept[index]?.contents === lines[at]?.contents;
  return renamed.flatMap((index): [number, number][] => {
    const candidates = free.filter((at) => alike(index, at));
    const [only, ...others] = candidates;
    if (only === undefined || others.length > 0 || !may(index, only)) return [];
    return renamed.some((other) => other !== index && alike(other, only)) ? [] : [[index, only]];
  });
}

/** Meanings that one column may come to have after another without being another column. */
const families: readonly ReadonlySet<string>[] = [
  new Set(['measure', 'q1', 'q2', 'q3', 'q4', 'kpi']),
  new Set(['target', 'yearEndTarget', 'q1Target', 'q2Target', 'q3Target', 'q4Target']),
];
const sureFrom = 0.85;

/** Whether the new heading surely says something other than what the column was kept as. */
function speaksAgainst(kind: TableKind | 'none', { meaning }: KeptLine, { heading }: Line): boolean {
  const fields = kind === 'none' ? null : matchHeading(heading, vocabularyWith(kind))?.byKind.get(kind);
  const sure = [...(fields ?? [])].filter(([, certainty]) => certainty >= sureFrom).map(([field]) => field);
  if (sure.length === 0) return false;
  return !sure.some(
    (field) => field === meaning || families.some((family) => family.has(field) && family.has(meaning)),
  );
}

const holds = (line: KeptLine | Line | undefined): boolean =>
  line !== undefined && (line.heading !== '' || line.contents !== 'empty');

function placesByKey(lines: readonly { readonly heading: string }[]): Map<string, number[]> {
  return groupBy(lines.keys(), (index) => headingKey(lines[index]?.heading ?? ''));
}

const countKeys = (lines: readonly Line[]): Map<string, number> =>
  new Map([...placesByKey(lines)].map(([key, places]) => [key, places.length]));
