import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { askedBelow, type RecognisedTable } from '../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

const names = [
  'Homes let within a month',
  'Rent collected',
  'Calls answered',
  'Repairs done in time',
  'Visits',
];

/** A list of five indicators with the given headings after the name's, each over its cells. */
function kpisWith(
  columns: Readonly<Record<string, readonly TestCell[]>>,
  name = 'Indicator',
): RecognisedTable {
  const headings = Object.keys(columns);
  const rows = names.map((text, at) => [text, ...headings.map((heading) => columns[heading]?.[at] ?? null)]);
  const [table] = recogniseTables(buildWorkbook(buildSheet('KPIs', [[name, ...headings], ...rows])));
  if (!table) throw new Error('No table was found.');
  return table;
}

const target = ['95%', '80%', '70%', '60%', '90%'];
const actual = ['91%', '84%', '75%', '51%', '88%'];
const often = ['Monthly', 'Annually', 'Financial year', 'Monthly', 'Quarterly'];

describe('a column that numbers the rows', () => {
  test.each(['KPI#', 'S/N', '#', 'Item', 'No.', 'Line'])(
    'is a ref under “%s”, and never the measure',
    (heading) => {
      const { columns } = kpisWith({ [heading]: [1, 2, 3, 4, 5], Target: target, Actual: actual });
      expect(columns).toMatchObject({ ref: 1, target: 2, measure: 3 });
    },
  );

  test('is asked about where its heading says that it is the measure', () => {
    const table = kpisWith({ Target: [2, 2, 4, 4, 6], Actual: [1, 2, 3, 4, 5] });
    expect(table.questions).toMatchObject([{ column: 2, guess: 'measure' }]);
  });

  test('figures that rise are a measure', () => {
    const table = kpisWith({ Target: [12, 16, 20, 30, 41], Actual: [12, 15, 19, 33, 40] });
    expect(table.columns).toMatchObject({ target: 1, measure: 2 });
    expect(table.questions).toEqual([]);
  });
});

describe('a unit in a heading', () => {
  test.each([
    'Actual £',
    'Actual (average)',
    'Number achieved',
    'Result (no.)',
    'Outturn £m',
    'Value (unit: %)',
    'Actual number',
    'Average performance',
    'Current value [days]',
    'Result (higher is better)',
  ])('“%s” is the measure', (heading) => {
    const table = kpisWith({ Target: target, [heading]: actual });
    expect(table.columns).toMatchObject({ target: 1, measure: 2 });
    expect(table.questions).toEqual([]);
  });

  test.each(['National average', 'Previous actual', 'Actual date', 'Comment on performance'])(
    '“%s” is not',
    (heading) => {
      const { columns } = kpisWith({ Target: target, Actual: actual, [heading]: actual });
      expect(columns).toMatchObject({ target: 1, measure: 2 });
    },
  );

  test('a noun that all headings share rules nothing out', () => {
    const { columns } = kpisWith({
      'Target benchmark': target,
      'Actual benchmark': actual,
      'Internal benchmark': target,
      'New target benchmark': target,
    });
    expect(columns).toMatchObject({ target: 1, measure: 2 });
  });
});

describe('a column of colours or verdicts', () => {
  test.each(['Time period to achieve target', 'Frequency', 'Reporting period', 'Status'])(
    '“%s” with “Monthly” is none',
    (heading) => {
      const table = kpisWith({ Target: target, Actual: actual, [heading]: often });
      expect(table.columns).not.toHaveProperty('rag');
      expect(table.questions).toEqual([]);
    },
  );

  test.each([
    ['colours', ['Green', 'Red', 'Amber', 'tbc', 'Green']],
    ['verdicts', ['Met', 'Not met', 'Met', 'n/a', 'Met']],
    ['three of five colours', ['Green', 'Red', 'Amber', 'see note 1', 'see note 2']],
  ])('“Status” with %s is one', (_, cells) => {
    expect(kpisWith({ Target: target, Actual: actual, Status: cells }).columns).toMatchObject({ rag: 3 });
  });

  test('“RAG” with other words is asked about', () => {
    const table = kpisWith({
      Target: target,
      Actual: actual,
      RAG: ['Low', 'High', 'See page', 'Ask Jo', 'High'],
    });
    expect(table.certainties).toHaveProperty('rag');
    expect(table.questions).toMatchObject([{ heading: 'RAG', guess: 'rag' }]);
  });

  test('verdicts alone are no target and no measure', () => {
    const verdicts = ['Achieved', 'Not achieved', 'Achieved', 'Achieved', 'Not achieved'];
    const sheet = buildSheet('KPIs', [
      ['Key performance indicator', 'Target achieved? 2023', 'Target achieved? 2022'],
      ...names.map((name, at) => [name, verdicts[at] ?? null, 'Achieved']),
    ]);
    expect(recogniseTables(buildWorkbook(sheet))).toEqual([]);
  });
});

describe('which way is better', () => {
  test.each([
    ['Target Direction', ['Higher', 'Lower', 'Higher', 'Higher', 'Lower']],
    ['Aim', ['Increase', 'Decrease', 'Increase', 'Increase', 'Increase']],
    ['Type', ['Max', 'Min', 'Max', 'Max', 'Max']],
    ['Desired direction', ['↑', '↓', '↑', '↑', '↑']],
    ['H/L', ['H', 'L', 'H', 'H', 'H']],
    ['Direction', ['Maximise', 'Minimise', 'Maximise', 'Maximise', 'Maximise']],
    [
      'Nature',
      ['Bigger is better', 'Smaller is better', 'Bigger is better', 'Bigger is better', 'Bigger is better'],
    ],
  ])('“%s”', (heading, cells) => {
    const table = kpisWith({ [heading]: cells, Target: target, Actual: actual });
    expect(table.columns).toMatchObject({ goodIs: 1, target: 2, measure: 3 });
    expect(table.questions).toEqual([]);
  });

  test('is not which way the figure moved', () => {
    const table = kpisWith({
      Target: target,
      Actual: actual,
      'Direction of travel': ['↑', '↓', '↑', '↑', '↓'],
      'Good performance': ['↑', '↓', '↑', '↑', '↑'],
    });
    expect(table.columns).toMatchObject({ direction: 3, goodIs: 4 });
  });

  test('arrows without a word of it are asked about', () => {
    const table = kpisWith({ Target: target, Actual: actual, Sign: ['↑', '↓', '↑', '↑', '↓'] });
    expect(table.questions).toMatchObject([{ heading: 'Sign', guess: 'goodIs' }]);
  });
});

describe('two columns that claim one meaning alike', () => {
  test('are asked about', () => {
    const table = kpisWith({ Target: target, Actual: actual, Outturn: ['90%', '80%', '71%', '55%', '80%'] });
    const { measure = 1 } = table.certainties as { measure?: number };
    expect(measure).toBeLessThan(askedBelow);
    expect(table.questions).toMatchObject([{ guess: 'measure' }]);
  });

  test('a figure of last year is no rival', () => {
    const table = kpisWith({ 'Last year': actual, Target: target, Actual: actual });
    expect(table.questions).toEqual([]);
  });
});
