import { uniqueHeaders } from '../../../../src/workbench/host/cells/takeHeaders';

test('column names of a header row are unique and never empty', () => {
  expect(uniqueHeaders(['KPI', 'RAG', '', 'rag', 'RAG', 'RAG2'])).toEqual([
    'KPI',
    'RAG',
    'Column3',
    'rag2',
    'RAG3',
    'RAG22',
  ]);
});
