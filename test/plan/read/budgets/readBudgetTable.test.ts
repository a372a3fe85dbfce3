import { moneyUnit, readThousands } from '../../../../src/plan/read/budgets/readThousands';
import { readBudgetTable } from '../../../../src/plan/read/budgets/readBudgetTable';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../../src/plan/recognise/recognised';
import { riskFigures, type RiskFigures } from '../../budgetLine';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';
import { readPublished, readSample, sheetNamed } from '../../sample';

type Figures = RiskFigures & { readonly service: string };
const budgetsOf = (tables: readonly RecognisedTable[]): RecognisedTable<'budgets'>[] =>
  tables.filter((table): table is RecognisedTable<'budgets'> => table.kind === 'budgets');

describe('Appendix 3', () => {
  const workbook = readSample();
  const sheet = sheetNamed(workbook, 'Appendix 3');
  const [down, across] = budgetsOf(
    recogniseTables(workbook).filter((table) => table.sheet === 'Appendix 3'),
  ).map((table) => readBudgetTable(sheet, table).lines);
  const records = readPublished<{ records: readonly Figures[] }>('budget-q1-2017.json').records.map(
    ({ service, localBudget, localProjected, centralBudget, centralProjected }): Figures => ({
      service,
      localBudget,
      localProjected,
      centralBudget,
      centralProjected,
    }),
  );

  test('has the seven published services', () => {
    expect(down?.map(riskFigures)).toEqual(records);
  });

  test('its transposed twin has the same figures under the same names but one', () => {
    expect(across?.map(riskFigures)).toEqual(
      records.map((line) => ({ ...line, service: line.service.replace('non-HRA', 'non HRA') })),
    );
  });

  test('a service knows where its name stands, in both', () => {
    expect(down?.[0]?.cell).toMatchObject({ row: 3, column: 0, text: 'People' });
    expect(across?.[0]?.cell).toMatchObject({ row: 13, column: 1, text: 'People' });
  });
});

describe('budgets as councils type them', () => {
  const read = (rows: readonly (readonly TestCell[])[]): Figures[] => {
    const sheet = buildSheet('Finance', rows);
    return budgetsOf(recogniseTables(buildWorkbook(sheet))).flatMap((table) =>
      readBudgetTable(sheet, table).lines.map(riskFigures),
    );
  };

  test('brackets and CR are income; a total and a group without figures are left out', () => {
    expect(
      read([
        ['Service', 'Local risk budget £000', 'Local risk outturn £000'],
        ['Adults'],
        ['People', '6,974', '7,093'],
        ['Rents', '(2,390)', '2,390 CR'],
        ['Total', '4,584', '4,703'],
      ]),
    ).toEqual([
      {
        service: 'People',
        localBudget: 6974,
        localProjected: 7093,
        centralBudget: null,
        centralProjected: null,
      },
      {
        service: 'Rents',
        localBudget: -2390,
        localProjected: -2390,
        centralBudget: null,
        centralProjected: null,
      },
    ]);
  });

  test('a plain "Budget" and "Forecast" are one budget, of no risk, in £000 whatever unit the title states', () => {
    const sheet = buildSheet('Finance', [
      ['Revenue monitoring £m'],
      ['Service', 'Budget', 'Forecast'],
      ['Housing', 1.25, 1.5],
    ]);
    const [line] = budgetsOf(recogniseTables(buildWorkbook(sheet))).flatMap(
      (table) => readBudgetTable(sheet, table).lines,
    );
    expect(line).toMatchObject({ service: 'Housing', parts: { whole: { budget: 1250, projected: 1500 } } });
    expect(Object.keys(line?.parts ?? {})).toEqual(['whole']);
  });
});

describe('readThousands', () => {
  test.each([
    ['6,974', 6974],
    ['£6,974', 6974],
    ['-111', -111],
    ['−111', -111],
    ['(111)', -111],
    ['£(111)', -111],
    ['111-', -111],
    ['111 CR', -111],
    ['111 DR', 111],
    ['-', 0],
    ['nil', 0],
    ['(0)', 0],
    ['1,250.50', 1250.5],
    ['', null],
    ['tbc', null],
    ['185,00', null],
    ['(111', null],
    ['-(111)', null],
    ['6,974 7,093', null],
  ])('%j is %j', (text, amount) => {
    expect(readThousands(text, text, 1)).toBe(amount);
  });

  test('a number is itself, whatever it shows', () => {
    expect(readThousands(-450, '(450)', 1)).toBe(-450);
  });
});

test('the unit is the first that is stated, £000 if none', () => {
  expect(moneyUnit(["Budget £'000"])).toBe(1);
  expect(moneyUnit(['Budget', 'Figures in £m'])).toBe(1000);
  expect(moneyUnit(['Amount (£)'])).toBe(0.001);
  expect(moneyUnit(['Budget'])).toBe(1);
  expect(readThousands(0.1, '0.1', 1000)).toBe(100);
  expect(readThousands('£6,974', '£6,974', 0.001)).toBe(6.974);
  expect(readThousands('£1.25m', '£1.25m', 1)).toBe(1250);
});
