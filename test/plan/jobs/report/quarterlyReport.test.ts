import { coverFields } from '../../../../src/plan/jobs/report/quarterlyReport';
import { readSetting } from '../../../../src/plan/read/readSetting';
import { allDetails } from './published';

const labels = (changes: Parameters<typeof allDetails>[0]) =>
  coverFields(allDetails(changes)).fields.map(({ label }) => label);

test('the form of 2017 has the published fields, filled in', () => {
  const { form, fields } = coverFields(allDetails());
  expect(form).toBe('short');
  expect(fields.filter(({ label }) => label !== '').map(({ label }) => label)).toEqual([
    'Committee:',
    'Dated:',
    'Subject:',
    'Report of:',
    'Report author:',
  ]);
  expect(fields.map(({ value }) => value)).toContain('For Information');
  expect(fields.some(({ missing }) => missing)).toBe(false);
});

test.each([
  [{ dated: '08/09/2017' }, 'short'],
  [{ dated: '12/02/2024' }, 'long'],
  [{ dated: '12/02/24' }, 'long'],
  [{ dated: '', planYear: '2022/23' }, 'long'],
  [{ dated: 'tbc', planYear: '2019/20' }, 'short'],
])('the form is that of the year: %j is %s', (changes, form) => {
  expect(coverFields(allDetails(changes)).form).toBe(form);
});

test('the later form asks about outcomes and money; amounts only where there is extra spending', () => {
  const dated = '12/02/2024';
  expect(labels({ dated })).toContain('What is the source of Funding?');
  const missing = (extraSpending: string) =>
    coverFields(allDetails({ dated, outcomesImpacted: '1, 4', extraSpending })).fields.filter(
      (field) => field.missing,
    ).length;
  expect(missing('No')).toBe(0);
  expect(missing('Yes')).toBe(3);
});

test('a field without words is missing, and several authors make a plural', () => {
  expect(coverFields(allDetails({ reportOf: '  ' })).fields.filter(({ missing }) => missing)).toMatchObject([
    { setting: 'Report of', value: '  ' },
  ]);
  expect(labels({ authors: 'Lorraine Burke\nSukhjit Gill' })).toContain('Report authors:');
});

test.each([
  ['Dated', '08/09/2017', { dated: '08/09/2017' }],
  ['Report author(s):', 'A. Officer', { authors: 'A. Officer' }],
  ['If so, how much?', '£40,000', { spendingAmount: '£40,000' }],
  ['Block publication', 'Yes', { blockPublication: true }],
  ['Block publication', 'No', { blockPublication: false }],
  ['constructor', 'x', 'unknown'],
])('the setting %s is read', (name, value, read) => {
  expect(readSetting(name, value)).toEqual(read);
});
