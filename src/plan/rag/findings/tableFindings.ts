import { fold } from '../../figures/normalise';
import type { Finding } from '../../finding';
import { foldRef } from '../foldRef';
import { cellOfRow, finding, nameOf, type Outline } from './judgedDraft';
import { exchangedColours } from './exchangedColours';
import { polarityFindings } from './polarityFindings';
import { refGaps } from './refGaps';

/** Findings that need more than one row, by the place of the row they belong to, and those of no row. */
export interface TableFindings {
  readonly ofRow: ReadonlyMap<number, readonly Finding[]>;
  readonly ofNoRow: readonly Finding[];
}

/** Places of outlines that share a key; '' is no key. */
function groups(outlines: readonly Outline[], keyOf: (outline: Outline) => string): readonly number[][] {
  const places = new Map<string, number[]>();
  outlines.forEach((outline, place) => {
    const key = keyOf(outline);
    if (key === '') return;
    const list = places.get(key);
    if (list) list.push(place);
    else places.set(key, [place]);
  });
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
      said.set(row.sheet + code, finding('warning', code, null, message));
    }
  }
  return [...said.values()];
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
    severity: 'error' | 'warning',
    code: string,
    words: (outline: Outline, first: Outline) => string,
  ): void => {
    const [first, ...rest] = list.map((place) => ({ place, outline: outlines[place] }));
    for (const { place, outline } of rest) {
      if (outline && first?.outline)
        add(place, finding(severity, code, cellOfRow(outline.row), words(outline, first.outline)));
    }
  };
  const byRef = groups(outlines, (outline) => onSheet(outline, foldRef(outline.row.ref)));
  for (const list of byRef) {
    mention(
      list,
      'error',
      'duplicate-ref',
      ({ row }, first) =>
        `Ref ${row.ref} is used in row ${first.row.row + 1} as well. Give one of them another ref.`,
    );
  }
  const byKpi = groups(outlines, (outline) => onSheet(outline, fold(outline.row.kpi.slice(0, 2000))));
  for (const list of byKpi) {
    const refs = new Set(list.map((place) => foldRef(outlines[place]?.row.ref ?? '')));
    if (refs.size < list.length) continue;
    mention(
      list,
      'warning',
      'same-kpi-twice',
      ({ row }, first) =>
        `${nameOf(row)} is the same KPI as ${nameOf(first.row)}, so it counts twice. Keep one, or say how they differ.`,
    );
  }
  for (const [place, found] of polarityFindings(outlines)) add(place, found);
  for (const [place, found] of exchangedColours(outlines)) add(place, found);
  return { ofRow, ofNoRow: [...missingColumns(outlines), ...refGaps(outlines.map(({ row }) => row))] };
}
