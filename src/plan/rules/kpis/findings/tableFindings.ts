import { nameKey, textKey } from '../../../../words/fold';
import { type Finding, newFinding } from '../../../findings/finding';
import { type Outline, addressOf, cellOfRow, nameOf } from './judgedDraft';
import { exchangedColours, otherRules } from './sharedCauses';
import { polarityFindings } from './polarityFindings';
import type { KpiRow } from '../../../read/kpi';
import { groupBy, range } from '../../../../words/lists';

/** Findings that need more than one row, by the place of the row they belong to, and those of no row. */
interface TableFindings {
  readonly ofRow: ReadonlyMap<number, readonly Finding[]>;
  readonly ofNoRow: readonly Finding[];
  /** Rows whose colour is part of a question on the whole sheet: what is said of each alone is not told. */
  readonly toldTogether: ReadonlySet<number>;
}

/** Places of outlines that share a key; '' is no key. */
function groups(outlines: readonly Outline[], keyOf: (outline: Outline) => string): readonly number[][] {
  const places = groupBy(outlines.keys(), (place) => keyOf(outlines[place] as Outline));
  places.delete('');
  return [...places.values()].filter((list) => list.length > 1);
}

/** Rows of one sheet and period only: the same ref in two quarters is no slip. */
function onSheet({ row }: Outline, key: string): string {
  return key === '' ? '' : `${row.sheet}\n${row.period ?? ''}\n${key}`;
}

/** Columns that the table lacks, said once for a sheet. */
function missingColumns(outlines: readonly Outline[]): readonly Finding[] {
  const said = new Map<string, Finding>();
  for (const { row, lacks } of outlines) {
    for (const { code, reason } of lacks) {
      if (said.has(row.sheet + code)) continue;
      const message = `No row of “${row.sheet}” can be judged: ${reason}. Add the column, with a heading that says what it holds.`;
      said.set(row.sheet + code, newFinding(code, { cell: '', message }));
    }
  }
  return [...said.values()];
}

/**
 * Sheets whose refs stand at several KPIs each ("Theme 1" at five of them): these are no slips row by row, but a column
 * that groups KPIs. One question a sheet.
 */
function sharedRefs(
  outlines: readonly Outline[],
  byRef: readonly (readonly number[])[],
): ReadonlyMap<string, Finding> {
  const withRef = new Map<string, number>();
  for (const { row } of outlines)
    if (row.ref !== '') withRef.set(row.sheet, (withRef.get(row.sheet) ?? 0) + 1);
  const again = byRef.flatMap((list) => list.slice(1).flatMap((place) => outlines[place] ?? []));
  const repeats = groupBy(again, ({ row }) => row.sheet);
  const found = new Map<string, Finding>();
  for (const [sheet, list] of repeats) {
    const [first] = list;
    if (!first || list.length < fewestShared || list.length < sharedShare * (withRef.get(sheet) ?? 0))
      continue;
    const message = `Refs on “${sheet}” stand at several KPIs each (“${first.row.ref}”, for one), so they do not tell the KPIs apart. Give each KPI a ref of its own, or say under Tables that the column holds something else.`;
    found.set(sheet, newFinding('refs-shared', { cell: addressOf(cellOfRow(first.row)), message }));
  }
  return found;
}

/** Sheets on which the numbers begin again with 1 in each group: a number that comes again there is no slip. */
function restartedSheets(
  outlines: readonly Outline[],
  byRef: readonly (readonly number[])[],
): ReadonlySet<string> {
  const sheets = byRef.flatMap(([place]) => {
    const row = outlines[place ?? 0]?.row;
    return row && /^1[.)]?$/.test(row.ref.trim()) ? [row.sheet] : [];
  });
  return new Set(sheets);
}

/** So many repeats, and such a share of the rows with a ref, are no slips. */
const fewestShared = 3;
const sharedShare = 0.3;

/** Beyond this many the refs are not numbers in a row, and gaps mean nothing. */
const mostGaps = 40;

/** Refs in a row as one text: [3, 7] of "1" → "1.3, 1.7"; [2, 3, 4] of "5" → "5.2–5.4". */
function spans(group: string, missing: readonly number[]): readonly string[] {
  const texts: string[] = [];
  for (let at = 0; at < missing.length;) {
    let last = at;
    while (missing[last + 1] === (missing[last] ?? 0) + 1) last += 1;
    const from = `${group}.${missing[at]}`;
    texts.push(last === at ? from : `${from}–${group}.${missing[last]}`);
    at = last + 1;
  }
  return texts;
}

