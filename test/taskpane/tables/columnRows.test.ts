import type { TableReport } from '../../../src/commands/reports';
import { columnRows } from '../../../src/taskpane/tables/columnRows';

const table: TableReport = {
  kind: 'kpis',
  sheet: 'Appendix 1',
  range: 'A3:AA40',
  columns: { rag: 'AA', ref: 'A', target: 'C', kpi: 'B' },
  headings: { ref: 'Ref', kpi: 'Performance indicator', target: 'Target', rag: 'RAG' },
  transposed: false,
  name: '',
  certainty: 0.9,
  certainties: {},
  questions: [],
  lines: [],
  mapping: '',
};

test('columns stand from left to right, AA after C, with heading and meaning', () => {
  expect(columnRows(table)).toEqual([
    { place: 'A', heading: 'Ref', meaning: 'Reference' },
    { place: 'B', heading: 'Performance indicator', meaning: 'KPI or measure' },
    { place: 'C', heading: 'Target', meaning: 'Target' },
    { place: 'AA', heading: 'RAG', meaning: 'RAG' },
  ]);
});

test('rows of a transposed table stand downwards by number', () => {
  const transposed: TableReport = {
    ...table,
    kind: 'budgets',
    transposed: true,
    columns: { localProjected: '10', localBudget: '9' },
    headings: { localBudget: 'Local risk budget £000' },
  };
  expect(columnRows(transposed)).toEqual([
    { place: '9', heading: 'Local risk budget £000', meaning: 'Local risk budget' },
    { place: '10', heading: '', meaning: 'Local risk projected' },
  ]);
});
