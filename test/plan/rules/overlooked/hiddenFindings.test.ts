import { hiddenFindings } from '../../../../src/plan/rules/overlooked/hiddenFindings';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import type { SheetSnapshot } from '../../../../src/grid/snapshot';
import { buildSheet, buildWorkbook } from '../../buildSheet';

const plain = buildSheet('Appendix 1', [
  ['Ref', 'KPI', 'Target', 'Q1 measure', 'RAG', 'Checked by'],
  ['1.1', 'Share of cases closed in time', '80%', '76%', 'Amber', 'AB'],
  ['1.2', 'Calls answered within a minute', '90%', '95%', 'Green', 'AB'],
  ['1.3', 'Repairs finished at the first visit', '85%', '60%', 'Red', 'AB'],
]);

function messages(change: Partial<SheetSnapshot>): string[] {
  const sheet = { ...plain, ...change };
  return recogniseTables(buildWorkbook(sheet)).flatMap((table) =>
    hiddenFindings(sheet, table).map(({ message }) => message),
  );
}

test('nothing is said of a table that shows in full', () => {
  expect(messages({})).toEqual([]);
});

test('rows under a filter are counted and said to be checked', () => {
  expect(messages({ hiddenRows: [1, 3], filtered: true })).toEqual([
    '2 rows of “Appendix 1” are hidden by a filter; they are checked too.',
  ]);
});

test('one row hidden by hand is named', () => {
  expect(messages({ hiddenRows: [2] })).toEqual([
    '1 row of “Appendix 1” (row 3) is hidden; it is checked too.',
  ]);
});

test('a hidden heading, and rows beyond the table, are no rows of it', () => {
  expect(messages({ hiddenRows: [0, 9] })).toEqual([]);
});

test('hidden columns are named where they mean something', () => {
  expect(messages({ hiddenColumns: [2, 3, 5] })).toEqual([
    'Columns C and D of “Appendix 1” are hidden; they are read too.',
  ]);
});

test('a hidden sheet is named', () => {
  expect(messages({ visible: false })).toEqual([
    'The sheet “Appendix 1” is hidden; what stands there is read too.',
  ]);
});
