import type { KpiRow } from '../../read/kpi';

/** Texts of one column of a row, one for each line: "116 34 0" within a row, "97% / 100%" of child rows. */
export function rowText(row: KpiRow, which: 'target' | 'measure'): string {
  const texts = row.lines.map((line) => line[which]?.text.trim() ?? '').filter((text) => text !== '');
  const first = row.lines[0]?.[which]?.text.trim() ?? '';
  return texts.join(first === '' ? ' / ' : ' ');
}
