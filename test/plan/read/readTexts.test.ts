import { readTexts } from '../../../src/plan/read/readTexts';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook } from '../buildSheet';

/** The texts of a sheet with what stands in one column. */
function reading(...lines: readonly string[]) {
  const sheet = buildSheet(
    'Plan',
    lines.map((line) => [line]),
  );
  const [table] = recogniseTables(buildWorkbook(sheet));
  return readTexts(sheet, table as RecognisedTable<'text'>);
}

const aims = ['Our aims are:', 'Safe homes', 'Warm homes'];

test('a heading that no section has keeps its lines: they are a section of its own after the one before', () => {
  const { texts, own, findings } = reading(
    ...aims,
    'How we work:',
    'With tenants',
    'Key projects:',
    'Retrofit',
  );
  expect(texts.map(({ section, text }) => [section, text])).toEqual([
    ['aims', 'Safe homes'],
    ['aims', 'Warm homes'],
    ['how we work:', 'With tenants'],
    ['workstreams', 'Retrofit'],
  ]);
  expect(own).toEqual([{ key: 'how we work:', title: 'How we work:', after: 'aims', cell: 'Plan!A4' }]);
  expect(findings).toEqual([]);
});

test('in front of paragraphs without headings of columns too', () => {
  const sheet = buildSheet('Plan', [
    ['Our aims', 'People live in safe and warm homes.'],
    ['Our staff', 'Forty people in two offices work for us.'],
    ['Key projects', 'We will open a hostel with our partners.'],
    ["What's changed", 'There is a new regulator of social housing.'],
  ]);
  const [table] = recogniseTables(buildWorkbook(sheet));
  const { texts, findings } = readTexts(sheet, table as RecognisedTable<'text'>);
  expect(texts.map(({ section }) => section)).toEqual(['aims', 'our staff', 'workstreams', "what's changed"]);
  expect(findings).toEqual([]);
});

test('what may be a heading is a line, and is asked about once', () => {
  const { texts, findings } = reading(
    'Our aims',
    'Safe play',
    '',
    'Key projects',
    'Lido',
    '',
    'Partners',
    'Friends groups',
    '',
    'Money',
    'Grants',
  );
  expect(texts.map(({ section, text }) => [section, text]).slice(2)).toEqual([
    ['workstreams', 'Partners'],
    ['workstreams', 'Friends groups'],
    ['workstreams', 'Money'],
    ['workstreams', 'Grants'],
  ]);
  expect(findings.map(({ code, cell, message }) => [code, cell, message])).toEqual([
    [
      'heading-unsure',
      'Plan!A7',
      'Are “Partners” and “Money” headings? They are shown as lines of the sections above. If they are, put a colon at the end of each.',
    ],
  ]);
});

test('what may be a heading before the first is left out with its lines, and that is said', () => {
  const { texts, findings } = reading(
    'Our ambitions for parks',
    'Green',
    'Key projects',
    'Lido',
    'Our aims',
    'Play',
  );
  expect(texts.map(({ text }) => text)).toEqual(['Lido', 'Play']);
  expect(findings.map(({ cell, message }) => [cell, message])).toEqual([
    [
      'Plan!A1',
      'Is “Our ambitions for parks” a heading? No heading stands above it, so it is left out with its lines. If it is one, put a colon at its end.',
    ],
  ]);
});
