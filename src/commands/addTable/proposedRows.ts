import { done, type Outcome } from '../../excel/refusal';
import type { PlanBook } from '../../plan/book/planBook';
import type { TableKind } from '../../plan/tables/kinds';
import type { CellContent } from '../../sheets/description';
import type { LedgerFile } from '../readLedgerFile';
import { outcomeRows } from './outcomeRows';
import { planBudgets } from '../reconcile/planBudgets';
import { readOtherSide } from '../reconcile/readOtherSide';

/**
 * Rows to fill a new table with: of corporate outcomes (see `outcomeRows`), or of cost centres each of the ledger's,
 * with its name, the service proposed ('' where none is sure enough) and the risk where all its lines have one. Codes
 * are text, so that noughts in front stay. None for other kinds, and where the workbook has no ledger; a ledger file
 * that cannot be used is refused.
 */
export function proposedRows(
  book: PlanBook,
  kind: TableKind,
  file: LedgerFile | undefined,
): Outcome<CellContent[][]> {
  if (kind === 'outcomes') return done(outcomeRows(book.details));
  if (kind !== 'costCentres') return done([]);
  const budgets = planBudgets(book, undefined);
  const lines = budgets.ok ? budgets.report.tables.flatMap((table) => table.lines) : [];
  const other = readOtherSide(book.workbook, book.tables, lines, file);
  if (!other.ok) return other;
  const proposals = other.report.mapped?.mapping.proposals ?? [];
  return done(
    proposals.map(({ costCentre, description, service, risk }) => [
      costCentre,
      description,
      service,
      risk === null ? '' : risk === 'local' ? 'Local' : 'Central',
    ]),
  );
}
