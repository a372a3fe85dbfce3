import { reportQuestion } from '../../../src/commands/tables/reportTable';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';

const table: RecognisedTable = {
  kind: 'kpis',
  sheet: 'Sheet1',
  area: { row: 0, column: 0, rows: 3, columns: 6 },
  headings: { row: 0, rows: 1 },
  columns: {},
  transposed: false,
  tableName: '',
  certainty: 0.7,
  certainties: {},
  questions: [],
};

test('a doubt names the column, its heading, what it is read as and what it may be', () => {
  const question = { column: 5, heading: 'Current\nposition', guess: 'measure', others: ['rag', 'reasons'] };
  expect(reportQuestion(table, question)).toEqual({
    column: 'F',
    heading: 'Current position',
    guess: 'measure',
    others: ['rag', 'reasons'],
    message:
      'Column F, “Current position”, is read as “Measure”. It may be “RAG” or “Reasons for performance” as well. Say what it means: until then nothing is judged by it.',
  });
});

test('a column without a heading, and a row of a transposed table', () => {
  expect(reportQuestion(table, { column: 0, heading: '', guess: 'ref', others: [] }).message).toBe(
    'Column A has no heading and is read as “Reference”. That is not sure. Say what it means, or leave it as it is read.',
  );
  const turned = { ...table, transposed: true };
  expect(reportQuestion(turned, { column: 4, heading: 'Aim', guess: 'target', others: [] })).toMatchObject({
    column: '5',
    message: expect.stringMatching(/^Row 5, “Aim”, is read as “Target”\./) as string,
  });
});
