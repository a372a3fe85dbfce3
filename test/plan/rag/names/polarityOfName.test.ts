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

describe('a promise of time before a number is no negation', () => {
  test.each([
    '% of patients who wait for therapy no longer than three weeks',
    'Percentage of callers waiting no more than 5 minutes',
    'Repairs completed in no more than 28 days',
    'Percentage of mothers-to-be seen by 12 weeks',
  ])('“%s”: higher', (name) => expect(said(name)).toBe('higher'));

  test('without a share it may be the time itself', () => {
    expect(said('Wait for an appointment: no longer than three weeks')).toBe('asked');
  });
});

describe('“non-” says which kind there is, save before what was to be done', () => {
  test.each([
    ['Non-investment property income', 'higher'],
    ['Non-urgent calls answered within target', 'higher'],
    ['Non-fatal casualties', 'lower'],
    ['Non-payment of fines', 'lower'],
    ['Non-compliance with the code', 'lower'],
    ['Non-elective admissions', 'asked'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('who or what is only counted leaves the sense of what it is in', () => {
  test.each([
    ['Kilograms of residual waste per person', 'lower'],
    ['Bridges in good condition', 'higher'],
    ['Children in poverty', 'lower'],
    ['Perceptions of violent crime', 'lower'],
    ['Percentage of hearings that were punctual', 'higher'],
    ['Lettings to people in poverty', 'asked'],
    ['Percentage of lettings to people who are homeless', 'asked'],
    ['Children in poverty who had a holiday place', 'asked'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('time taken and amounts of time', () => {
  test.each([
    ['Average ward transfer time', 'lower'],
    ['Average number of days per planning application', 'lower'],
    ['Teaching hours per pupil', 'asked'],
    ['Patrol hours for parks', 'asked'],
    ['Average time in the community', 'asked'],
    ['Average cost per hour of home care', 'lower'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});

describe('how and with what it was done may turn it', () => {
  test.each([
    'Posts filled by interim staff',
    'Families helped to settle in hostel accommodation',
    'Cases closed without contact',
    'Standards partially met',
    'Children lifted out of poverty',
    'Percentage of interventions that were ineffective',
    'Homes let at less than cost',
    'Incidents escalated within an agreed two hours',
    'Proportion of staff costs',
  ])('“%s” is asked', (name) => expect(said(name)).toBe('asked'));

  test.each([
    ['Families housed in hostel accommodation', 'lower'],
    ['Friends and Family Test: % negative', 'lower'],
    ['Positive breath tests', 'lower'],
    ['Percentage of samples that tested positive', 'lower'],
    ['Complaints not answered within 10 days', 'lower'],
    ['Faults reported', 'lower'],
    ['Hate incidents reported', 'asked'],
    ['Drug gangs disrupted', 'higher'],
  ])('“%s”: %s', (name, polarity) => expect(said(name)).toBe(polarity));
});
