import { done, refuse, type Outcome } from '../../excel/refusal';
import { sheetCell } from '../../grid/a1';
import { readDetails } from '../../plan/read/readDetails';
import { recogniseTables } from '../../plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../plan/recognised';
import type { WorkbookSnapshot } from '../../plan/snapshot';
import { findPassages } from '../../plan/tieOut/findPassages';
import { gatherFacts } from '../../plan/tieOut/gatherFacts';
import { tieOut } from '../../plan/tieOut/tieOut';
import { type TiedClaim } from '../../plan/tieOut/tiedClaim';
import { findSheet, noSuchSheet } from '../shared/sheets';
import type { ClaimReport, TieOutReport } from './report';
import type { TieOutRequest } from './request';

/** A workbook as it was read, and which of its texts are meant. */
export interface TieOutQuestion {
  readonly workbook: WorkbookSnapshot;
  readonly request: TieOutRequest;
}

/** The texts held against the workbook, as a decision. */
export const decideTieOut = ({ workbook, request }: TieOutQuestion): Outcome<TieOutReport> =>
  tieOutWorkbook(workbook, request);

/** Holds the texts of a workbook as it was read against its figures. */
export function tieOutWorkbook(workbook: WorkbookSnapshot, request: TieOutRequest): Outcome<TieOutReport> {
  const sheet = request.sheet === undefined ? undefined : findSheet(workbook, request.sheet);
  if (request.sheet !== undefined && !sheet) return noSuchSheet(workbook, request.sheet);
  const tables = recogniseTables(workbook);
  const details = { ...readDetails(workbook, tables), ...request.details };
  const quarter = request.quarter ?? details.quarter ?? onlyQuarter(tables);
  const passages = findPassages(workbook, tables, { ...(sheet && { sheet }), ...(quarter && { quarter }) });
  if (passages.length === 0)
    return refuse(
      'no-report-text',
      sheet
        ? `The sheet “${sheet.name}” holds no text beside its tables. Name the sheet that the report's paragraphs stand on.`
        : 'No text of a report was found: put its paragraphs into the table “Report text” (Tables), or on a sheet of their own, and name that sheet.',
    );
  const facts = gatherFacts(workbook, tables, {
    details,
    ...(quarter && { quarter }),
    texts: passages.map(({ cell }) => cell),
  });
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
    cell: sheetCell(cell.sheet, cell.row, cell.column),
    text: claim.text,
    kind: claim.kind,
    sentence,
    status,
    certain,
    how,
    sources: [...new Set(cells.map(({ sheet, row, column }) => sheetCell(sheet, row, column)))],
  };
}

/** The quarter that the KPI tables report, if they name one alike. */
function onlyQuarter(tables: readonly RecognisedTable[]) {
  const quarters = new Set(
    tables.flatMap(({ kind, quarter }) => (kind === 'kpis' && quarter ? [quarter] : [])),
  );
  return quarters.size === 1 ? [...quarters][0] : undefined;
}
