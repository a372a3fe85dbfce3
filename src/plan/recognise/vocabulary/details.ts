import { registerWords, type KindWords } from './words';

/** The plan's settings: "Plan details". */
export const detailWords: KindWords<'details'> = {
  kind: 'details',
  fields: {
    setting: { strong: ['setting', 'plan detail', 'detail', 'item'], weak: ['name', 'property'] },
    value: { strong: ['value', 'entry'], weak: ['answer', 'choice'] },
  },
  required: [['setting'], ['value']],
  own: ['setting', 'detail', 'entry', 'property'],
  noise: [],
  vetoes: [...registerWords, 'target', 'kpi', 'indicator', 'score', 'amount'],
  titles: ['plan detail', 'setting'],
  figures: [],
};
