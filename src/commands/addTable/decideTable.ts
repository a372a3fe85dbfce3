import type { WorkbookRead } from '../../excel/readWorkbook';
import { done, type Outcome, refuse } from '../../excel/refusals';
import { cellAddress, parseCells } from '../../grid/a1';
import type { PlanBook } from '../../plan/book/planBook';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import { kinds, type TableKind } from '../../plan/tables/kinds';
import { findPlace } from '../../sheets/place';
import { describeTable, type TableToAdd } from '../../sheets/tables/describeTable';
import { findSheet, freeSheetName, noSuchSheet, sheetProtected } from '../shared/workbook';
import type { AddTableRequest } from './report';
import type { CellContent } from '../../sheets/description';
import type { LedgerFile } from '../readLedgerFile';
import { planBudgets, readOtherSide } from '../reconcile/bothSides';
import type { PlanDetails } from '../../plan/details';
import { isCity, outcomeSets } from '../../plan/rules/thread/outcomeSets';

/** Which table, and what of the workbook decides where it can go. */
export type PlaceRequest = AddTableRequest & Pick<WorkbookRead, 'structureProtected' | 'selection'>;

/** Where the table goes: on a sheet that is there, or on a new one of this name. */
export type Goal =
  | { readonly sheet: string; readonly table: TableToAdd }
  | { readonly newSheet: string; readonly table: TableToAdd };

/** Where the table goes and what it holds, or why it cannot go there, as a decision. */
export function decideTable(book: PlanBook, request: PlaceRequest): Outcome<Goal> {
  const { workbook, details } = book;
  const { kind, sheet: sheetName, at, ledger } = request;
  const proposed = proposedRows(book, kind, ledger);
  if (!proposed.ok) return proposed;
  const filled = proposed.report;
  const describe = (row: number, column: number) =>
    describeTable(
      kind,
      { row, column },
      { names: workbook.names, palette: details.palette, riskGrid: details, filled },
    );

  if (sheetName === undefined && at === undefined) {
    if (request.structureProtected) return structureProtected();
    return done({ newSheet: freeSheetName(workbook, kinds[kind].name), table: describe(0, 0) });
  }
  const sheet = goalSheet(workbook, request);
  if (!sheet) return noSuchSheet(workbook, sheetName ?? '');
  if (!sheet.visible) {
    return refuse(
      'sheet-hidden',
      `The sheet “${sheet.name}” is hidden. Unhide it, or choose another sheet, then add the table.`,
    );
  }
  if (sheet.protected) return sheetProtected(sheet.name);
  const wanted = at === undefined ? undefined : wantedCell(request, sheet, at);
  if (wanted === null) {
    return refuse('no-such-cell', `“${at}” is not a cell. Name one such as A1 or H2.`);
  }
  const { rows, columns } = describe(0, 0).area;
  const place = findPlace(sheet, { rows, columns }, wanted);
  if (place.ok) return done({ sheet: sheet.name, table: describe(place.at.row, place.at.column) });
  const { free } = place;
  return refuse(
    'place-taken',
    place.why,
    free ? { sheet: sheet.name, at: cellAddress(free.row, free.column) } : undefined,
  );
}

/**
 * Rows to fill a new table with: of corporate outcomes (see `outcomeRows`), or of cost centres each of the ledger's,
 * with its name, the service proposed ('' where none is sure enough) and the risk where all its lines have one. Codes
 * are text, so that noughts in front stay. None for other kinds, and where the workbook has no ledger; a ledger file
 * that cannot be used is refused.
 */
function proposedRows(
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

/**
 * Rows to fill a new table of corporate outcomes with: the published sets of the City of London Corporation, for it to
 * edit; of an outcome whose wording is not published here the number alone. None for another organisation.
 */
function outcomeRows({ organisation }: Pick<PlanDetails, 'organisation'>): CellContent[][] {
  if (!isCity(organisation)) return [];
  return outcomeSets.flatMap(({ set, outcomes }) =>
    outcomes.map(({ name, aim }, at) => [set, at + 1, name, aim]),
  );
}

const goalSheet = (
  workbook: WorkbookSnapshot,
  { sheet: name, selection }: PlaceRequest,
): SheetSnapshot | undefined =>
  name === undefined ? workbook.sheets.find(({ id }) => id === selection.sheetId) : findSheet(workbook, name);

/** The cell that was named, or where the officer stands; null if it is no cell. */
function wantedCell(
  { selection }: PlaceRequest,
  sheet: SheetSnapshot,
  at: string,
): { row: number; column: number } | null {
  if (at === 'selection') {
    return selection.sheetId === sheet.id
      ? { row: selection.row, column: selection.column }
      : { row: 0, column: 0 };
  }
  const area = parseCells(at);
  return area && { row: area.row, column: area.column };
}

function structureProtected(): Outcome<never> {
  return refuse(
    'structure-protected',
    'The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook) or choose a place on a sheet that is there.',
  );
}
