import fc from 'fast-check';
import { checkCounts } from '../../../../src/plan/rules/counts/checkCounts';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

const check = (rows: readonly (readonly TestCell[])[], merges: Parameters<typeof buildSheet>[2] = {}) =>
  checkCounts(buildWorkbook(buildSheet('Overview', rows, merges)), []);
const faults = (rows: readonly (readonly TestCell[])[], options: Parameters<typeof buildSheet>[2] = {}) =>
  check(rows, options).findings.map(({ code, cell, message }) => `${cell} ${code}: ${message}`);

describe('tables of counts down', () => {
  test('the published Quarter 1 counts are right, without and with percentages of those reported', () => {
    const rows: TestCell[][] = [
      ['RAG status PIs', 'Traffic light description', 'Total number of PIs', '%'],
      ['Green', 'PIs for which the set target was achieved or exceeded', 17, '85%'],
      ['Amber', 'PIs within the tolerance of -10% of the set target', 2, '10%'],
      ['Red', 'PIs that are below the tolerance of -10% of the set target', 1, '5%'],
      ['N/A', 'PIs where there is no update for the quarter reported', 21, ''],
    ];
    expect(check(rows)).toMatchObject({ found: 1, findings: [] });
    expect(faults(rows.map((row) => row.slice(0, 3)))).toEqual([]);
  });

  test('64 of 114 is 56%, not 55%, and the wrong cell is named', () => {
    expect(
      faults([
        ['Status', 'Number', 'Percentage'],
        ['Complete', 64, '55%'],
        ['In progress', 49, '43%'],
        ['Not started', 1, 'less than 1%'],
        ['Total', 114, '100%'],
      ]),
    ).toEqual(['Overview!C2 count-percent-wrong: Complete: 64 of 114 is 56%, not 55% (base: all 114).']);
  });

  test('22 of 26 as 84% was cut, not rounded: a warning', () => {
    const { findings } = check([
      ['Status', 'No.', '%'],
      ['Green', 22, '84%'],
      ['Amber', 3, '12%'],
      ['Red', 1, '4%'],
    ]);
    expect(findings).toMatchObject([{ severity: 'warning', code: 'count-percent-cut', cell: 'Overview!C2' }]);
    expect(findings[0]?.message).toContain('22 of 26 is 85%, not 84%');
  });

  test('percentages of all, those without a result among them, are as right as percentages of those with one', () => {
    const body = (percents: string[]): TestCell[][] => [
      ['', 'No.', '%'],
      ['Green', 60, percents[0] ?? ''],
      ['Amber', 20, percents[1] ?? ''],
      ['Red', 6, percents[2] ?? ''],
      ['N/A', 14, percents[3] ?? ''],
      ['Total', 100, ''],
    ];
    expect(faults(body(['60%', '20%', '6%', '14%']))).toEqual([]);
    expect(faults(body(['70%', '23%', '7%']))).toEqual([]);
    expect(faults(body(['60%', '20%', '7%', '14%']))).toEqual([
      'Overview!C4 count-percent-wrong: Red: 6 of 100 is 6%, not 7% (base: all 100).',
    ]);
  });

  test('a total that does not add is named with the sum', () => {
    expect(
      faults([
        ['Status', 'KPIs'],
        ['On target', 31],
        ['Within 10% of target', 6],
        ['Off target', 4],
        ['No data', 5],
        ['Total', 47],
      ]),
    ).toEqual([
      'Overview!B6 count-total-wrong: Total says 47, but the counts come to 46 (41 of them with a result).',
    ]);
  });

  test('numbers with their percentages in one cell, and quarters side by side', () => {
    expect(
      faults([
        ['RAG', 'Q1', 'Q2'],
        ['Green', '17 (85%)', '15 (71%)'],
        ['Amber', '2 (10%)', '4 (18%)'],
        ['Red', '1 (5%)', '2 (10%)'],
      ]),
    ).toEqual(['Overview!C3 count-percent-wrong: Amber: 4 of 21 is 19%, not 18% (base: all 21).']);
  });

  test('shares kept as numbers, shown as percentages or as fractions under a heading of percentages', () => {
    expect(
      faults([
        ['Status', 'Count', '% of indicators'],
        ['Green', 9, [0.5, '0.50']],
        ['Amber', 6, [0.33, '0.33']],
        ['Red', 3, [0.2, '0.20']],
      ]),
    ).toEqual(['Overview!C4 count-percent-wrong: Red: 3 of 18 is 17%, not 0.20 (base: all 18).']);
  });

  test('results and the way they move, one below the other, are two lists', () => {
    expect(
      check([
        ['Performance', 'No.', '%'],
        ['Green', 10, '50%'],
        ['Amber', 6, '30%'],
        ['Red', 4, '20%'],
        ['Total', 20, ''],
        ['Improved', 12, '60%'],
        ['No change', 2, '10%'],
        ['Declined', 6, '33%'],
        ['Total', 20, ''],
      ]),
    ).toMatchObject({ found: 2, findings: [{ cell: 'Overview!C8' }] });
  });
});

