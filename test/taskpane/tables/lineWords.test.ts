import type { LineReport, TableReport } from '../../../src/commands/tables/report';
import {
  lineViews,
  mappedSentence,
  meaningOptions,
  tableCertainty,
} from '../../../src/taskpane/tables/lineWords';

const line = (place: string, heading: string, meaning: string, chosen = false): LineReport => ({
  place,
  heading,
  meaning,
  chosen,
});

const table: TableReport = {
  kind: 'kpis',
  sheet: 'Appendix 1',
  range: 'A3:E40',
  columns: { kpi: 'B', target: 'C', measure: 'D', rag: 'E' },
  headings: { kpi: 'Performance indicator', target: 'Aim', measure: 'Position', rag: 'Status' },
  transposed: false,
  name: '',
  certainty: 0.9,
  certainties: { kpi: 1, target: 0.7, measure: 0.5, rag: 1 },
  questions: [
    {
      column: 'D',
      heading: 'Position',
      guess: 'measure',
      others: ['rag'],
      message: 'It may be “RAG” as well.',
    },
  ],
  lines: [
    line('A', '', ''),
    line('B', 'Performance indicator', 'kpi'),
    line('C', 'Aim', 'target'),
    line('D', 'Position', 'measure'),
    line('E', 'Status', 'rag', true),
  ],
  mapping: '1',
};

test('each column is told by its letters and heading, with its meaning and how sure that is, in words', () => {
  expect(lineViews(table).map(({ label, words, certainty }) => [label, words, certainty])).toEqual([
    ['A: (no heading)', 'Not used', ''],
    ['B: Performance indicator', 'KPI or measure', 'Sure.'],
    ['C: Aim', 'Target', 'Fairly sure.'],
    ['D: Position', 'Measure', 'Not sure.'],
    ['E: Status', 'RAG', 'You said so.'],
  ]);
});

test('the question stands with its column alone', () => {
  expect(lineViews(table).map(({ question }) => question?.guess ?? '')).toEqual(['', '', '', 'measure', '']);
});

test('every meaning of the kind can be picked, and “Not used” first', () => {
  const options = meaningOptions(table);
  expect(options[0]).toEqual(['', 'Not used']);
  expect(options).toContainEqual(['rag', 'RAG']);
});

test('a pick is told with the column and its new meaning', () => {
  expect(mappedSentence(table, line('D', 'Position', 'rag'), 'measure')).toBe(
    'Column D, “Position”, is read as “Measure” now.',
  );
  expect(mappedSentence(table, line('A', '', 'ref'), '')).toBe('Column A is not used now.');
  expect(mappedSentence({ ...table, transposed: true }, line('9', 'Status', 'rag'), '')).toBe(
    'Row 9, “Status”, is not used now.',
  );
});

test('of the whole table it is told whether something is asked, or was said', () => {
  expect(tableCertainty(table)).toBe('One column is not sure: see below.');
  expect(tableCertainty({ ...table, questions: [] })).toBe(
    'What you said of its columns is kept in the workbook.',
  );
  const lines = table.lines.map((each) => ({ ...each, chosen: false }));
  expect(tableCertainty({ ...table, questions: [], lines })).toBe('Surely recognised.');
  expect(tableCertainty({ ...table, questions: [], lines, certainty: 0.6 })).toContain('look whether');
});
