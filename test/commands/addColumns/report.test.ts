import { addColumnsLines } from '../../../src/commands/addColumns/report';

test('the table is named with all its cells, and each new column with its letters, meaning and heading', () => {
  expect(
    addColumnsLines({
      kind: 'kpis',
      sheet: 'Appendix 1',
      range: 'A3:G57',
      added: [{ field: 'goodIs', heading: 'Good is', column: 'G' }],
      findings: [],
    }),
  ).toEqual(['kpis: "Appendix 1" A3:G57', '  G   goodIs            Good is']);
});
