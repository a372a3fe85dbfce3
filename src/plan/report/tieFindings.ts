import type { PlanDetails } from '../details';
import type { Finding } from '../finding';
import type { Quarter } from '../kpi';
import type { RecognisedTable } from '../recognised';
import type { WorkbookSnapshot } from '../snapshot';
import { findPassages } from '../tieOut/findPassages';
import { gatherFacts } from '../tieOut/gatherFacts';
import { tieOut } from '../tieOut/tieOut';

/**
 * Figures and references of the officer's own words that tie to nothing in the workbook. The appendices that the report
 * will have are there, whatever the sheets are called that they are made of.
 */
export function tieFindings(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  {
    details,
    quarter,
    appendices,
  }: { readonly details: PlanDetails; readonly quarter: Quarter; readonly appendices: readonly string[] },
): readonly Finding[] {
  const passages = findPassages(workbook, tables, { quarter });
  const [first] = passages;
  if (!first) return [];
  const titles = appendices.map((text) => ({ text, cell: first.cell, section: 'Appendices' }));
  const facts = gatherFacts(workbook, tables, { details, quarter, texts: passages.map(({ cell }) => cell) });
  return tieOut([...passages, ...titles], facts).findings;
}
