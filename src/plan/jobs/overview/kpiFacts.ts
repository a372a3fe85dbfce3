import { areaAddress, cellAddress } from '../../../grid/a1';
import type { PlanBook } from '../../book/planBook';
import { reportedIn } from '../../book/reportedLists';
import type { JudgedRow } from '../../rules/kpis/check';
import { checkKpis } from '../../checkKpis';
import type { Finding } from '../../findings/finding';
import type { Rag } from '../../rag/rag';
import { nameKey, textKey } from '../../../words/fold';
import { namesSomebody } from '../../../words/mail';
import { type Commentary, readCommentary } from '../../read/readLists';
import { readKpis } from '../../read/readKpis';
import { keepingOf, withKept } from '../../rules/kpis/findings/keptFindings';
import type { RecognisedTable } from '../../recognise/recognised';
import type { KpiFact, KpiFacts, Place } from './facts';

/**
 * The KPIs of a workbook by the colours that count (see `colourThatCounts`), with what the rule says beside them. Where some
 * tables have a RAG column, those are counted; of several quarters the one that is reported; and a KPI that stands in
 * two tables counts once, as in the first. null where there is no KPI table.
 */
export function kpiFacts(
  file: string,
  book: PlanBook,
): { readonly facts: KpiFacts; readonly findings: readonly Finding[] } | null {
  const { lists: tables, quarter } = reportedIn(book.kpiLists, book.statedQuarter);
  if (tables.length === 0) return null;

  const seen = new Map<string, RecognisedTable>();
  const rows = tables.flatMap(({ sheet, table }) =>
    readKpis(sheet, table, quarter).filter(({ ref, kpi }) => {
      const key = `${textKey(ref)} ${nameKey(kpi)}`;
      const first = seen.get(key);
      if (!first) seen.set(key, table);
      // Twice in one table is a fault that the check names; in another table it is repeated.
      return !first || first === table || nameKey(kpi) === '';
    }),
  );
  // A column that may hold no colours stands for none.
  const standing = rows.some(({ rag }) => rag !== null);
  const check = withKept(
    checkKpis(rows, book.details, book.rules, quarter),
    keepingOf(book, rows, quarter),
    quarter,
  );
  const commentary = quarter ? readCommentary(book.workbook, book.tables, quarter).commentary : [];
  const saidOf = new Map(commentary.map((one) => [textKey(one.ref), one]));
  const differs = check.rows.filter((row) => standing && isDifferent(row));
  const listed = check.rows.filter((row) => isToList(row.colour) || differs.includes(row));
  return {
    findings: check.findings,
    facts: {
      counts: check.colours,
      standing,
      differs: differs.length,
      owned: check.rows.filter(({ row }) => namesSomebody(row.owner?.text ?? '')).length,
      uncoloured: standing ? check.rows.filter(isUncoloured).length : 0,
      listed: listed.map((row) => factOf(file, row, saidOf.get(textKey(row.row.ref)))),
      places: tables.map(({ table }) => placeOf(file, table)),
    },
  };
}

const isToList = (colour: Rag): boolean => colour === 'Red' || colour === 'Amber';

const isUncoloured = ({ published, rag }: JudgedRow): boolean =>
  (published === '' || published === 'N/A') && rag !== 'N/A';

const isDifferent = ({ published, rag }: JudgedRow): boolean =>
  published !== '' && published !== 'N/A' && rag !== 'N/A' && published !== rag;

/**
 * Reasons and actions stand in the KPI table, else in the commentary of the quarterly report; a table that has neither
 * column may have an update on activity, which then stands for the reasons.
 */
function factOf(
  file: string,
  { row, rag, colour, target, measure, why }: JudgedRow,
  said: Commentary | undefined,
): KpiFact {
  const cell = row.rag ? cellAddress(row.rag.row, row.rag.column) : `${row.row + 1}:${row.row + 1}`;
  return {
    colour,
    byRule: rag,
    ref: row.ref,
    objective: row.objective,
    kpi: row.kpi,
    target,
    measure,
    why,
    reasons: row.reasons?.text || said?.reasons?.text || (row.reasons ? '' : (row.activity?.text ?? '')),
    actions: row.actions?.text || said?.actions?.text || '',
    place: { file, sheet: row.sheet, cell },
  };
}

/** The RAG column of a table below its headings; all of a table without one. */
function placeOf(
  file: string,
  { sheet, area, headings, columns, transposed }: RecognisedTable<'kpis'>,
): Place {
  if (columns.rag === undefined || transposed) return { file, sheet, cell: areaAddress(area) };
  const row = headings.row + headings.rows;
  const rows = Math.max(1, area.row + area.rows - row);
  return { file, sheet, cell: areaAddress({ row, rows, column: columns.rag, columns: 1 }) };
}
