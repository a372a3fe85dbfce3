import { registerWords, type KindWords } from './words';

/** What a quarterly report says of its Red and Amber KPIs. A list with targets or measures is one of KPIs. */
export const commentaryWords: KindWords<'commentary'> = {
  kind: 'commentary',
  fields: {
    ref: {
      strong: ['ref', 'reference', 'kpi ref', 'kpi', 'indicator', 'pi ref', 'kpi reference'],
      weak: ['no'],
    },
    quarter: { strong: ['quarter', 'reporting quarter'], weak: ['period'] },
    wording: {
      strong: ['wording in report', 'wording', 'title in report', 'kpi wording'],
      weak: ['title', 'description'],
    },
    sentence: { strong: ['sentence', 'performance sentence', 'sentence on figure'] },
    reasons: {
      strong: ['reason for performance', 'reason', 'reason for variance', 'why'],
      weak: ['explanation', 'commentary'],
    },
    actions: {
      strong: [
        'action planned to address issue',
        'action planned',
        'planned action',
        'corrective action',
        'remedial action',
        'action to address',
      ],
      weak: ['action', 'next step'],
    },
  },
  required: [['ref'], ['reasons'], ['actions']],
  own: ['reason', 'why', 'explanation', 'commentary'],
  noise: [],
  vetoes: [
    ...registerWords,
    'target',
    'annual target',
    'measure',
    'actual',
    'outturn',
    'performance',
    'rag',
    'rag status',
    'status',
    'score',
    'due',
    'due date',
    'likelihood',
    'budget',
    'variance',
    'forecast',
  ],
  titles: ['commentary', 'red amber commentary'],
  figures: [],
};
