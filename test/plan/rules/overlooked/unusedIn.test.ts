import { areaAddress } from '../../../../src/grid/a1';
import { mappedTables } from '../../../../src/plan/mapping/applyMappings';
import type { SheetSnapshot } from '../../../../src/grid/snapshot';
import { unusedFinding, unusedIn } from '../../../../src/plan/rules/overlooked/unusedIn';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';
import { readSample } from '../../sample';

type Rows = readonly (readonly TestCell[])[];

const unusedOf = (...sheets: SheetSnapshot[]) => {
  const workbook = buildWorkbook(...sheets);
  return unusedIn(workbook, mappedTables(workbook));
};
const named = (rows: Rows, sheet = 'Sheet1') =>
  unusedOf(buildSheet(sheet, rows)).map(
    ({ area, rows: height, guess }) => `${areaAddress(area)} ${height} ${guess ?? '-'}`,
  );

const texts = [
  'Every child is ready for school',
  'More people live at home for longer',
  'The streets are clean and safe',
  'Young people find work or training',
  'Residents shape what is decided',
];
const people = ['Director of People', 'Head of Housing', 'Head of Streets', 'Skills Lead', 'Town Clerk'];

describe('what looks like a table and is read by nothing', () => {
  test('is named once, with its rows and a pick where its headings nearly fit', () => {
    const rows = texts.map((text, at) => [
      text,
      `We will work with partners on this, part ${at}.`,
      people[at] ?? '',
    ]);
    expect(named([['Our objectives'], ['Objective', 'Activity', 'Lead'], ...rows], 'Objectives')).toEqual([
      'A2:C7 5 actions',
    ]);
  });

  test('is a register of risks by area', () => {
    const rows = texts.map((text, at) => [
      `Area ${at}`,
      text,
      people[at] ?? '',
      'Reviewed every month with partners',
    ]);
    expect(named([['Area', 'Risk', 'Reviewed by', 'Control'], ...rows], 'Risk Register')).toEqual([
      'A1:D6 5 risks',
    ]);
  });

  test('gets no pick where nothing speaks for one', () => {
    const rows = texts.map((text, at) => [text, 'Ward ' + 'ABCDE'.charAt(at), 1200 + at]);
    expect(named([['Venue', 'Place', 'Seats'], ...rows])).toEqual(['A1:C6 5 -']);
  });

  test('is one region where only an empty row parts it', () => {
    const rows = texts.map((text, at) => [text, 1200 + 17 * at, 3400 + at]);
    expect(named([['Venue', 'Visits', 'Seats'], ...rows, [], ...rows])).toEqual(['A1:C12 10 -']);
  });

  test('is also a list of phrases below a title', () => {
    expect(named([['Our priorities'], ...texts.map((text) => [text])])).toEqual(['A1:A6 5 -']);
  });
});

describe('nothing is said of', () => {
  const controls: readonly (readonly [string, Rows])[] = [
    ['a title and a note', [['Business plan 2023/24'], [], ['Note: figures are as at 30 June.']]],
    [
      'a key of colours',
      [
        ['Status', 'Meaning'],
        ['Green', 'On target or above it'],
        ['Amber', 'Within a tenth of the target'],
        ['Red', 'Worse than that by any amount'],
      ],
    ],
    [
      'a list of words to choose from',
      [
        ['Status', 'Level'],
        ['Open', 'High'],
        ['Closed', 'Medium'],
        ['On hold', 'Low'],
        ['New', 'None'],
      ],
    ],
    [
      'a rota',
      [
        ['Name', 'Monday', 'Tuesday', 'Wednesday', 'Thursday'],
        ...people.map((name) => [name, 'Main desk in the hall', 'Off', 'Enquiries by telephone', 'Off']),
      ],
    ],
    [
      'a table of two rows',
      [
        ['Venue', 'Visits'],
        ['The Guildhall Library', 12000],
        ['The Shoe Lane Library', 8000],
      ],
    ],
    [
      'a form',
      [
        ['Department:', 'Community and Children’s Services'],
        ['Director:', 'A N Other of the City'],
        ['Year:', '2023/24 and the next'],
        ['Version:', 'Final for the committee'],
      ],
    ],
    [
      'notes, one below the other',
      [['Notes'], ...texts.map((text) => [`${text}, as the committee was told in June.`])],
    ],
    ['paragraphs of a report', [['Introduction'], ...texts.map((text) => [`${text}. `.repeat(8)])]],
    [
      'a table of counts by colour, which is added up again',
      [
        ['Rating', 'Number', 'Share'],
        ['Green', 12, '60%'],
        ['Amber', 5, '25%'],
        ['Red', 3, '15%'],
        ['Total', 20, '100%'],
      ],
    ],
    [
      'a table that is recognised, with a column of remarks beside it',
      [
        ['KPI', 'Target', 'Actual', 'RAG', 'Seen by'],
        ...texts.map((text, at) => [text, 90, 80 + at, 'Red', people[at] ?? '']),
      ],
    ],
    [
      'a ledger',
      [
        ['Cost centre', 'Account code', 'Description', 'Budget £', 'Actual £'],
        ...texts.map((text, at) => [`1200${at}`, `400${at}`, text, 1000 + at, 900 + at]),
      ],
    ],
  ];

  test.each(controls)('%s', (_, rows) => {
    expect(named(rows)).toEqual([]);
  });

  const table: Rows = [['Venue', 'Visits', 'Seats'], ...texts.map((text, at) => [text, 1200 + at, 40])];

  test('hidden sheets, and sheets that commands made', () => {
    const sheet = buildSheet('Venues', table);
    expect(unusedOf(sheet)).toHaveLength(1);
    expect(unusedOf({ ...sheet, visible: false })).toEqual([]);
    expect(unusedOf({ ...sheet, isSummary: true })).toEqual([]);
  });

  test('sheets of lists', () => {
    expect(unusedOf(buildSheet('Lists', table))).toEqual([]);
    expect(unusedOf(buildSheet('Guidance', table))).toEqual([]);
  });

  test('the sample workbook', () => {
    const sample = readSample();
    expect(unusedIn(sample, mappedTables(sample))).toEqual([]);
  });
});

test('the finding says what stands where, and what to do', () => {
  const region = {
    sheet: 'Objectives',
    area: { row: 1, column: 0, rows: 55, columns: 4 },
    rows: 54,
    columns: 4,
  };
  expect(unusedFinding({ ...region, guess: 'actions' })).toEqual({
    severity: 'info',
    code: 'table-unused',
    cell: 'Objectives!A2',
    message:
      'Objectives!A2:D56, 54 rows, is used by nothing. Is it a table of “Plans and actions”? Say so under Tables, or leave it if it is not part of the plan.',
  });
  expect(unusedFinding({ ...region, guess: null }).message).toContain('select its headings under Tables');
});
