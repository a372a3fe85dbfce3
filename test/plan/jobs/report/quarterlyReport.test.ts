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

describe('the later form asks in the words of the organisation', () => {
  const dated = '12/02/2024';

  test('of the City, and of one that is not named, in the City’s own', () => {
    for (const organisation of ['City of London Corporation', undefined]) {
      const asked = labels({ dated, ...(organisation && { organisation }) }).join(' ');
      expect(asked).toContain("the City Corporation's Corporate Plan");
      expect(asked).toContain("the Chamberlain's Department");
    }
  });

  test('of any other in plain words', () => {
    const asked = labels({ dated, organisation: 'Ashwater District Council' });
    expect(asked.join(' ')).not.toMatch(/City|Chamberlain/);
    expect(asked).toContain(
      'Which outcomes in the corporate plan does this proposal aim to impact directly?',
    );
    expect(asked).toContain('Has this Funding Source been agreed with the finance department?');
  });

  test('and each question is read as its setting', () => {
    for (const organisation of ['City of London', 'Ashwater District Council']) {
      for (const { label, setting } of coverFields(allDetails({ dated, organisation })).fields.slice(7)) {
        expect(readSetting(label, 'x')).not.toBe('unknown');
        expect(readSetting(label, 'x')).toEqual(readSetting(setting, 'x'));
      }
    }
  });
});
