import type { PlanBook } from '../book/planBook';
import type { Finding } from '../finding';
import { findPassages } from '../tieOut/findPassages';
import { gatherFacts } from '../tieOut/gatherFacts';
import { tieOut } from '../tieOut/tieOut';

/**
 * Figures and references of the officer's own words that tie to nothing in the workbook. The appendices that the report
 * will have are there, whatever the sheets are called that they are made of.
 */
export function tieFindings(book: PlanBook, appendices: readonly string[]): readonly Finding[] {
  const { workbook, tables, quarter } = book;
  const passages = findPassages(workbook, tables, { ...(quarter && { quarter }) });
  const [first] = passages;
  if (!first) return [];
  const titles = appendices.map((text) => ({ text, cell: first.cell, section: 'Appendices' }));
  const facts = gatherFacts(
    book,
    passages.map(({ cell }) => cell),
  );
  return tieOut([...passages, ...titles], facts).findings;
}
