import { registerWords, type KindWords } from './words';

const moneyOfLedgers = [
  'budget',
  'original budget',
  'latest budget',
  'latest approved budget',
  'revised budget',
  'current budget',
  'approved budget',
  'annual budget',
  'full year budget',
  'actual',
  'ytd actual',
  'actual ytd',
  'forecast',
  'full year forecast',
  'forecast outturn',
  'projected',
  'projected outturn',
  'outturn',
  'amount',
  'net amount',
  'net',
  'value',
  'debit',
  'credit',
  'dr',
  'cr',
  'variance',
  'balance',
  'commitment',
];
const units = ['', ' £', ' £000', ' £m'];

/** Which service each cost centre belongs to, and its risk: no money stands in it, that is what tells it from a ledger. */
export const costCentreWords: KindWords<'costCentres'> = {
  kind: 'costCentres',
  fields: {
    costCentre: {
      strong: ['cost centre', 'cost centre code', 'cost center', 'cc', 'cost centre number', 'cost code'],
      weak: ['centre', 'budget centre', 'ledger code'],
      never: ['description', 'name', 'desc', 'manager', 'holder'],
    },
    description: {
      strong: ['description', 'cost centre description', 'cost centre name', 'cc description', 'cc name'],
      weak: ['name', 'title'],
    },
    service: {
      strong: [
        'service',
        'plan service',
        'service plan',
        'service area',
        'division of service',
        'mapped service',
      ],
      weak: ['division', 'department', 'budget line', 'plan line'],
    },
    risk: {
      strong: [
        'risk',
        'local central',
        'risk type',
        'local central risk',
        'risk marker',
        'risk category',
        'lr cr',
        'l c',
      ],
      weak: ['type'],
    },
  },
  required: [['costCentre'], ['service', 'risk']],
  noise: [],
  vetoes: [
    ...registerWords,
    'account code',
    'subjective',
    'subjective code',
    'nominal',
    'nominal code',
    'gl code',
    'account',
    ...moneyOfLedgers.flatMap((money) => units.map((unit) => money + unit)),
  ],
  titles: ['cost centre', 'cost centre mapping', 'mapping'],
  figures: [],
};
