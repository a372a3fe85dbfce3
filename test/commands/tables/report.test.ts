import { tablesLines, type TableReport } from '../../../src/commands/tables/report';

const table: TableReport = {
  kind: 'kpis',
  sheet: 'Appendix 1',
  range: 'A3:F57',
  columns: { ref: 'A', target: 'C' },
  headings: { ref: 'Ref', target: 'Target 22/23' },
  transposed: false,
  name: 'KPIs',
  certainty: 0.955,
  certainties: {},
  questions: [
    { column: 'C', heading: 'Target 22/23', guess: 'target', others: [], message: 'Is it the target?' },
  ],
  lines: [],
  mapping: '',
};
const nothing = { tables: [], unused: [], ignored: [], lost: [], findings: [] };

test('a table is told with its columns and what is asked of them', () => {
  expect(tablesLines({ ...nothing, tables: [table] })).toEqual([
    'kpis: "Appendix 1" A3:F57 (table KPIs), 96% certain',
    '  A   ref               Ref',
    '  C   target            Target 22/23',
    '  ? Is it the target?',
  ]);
});

test('what is used by nothing is named, with the kind that it may be', () => {
  const unused = [
    { sheet: 'Notes', range: 'A1:B9', rows: 8, guess: 'risks' as const },
    { sheet: 'Notes', range: 'D1:E9', rows: 8 },
  ];
  expect(tablesLines({ ...nothing, unused })).toEqual([
    'No table of a plan is recognised.',
    'unused: "Notes" A1:B9, 8 rows, is used by nothing. risks?',
    'unused: "Notes" D1:E9, 8 rows, is used by nothing',
  ]);
});
