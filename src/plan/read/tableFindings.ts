import { kinds, type TableKind } from '../tables/kinds';
import { sheetCell } from '../../grid/a1';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { SheetSnapshot } from '../snapshot';
import { findYear } from './findYear';
import { tableTitles } from './headingsOf';
import type { PlacedTable } from './tablesOfKind';
import { shorten } from '../../words/shorten';

/**
 * What a manager should know of a table that feeds the summary: that it stands on another sheet than the plan, that
 * it is of another year, that a note above it calls its figures illustrative, provisional or a draft.
 */
export function tableFindings<K extends TableKind>(
  placed: PlacedTable<K>,
  home: SheetSnapshot,
  planYear: string | undefined,
): Finding[] {
  const { table, sheet } = placed;
  const subject = kinds[table.kind].subject;
  const cell = sheetCell(sheet.name, table.area.row, table.area.column);
  const findings: Finding[] = [];
  const year = findYear(placed);
  if (planYear && year && year !== planYear)
    findings.push(
      newFinding('other-year', {
        severity: 'warning',
        cell,
        message: `The ${subject} on “${sheet.name}” are of ${year}, the plan is of ${planYear}. Check that they belong in this summary.`,
      }),
    );
  if (sheet !== home)
    findings.push(
      newFinding('table-elsewhere', {
        cell,
        message: `The ${subject} come from “${sheet.name}”: “${home.name}” has no table of them.`,
      }),
    );
  const note = tableTitles(placed).find((title) =>
    /\b(?:illustrative|provisional|draft|dummy)\b/i.test(title),
  );
  if (note)
    findings.push(
      newFinding('figures-not-final', {
        cell,
        message: `The ${subject} on “${sheet.name}” are marked “${shorten(note.replace(/\.$/, ''), 120)}”. Replace them before the summary is published.`,
      }),
    );
  return findings;
}
