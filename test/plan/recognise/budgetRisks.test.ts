import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

type Rows = readonly (readonly TestCell[])[];

const services = ['Adult Social Care', 'Children and Families', 'Highways', 'Planning', 'Libraries'];

/** So many columns of money below headings, a row a name. */
const money = (columns: number, names: readonly string[] = services): Rows =>
  names.map((name, row) => [
    name,
    ...Array.from({ length: columns }, (_, column) => 1000 + 137 * row + 31 * column),
  ]);

const recognise = (rows: Rows) => recogniseTables(buildWorkbook(buildSheet('Sheet1', rows)));
const only = (rows: Rows) => {
  const [table, ...more] = recognise(rows);
  expect(more).toEqual([]);
  return table;
};

describe('a budget without local and central risk is one budget', () => {
  const layouts: readonly (readonly [string, Rows, object])[] = [
    [
      'a county cabinet, original and revised',
      [
        ['Revenue budget monitoring – Month 8'],
        ['Portfolio', 'Original Budget £m', 'Revised Budget £m', 'Forecast Outturn £m', 'Variance £m'],
        ...money(4),
        ['Total', 1, 2, 3, 4],
      ],
      { service: 0, budget: 2, projected: 3, variance: 4 },
    ],
    [
      'a district, with figures to date beside those of the year',
      [
        [
          'Head of Service',
          'Full Year Budget',
          'Budget to date',
          'Actual to date',
          'Forecast year end',
          'Variance fav/(adv)',
        ],
        ...money(5),
      ],
      { service: 0, budget: 1, projected: 4, variance: 5 },
    ],
    [
      'a police force by subjective headings',
      [
        ['Force revenue outturn'],
        ['Subjective heading', 'Budget £000', 'Outturn £000', 'Variance £000'],
        ...money(3, ['Police Officer pay', 'Police Staff pay', 'Premises', 'Transport', 'Supplies']),
      ],
      { service: 0, budget: 1, projected: 2, variance: 3 },
    ],
    [
      'a division of an NHS trust',
      [
        ['Income & expenditure by division'],
        [
          'Division',
          'Annual Budget £000',
          'YTD Budget £000',
          'YTD Actual £000',
          'YTD Variance £000',
          'Forecast Outturn £000',
          'Forecast Variance £000',
        ],
        ...money(6),
      ],
      { service: 0, budget: 1, projected: 5, variance: 6 },
    ],
    [
      'faculties of a university',
      [
        ['Faculty', '2022/23 Budget £k', '2022/23 Forecast £k', 'Variance £k'],
        ...money(3, ['Arts', 'Engineering', 'Medicine', 'Science', 'Law']),
      ],
      { service: 0, budget: 1, projected: 2, variance: 3 },
    ],
    [
      'payments of a parish',
      [
        ['Receipts and payments'],
        ['Payments', 'Budget 2023/24', 'Actual 2023/24', 'Variance'],
        ...money(3, ['Clerk’s pay', 'Insurance', 'Grounds maintenance', 'Allotments', 'Grants']),
      ],
      { service: 0, budget: 1, projected: 2, variance: 3 },
    ],
    [
      'a fire authority that writes out-turn',
      [
        ['Expenditure type', 'Budget for year', 'Projected out-turn', 'Variance at year end'],
        ...money(3, ['Firefighters', 'Control staff', 'Premises', 'Fuel', 'Training']),
      ],
      { service: 0, budget: 1, projected: 2, variance: 3 },
    ],
    [
      'portfolios as groups',
      [
        ['Portfolio / Service', 'Current budget', 'Forecast spend', '(Under)/over spend', '% variance'],
        ['Resources'],
        ...money(4).slice(0, 2),
        ['Total Resources', 1, 2, 3, 4],
        ['Environment'],
        ...money(4).slice(2),
        ['Total', 1, 2, 3, 4],
      ],
      { service: 0, budget: 1, projected: 2, variance: 3 },
    ],
    [
      'several years',
      [
        [
          'Service',
          '2021/22 Actual £000',
          '2022/23 Budget £000',
          '2022/23 Forecast £000',
          'Variance £000',
          '2023/24 Budget £000',
        ],
        ...money(5),
      ],
      { service: 0, budget: 2, projected: 3, variance: 4 },
    ],
    [
      'a committee with an adverse convention in its heading',
      [['Committee', 'Approved budget', 'Probable outturn', 'Variance adverse/(favourable)'], ...money(3)],
      { service: 0, budget: 1, projected: 2, variance: 3 },
    ],
    [
      'groups of the year and to date, and a row of units',
      [
        ['Department', 'To date', null, null, 'Year end forecast', null, null],
        [null, 'Actual', 'Budgeted', 'Over/(under)', 'Forecast', 'Budgeted', 'Over/(under) spend'],
        [null, '£000', '£000', '£000', '£000', '£000', '£000'],
        ...money(6),
      ],
      { service: 0, budget: 5, projected: 4, variance: 6 },
    ],
  ];

  test.each(layouts)('%s', (_, rows, columns) => {
    expect(only(rows)).toMatchObject({ kind: 'budgets' });
    expect(only(rows)?.columns).toEqual(columns);
  });

  test('a row of units below the headings belongs to them', () => {
    const table = only([['Service', 'Budget', 'Forecast'], ['March', '£000', "£'000"], ...money(2)]);
    expect(table?.headings).toEqual({ row: 0, rows: 2 });
  });
});

