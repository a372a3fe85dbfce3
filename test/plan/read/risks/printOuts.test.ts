import { checkSheet, merged } from '../../rules/risks/otherRegisters';
import { causesOf, openRisks } from '../../../../src/plan/read/risks/register';
import { planTables } from '../../../../src/plan/book/gatherPlan';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

const headings = [
  'Risk no, title, creation date, owner',
  'Risk description (cause, event, impact)',
  'Current risk rating & score / risk appetite level',
  '',
  'Risk update and date of update',
  'Target risk rating & score',
  '',
  'Target date',
  'Current risk score change indicator',
];
const merges = (...rows: readonly number[]) => rows.flatMap((row) => [merged(row, 2, 2), merged(row, 5, 2)]);

const road = [
  [
    'XR20 Road works',
    'Cause: narrow roads. Event: a crash. Impact: people are hurt',
    '',
    24,
    'Much was done',
    '',
    16,
    '31-Mar-2027',
    '',
  ],
  ['23-Oct-2015', '', '', 'Risk above appetite', '07 Jan 2026', '', '', '', 'Increasing'],
  ['Ada Brown'],
];
const data = [
  [
    'XR16 Loss of data',
    'Cause: weak locks. Event: a theft. Effect: fines and shame',
    '',
    8,
    'Locks were changed',
    '',
    8,
    '30-Jun-2026',
    '',
  ],
  ['01-Mar-2017', '', '', 'Risk within appetite', '09 Jan 2026', '', '', '', 'Constant'],
  ['Eve Green'],
];
const actionHeadings = [
  'Action no',
  'Action description',
  'Latest note',
  '',
  '',
  'Action owner',
  'Latest note date',
  'Due date',
  '',
];
const action = (code: string, what: string): string[] => [
  code,
  what,
  'Half is done',
  '',
  '',
  'Tom Lee',
  '15 May 2026',
  '31-Dec-2026',
  '',
];

type Rows = readonly (readonly TestCell[])[];

const read = (rows: Rows, headingRows: readonly number[]) =>
  checkSheet(rows, { merges: merges(...headingRows) }).registers.flatMap(({ current }) =>
    openRisks(current).map((risk) => ({
      code: risk.code,
      title: risk.title,
      score: risk.score,
      target: risk.target?.score,
      says: risk.appetite?.says,
      owner: risk.cells.owner?.text,
      updated: risk.cells.updated?.text,
      trend: risk.cells.trend?.text,
      actions: risk.actions.map(({ code, text, owner }) => `${code} ${text} (${owner})`),
      ...causesOf(risk),
    })),
  );

const expected = [
  {
    code: 'XR20',
    title: 'Road works',
    score: 24,
    target: 16,
    says: 'above',
    owner: 'Ada Brown',
    updated: '07 Jan 2026',
    trend: 'Increasing',
    actions: [],
    cause: 'narrow roads',
    event: 'a crash',
    effect: 'people are hurt',
  },
  {
    code: 'XR16',
    title: 'Loss of data',
    score: 8,
    target: 8,
    says: 'within',
    owner: 'Eve Green',
    updated: '09 Jan 2026',
    trend: 'Constant',
    actions: [],
    cause: 'weak locks',
    event: 'a theft',
    effect: 'fines and shame',
  },
];

