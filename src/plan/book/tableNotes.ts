import { sheetCell } from '../../grid/a1';
import type { SheetSnapshot } from '../../grid/snapshot';
import { groupBy, inList } from '../../words/lists';
import { isInside, isOneYear, readYears } from '../../words/planYears';
import { shorten } from '../../words/shorten';
import type { PlanDetails } from '../details';
import { type Finding, newFinding } from '../findings/finding';
import { findYear, tableTitles } from '../read/headingsOf';
import type { PlacedTable } from '../read/tablesOfKind';
import { type TableKind, kinds } from '../tables/kinds';

/** What is to be told of a table: the code, and what of it makes the cause; tables with one cause are told of together. */
interface Note {
  readonly code: 'other-year' | 'table-elsewhere' | 'figures-not-final';
  readonly placed: PlacedTable<TableKind>;
  /** The other year, or the note over the table. */
  readonly of: string;
}

/**
 * What a manager should know of the tables that feed the summary: that some stand on another sheet than the plan, that
 * they are of another year, that a note above them calls their figures illustrative, provisional or a draft. One finding
 * for the tables of a sheet that have one cause:
 * "The KPIs and risks on “Plan 2022-23” are of 2022/23, the plan is of 2025-30. Check that they belong in this summary."
 */
export function tableNotes(
  placed: readonly PlacedTable<TableKind>[],
  home: SheetSnapshot,
  { planYear }: Pick<PlanDetails, 'planYear'>,
): Finding[] {
  const once = [...new Map(placed.map((each) => [each.table, each])).values()];
  const notes = once.flatMap((each) => notesOf(each, home, planYear));
  // Figures are replaced table by table, so each table with such a note is told of where it stands.
  const causes = groupBy(notes, ({ code, placed: { sheet, table }, of }) =>
    JSON.stringify([
      code,
      sheet.id,
      of,
      code === 'figures-not-final' ? table.area : code === 'table-elsewhere' && table.kind === 'text',
    ]),
  );
  return [...causes.values()].map((together) => told(together, home, planYear));
}

function notesOf(placed: PlacedTable<TableKind>, home: SheetSnapshot, planYear: string | undefined): Note[] {
  const year = findYear(placed);
  const note = tableTitles(placed).find((title) =>
    /\b(?:illustrative|provisional|draft|dummy)\b/i.test(title),
  );
  return [
    ...(planYear && year && isOtherYear(year, planYear)
      ? [{ code: 'other-year', placed, of: year } as const]
      : []),
    ...(placed.sheet === home ? [] : [{ code: 'table-elsewhere', placed, of: '' } as const]),
    ...(note ? [{ code: 'figures-not-final', placed, of: note } as const] : []),
  ];
}

function told(
  [{ code, placed, of }, ...others]: readonly [Note, ...Note[]],
  home: SheetSnapshot,
  planYear = '',
): Finding {
  const { sheet, table } = placed;
  const cell = sheetCell(sheet.name, table.area.row, table.area.column);
  const subjects = [placed, ...others.map((other) => other.placed)].map(
    (each) => kinds[each.table.kind].subject,
  );
  const named = [...new Set(subjects)];
  const [be, come] =
    named.length === 1 && named[0] === kinds.text.subject ? ['is', 'comes'] : ['are', 'come'];
  const them = `The ${inList(named)}`;
  switch (code) {
    case 'other-year':
      return newFinding(code, {
        severity: 'warning',
        cell,
        message: `${them} on “${sheet.name}” ${be} of ${of}, the plan is of ${planYear}. Check that they belong in this summary.`,
      });
    case 'table-elsewhere':
      // A plan has its text at home; what stands elsewhere is more of it.
      return newFinding(code, {
        cell,
        message:
          table.kind === 'text'
            ? `Sections on “${sheet.name}” are part of the plan on “${home.name}”.`
            : `${them} ${come} from “${sheet.name}”: “${home.name}” has no table of them.`,
      });
    case 'figures-not-final':
      return newFinding(code, {
        cell,
        message: `${them} on “${sheet.name}” ${be} marked “${shorten(of.replace(/\.$/, ''), 120)}”. Replace them before the summary is published.`,
      });
  }
}

/** Whether a table's year is another than the plan's: not one inside a period of several. */
function isOtherYear(year: string, planYear: string): boolean {
  const [one, plan] = [readYears(year), readYears(planYear)];
  return one && plan && !isOneYear(plan) ? !isInside(one, plan) : year !== planYear;
}
