import { budget, reconcile, type Rows } from './ledgers';

const headings = ['Cost Centre', 'Service', 'Risk', 'Account', 'Narrative', 'Type', 'Amount'];

/** Entries of which each has a row for its budget and one for its forecast. */
const inTwoRows = (
  entries: readonly (readonly [
    centre: string,
    service: string,
    account: string,
    budget: number,
    forecast: number,
  ])[],
): Rows => [
  headings,
  ...entries.flatMap(([centre, service, account, sum, forecast]) => [
    [centre, service, 'L', account, `Line ${account}`, 'Budget', sum],
    [centre, service, 'L', account, `Line ${account}`, 'Forecast', forecast],
  ]),
];

const people = [
  ['10100', 'People', '3000', 41_250.5, 43_100.25],
  ['10100', 'People', '3015', 18_730, 17_905],
  ['10100', 'People', '3030', 6_020, 6_095],
] as const;
const education = [
  ['20100', 'Education', '3000', 91_000, 90_400],
  ['20100', 'Education', '3015', 12_345, 13_877],
  ['20100', 'Education', '3045', 7_655, 7_723],
] as const;
const plan = [budget('People', [66, 67], 1), budget('Education', [111, 112], 2)];
const messages = (rows: Rows): string[] =>
  reconcile(plan, rows)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

describe('a ledger with a row for the budget and one for the forecast of each entry', () => {
  it('says nothing where all agrees', () => {
    expect(messages(inTwoRows([...people, ...education]))).toEqual([]);
  });

  it('names both rows of an entry that stands under another service', () => {
    const [first, ...others] = people;
    const moved = ['20100', 'Education', ...first.slice(2)] as unknown as (typeof people)[number];
    const [message, ...more] = messages(inTwoRows([moved, ...others, ...education]));
    expect(message).toContain(
      'Rows 2 and 3 of the ledger (cost centre 20100, account 3000) may belong here: it is counted for Education, local risk',
    );
    expect(more).toEqual([]);
  });

  it('names both rows of an entry with the wrong sign', () => {
    const [first, ...others] = people;
    const turned = [...first.slice(0, 3), -first[3], -first[4]] as unknown as (typeof people)[number];
    const [message] = messages(inTwoRows([turned, ...others, ...education]));
    expect(message).toContain(
      'ows 2 and 3 of the ledger (cost centre 10100, account 3000) may have the wrong sign',
    );
  });
});

describe('digits that changed places in a line', () => {
  const wide = (sum: number): Rows => [
    ['Cost Centre', 'Service', 'Risk', 'Account', 'Budget', 'Forecast'],
    ['10100', 'People', 'L', '3000', sum, 41_250.5],
    ['10100', 'People', 'L', '3015', 18_730, 19_905],
    ['10100', 'People', 'L', '3030', 6_020, 6_095],
  ];

  it('are named for sure where the projection has them in the other order', () => {
    const { findings, explained } = reconcile([budget('People', [66, 67])], wide(14_250.5));
    expect(explained[0]?.alternatives[0]?.[0]).toMatchObject({ kind: 'digits of a line' });
    expect(findings.find(({ code }) => code === 'ledger-line-digits')?.message).toContain(
      'wo digits of an amount in row 2 of the ledger (cost centre 10100, account 3000) may have changed places',
    );
  });

  it('are no matter where the sums agree', () => {
    expect(reconcile([budget('People', [66, 67])], wide(41_250.5)).explained).toEqual([]);
  });
});
