import { openBook, type PlanBook } from '../../plan/book/planBook';
import { farFindings } from '../../plan/rules/overlooked/hiddenFindings';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { isPeriod } from '../../plan/details';
import type { StatedYears } from '../../plan/read/statedYears';
import { isInside, readYears } from '../../words/planYears';
import { type Finding, newFinding } from '../../plan/findings/finding';
import type { WorkbookFacts } from '../../plan/jobs/overview/facts';
import { gatherFacts } from '../../plan/jobs/overview/gatherFacts';
import { FileProblem, readFile } from '../../xlsx/readFile';

/** What was read of a file, and what of it was not. */
interface DepartmentRead {
  readonly facts: WorkbookFacts;
  readonly findings: readonly Finding[];
}

/**
 * What an overview takes of one file, or the finding that it cannot be read, as a decision: the book gives the day alone.
 * A fault of the reader on an odd file is told as one of the file: the others go on.
 */
export function decideDepartment(
  { today }: PlanBook,
  {
    name,
    bytes,
    asked = {},
  }: { readonly name: string; readonly bytes: Uint8Array; readonly asked?: StatedYears },
): DepartmentRead | Finding {
  try {
    const workbook = readFile(bytes);
    return {
      facts: gatherFacts(name, bookOf(workbook, today, asked)),
      findings: farFindings(workbook, name),
    };
  } catch (error) {
    const why =
      error instanceof FileProblem
        ? error.message
        : `The file cannot be read (${error instanceof Error ? error.message : String(error)}). Open it in Excel, save it anew and try again.`;
    return fileFinding(name, why);
  }
}

/** A plan of several years that does not say which is reported is read as of the year that is asked for. */
function bookOf(workbook: WorkbookSnapshot, today: string, { reportingYear }: StatedYears): PlanBook {
  const book = openBook(workbook, { today });
  const [year, period] = [readYears(reportingYear), readYears(book.details.planYear)];
  const isOpen = isPeriod(book.details.planYear) && book.details.reportingYear === undefined;
  return reportingYear !== undefined && isOpen && year && period && isInside(year, period)
    ? book.asking({ today, details: { reportingYear } })
    : book;
}

export const fileFinding = (name: string, why: string): Finding =>
  newFinding('file-not-read', { cell: '', message: `${name}: ${why} Nothing of it is in the overview.` });