describe('where something tells of a risk', () => {
  const plain = ['Service', 'Budget', 'Forecast'] as const;

  test('a title that names one gives it to all figures', () => {
    expect(only([['Central risk budgets'], plain, ...money(2)])?.columns).toEqual({
      service: 0,
      centralBudget: 1,
      centralProjected: 2,
    });
  });

  test('names of blocks give each its own', () => {
    const rows = [plain, ['Local risk'], ...money(2).slice(0, 2), ['Central risk'], ...money(2).slice(2)];
    expect(only(rows)?.columns).toEqual({ service: 0, localBudget: 1, localProjected: 2 });
  });

  test('a column of L and C does', () => {
    const rows = [
      ['Service', 'Risk', 'Budget', 'Forecast'],
      ['Housing', 'L', 100, 110],
      ['Libraries', 'C', 100, 110],
      ['Parks', 'L', 200, 180],
    ];
    expect(only(rows)?.columns).toMatchObject({ localBudget: 2, localProjected: 3 });
  });

  test('beside both risks a plain column is their total, and means nothing', () => {
    const rows = [
      [
        'Service',
        'Local risk budget',
        'Local risk forecast',
        'Central risk budget',
        'Central risk forecast',
        'Budget',
        'Forecast',
      ],
      ...money(6),
    ];
    expect(only(rows)?.columns).toEqual({
      service: 0,
      localBudget: 1,
      localProjected: 2,
      centralBudget: 3,
      centralProjected: 4,
    });
  });

  test('both named in a title give none of them', () => {
    expect(only([['Local and central risk budgets'], plain, ...money(2)])?.columns).toHaveProperty('budget');
  });
});

describe('no budgets of a plan', () => {
  const dates = services.map((name, row) => [name, 100 + row, 50, 'March 2024', 'On track']);
  const controls: readonly (readonly [string, Rows])[] = [
    [
      'capital schemes with spend to date',
      [['Capital scheme', 'Total budget £000', 'Spend to date £000', 'Completion', 'Status'], ...dates],
    ],
    ['a capital programme', [['Scheme', 'Approved budget', 'Spend to date', 'Remaining'], ...money(3)]],
    [
      'posts',
      [['Post', 'Budget FTE', 'Actual FTE', 'Variance'], ...services.map((name) => [name, 3.5, 3, 0.5])],
    ],
    [
      'pay',
      [
        ['Employee', 'Grade', 'Annual salary', 'Budget', 'Actual'],
        ...services.map((name) => [name, 'SO1', 32000, 33000, 32000]),
      ],
    ],
    [
      'a list of variances',
      [['Service', 'Variance £000', 'Reason'], ...services.map((name) => [name, -100, 'Vacancies'])],
    ],
    [
      'months',
      [
        ['Month', 'Budget', 'Actual', 'Variance'],
        ['April', 1, 2, 3],
        ['May', 2, 3, 4],
        ['June', 2, 3, 4],
      ],
    ],
    [
      'stages of a project',
      [
        ['Stage', 'Start', 'End', 'Budget', 'Actual'],
        ...services.map((name) => [name, '01/04/2023', '01/06/2023', 100, 90]),
      ],
    ],
    ['grants', [['Organisation', 'Amount requested', 'Amount awarded'], ...money(2)]],
    [
      'budgets of three years',
      [['Service', '2023/24 Budget £000', '2024/25 Budget £000', '2025/26 Budget £000'], ...money(3)],
    ],
    [
      'activity',
      [
        ['Activity type', 'Plan', 'Actual', 'Variance'],
        ...money(3, ['Day case', 'Elective', 'Emergency', 'Outpatient']),
      ],
    ],
    ['reserves', [['Reserve', 'Opening balance', 'Contributions', 'Use', 'Closing balance'], ...money(4)]],
  ];

  test.each(controls)('%s', (_, rows) => {
    expect(recognise(rows).filter(({ kind }) => kind === 'budgets')).toEqual([]);
  });
});
