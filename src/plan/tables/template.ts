import type { Choices } from './column';
import { kindOfTable, registerWords, words } from './kind';

const shown: Choices = {
  values: ['Yes', 'No'],
  strict: true,
  message: 'Yes: the section is shown. No: it is left out, and its words stay in the workbook.',
};

const pages: Choices = {
  values: ['1', '2'],
  strict: true,
  message: 'The page of the summary on which the section begins: 1 or 2. Leave it empty for the report.',
};

const sources: Choices = {
  values: 'sources of sections',
  strict: true,
  message:
    'Text: your own words, from “Plan text” or “Report text”. Draft: the same, else a draft from the figures. Else the table that is shown.',
};

const papers: Choices = {
  values: ['Summary', 'Report'],
  strict: true,
  message: 'Summary: the two-page summary. Report: the quarterly report.',
};

/** The sections of the summary and of the report, in the council's own order and words. */
export const template = kindOfTable({
  name: 'Template',
  subject: 'template',
  tableName: 'Template',
  purpose:
    'The sections of the summary and of the report: their titles, pages and order, and what each one shows.',
  presets: ['2018-21', '2022/23', 'Several years'],
  guessed: 'where titled',
  fewest: 3,
  fields: {
    section: {
      name: 'Section',
      strong: words`section, section of template, template section`,
      weak: words`part, block, name`,
    },
    title: {
      name: 'Title',
      strong: words`title, heading, section title, section heading, title of section`,
      weak: words`wording, label`,
    },
    page: { name: 'Page', strong: words`page, page number, on page`, weak: words`side` },
    order: {
      name: 'Order',
      strong: words`order, sort order, order of section, place in order`,
      weak: words`position, sequence, place`,
    },
    shown: {
      name: 'Shown',
      strong: words`shown, show, visible, switched on, on off`,
      weak: words`include, on`,
    },
    source: {
      name: 'Source',
      strong: words`source, source of section, fed by, source table`,
      weak: words`table, from`,
    },
    columns: { name: 'Columns', strong: words`columns, column, columns shown, fields`, weak: words`field` },
    mostLines: {
      name: 'Most lines',
      strong: words`most lines, most line, most rows, maximum lines, max lines, maximum rows, max rows`,
      weak: words`lines, rows, most, limit`,
    },
    paper: { name: 'Paper', strong: words`paper, document`, weak: words`report` },
  },
  required: [['section'], ['order', 'shown', 'page', 'mostLines'], ['source', 'columns', 'shown', 'title']],
  own: words`order, sort order, shown, show, visible, most lines, page`,
  noise: [],
  vetoes: [
    ...registerWords,
    ...words`text, paragraph, target, kpi, indicator, amount, score, likelihood, budget, due, due date, owner, status,
      rag, measure, service, quarter`,
  ],
  titles: words`template`,
  figures: [],
  columns: [
    { field: 'section', heading: 'Section', width: 150, wrap: true },
    { field: 'title', heading: 'Title', width: 280, wrap: true },
    { field: 'page', heading: 'Page', width: 50, horizontal: 'Left', choices: pages },
    { field: 'order', heading: 'Order', width: 55, horizontal: 'Left' },
    { field: 'shown', heading: 'Shown', width: 60, horizontal: 'Left', choices: shown },
    { field: 'source', heading: 'Source', width: 140, choices: sources },
    { field: 'columns', heading: 'Columns', width: 260, wrap: true },
    { field: 'mostLines', heading: 'Most lines', width: 65, horizontal: 'Left' },
    { field: 'paper', heading: 'Paper', width: 70, choices: papers },
  ],
  checked: true,
});
