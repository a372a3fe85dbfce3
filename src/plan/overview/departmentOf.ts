import type { PlanDetails } from '../details';
import { readPeriod } from '../recognise/readPeriod';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { WorkbookFacts } from './facts';

/** Titles stand in the first rows of a sheet. */
const titleRows = 6;

/**
 * The department that a workbook is of: the one that Plan details name, else one that a title at the top of a sheet
 * names ("Department of …", "… Directorate"), else the file's name without its ending.
 */
export function departmentOf(
  file: string,
  workbook: WorkbookSnapshot,
  { department }: Pick<PlanDetails, 'department'>,
): Pick<WorkbookFacts, 'department' | 'named'> {
  if (department) return { department, named: 'details' };
  for (const sheet of workbook.sheets.filter(({ isSummary }) => !isSummary)) {
    const titled = titlesOf(sheet).map(departmentIn).find(Boolean);
    if (titled) return { department: titled, named: 'title' };
  }
  return { department: file.replace(/\.(?:xlsx|xlsm)$/i, ''), named: 'file name' };
}

/** Texts that stand alone in their row, at the top of the sheet. */
const titlesOf = ({ used, text }: SheetSnapshot): string[] =>
  text.slice(0, Math.max(0, titleRows - (used?.row ?? 0))).flatMap((row) => {
    const filled = row.filter((cell) => cell.trim() !== '');
    return filled.length === 1 ? [filled[0]?.trim() ?? ''] : [];
  });

/** The name in a title, without what it says of the paper, quarter and year; '' where it names none. */
function departmentIn(title: string): string {
  if (title.length > 120 || !/\b(?:department|directorate)\b/i.test(title)) return '';
  const named = readPeriod(title)
    .rest.replace(/\b(?:the\s+)?(?:high[- ]level\s+)?business plan\b/gi, ' ')
    .replace(/\b(?:performance|quarterly|monitoring)?\s*(?:report|update)\b/gi, ' ')
    .replace(/^\s*department:\s*/i, '')
    .replace(/\s+/g, ' ');
  const [, name = ''] = /^[\s,:;–-]*(.*?)[\s,:;–-]*(?:[,;:]\s.*|\s[–-]\s.*)?$/.exec(named) ?? [];
  return /^(?:department|directorate)?$/i.test(name) ? '' : name.replace(/[\s,:;–-]+$/, '');
}
