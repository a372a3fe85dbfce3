import { registerWords, type KindWords } from './words';

/** The self-assessment of equality, diversity and inclusion. */
export const ediWords: KindWords<'edi'> = {
  kind: 'edi',
  fields: {
    criterion: {
      strong: [
        'criterion',
        'criteria',
        'edi criterion',
        'self assessment area',
        'edi area',
        'edi self assessment',
        'equality objective',
      ],
      weak: ['area', 'assessment area', 'theme', 'standard', 'question', 'category', 'measure', 'statement'],
      never: ['score'],
    },
    score: {
      strong: [
        'score',
        'self assessment score',
        'edi score',
        'edi self assessment score',
        'level',
        'score 1 4',
      ],
      weak: ['rating', 'mark', 'assessment'],
    },
  },
  required: [['criterion'], ['score']],
  undated: true,
  noise: [],
  vetoes: [
    ...registerWords,
    'target',
    'risk',
    'kpi',
    'likelihood',
    'due',
    'weight',
    'price',
    'supplier',
    'bidder',
  ],
  titles: ['edi', 'edi self assessment', 'equality', 'diversity', 'inclusion'],
  needsTitle: ['criterion'],
  figures: ['score'],
};
