import { plainName } from '../../../../src/plan/rag/names/plainName';

test.each([
  ['No. of re-offences (adults)', 'number of re~offences'],
  ['Complaints answered in 5 w/days', 'complaints answered in 5 working days'],
  ['Over-occupied homes >2 years', 'overoccupied homes over 2 years'],
])('“%s” is looked for as “%s”', (name, text) => expect(plainName(name)).toBe(text));
