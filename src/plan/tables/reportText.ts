import { quarters } from './column';
import { kindOfTable, registerWords, words } from './kind';

/** An officer's own paragraphs for the quarterly report; the plan's text has a "Section" and no report. */
export const reportText = kindOfTable({
  name: 'Report text',
  subject: 'text of the report',
  tableName: 'ReportText',
  purpose: 'Your own paragraphs for the quarterly report, section by section.',
  fields: {
    section: {
      name: 'Section of the report',
      strong: words`report section, section of report, section in report`,
      weak: words`section, part of report`,
    },
    quarter: { name: 'Quarter', strong: words`quarter, reporting quarter`, weak: words`period` },
    text: { name: 'Text', strong: words`text, paragraph, report text`, weak: words`wording, content` },
  },
  required: [['section'], ['text']],
  own: words`report`,
  noise: [],
  vetoes: [...registerWords, ...words`heading, lead, target, kpi, score`],
  titles: words`report text, text report`,
  figures: [],
  columns: [
    {
      field: 'section',
      heading: 'Report section',
      width: 150,
      choices: {
        values: 'sections of the report',
        strict: false,
        message: 'Choose a section of the quarterly report, so that the text finds its place.',
      },
    },
    { field: 'quarter', heading: 'Quarter', width: 55, choices: quarters },
    { field: 'text', heading: 'Text', width: 480, wrap: true },
  ],
});
