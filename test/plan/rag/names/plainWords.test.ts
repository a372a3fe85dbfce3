import { nounForms, verbForms } from '../../../../src/plan/rag/names/plainWords';

test.each([
  ['collect', ['collects', 'collected', 'collecting']],
  ['solve', ['solved', 'solving']],
  ['reply', ['replied', 'replying']],
  ['fit', ['fitted', 'fitting']],
  ['pay:paid', ['pays', 'paid', 'paying']],
])('the forms of the verb “%s”', (verb, forms) =>
  expect(verbForms(verb)).toEqual(expect.arrayContaining(forms)),
);

test.each([
  ['vacancy', 'vacancies'],
  ['breach', 'breaches'],
  ['debt', 'debts'],
  ['survey', 'surveys'],
])('the plural of “%s” is “%s”', (noun, plural) => expect(nounForms(noun)).toEqual([noun, plural]));
