import { registerWords, type KindWords } from './words';

/** Complaints and compliments by source. */
export const complaintWords: KindWords<'complaints'> = {
  kind: 'complaints',
  fields: {
    source: {
      strong: [
        'source',
        'service',
        'service type',
        'complaint source',
        'complaint',
        'complaint about',
        'delivered by',
        'division',
        'directorate',
        'department',
        'service area',
      ],
      weak: ['area', 'type', 'team', 'category'],
      never: ['received', 'upheld', 'number'],
    },
    received: {
      strong: ['received', 'complaint received', 'number of complaint', 'number received', 'total complaint'],
      weak: ['complaint', 'total', 'number', 'stage 1'],
    },
    upheld: {
      strong: [
        'upheld',
        'upheld or partly',
        'upheld or partially upheld',
        'upheld partly upheld',
        'complaint upheld',
        'number upheld',
        'upheld partially',
        'upheld in part',
      ],
      never: ['%', 'not'],
    },
    compliments: { strong: ['compliment', 'compliment received', 'number of compliment'] },
  },
  required: [['source'], ['received'], ['upheld', 'compliments']],
  undated: true,
  noise: ['fully', 'which'],
  vetoes: registerWords,
  titles: ['complaint', 'compliment', 'customer feedback'],
  unnamed: 'source',
  figures: ['received', 'upheld', 'compliments'],
};
