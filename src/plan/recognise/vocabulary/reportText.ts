import { registerWords, type KindWords } from './words';

/** An officer's own paragraphs for the quarterly report; the plan's text has a "Section" and no report. */
export const reportTextWords: KindWords<'reportText'> = {
  kind: 'reportText',
  fields: {
    section: {
      strong: ['report section', 'section of report', 'section in report'],
      weak: ['section', 'part of report'],
    },
    quarter: { strong: ['quarter', 'reporting quarter'], weak: ['period'] },
    text: { strong: ['text', 'paragraph', 'report text'], weak: ['wording', 'content'] },
  },
  required: [['section'], ['text']],
  own: ['report'],
  noise: [],
  vetoes: [...registerWords, 'heading', 'lead', 'target', 'kpi', 'score'],
  titles: ['report text', 'text report'],
  figures: [],
};
