import { defaultDetails, type PlanDetails } from '../../../../src/plan/details';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { checkRisks } from '../../../../src/plan/rules/risks/checkRisks';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

type Row = readonly TestCell[];

const headings = [
  'Risk code',
  'Risk',
  'Likelihood',
  'Impact',
  'Risk score',
  'Rating',
  'Target date',
  'Mitigation',
];
const risk = (
  code: string,
  l: TestCell,
  i: TestCell,
  score: TestCell,
  rating: string,
  date = '31/03/2018',
  act = 'Plan',
) => [code, `Risk ${code}`, l, i, score, rating, date, act] as const;

function check(sheets: Record<string, readonly Row[]>, details: Partial<PlanDetails> = {}) {
  const workbook = buildWorkbook(...Object.entries(sheets).map(([name, rows]) => buildSheet(name, rows)));
  return checkRisks(workbook, recogniseTables(workbook), { ...defaultDetails, ...details }, '2017-08-31');
}

const inRegister = (...rows: readonly Row[]) => check({ Register: [headings, ...rows] }).findings;
const brief = (findings: ReturnType<typeof inRegister>) =>
  findings.map(({ code, cell }) => `${code} ${cell}`);

describe('scores and ratings', () => {
  test('a register without a fault has no findings', () => {
    expect(
      inRegister(risk('R 01', 3, 4, 12, 'Amber'), risk('R 02', 4, 8, 32, 'Red'), risk('R 03', 1, 4, 4, 'G')),
    ).toEqual([]);
  });

  test.each([5, 9, 10, 15, 20])('no pair of the grid gives %i', (score) => {
    expect(
      brief(
        inRegister(
          risk('R1', '', '', score, ''),
          risk('R2', 1, 1, 1, 'Green'),
          risk('R3', 4, 8, 32, 'Red'),
          risk('R4', 3, 8, 24, 'Red'),
        ),
      ),
    ).toContain('risk-score-impossible Register!E2');
  });

  test('a score that is not likelihood × impact, with the right one as a fix', () => {
    const [found] = inRegister(risk('R1', 3, 4, 8, 'Amber'));
    expect(found).toMatchObject({ severity: 'error', code: 'risk-score-differs', cell: 'Register!E2' });
    expect(found?.fixes?.[0]).toEqual({
      label: 'Set the score to 12',
      edits: [{ kind: 'cell', sheet: 'Register', row: 1, column: 4, value: 12, was: '8' }],
    });
  });

  test('a rating that differs is named with the bands, and put right in the manner of the cell', () => {
    const [found] = inRegister(risk('R1', 4, 4, 16, 'A'));
    expect(found?.message).toBe(
      'R1 is rated Amber, but a score of 16 is Red (Red 16 to 32, Amber 6 to 12, Green 1 to 4). Put right the rating or the score.',
    );
    expect(found?.fixes?.[0]?.edits).toEqual([expect.objectContaining({ value: 'R', was: 'A' })]);
  });

  test('the bands of Plan details are the ones that count', () => {
    const { findings } = check({ Register: [headings, risk('R1', 3, 4, 12, 'Red')] }, { riskRedFrom: 12 });
    expect(findings).toEqual([]);
  });

  test('a level that the grid has not, a score that is no number, a rating that is missing', () => {
    expect(
      brief(
        inRegister(
          risk('R1', 3, 3, '', 'Amber'),
          risk('R2', '', '', 'high', ''),
          risk('R3', 3, 4, 12, ''),
          risk('R4', 3, 8, 24, 'Red'),
          risk('R5', 1, 8, 8, 'Amber'),
        ),
      ),
    ).toEqual([
      'risk-level-unknown Register!D2',
      'risk-not-scored Register!E3',
      'risk-not-rated Register!F4',
    ]);
  });
});

