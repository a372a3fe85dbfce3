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
  'template-page-other': {
    severity: 'warning',
    means: 'A section does not begin on the page that the template names. There it would need smaller type.',
    todo: 'Shorten the texts of that page, or name the other page in the template.',
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
