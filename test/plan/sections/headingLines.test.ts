import { type LineRole, rolesOf } from '../../../src/plan/sections/headingLines';

/** Lines of a column; '' is an empty row. */
function roles(...texts: readonly string[]): readonly LineRole[] {
  const lines = texts.flatMap((text, at) =>
    text === '' ? [] : [{ text, isFirst: at === 0 || texts[at - 1] === '' }],
  );
  return rolesOf(lines);
}

/** A heading by its section ("-" for one of no section), "?" for what is asked about, "" for a line. */
const said = (...texts: readonly string[]): readonly string[] =>
  roles(...texts).map((role) =>
    role.kind === 'heading' ? (role.section ?? '-') : role.kind === 'unsure' ? '?' : '',
  );

test('a title of the plan heads its lines, whatever its small signs, and with any year in it', () => {
  expect(
    said('Our aims and objectives are...', 'Safe homes', 'Warm homes', 'In 2031/32 we will:', 'Build'),
  ).toEqual(['aims', '', '', 'this year we will', '']);
});

test.each([
  'Tenant commitments charter',
  'Homelessness commitments to partners',
  'Review of our strategic commitments',
  'Food waste for all flats: we will serve 12,000 homes',
  'Better outcomes for children',
  'Deliver our key projects on time',
])('“%s” holds a word of a section, and is a line', (text) => {
  expect(said('Our aims and objectives are...', 'Safe homes', text, 'Warm homes')).toEqual([
    'aims',
    '',
    '',
    '',
  ]);
});

test('names without signs are headings where the column has them so', () => {
  expect(said('Our aims', 'Safe homes', 'Key projects', 'Retrofit', 'Achievements', 'Two flags')).toEqual([
    'aims',
    '',
    'workstreams',
    '',
    'last year we',
    '',
  ]);
});

test('a name without a sign among headings with signs is asked about, and heads a block of its own', () => {
  const strategies = ['Strategic Commitments', 'Corporate Plan', 'Housing strategy'];
  const before = ['Our aims are:', 'Safe homes', 'In 2025/26 we:', 'Built homes'];
  expect(said(...before, ...strategies).slice(4)).toEqual(['commitments', '?', '']);
  expect(said(...before, '', 'Corporate Plan', 'Clean air').slice(4)).toEqual(['corporate outcomes', '']);
});

test('a heading that no section has is one by its end: a colon, dots, or a verb that waits', () => {
  expect(
    said('Our vision is:', 'A', 'Our values:', 'B', 'Our priorities will be', 'C', 'Partners …', 'D'),
  ).toEqual(['aims', '', '-', '', '-', '', '-', '']);
});

test('a second heading with a section’s word has lines of its own; the same name again goes on', () => {
  expect(said('Our aims for carers:', 'A', 'Our aims:', 'B', 'Our aims:', 'C')).toEqual([
    '-',
    '',
    'aims',
    '',
    'aims',
    '',
  ]);
});

test('a short line with a section’s word over a paragraph is a heading; between lines of a list it is not', () => {
  const paragraph =
    'People of all ages read, learn and meet in our libraries, and our buildings are open to all of them.';
  expect(said('Our vision for libraries', paragraph, 'Commitments to readers', paragraph)).toEqual([
    'aims',
    '',
    'commitments',
    '',
  ]);
  expect(said('Our aims', 'Homes are safe.', 'Review of our commitments', 'Rents are fair now.')).toEqual([
    'aims',
    '',
    '',
    '',
  ]);
});

test('a number before a heading says nothing, a bullet that it is a line', () => {
  expect(
    said('1. Our aims', '1.1 Safe homes', '2) Key projects', '• Our commitments', '- Achievements:', 'A'),
  ).toEqual(['aims', '', 'workstreams', '', '', '']);
});

test('what nothing follows is a line, but for titles of the plan', () => {
  expect(said('Our aims:', 'A', 'Retrofit of:', 'Key projects:', 'B', 'And more …')).toEqual([
    'aims',
    '',
    '',
    'workstreams',
    '',
    '',
  ]);
  expect(said('Our Impact', 'In 2025/26 we:', 'A', 'Strategic Commitments')).toEqual([
    'impact',
    'last year we',
    '',
    'commitments',
  ]);
});

test('a short line at the top of a block is asked about where other headings stand so', () => {
  expect(
    said('Our aims', 'Safe play', '', 'Key projects', 'Lido', '', 'Partners', 'Friends groups', 'Schools'),
  ).toEqual(['aims', '', 'workstreams', '', '?', '', '']);
  // A paragraph, a line alone, and a block where headings stand in the middle are no question.
  expect(
    said('Our aims', 'Safe play', '', 'Key projects', 'Lido', '', 'We work with many.', 'Schools'),
  ).toEqual(['aims', '', 'workstreams', '', '', '']);
  expect(said('Our aims', 'Safe play', 'Key projects', 'Lido', '', 'Skate park', 'Schools')).toEqual([
    'aims',
    '',
    'workstreams',
    '',
    '',
    '',
  ]);
});

test('a line with a section’s word before the first heading is asked about; titles are not', () => {
  expect(
    said('Parks 2026', 'Our ambitions for parks', 'Green', 'Key projects', 'Lido', 'Achievements', 'Flags'),
  ).toEqual(['', '?', '', 'workstreams', '', 'last year we', '']);
});

test('sections of a council’s own are known by their names, and published ones beside them as headings', () => {
  const own = [{ key: 'promises', title: 'Our promises', page: 1, source: { kind: 'text' } }] as const;
  const lines = ['Our promises', 'A', 'Strategic commitments', 'B'].map((text) => ({ text, isFirst: false }));
  expect(rolesOf(lines, own)).toEqual([
    { kind: 'heading', section: 'promises', isTitle: true },
    { kind: 'line' },
    { kind: 'heading', section: null, isTitle: true },
    { kind: 'line' },
  ]);
});