describe('tables of counts across', () => {
  test('by directorate, with totals both ways', () => {
    expect(
      faults([
        ['Directorate', 'Green', 'Amber', 'Red', 'Total'],
        ['Adults', 12, 3, 1, 16],
        ['Children', 9, 2, 2, 14],
        ['Place', 20, 1, 0, 21],
        ['Total', 41, 6, 4, 51],
      ]),
    ).toEqual([
      'Overview!E3 count-total-wrong: Total says 14, but the counts come to 13.',
      'Overview!D5 count-total-wrong: Total of Red says 4, but the counts beside it come to 3.',
    ]);
  });

  test('numbers and percentages under each status, merged across', () => {
    const rows: TestCell[][] = [
      ['Priority', 'Green', '', 'Amber', '', 'Red', ''],
      ['', 'No.', '%', 'No.', '%', 'No.', '%'],
      ['Safe', 8, '80%', 1, '10%', 1, '10%'],
      ['Health', 5, '50%', 3, '33%', 2, '20%'],
    ];
    const merges = [1, 3, 5].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
    expect(faults(rows, { merges })).toEqual([
      'Overview!E4 count-percent-wrong: Amber: 3 of 10 is 30%, not 33% (base: all 10).',
    ]);
  });

  test('a row of numbers over a row of percentages', () => {
    expect(
      faults([
        ['', 'Red', 'Amber', 'Green', 'Grey'],
        ['Number of indicators', 9, 12, 27, 4],
        ['% of rated', '18%', '25%', '56%', ''],
      ]),
    ).toEqual([
      'Overview!B3 count-percent-cut: Red: 9 of 48 is 19%, not 18%: it was not rounded to the nearest.',
    ]);
  });
});

describe('counts in texts', () => {
  test('a share that its own base contradicts', () => {
    expect(
      faults([
        [
          'In summary: 38 of 46 (83%) indicators are Green, 2 of 46 (4%) are Amber and 9 of 46 (13%) are Red.',
        ],
      ]),
    ).toEqual(['Overview!A1 count-percent-wrong: “9 of 46 (13%)”: 9 of 46 is 20%, not 13% (base: all 46).']);
  });

  test('a list over several cells, or lines of one, whose base is the number before it', () => {
    const lines = [
      'At the end of quarter 4 there were 114 actions to be reported:',
      '• 64 are complete (55%)',
      '• 49 are in progress (43%)',
      '• 1 has not started (less than 1%)',
    ];
    const wrong = /64 of 114 is 56%, not 55%/;
    expect(faults(lines.map((line) => [line]))).toEqual([expect.stringMatching(wrong)]);
    expect(faults([[lines.join('\n')]])).toEqual([expect.stringMatching(wrong)]);
  });

  test('the published sentences of Quarter 1 are right: 85%, 10% and 5% of 20, 21 outside', () => {
    expect(
      check([
        ['2. In Quarter 1:'],
        ['- 17 (85%) achieved or exceeded the performance target set'],
        ['- 2 (10%) were within 10% of the target set'],
        ['- 1 (5%) failed to meet the target set by more than 10%'],
        ['- 21 are performance indicators (PIs) that will be reported in subsequent quarters.'],
      ]),
    ).toMatchObject({ found: 1, findings: [] });
  });
});

describe('what is no table of counts', () => {
  test('a KPI list with colours, a key of colours, a register of risks, dates and money', () => {
    expect(
      check([
        ['KPI', 'RAG', 'Target', 'Actual'],
        ['Calls answered', 'Green', 75, 80],
        ['Visits', 'Amber', 90, 85],
        ['Complaints', 'Red', 10, 14],
      ]),
    ).toEqual({ found: 0, findings: [] });
    expect(
      check([
        ['Key', ''],
        ['Green', 'target achieved or exceeded'],
        ['Amber', 'within 10% of the target'],
        ['Red', 'missed by more than 10%'],
      ]),
    ).toEqual({ found: 0, findings: [] });
    expect(
      check([
        ['On 12 May 2017 (75% of the way) 3 of us met.', '£148,000 of £400,000'],
        ['Risk', 'Score'],
        ['Lone working', 16],
      ]),
    ).toEqual({ found: 0, findings: [] });
  });
});

describe('properties', () => {
  const statuses = ['Green', 'Amber', 'Red', 'No data'];
  const counts = fc.array(fc.nat(200), { minLength: 4, maxLength: 4 });
  const rounded = (number: number, base: number) => `${Math.floor((200 * number + base) / (2 * base))}%`;

  test('a right table is never blamed, whichever base and shape it has', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), fc.boolean(), (numbers, ofAll, across) => {
        const [green = 0, amber = 0, red = 0, none = 0] = numbers;
        const base = green + amber + red + (ofAll ? none : 0);
        fc.pre(base > 0);
        const rows: TestCell[][] = [
          ['Status', 'Number', '%'],
          ...statuses.map((status, at): TestCell[] => [
            status,
            numbers[at] ?? 0,
            at === 3 && !ofAll ? '' : rounded(numbers[at] ?? 0, base),
          ]),
          ['Total', green + amber + red + none, ''],
        ];
        const turned = rows[0]?.map((_, column) => rows.map((row) => row[column] ?? ''));
        expect(faults(across && turned ? turned : rows)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('one wrong percentage among right ones is always named, and alone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 4, maxLength: 4 }),
        fc.nat(3),
        fc.integer({ min: 3, max: 30 }),
        (numbers, wrongAt, off) => {
          const base = numbers.reduce((all, number) => all + number, 0);
          const rows: TestCell[][] = [
            ['Status', 'Number', '%'],
            ...statuses.map((status, at): TestCell[] => {
              const right = rounded(numbers[at] ?? 0, base);
              return [status, numbers[at] ?? 0, at === wrongAt ? `${parseInt(right, 10) + off}%` : right];
            }),
          ];
          expect(check(rows).findings.map(({ cell }) => cell)).toEqual([`Overview!C${wrongAt + 2}`]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
