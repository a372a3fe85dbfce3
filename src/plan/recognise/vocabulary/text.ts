import { registerWords, type KindWords } from './words';

/** The plan's running text by sections. */
export const textWords: KindWords<'text'> = {
  kind: 'text',
  fields: {
    section: { strong: ['section', 'plan section', 'section of plan'], weak: ['part', 'block'] },
    heading: {
      strong: ['heading', 'lead', 'bold lead', 'title', 'sub heading', 'subheading'],
      weak: ['name'],
    },
    text: {
      strong: ['text', 'paragraph', 'words', 'content', 'wording', 'body'],
      weak: ['description', 'detail', 'sentence'],
    },
    outcome: { strong: ['corporate outcome', 'corporate plan outcome'], weak: ['outcome'] },
  },
  required: [['section'], ['text']],
  noise: ['plan'],
  vetoes: registerWords,
  titles: ['business plan', 'plan text', 'text', 'summary'],
  figures: [],
};
