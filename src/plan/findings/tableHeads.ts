import type { FindingHeads } from './findingHead';

/** How the tables of the workbook were read: what is hidden, far away, unused, in doubt or of another year. */
export const tableHeads = {
  'column-unsure': {
    severity: 'warning',
    means: 'It is not sure what a column holds, so nothing is judged by it and nothing is written into it.',
    todo: 'Say under Tables what the column is, or give it a plain heading.',
  },
  'which-year': {
    severity: 'warning',
    means: 'There are columns for several years, and it is not known which year is reported.',
    todo: 'Set “Reporting year” in Plan details, or write the years in full in the headings (2026/27).',
  },
  'no-column-of-year': {
    severity: 'warning',
    means: 'There are columns for other years, and none for the year that is reported.',
    todo: 'Add the column, or correct “Reporting year” in Plan details.',
  },
  'mapping-no-longer-fits': {
    severity: 'warning',
    means:
      'What you said of a column or a table does not fit any more: it is gone, changed, or there are several now.',
    todo: 'Open the table under Tables and say again what its columns mean, or forget what was said.',
  },
  'mapping-unreadable': {
    severity: 'warning',
    means:
      'The choices of columns that the workbook keeps cannot be read. They are left as they are and not used.',
    todo: 'Look at each table under Tables. Say again what is read wrongly.',
  },
  'table-unused': {
    severity: 'info',
    means: 'Filled cells that look like a list are used by nothing.',
    todo: 'If they are a table of the plan, say so under Tables. Otherwise there is nothing to do.',
  },
  'table-elsewhere': {
    severity: 'info',
    means: 'The summary takes this table from another sheet, because the sheet of the plan has none.',
    todo: 'Check that the table belongs to the plan.',
  },
  'figures-not-final': {
    severity: 'warning',
    means: 'A note above the table calls its figures illustrative, provisional, a draft or dummy figures.',
    todo: 'Replace them before the summary is published.',
  },
  'other-year': {
    severity: ['warning', 'info'],
    means:
      'The table is of another year than the plan. It is for information if the table was left as it is.',
    todo: 'Check that the table belongs to this plan.',
  },
  'cells-far-away': {
    severity: 'warning',
    means: 'Cells are filled far away from everything else on the sheet, so they were not read.',
    todo: 'Move them next to the rest if they belong to the plan. Else delete them.',
  },
  'sheet-hidden': {
    severity: 'info',
    means: 'A table stands on a hidden sheet, and it is read all the same.',
    todo: 'There is nothing to do if the table belongs to the plan.',
  },
  'rows-hidden': {
    severity: 'info',
    means: 'Rows of the table are hidden, and they are read all the same.',
    todo: 'Show the rows to see all that is read. Delete them if they do not belong to the plan.',
  },
  'columns-hidden': {
    severity: 'info',
    means: 'Columns of the table are hidden, and they are read all the same.',
    todo: 'Show the columns to see all that is read.',
  },
  'workbook-read-only': {
    severity: 'info',
    means: 'The workbook is open for reading only, so what was changed cannot be saved in it.',
    todo: 'Save the workbook under another name.',
  },
  'sheet-left': {
    severity: 'info',
    means:
      'A sheet that was made before is protected or was written on, so it was left, and a new one was made.',
    todo: 'Move what you need to the new sheet, then delete the old one.',
  },
} satisfies FindingHeads;
