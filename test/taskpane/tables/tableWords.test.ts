import { fieldName, fields, kinds, tableKinds } from '../../../src/plan/tables/kinds';
import { addedSentence } from '../../../src/taskpane/tables/lineWords';

test.each(tableKinds)('each column of %s has words, and no two the same', (kind) => {
  const names = fields[kind].map((field) => fieldName(kind, field));
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z]/);
});

test('a quarter is a measure in the KPI list and an expectation in the rules', () => {
  expect(fieldName('kpis', 'q1')).toBe('Quarter 1 measure');
  expect(fieldName('rules', 'q1')).toBe('Expected by the end of Quarter 1');
});

test('a meaning without words is shown as it is', () => {
  expect(fieldName('kpis', 'shoeSize')).toBe('shoeSize');
});

test('each kind of table has a name of its own and a sentence on what it is for', () => {
  const names = tableKinds.map((kind) => kinds[kind].name);
  expect(new Set(names).size).toBe(tableKinds.length);
  for (const kind of tableKinds) expect(kinds[kind].purpose).toMatch(/^[A-Z].*\.$/);
});

test('an added table is told with its sheet and its cells', () => {
  expect(
    addedSentence({ kind: 'rules', sheet: 'Plan 2022-23', range: 'H2:T13', name: 'Rules', findings: [] }),
  ).toBe('KPI rules added on the sheet Plan 2022-23, H2:T13.');
});
