import { done, refuse, type Outcome } from '../../excel/refusals';
import { sheetCell, sheetCellOf } from '../../grid/a1';
import type { PlanBook } from '../../plan/book/planBook';
import { gatherFacts } from '../../plan/rules/tieOut/gatherFacts';
import { findPassages, tieOut } from '../../plan/rules/tieOut/tieOut';
import type { TiedClaim } from '../../plan/rules/tieOut/claim';
import { findSheet, noSuchSheet, yearsRefused } from '../shared/workbook';
import type { ClaimReport, TieOutReport, TieOutRequest } from './report';

/** Holds the texts of a workbook as it was read against its figures. */
export function decideTieOut(book: PlanBook, request: TieOutRequest): Outcome<TieOutReport> {
  const { workbook, tables, quarter } = book;
  const sheet = request.sheet === undefined ? undefined : findSheet(workbook, request.sheet);
  if (request.sheet !== undefined && !sheet) return noSuchSheet(workbook, request.sheet);
  const passages = findPassages(workbook, tables, { ...(sheet && { sheet }), ...(quarter && { quarter }) });
  if (passages.length === 0)
    return refuse(
      'no-report-text',
      sheet
        ? `The sheet “${sheet.name}” holds no text beside its tables. Name the sheet that the report's paragraphs stand on.`
        : 'No text of a report was found: put its paragraphs into the table “Report text” (Tables), or on a sheet of their own, and name that sheet.',
    );
  const refused = yearsRefused(book.details);
  if (refused) return refused;
  const facts = gatherFacts(
    book,
    passages.map(({ cell }) => cell),
  );
  const { claims, counts, findings } = tieOut(passages, facts);
  return done({
    quarter: facts.quarter ?? '',
    sheets: [...new Set(passages.map(({ cell }) => cell.sheet))],
    texts: passages.length,
    tieCounts: counts,
    claims: claims.map(reportClaim),
    findings,
  });
}

function reportClaim({ claim, cell, sentence, status, certain, how, cells }: TiedClaim): ClaimReport {
  return {
    cell: sheetCellOf(cell),
    text: claim.text,
    kind: claim.kind,
    sentence,
    status,
    certain,
    how,
    sources: [...new Set(cells.map(({ sheet, row, column }) => sheetCell(sheet, row, column)))],
  };
}
