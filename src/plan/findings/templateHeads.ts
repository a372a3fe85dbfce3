import type { FindingHeads } from './findingHead';

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
