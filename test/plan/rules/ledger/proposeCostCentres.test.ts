import { serviceMatcher, leastServiceCertainty } from '../../../../src/plan/rules/ledger/matchService';
import { proposeCostCentres, readCostCentres } from '../../../../src/plan/rules/ledger/proposeCostCentres';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook } from '../../buildSheet';
import { kept, read } from './ledgers';

const services = [
  'Adult Social Care',
  "Children's Services",
  'Housing Revenue Account (HRA)',
  'Housing (non-HRA)',
  'Education',
  'Education Libraries',
];

describe('a name of the ledger is given to a service', () => {
  const match = serviceMatcher(services);
  const sure = (name: string) => {
    const [first] = match(name);
    return first && first.certainty >= leastServiceCertainty ? first.service : '';
  };

  test.each([
    ['ASC – Older People', 'Adult Social Care'],
    ['Adult social care commissioning', 'Adult Social Care'],
    ['HRA repairs', 'Housing Revenue Account (HRA)'],
    ['Housing non HRA', 'Housing (non-HRA)'],
    ['Childrens', "Children's Services"],
    ['Educ: schools', 'Education'],
    ['Education Libraries - books', 'Education Libraries'],
  ])('%s is %s', (name, service) => {
    expect(sure(name)).toBe(service);
  });

  test.each(['Housing', 'Town Clerk', 'Adult education', ''])('%s is asked about', (name) => {
    expect(sure(name)).toBe('');
  });

  test('a name that says two services is neither', () => {
    const two = serviceMatcher(['People', 'Commissioning']);
    expect(two('Young people commissioning')[0]?.certainty).toBeLessThan(leastServiceCertainty);
  });
});

describe('the mapping of cost centres', () => {
  const ledger = read([
    ['Cost Centre', 'CC Description', 'Account', 'Risk', 'Budget'],
    ['0101', 'ASC older people', '1', 'Local', 100],
    ['102', 'Town Clerk', '1', 'Central', 50],
    ['103', 'HRA', '1', 'Local', 10],
    ['103', 'HRA', '1', 'Central', 10],
  ]);

  test('what is kept goes first, names are proposed, the rest is listed', () => {
    const { proposals, unmapped, findings } = proposeCostCentres(ledger, services, [
      kept('101', 'Education'),
    ]);
    expect(proposals.map(({ service, from, risk }) => [service, from, risk])).toEqual([
      ['Education', 'kept', 'local'],
      ['', 'nothing', 'central'],
      ['Housing Revenue Account (HRA)', 'description', null],
    ]);
    expect(unmapped.map(({ costCentre }) => costCentre)).toEqual(['102']);
    expect(findings).toMatchObject([{ code: 'cost-centre-unmapped', cell: 'Ledger!E3' }]);
  });

  test('a cost centre kept for two services is mapped twice; one kept for a service that the plan lacks is named', () => {
    const { proposals, findings } = proposeCostCentres(ledger, services, [
      kept('101', 'Education'),
      kept('101', 'Adult Social Care'),
      kept('102', 'Mansion House'),
      kept('103', 'HRA', 'local'),
    ]);
    expect(proposals[0]).toMatchObject({ service: '', mappedTwice: ['Education', 'Adult Social Care'] });
    expect(findings.map(({ code }) => code)).toEqual([
      'cost-centre-mapped-twice',
      'cost-centre-service-unknown',
      'cost-centre-risk-differs',
    ]);
  });

  test('is read from the table "Cost centres", codes typed as numbers or as text', () => {
    const workbook = buildWorkbook(
      buildSheet('Cost centres', [
        ['Cost centre', 'Description', 'Service', 'Risk'],
        ['0101', 'Older people', 'Adult Social Care', 'Local'],
        [102, 'Clerk', '', ''],
      ]),
    );
    expect(readCostCentres(workbook, recogniseTables(workbook))).toMatchObject([
      { key: '101', service: 'Adult Social Care', risk: 'local', cell: "'Cost centres'!A2" },
      { key: '102', service: '', risk: null },
    ]);
  });
});
