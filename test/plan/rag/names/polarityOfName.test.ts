import { polarityOfName } from '../../../../src/plan/rag/names/polarityOfName';

const said = (name: string) => {
  const { polarity, certain } = polarityOfName(name);
  return certain ? polarity : 'asked';
};

describe('a bad thing and what is done about it', () => {
  test.each([
    'Illegal encampments removed',
    'Value of fraud prevented',
    'Evictions avoided through mediation',
    'Percentage of cancelled clinics rebooked',
    'Households in council tax arrears helped with a payment plan',
    'Percentage of homelessness cases successfully relieved',
    'Percentage of waste diverted from landfill',
    'Burglaries attended within one hour',
    'Vacant posts recruited to',
    'Children protected from exploitation',
    'Unemployed people in training',
    'Hate crime victim satisfaction',
  ])('“%s”: higher', (name) => expect(said(name)).toBe('higher'));
});

describe('a good thing and what went wrong with it', () => {
  test.each([
    'Affordable homes lost through Right to Buy',
    'Value of savings not achieved',
    'Percentage of premises without a food hygiene rating',
    'Disability employment gap',
    'Phishing test failure rate',
    'Non-attendance rate',
    'Percentage of suppliers paid late',
    'Social care assessments overdue',
    'Referrals rejected',
    'Debt collection costs',
    'Undiagnosed hypertension',
  ])('“%s”: lower', (name) => expect(said(name)).toBe('lower'));
});

describe('what may be meant either way is asked', () => {
  test.each([
    'Percentage of excluded pupils returned to school',
    'Percentage of tenants in arrears on a repayment plan',
    'Patients waiting less than 18 weeks',
    'Cyber incidents blocked',
    'Households moved out of temporary accommodation',
    'Percentage of vacancies advertised',
    'Non-compliant food businesses brought to compliance',
    'Crime prevention visits',
    'Fires attended',
    'Waste collected per household',
    'Increase in crime',
    'Percentage of smoke-tested drains that were faulted',
    'Number of visits',
    'Units sold',
    'Average length of tenancy',
    'Occupancy rate',
    '',
  ])('“%s”', (name) => expect(said(name)).toBe('asked'));
});

describe('words that turn nothing', () => {
  test.each([
    ['National Non-Domestic Rates (NNDR) collected', 'higher'],
    ['Non-urgent repairs completed in target', 'higher'],
    ['Non-recurrent savings delivered', 'higher'],
    ['Under 18 conception rate', 'lower'],
    ['Satisfaction with the handling of complaints', 'higher'],
    ['Pressure ulcers per 1,000 bed days', 'lower'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

test('brackets that say what is counted may contradict the name', () => {
  expect(said('Improved street cleanliness (levels of litter)')).toBe('asked');
  expect(said('Rent collected (excluding arrears)')).toBe('higher');
});

test('a title before a colon counts where what follows says nothing', () => {
  expect(said('Sickness absence: all staff')).toBe('lower');
  expect(said('Complaints: % answered within 10 days')).toBe('higher');
});

test('where it is asked, the likelier way is proposed', () => {
  expect(polarityOfName('Percentage of malicious calls not attended')).toMatchObject({
    polarity: 'lower',
    certain: false,
    spoken: true,
  });
  expect(polarityOfName('Number of people referred')).toMatchObject({ certain: false, spoken: false });
});
