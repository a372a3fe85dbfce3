import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { KpiRow } from '../../kpi';

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
export function refGaps(rows: readonly KpiRow[]): readonly Finding[] {
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
      const missing = Array.from({ length: last }, (_, place) => place + 1).filter((n) => !numbers.has(n));
      count += missing.length;
      texts.push(...spans(group, missing));
    }
    if (count === 0 || count > mostGaps) continue;
    const message = `${count === 1 ? 'Ref' : 'Refs'} ${texts.join(', ')} ${count === 1 ? 'is' : 'are'} not in “${sheet}”. They may be reported in other quarters; check that none is lost.`;
    found.push(newFinding('ref-gap', { cell: '', message }));
  }
  return found;
}
