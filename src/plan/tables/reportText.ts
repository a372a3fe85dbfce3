import { quarters } from './column';
import { kindOfTable, registerWords } from './kind';

/**
 * Sections of a quarterly report in which an officer's own words may stand, in the order of the published one. At most
 * 255 characters together with their commas: Excel keeps a list to choose from as one text of that length.
 */
export const reportSections = [
  'Summary',
  'Recommendations',
  'Current position',
  'Red and Amber indicators',
  'Risks',
  'Complaints',
  'Compliments',
  'Finance',
  'Implications',
  'Conclusion',
  'Background papers',
  'Contacts',
] as const;

/** An officer's own paragraphs for the quarterly report; the plan's text has a "Section" and no report. */
export const reportText = kindOfTable({
  name: 'Report text',
  subject: 'text of the report',
  tableName: 'ReportText',
  purpose: 'Your own paragraphs for the quarterly report, section by section.',
  fields: {
    section: {
      name: 'Section of the report',
      strong: ['report section', 'section of report', 'section in report'],
      weak: ['section', 'part of report'],
    },
    quarter: { name: 'Quarter', strong: ['quarter', 'reporting quarter'], weak: ['period'] },
    text: { name: 'Text', strong: ['text', 'paragraph', 'report text'], weak: ['wording', 'content'] },
  },
  required: [['section'], ['text']],
  own: ['report'],
  noise: [],
  vetoes: [...registerWords, 'heading', 'lead', 'target', 'kpi', 'score'],
  titles: ['report text', 'text report'],
  figures: [],
  columns: [
    {
      field: 'section',
      heading: 'Report section',
      width: 150,
      choices: {
        values: reportSections,
        strict: false,
        message: 'Choose a section of the quarterly report, so that the text finds its place.',
      },
    },
    { field: 'quarter', heading: 'Quarter', width: 55, choices: quarters },
    { field: 'text', heading: 'Text', width: 480, wrap: true },
  ],
});
