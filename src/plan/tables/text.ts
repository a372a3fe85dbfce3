import { kindOfTable, registerWords, words } from './kind';

/** The plan's running text by sections. */
export const text = kindOfTable({
  name: 'Plan text',
  subject: 'text',
  tableName: 'PlanText',
  purpose: 'The words of the two-page summary: aims, workstreams, commitments, what has changed.',
  fields: {
    section: {
      name: 'Section',
      strong: words`section, plan section, section of plan`,
      weak: words`part, block`,
    },
    heading: {
      name: 'Heading',
      strong: words`heading, lead, bold lead, title, sub heading, subheading`,
      weak: words`name`,
    },
    text: {
      name: 'Text',
      strong: words`text, paragraph, words, content, wording, body`,
      weak: words`description, detail, sentence`,
    },
    outcome: {
      name: 'Corporate outcome',
      strong: words`corporate outcome, corporate plan outcome`,
      weak: words`outcome`,
    },
  },
  required: [['section'], ['text']],
  noise: words`plan`,
  vetoes: registerWords,
  titles: words`business plan, plan text, text, summary`,
  figures: [],
  columns: [
    {
      field: 'section',
      heading: 'Section',
      width: 130,
      choices: {
        values: 'sections of the summary',
        strict: false,
        message: 'Choose a section of the two-page summary, so that the text finds its place.',
      },
    },
    { field: 'heading', heading: 'Heading', width: 200, wrap: true },
    { field: 'text', heading: 'Text', width: 380, wrap: true },
  ],
});
