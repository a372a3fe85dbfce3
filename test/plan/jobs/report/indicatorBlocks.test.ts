import kpis from '../../../fixtures/published/kpis-q1-2017.json';
import { indicatorTitle } from '../../../../src/plan/jobs/report/indicatorBlocks';

const objective = '1. Priority objective: Safe';

test.each(kpis.commentary)('$ref is titled as published', ({ ref, title }) => {
  const wording = title.replace(/^[^–]*– /, '').replace(/\.$/, '');
  expect(indicatorTitle({ ref, objective, kpi: '' }, wording)).toBe(title);
});

test('without a wording of its own a KPI is titled by its text, its first word small', () => {
  const kpi = 'Increased proportion of new rough sleepers who sleep out just once';
  expect(indicatorTitle({ ref: '1.5', objective, kpi }, '')).toBe(
    'Priority objective safe 1.5 – increased proportion of new rough sleepers who sleep out just once.',
  );
});

test.each([
  ['SEND dashboard indicators', 'SEND dashboard indicators.'],
  ['% of calls answered', '% of calls answered.'],
  ['A plan for every child', 'a plan for every child.'],
  ['Is the plan in place?', 'is the plan in place?'],
])('“%s” keeps its abbreviations and its own end', (kpi, end) => {
  expect(indicatorTitle({ ref: '2.6', objective: '', kpi }, '')).toBe(`2.6 – ${end}`);
});

test('names in title case are set small, other names but for their first word', () => {
  const title = (name: string) => indicatorTitle({ ref: '3.2', objective: name, kpi: 'Carers' }, '');
  expect(title('3. Priority objective: Independence, Involvement and Choice')).toBe(
    'Priority objective independence, involvement and choice 3.2 – carers.',
  );
  expect(title('Priority: Supporting London’s economy')).toBe(
    'Priority supporting London’s economy 3.2 – carers.',
  );
});

test('a group that is no objective stands as it is; one under such a heading is named by it', () => {
  expect(indicatorTitle({ ref: '4', objective: 'Housing', kpi: 'Rent arrears' }, '')).toBe(
    'Housing 4 – rent arrears.',
  );
  expect(
    indicatorTitle({ ref: '1.5', objective: 'Safe', kpi: 'Rent arrears' }, '', 'Priority objective'),
  ).toBe('Priority objective safe 1.5 – rent arrears.');
});

test('a KPI without ref and group is titled by its name alone', () => {
  expect(indicatorTitle({ ref: '', objective: '', kpi: 'Rent arrears' }, '')).toBe('Rent arrears.');
});
