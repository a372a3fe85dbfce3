import type { WorkbookRead } from '../../excel/readWorkbook';
import type { Finding } from '../../plan/findings/finding';
import { newFinding } from '../../plan/findings/newFinding';

/** What a command that changes the workbook says of one that cannot be saved under its own name; else nothing. */
export const readOnlyFindings = ({ readOnly }: WorkbookRead): readonly Finding[] =>
  readOnly
    ? [
        newFinding('workbook-read-only', {
          cell: '',
          message:
            'The workbook is open for reading only. Save it under another name, or what was changed is lost.',
        }),
      ]
    : [];
