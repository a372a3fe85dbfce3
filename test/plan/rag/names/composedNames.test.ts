import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

/**
 * Names put together from templates: a head, a thing, an act and a clause whose sense is known. No name may be decided the
 * wrong way round, and a name of another figure than a count, a share, a time or a cost may not be decided at all.
 */
const said = (name: string): string => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};
const decidedAs = (names: readonly string[], polarity: string): readonly string[] =>
  names.filter((name) => said(name) === polarity);
const decided = (names: readonly string[]): readonly string[] =>
  names.filter((name) => said(name) !== 'asked');
const each = (
  templates: readonly string[],
  things: readonly string[],
  acts: readonly string[] = [''],
): readonly string[] =>
  templates.flatMap((template) =>
    things.flatMap((thing) => acts.map((act) => template.replace('X', thing).replace('Y', act).trim())),
  );

const bad = [
  ...[
    'empty cottages',
    'burglaries',
    'rent arrears',
    'accidental fires',
    'delays',
    'hospital falls',
    'homeless families',
  ],
  ...[
    'potholes',
    'evictions',
    'pressure ulcers',
    'data breaches',
    'sickness absence',
    'stolen bicycles',
    'leaks',
  ],
];
const good = [
  ...[
    'apprenticeships',
    'affordable cottages',
    'volunteers',
    'savings',
    'library members',
    'healthy schools',
  ],
  ...['museum visits', 'insulated barns', 'qualified nurses', 'satisfied tenants', 'external income'],
];
const counts = [
  'Number of X',
  'Percentage of X',
  'Total X per 1,000 people',
  'X in the quarter',
  'Rate of X',
];

describe('a bad thing is not better high, a good one not better low', () => {
  test('counted or held against a whole', () => {
    expect(decidedAs(each(counts, bad), 'higher')).toEqual([]);
    expect(decidedAs(each(counts, good), 'lower')).toEqual([]);
  });

  test('what was done about a bad thing is not better low', () => {
    const acts = [
      'prevented',
      'avoided',
      'resolved',
      'tackled',
      'dealt with',
      'brought under control',
      'put right',
    ];
    expect(
      decidedAs(each(['Number of X Y', 'Percentage of X Y', 'X Y this year'], bad, acts), 'lower'),
    ).toEqual([]);
  });

  test('what befell a good thing is not better high', () => {
    const acts = [
      'lost',
      'closed',
      'cancelled',
      'under threat',
      'at risk',
      'withdrawn',
      'challenged',
      'not used',
    ];
    expect(
      decidedAs(each(['Number of X Y', 'Percentage of X Y', 'X Y this year'], good, acts), 'higher'),
    ).toEqual([]);
  });

  test('an act that is partly, wrongly or not done is not better high', () => {
    const ways = [
      'not',
      'never',
      'partly',
      'nearly',
      'wrongly',
      'badly',
      'unsuccessfully',
      'only',
      'late and',
    ];
    const acts = [
      'Complaints Y answered',
      'Percentage of repairs Y completed',
      'Share of boilers Y repaired in time',
    ];
    expect(
      decidedAs(
        acts.flatMap((act) => ways.map((way) => act.replace('Y', way))),
        'higher',
      ),
    ).toEqual([]);
  });

  test('an act at the end of a bad thing turns it', () => {
    const things = [
      'Derelict and neglected barns',
      'Damaged or faded signs',
      'Unsafe and vacant quays',
      'Failing and inadequate nurseries',
    ];
    expect(
      decidedAs(
        each(['X Y', 'Number of X Y'], things, ['improved', 'repaired', 'restored', 'renewed']),
        'lower',
      ),
    ).toEqual([]);
  });
});

describe('another figure than a count, a share, a time or a cost is asked about', () => {
  const things = [...bad, ...good];

  test('a property, a rank, a plan or a target of it', () => {
    const heads = [
      ...[
        'Average age of people with X',
        'Types of X',
        'Main cause of X',
        'Mean distance to X',
        'Distribution of X by village',
      ],
      ...['National rank for X', 'Target for X', 'Target number of X', 'Average price of X', 'Source of X'],
      ...['Difference between planned and actual X', 'Gap between forecast and actual X'],
    ];
    expect(decided(each(heads, things))).toEqual([]);
  });

  test('who works on it, what is said of it, what is set aside for it', () => {
    const heads = [
      ...['Officers dealing with X', 'Number of staff working on X', 'Questions about X', 'Surveys of X'],
      ...['Awareness of X', 'Number of leaflets on X', 'Budget for X', 'Research into X'],
    ];
    expect(decided(each(heads, things))).toEqual([]);
  });

  test('how cases are made up by their cause', () => {
    const clauses = [
      ...['Number of X where the main reason is debt', 'Percentage of X whose first cause was violence'],
      ...['X in which the cause given was neglect'],
    ];
    expect(decided(each(clauses, bad))).toEqual([]);
  });

  test('two opposite words', () => {
    const pairs = [
      'surplus/deficit',
      'overspend/(underspend)',
      'gain or loss',
      'joiners/leavers',
      'satisfied/dissatisfied',
    ];
    expect(decided(each(['Harbour X', 'Net X for the year'], pairs))).toEqual([]);
  });

  test('benefits that people get because they need them', () => {
    const benefits = [
      'council tax support',
      'housing benefit',
      'income support',
      'rate relief',
      'fuel payments',
    ];
    expect(decided(each(['Households receiving X', 'Percentage of pensioners awarded X'], benefits))).toEqual(
      [],
    );
  });

  test('low marks are not better high', () => {
    const marks = ['zero or one', 'two star', 'lowest', 'low'];
    const names = each(
      ['Cafes with a X hygiene rating', 'Percentage of inns that have a X quality score'],
      marks,
    );
    expect(decidedAs(names, 'higher')).toEqual([]);
  });
});
