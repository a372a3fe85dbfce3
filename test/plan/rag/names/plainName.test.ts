import { plainName } from '../../../../src/plan/rag/names/plainName';

test.each([
  ['No. of re-offences (adults)', 'number of re~offences'],
  ['Complaints answered in 5 w/days', 'complaints answered in 5 working days'],
  ['Over-occupied homes >2 years', 'overoccupied homes over 2 years'],
])('“%s” is looked for as “%s”', (name, text) => expect(plainName(name)).toBe(text));

test('a stroke between words stands for “or”', () => {
  expect(plainName('Harbour surplus/deficit')).toBe('harbour surplus or deficit');
  expect(plainName('Open 24/7 in 2019/20')).not.toContain(' or ');
});
