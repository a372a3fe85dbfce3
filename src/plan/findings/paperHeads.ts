import type { FindingHeads } from './findingHead';

/** What the quarterly report lacks or leaves out. */
export const reportHeads = {
  'cover-field-missing': {
    severity: 'warning',
    means: 'The cover of the report lacks a field. The report leaves a line to fill in.',
    todo: 'Set the field in Plan details.',
  },
  'commentary-twice': {
    severity: 'warning',
    means: 'There is commentary on a KPI twice. The report takes the first.',
    todo: 'Delete one of them.',
  },
  'commentary-not-needed': {
    severity: 'info',
    means: 'There is commentary on a KPI that is neither Red nor Amber, so the report leaves it out.',
    todo: 'There is nothing to do.',
  },
  'commentary-without-kpi': {
    severity: 'warning',
    means: 'There is commentary on a ref that no KPI has.',
    todo: 'Correct the ref, or delete the row.',
  },
  'report-section-unknown': {
    severity: 'warning',
    means: 'The table “Report text” names a section that the report does not have, so its text is left out.',
    todo: 'Choose one of the names that the table offers.',
  },
  'other-quarter-left-out': {
    severity: 'info',
    means: 'The KPI table is of another quarter, so it is not in this report.',
    todo: 'There is nothing to do. To report it, choose its quarter.',
  },
} satisfies FindingHeads;

/** What a text states and the tables of the workbook do not. */
export const textHeads = {
  'figure-untied': {
    severity: 'warning',
    means:
      'A text quotes a figure that is in no table of the workbook and cannot be worked out from its tables.',
    todo: 'Check the figure, or name its source.',
  },
  'figure-wrong': {
    severity: 'error',
    means: 'The figures of the text contradict each other.',
    todo: 'Correct the figure that is wrong.',
  },
  'figure-elsewhere': {
    severity: 'info',
    means: 'The text takes the figure from another source, so it was not compared with the tables here.',
    todo: 'Check the figure in its own source.',
  },
  'no-table-of-complaints': {
    severity: 'warning',
    means: 'A text gives figures of complaints, and the workbook has no table of complaints.',
    todo: 'Add the table, so that the text can be checked.',
  },
  'no-table-of-risks': {
    severity: 'warning',
    means: 'A text gives figures of risks, and the workbook has no risk register.',
    todo: 'Add the register, so that the text can be checked.',
  },
  'no-table-of-budgets': {
    severity: 'warning',
    means: 'A text gives amounts of money, and the workbook has no table of budgets.',
    todo: 'Add the table, so that the text can be checked.',
  },
  'appendix-missing': {
    severity: 'error',
    means: 'A text names an appendix that the workbook does not have.',
    todo: 'Correct the number, or add the appendix.',
  },
  'kpi-unknown': {
    severity: 'warning',
    means: 'A text names a KPI that is not in the KPI list.',
    todo: 'Correct the ref, or add the KPI.',
  },
  'quarter-months': {
    severity: 'warning',
    means: 'A text names months that do not belong to the quarter beside them.',
    todo: 'Correct the quarter or the months.',
  },
  'quarter-differs': {
    severity: 'warning',
    means: 'A text names another quarter than the one of the figures.',
    todo: 'Correct the quarter, or the figures.',
  },
  'year-differs': {
    severity: 'warning',
    means: 'A text names another year than the year of the plan.',
    todo: 'Correct the year in the text, or the plan year in Plan details.',
  },
  'date-differs': {
    severity: 'warning',
    means: 'A text gives another target date for a risk than the register.',
    todo: 'Correct the date in the text, or in the register.',
  },
} satisfies FindingHeads;