/**
 * Refs of the form 1.2 that are not in the table though later ones of their group are: they may be reported in
 * other quarters, or have been lost. One finding for a sheet; none where refs have another form.
 */
function refGaps(rows: readonly KpiRow[]): readonly Finding[] {
  const sheets = new Map<string, Map<string, Set<number>>>();
  for (const { ref, sheet } of rows) {
    const match = /^(\d{1,3})\.(\d{1,3})$/.exec(ref.trim());
    if (!match) continue;
    const [, group = '', number = ''] = match;
    const groups = sheets.get(sheet) ?? new Map<string, Set<number>>();
    sheets.set(sheet, groups.set(group, (groups.get(group) ?? new Set()).add(Number(number))));
  }
  const found: Finding[] = [];
  for (const [sheet, groups] of sheets) {
    const texts: string[] = [];
    let count = 0;
    for (const [group, numbers] of groups) {
      const last = Math.max(...numbers);
      const missing = range(1, last + 1).filter((n) => !numbers.has(n));
      count += missing.length;
      texts.push(...spans(group, missing));
    }
    if (count === 0 || count > mostGaps) continue;
    const message = `${count === 1 ? 'Ref' : 'Refs'} ${texts.join(', ')} ${count === 1 ? 'is' : 'are'} not in “${sheet}”. They may be reported in other quarters; check that none is lost.`;
    found.push(newFinding('ref-gap', { cell: '', message }));
  }
  return found;
}

/** What only shows when rows are held side by side: refs used twice, one KPI under two refs, gaps, exchanges. */
export function tableFindings(outlines: readonly Outline[]): TableFindings {
  const ofRow = new Map<number, Finding[]>();
  const add = (place: number, found: Finding): void => {
    const list = ofRow.get(place);
    if (list) list.push(found);
    else ofRow.set(place, [found]);
  };
  const mention = (
    list: readonly number[],
    code: 'duplicate-ref' | 'same-kpi-twice',
    words: (outline: Outline, first: Outline) => string,
  ): void => {
    const [first, ...rest] = list.map((place) => ({ place, outline: outlines[place] }));
    for (const { place, outline } of rest) {
      if (outline && first?.outline)
        add(
          place,
          newFinding(code, {
            cell: addressOf(cellOfRow(outline.row)),
            message: words(outline, first.outline),
          }),
        );
    }
  };
  const byRef = groups(outlines, (outline) => onSheet(outline, textKey(outline.row.ref)));
  const restarted = restartedSheets(outlines, byRef);
  const numbered = byRef.filter((list) => !restarted.has(outlines[list[0] ?? 0]?.row.sheet ?? ''));
  const shared = sharedRefs(outlines, numbered);
  for (const list of numbered) {
    if (shared.has(outlines[list[0] ?? 0]?.row.sheet ?? '')) continue;
    mention(
      list,
      'duplicate-ref',
      ({ row }, first) =>
        `Ref ${row.ref} is used in row ${first.row.row + 1} as well. Give one of them another ref.`,
    );
  }
  const byKpi = groups(outlines, (outline) => onSheet(outline, nameKey(outline.row.kpi.slice(0, 2000))));
  for (const list of byKpi) {
    const refs = new Set(list.map((place) => textKey(outlines[place]?.row.ref ?? '')));
    if (refs.size < list.length) continue;
    mention(
      list,
      'same-kpi-twice',
      ({ row }, first) =>
        `${nameOf(row)} is the same KPI as ${nameOf(first.row)}, so it counts twice. Keep one, or say how they differ.`,
    );
  }
  for (const [place, found] of polarityFindings(outlines)) add(place, found);
  const rules = otherRules(outlines);
  const toldTogether = new Set(rules.flatMap(({ places }) => [...places]));
  for (const [place, found] of exchangedColours(outlines)) if (!toldTogether.has(place)) add(place, found);
  return {
    ofRow,
    ofNoRow: [
      ...rules.map(({ finding: found }) => found),
      ...shared.values(),
      ...missingColumns(outlines),
      ...refGaps(outlines.map(({ row }) => row)),
    ],
    toldTogether,
  };
}
