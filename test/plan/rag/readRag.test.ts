import { readRag } from '../../../src/plan/rag/readRag';

test.each([
  ['R ', 'Red'],
  ['a', 'Amber'],
  ['G', 'Green'],
  ['GREEN', 'Green'],
  ['Green*', 'Green'],
  ['Green (on track)', 'Green'],
  ['Yellow', 'Amber'],
  ['🟠', 'Amber'],
  ['tbc', 'N/A'],
  ['Annual', 'N/A'],
  ['N/A', 'N/A'],
  ['Data only', 'N/A'],
  ['Reports in Q4', 'N/A'],
  ['Grey', 'N/A'],
  ['', ''],
  ['   ', ''],
])('“%s” is %s', (text, rag) => expect(readRag(text)).toBe(rag));

test.each(['Red/Amber', 'Amber to Green', 'Blue', '85%', 'On track', 'x'.repeat(30_000)])(
  'a text that names no colour or two is not read: %.20s',
  (text) => expect(readRag(text)).toBeNull(),
);
