import type { FindingHeads } from './findingHead';

/** What a summary leaves out, and what became of words that were written on it by hand. */
export const summaryHeads = {
  'section-unknown': {
    severity: 'warning',
    means: 'The table “Plan text” names a section that the summary does not have, so its text is left out.',
    todo: 'Choose one of the names that the table offers.',
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