describe('dates and actions', () => {
  test('a date past, none, one that cannot be read; “Ongoing” and a quarter to come are none of these', () => {
    expect(
      brief(
        inRegister(
          risk('R1', 3, 4, 12, 'Amber', '01/08/2017'),
          risk('R2', 3, 4, 12, 'Amber', ''),
          risk('R3', 3, 4, 12, 'Amber', 'when agreed'),
          risk('R4', 3, 4, 12, 'Amber', 'Ongoing'),
          risk('R5', 3, 4, 12, 'Amber', 'Q4 2017'),
          risk('R6', 3, 4, 12, 'Amber', 'March 2018'),
        ),
      ),
    ).toEqual(['risk-date-past Register!G2', 'risk-no-date Register!G3', 'risk-date-unread Register!G4']);
  });

  test('dates are held against the end of the quarter that is reported, not against today', () => {
    const rows = [headings, risk('R1', 3, 4, 12, 'Amber', '01/08/2017')];
    expect(check({ Register: rows }, { planYear: '2017/18', quarter: 'Q1' }).findings).toEqual([]);
    expect(brief(check({ 'Risks June 2017': rows }).findings)).toEqual([]);
  });

  test('a risk without action or mitigation, where the others have one', () => {
    expect(
      brief(inRegister(risk('R1', 3, 4, 12, 'Amber', '31/03/2018', ''), risk('R2', 3, 4, 12, 'Amber'))),
    ).toEqual(['risk-no-action Register!H2']);
  });
});

describe('codes', () => {
  test('one code twice, in one way of writing and in two', () => {
    const found = inRegister(
      risk('PE 004', 3, 4, 12, 'Amber'),
      risk('PE 004', 3, 4, 12, 'Amber'),
      risk('PE 4', 3, 4, 12, 'Amber'),
      risk('', 3, 4, 12, 'Amber'),
    );
    expect(found.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error risk-code-twice',
      'error risk-code-twice',
      'warning risk-code-missing',
    ]);
    expect(found[1]?.message).toMatch(/^PE 4 is PE 004 otherwise written/);
  });

  test('a code that is written otherwise than its family, with the proper one as a fix', () => {
    const [found, ...rest] = inRegister(
      risk('DCCS PE 003', 3, 4, 12, 'Amber'),
      risk('DCCS HS 001', 3, 4, 12, 'Amber'),
      risk('DCCS PE 4', 3, 4, 12, 'Amber'),
      risk('CR13', 3, 4, 12, 'Amber'),
      risk('CR7', 3, 4, 12, 'Amber'),
    );
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ code: 'risk-code-odd', cell: 'Register!A4' });
    expect(found?.fixes?.[0]?.label).toBe('Write DCCS PE 004');
  });

  const register = [headings, risk('DCCS PE 003', 3, 4, 12, 'Amber'), risk('DCCS PE 004', 3, 4, 12, 'Amber')];
  test.each([
    ['We expect PE 4 to fall.', ['risk-code-otherwise']],
    ['DCCS PE 4 – Pupil Funding', ['risk-code-otherwise']],
    ['DCCS PE 004 and DCCS PE 003 are on track.', []],
    ['DCCS PE 009 needs funding.', ['risk-code-unknown']],
    ['DCCS PE 009 has been closed.', []],
    ['DCCS PE 004 has now been closed.', ['risk-closed-listed']],
    ['In PE 2017 began well, 4.5 of them in PE 4.5', []],
    ['THE DCCS PE 4', ['risk-code-otherwise']],
  ])('a note “%s”: %j', (note, codes) => {
    const { findings } = check({ Register: register, Notes: [[note]] });
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('counts that are stated', () => {
  const register = [
    risk('R 01', 3, 4, 12, 'Amber'),
    risk('R 02', 4, 8, 32, 'Red'),
    risk('R 03', 1, 4, 4, 'Green'),
  ];
  const stated = (...lines: string[]) =>
    check({ Register: [headings, ...register], Plan: [['Key risks'], ...lines.map((line) => [line])] })
      .findings;

  test('those of the register', () => expect(stated('1 Red', '1 Amber', '1 Green', 'Total 3')).toEqual([]));

  test('others, and a total that does not add', () => {
    expect(stated('2 Amber', '1 Green').map(({ code }) => code)).toEqual(['risk-counts-differ']);
    expect(
      stated('1 Red', '1 Amber', '1 Green', 'Total 4').map(({ severity, code }) => [severity, code]),
    ).toEqual([
      ['error', 'risk-counts-add'],
      ['warning', 'risk-counts-differ'],
    ]);
  });

  test('a total that counts a closed risk', () => {
    const { findings } = check({
      Register: [headings, ...register, risk('R 04', 1, 1, 1, 'Closed')],
      Plan: [['Key risks'], ['1 Red'], ['1 Amber'], ['2 Green'], ['Total 4']],
    });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['risk-closed-counted', 'error'],
    ]);
  });
});