describe('a print-out with a risk over three rows', () => {
  test('gives code, title, owner, score, target, appetite, trend, and cause, event and effect', () => {
    expect(read([['Register of risks'], headings, ...road, ...data], [1])).toEqual(expected);
  });

  test('and the actions that stand under headings of their own below each risk', () => {
    const rows = [
      ['Register of risks'],
      headings,
      ...road,
      actionHeadings,
      action('XR20a', 'Paint the kerbs'),
      action('XR20b', 'Light the bends'),
      headings,
      ...data,
      actionHeadings,
      action('XR16a', 'Change the locks'),
    ];
    expect(read(rows, [1, 8])).toEqual([
      { ...expected[0], actions: ['XR20a Paint the kerbs (Tom Lee)', 'XR20b Light the bends (Tom Lee)'] },
      { ...expected[1], actions: ['XR16a Change the locks (Tom Lee)'] },
    ]);
  });

  test('these actions are none of the plan’s; a list of actions that stands below one register is', () => {
    const printed = [headings, ...road, actionHeadings, action('XR20a', 'Paint the kerbs')];
    const plain = [
      ['Ref', 'Risk', 'Score', 'Rating'],
      ['R1', 'Fire in the hall', 12, 'Amber'],
      ['R2', 'Flood of the depot', 16, 'Red'],
      [],
      ['Ref', 'Action', 'Due date', 'Owner'],
      ['A1', 'Open the new library', 'March 2027', 'Tom Lee'],
      ['A2', 'Plant a hundred trees', 'June 2027', 'Eve Green'],
    ];
    const actionsIn = (rows: Rows, headingRows: readonly number[]) => {
      const sheet = buildSheet('Sheet1', rows, { merges: merges(...headingRows) });
      const workbook = buildWorkbook(sheet);
      return planTables(workbook, recogniseTables(workbook), 'actions', sheet).length;
    };
    expect(actionsIn(printed, [0])).toBe(0);
    expect(actionsIn(plain, [])).toBe(1);
  });

  test('a risk at its target is not late, though its date has passed', () => {
    const { codes } = checkSheet([['Register of risks'], headings, ...data, ...road], { merges: merges(1) });
    expect(codes.filter((code) => code.startsWith('risk-date'))).toEqual([]);
  });

  test('code, title, date and owner may stand in lines of one cell', () => {
    const flat = headings.filter((heading) => heading !== '').filter((_, at) => at !== 3 && at !== 5);
    const lines = [
      [
        'XR01 Road works\n23-Oct-2015\nAda Brown',
        'Cause: narrow roads. Event: a crash. Impact: people are hurt',
        'Red 24',
        'Amber 8',
        'Increasing',
      ],
      [
        'XR02 Bad air\n23-Oct-2015\nEve Green',
        'Cause: many lorries. Event: bad air. Impact: people are ill',
        'Amber 12',
        'Green 4',
        'Constant',
      ],
    ];
    const found = read([['Register of risks'], flat, ...lines], []);
    expect(found.map(({ code, title, owner, score, target }) => [code, title, owner, score, target])).toEqual(
      [
        ['XR01', 'Road works', 'Ada Brown', 24, 8],
        ['XR02', 'Bad air', 'Eve Green', 12, 4],
      ],
    );
  });
});

describe('what a register shows of its grid', () => {
  const plain = (...rows: readonly (readonly TestCell[])[]) => checkSheet([['Risk register'], ...rows]);

  test('levels that the headings name go before the City’s, with the bands of its own ratings', () => {
    const { registers, codes } = plain(
      ['Ref', 'Risk', 'Likelihood (1-5)', 'Impact (1-5)', 'Score', 'Rating'],
      ['R1', 'Flood of the depot', 3, 4, 12, 'Amber'],
      ['R2', 'Fire in a hall', 3, 5, 15, 'Red'],
      ['R3', 'Fraud by staff', 2, 2, 4, 'Green'],
    );
    expect(registers[0]?.current.grid).toMatchObject({ bands: { redFrom: 15, amberFrom: 12 } });
    expect(codes).toEqual([]);
  });

  test('without ratings it is one question from which score on a risk is Red', () => {
    const { codes, risks } = plain(
      ['Ref', 'Risk', 'Likelihood (1-5)', 'Impact (1-5)', 'Score'],
      ['R1', 'Flood of the depot', 3, 4, 12],
      ['R2', 'Fire in a hall', 4, 4, 16],
    );
    expect(risks).toEqual(['R1 | 12 | N/A', 'R2 | 16 | N/A']);
    expect(codes).toEqual(['risk-bands-unsure 1']);
  });

  test('inherent scores that the City’s grid cannot give keep current ones from being judged by it', () => {
    const { findings, risks } = plain(
      ['Ref', 'Risk', 'Inherent score', 'Current score'],
      ['R1', 'Flood of the depot', 20, 12],
      ['R2', 'Fire in a hall', 25, 16],
      ['R3', 'Fraud by staff', 15, 4],
    );
    expect(risks.every((risk) => risk.endsWith('N/A'))).toBe(true);
    expect(findings.map(({ code }) => code)).toEqual(['risk-grid-unsure']);
    expect(findings[0]?.message).toMatch(/inherent or target figures .*20, 25, 15/);
  });
});
