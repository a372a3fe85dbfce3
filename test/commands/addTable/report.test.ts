import { addTableLines } from '../../../src/commands/addTable/report';

test('a table that was added is one line: its kind, its place, its name', () => {
  expect(addTableLines({ kind: 'kpis', sheet: 'KPIs', range: 'A1:P11', name: 'KPIs', findings: [] })).toEqual(
    ['kpis: "KPIs" A1:P11 (table KPIs)'],
  );
});
