import { registerWords, type KindWords } from './words';

/**
 * Stages (inherent, after controls, current, target) are no part of these words: `riskStages` reads them, and the
 * score of the latest stage is the risk's.
 */
export const riskWords: KindWords<'risks'> = {
  kind: 'risks',
  fields: {
    code: {
      strong: ['risk code', 'risk ref', 'risk reference', 'risk id', 'risk no', 'risk number'],
      weak: ['code', 'ref', 'reference', 'id', 'no', 'number'],
      never: ['target'],
    },
    title: {
      strong: [
        'risk',
        'risk title',
        'title',
        'risk description',
        'risk name',
        'description of risk',
        'key risk',
        'top risk',
        'risk event',
        'what could go wrong',
      ],
      weak: ['description', 'name', 'cause event effect'],
      never: ['score', 'rating', 'trend', 'owner', 'level', 'status', 'date', 'category', 'type', 'appetite'],
    },
    likelihood: {
      strong: ['likelihood', 'probability', 'chance', 'likelihood 1 4'],
      weak: ['l', 'p'],
      never: ['movement'],
    },
    impact: { strong: ['impact', 'severity'], weak: ['i', 's', 'c', 'consequence'] },
    score: {
      strong: ['score', 'risk score'],
      weak: ['rating score', 'exposure', 'risk exposure', 'total score', 'total'],
      never: ['movement', 'change'],
    },
    rating: {
      strong: [
        'rating',
        'risk rating',
        'rag',
        'rag status',
        'rag rating',
        'risk level',
        'risk rag',
        'risk status',
      ],
      weak: ['status', 'level', 'colour', 'grade'],
      never: ['score', 'movement', 'change'],
    },
    targetDate: {
      strong: [
        'target date',
        'date',
        'due date',
        'review date',
        'review',
        'target completion date',
        'next review',
      ],
      weak: ['due', 'deadline', 'by when'],
      never: [
        'last',
        'previous',
        'raised',
        'identified',
        'opened',
        'created',
        'added',
        'closed',
        'start',
        'update',
      ],
    },
    trend: {
      strong: [
        'trend',
        'risk trend',
        'direction of travel',
        'direction',
        'trend icon',
        'change indicator',
        'risk score change indicator',
      ],
      weak: ['change', 'movement'],
    },
    assessment: {
      strong: [
        'action assessment',
        'actions assessment',
        'assessment',
        'assessment of action',
        'action status',
      ],
      weak: ['progress', 'latest note', 'update'],
    },
    mitigation: {
      strong: [
        'mitigation',
        'mitigating action',
        'what doing about it',
        'control',
        'existing control',
        'mitigation action',
        'action',
        'risk mitigation',
        'response',
      ],
      weak: ['treatment', 'action to mitigate', 'countermeasure'],
      never: ['assessment', 'status'],
    },
    outcome: { strong: ['corporate outcome', 'corporate plan outcome', 'link to corporate plan'] },
  },
  required: [['title'], ['score', 'rating', 'likelihood']],
  besideGeneralName: ['likelihood', 'impact'],
  own: [
    'risk',
    'likelihood',
    'probability',
    'severity',
    'impact',
    'inherent',
    'residual',
    'mitigation',
    'consequence',
    'l',
  ],
  fewestBesideWeakName: 4,
  noise: [
    ...['adequacy', 'principal', 'strategic', 'corporate', 'operational', 'departmental', 'main', 'identified'],
    // "Likelihood (1-5)", "Score (L x I)".
    ...['1', '3', '4', '5', '25', 'x', 'lxi', 'lxc', 'lxs', 'ixl', 'pxi'],
  ],
  vetoes: [...registerWords, 'kpi', 'indicator', 'performance', 'budget'],
  titles: ['risk', 'risk register', 'key risk', 'top risk', 'assurance framework', 'baf'],
  figures: ['score', 'likelihood', 'impact'],
};