/** What a summary leaves out, and what became of words that were written on it by hand. */
export const summaryHeads = {
  'section-unknown': {
    severity: 'warning',
    means: 'The table “Plan text” names a section that the summary does not have, so its text is left out.',
    todo: 'Choose one of the names that the table offers.',
  },
  'section-of-own': {
    severity: 'info',
    means:
      'A text without a table stands under a heading that the published plan does not have, so it is a section of its own.',
    todo: 'To give it a place, a title or a page, add the table “Template” and a row with its name.',
  },
  'heading-unsure': {
    severity: 'warning',
    means: 'A line of a plan’s text may be a heading. It is shown as a line of the section above.',
    todo: 'If it is a heading, put a colon at its end. If not, there is nothing to do.',
  },
  'text-unsure': {
    severity: 'warning',
    means: 'A column of headings and lines may be a plan’s text; too few headings say so. It is not read.',
    todo: 'If it is the plan’s text, call its sheet “Plan” and put a colon at the end of each heading. Or add the table “Plan text” and put the lines there.',
  },
  'section-empty': {
    severity: 'info',
    means: 'A section of the summary has nothing to show and takes no room.',
    todo: 'To show it, fill in the table that it is made from.',
  },
  'risks-left-out': {
    severity: 'info',
    means: 'The summary names the highest risks only. The others are in the register and in the counts.',
    todo: 'There is nothing to do.',
  },
  'theme-not-used': {
    severity: 'info',
    means:
      'The colours or the font of the workbook cannot be used for the summary, so neutral ones are used.',
    todo: 'There is nothing to do. To use the workbook’s own, choose a stronger colour or a usual font in its theme.',
  },
  'other-plans': {
    severity: 'info',
    means: 'The workbook holds other plans too, and this is about one of them.',
    todo: 'To use another plan, choose its sheet or its name.',
  },
  'summary-not-refreshed': {
    severity: 'warning',
    means:
      'What the workbook keeps of the old summary is gone, so it could not be refreshed. A new one was made.',
    todo: 'Move what you wrote on the old one to the plan, then delete it.',
  },
  'summary-prints-otherwise': {
    severity: 'warning',
    means:
      'The summary may not come to two pages wherever it is printed. Windows, a Mac and LibreOffice make columns of other widths, by the font of the style Normal.',
    todo: 'Print it where it comes to two pages, or give the style Normal another font (Home, Cell Styles) and make the summary again.',
  },
  'summary-copy-left': {
    severity: 'info',
    means: 'There is another summary of the same plan and year. It was left as it is.',
    todo: 'Delete the one that is not needed.',
  },
  'manager-text-kept': {
    severity: ['info', 'warning'],
    means:
      'Words that you wrote on the summary were kept. It is a warning if the plan has changed there since.',
    todo: 'Check which words are right. To have the plan’s words again, write them there.',
  },
  'manager-text-aside': {
    severity: 'warning',
    means:
      'Words that were written on the summary have no place there any more. They stand beside the pages and are not printed.',
    todo: 'Move them to the plan, or delete them.',
  },
  'manager-rows-not-kept': {
    severity: 'info',
    means: 'Rows of the summary had been deleted, and they are there again.',
    todo: 'To leave something out, empty its cell or take it out of the plan.',
  },
  'manager-page-kept': {
    severity: 'info',
    means: 'Your own header or footer was kept.',
    todo: 'There is nothing to do.',
  },
  'manager-look-not-kept': {
    severity: 'warning',
    means:
      'Changes that you made to the look of the pages were not kept, because the pages are laid out again.',
    todo: 'Make the changes again if you still need them.',
  },
} satisfies FindingHeads;

/** What of the council's own template cannot be followed, and what stands outside it. */
export const templateHeads = {
  'template-source-unknown': {
    severity: 'warning',
    means: 'The template names something to show that is not known, so the section is left out.',
    todo: 'Choose one of the sources that the column offers.',
  },
  'template-column-unknown': {
    severity: 'warning',
    means: 'The template names a column that the table of the section does not have. The others are shown.',
    todo: 'Correct the name, or take it out.',
  },
  'template-cell-unread': {
    severity: 'warning',
    means: 'A cell of the template cannot be read, so it was left aside.',
    todo: 'Write one of the answers that the message names.',
  },
  'template-section-twice': {
    severity: 'warning',
    means: 'The template names a section twice. The first row counts.',
    todo: 'Delete the other row, or give its section another name.',
  },
  'template-section-unnamed': {
    severity: 'warning',
    means: 'A row of the template names no section, so it is left out.',
    todo: 'Write the name of the section into the row, or empty the row.',
  },
  'template-order-twice': {
    severity: 'warning',
    means: 'Several sections of the template have the same order. They stand in the order of their rows.',
    todo: 'Give each section a number of its own.',
  },
  'template-twice': {
    severity: 'error',
    means: 'The workbook has two templates, and only one can be followed, so no paper is made.',
    todo: 'Delete the other table, or say under Tables that it is none of the plan’s.',
  },
  'template-shows-nothing': {
    severity: 'error',
    means: 'The template names no section, or all of a paper are switched off, so the paper is not made.',
    todo: 'Name the sections, set Shown to Yes for those that are wanted, or delete the table.',
  },
  'section-not-in-template': {
    severity: 'info',
    means: 'A text stands under a heading that the template does not have, so it is a section of its own.',
    todo: 'To give it a place, a title or a page, add a row with its name to the template.',
  },
  'lines-left-out': {
    severity: 'info',
    means: 'The template says how many lines a section shows, and there are more.',
    todo: 'There is nothing to do. To show more, change “Most lines” in the template.',
  },
  'preset-chosen': {
    severity: 'info',
    means: 'Nobody said which template to begin with, so one was chosen by the years of the plan.',
    todo: 'If it is not the right one, take the table back and add it with the one that you want.',
  },
} satisfies FindingHeads;