describe('registers of earlier quarters', () => {
  const at = (...scores: readonly (readonly [string, number])[]) => [
    ['Risk code', 'Risk', 'Score', 'Trend'],
    ...scores.map(([code, score]) => [code, `Risk ${code.replace(/\D/g, '')}`, score, '']),
  ];

  test('what is new, closed, up, down, the same, and what was written otherwise', () => {
    const { registers } = check({
      'Risks Q1': at(['PE 01', 8], ['PE 02', 12], ['PE 03', 6], ['PE 4', 4], ['PE 05', 4]),
      'Risks Q2': at(['PE 01', 12], ['PE 02', 8], ['PE 03', 6], ['PE 04', 4], ['PE 06', 2]),
    });
    expect(registers).toHaveLength(1);
    expect(registers[0]?.current.sheet).toBe('Risks Q2');
    expect(
      registers[0]?.changes?.map((change) => [change.risk.code, change.movement, change.recoded]),
    ).toEqual([
      ['PE 01', 'up', false],
      ['PE 02', 'down', false],
      ['PE 03', 'unchanged', false],
      ['PE 04', 'unchanged', true],
      ['PE 06', 'new', false],
      ['PE 05', 'closed', false],
    ]);
  });

  test('a score that has stood for four quarters, and not one that moved', () => {
    const { findings } = check({
      Q1: at(['PE 01', 8], ['PE 02', 8]),
      Q2: at(['PE 01', 8], ['PE 02', 12]),
      Q3: at(['PE 01', 8], ['PE 02', 8]),
      Q4: at(['PE 01', 8], ['PE 02', 8]),
    });
    expect(findings.filter(({ code }) => code === 'risk-unchanged').map(({ cell }) => cell)).toEqual([
      "'Q4'!C2",
    ]);
  });

  test('a trend that the scores do not bear out', () => {
    const [head = [], ...rows] = at(['PE 01', 12], ['PE 02', 8]);
    const { findings } = check({
      Q1: at(['PE 01', 8], ['PE 02', 8]),
      Q2: [head, ...rows.map((row) => [...row.slice(0, 3), 'Constant'])],
    });
    expect(
      findings.filter(({ code }) => code === 'risk-trend-differs').map(({ message }) => message),
    ).toEqual(['PE 01: the trend says “Constant”, but the score has risen: 8 in Q1, 12 now.']);
  });

  test('registers that share no risk stand side by side', () => {
    const { registers } = check({ Corporate: at(['CR 1', 8]), 'Department Q1': at(['PE 01', 8]) });
    expect(registers.map(({ current, earlier }) => [current.sheet, earlier.length])).toEqual([
      ['Corporate', 0],
      ['Department Q1', 0],
    ]);
  });
});

test('10,000 sound risks have no findings', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) =>
    risk(`PE ${String(at).padStart(5, '0')}`, 3, 4, 12, 'Amber'),
  );
  expect(inRegister(...rows)).toEqual([]);
});
