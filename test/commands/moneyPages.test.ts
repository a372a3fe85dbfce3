import { fill, reportOf, sheetNamed, sitDown, workbookOf } from './onWorkbook';
import type { Sheet } from '../../src/xlsx/model/sheet';

type Rows = (string | number)[][];

/** A plan with KPIs and three blocks of money in pounds, with the forecasts of two quarters. */
function department(unit: string, factor: number, quarter = 'Q2') {
  const money = (amount: number): number => Math.round(amount * factor * 1e6) / 1e6;
  const line = (service: string, block: string, ...amounts: number[]): (string | number)[] => [
    service,
    block,
    ...amounts.map(money),
  ];
  const file = workbookOf(
    [
      ['Business plan 2026/27'],
      ['Section', 'Heading', 'Text'],
      ['Our aims and objectives are', 'Safe', 'People are safe.'],
      ['Our major workstreams', 'Homes', 'Build homes.'],
    ],
    'Plan',
  );
  const kpis: Rows = [
    ['Ref', 'KPI', 'Target', `${quarter} measure`, 'RAG'],
    ['1.1', 'Homes let', '80%', '84%', 'Green'],
    ['1.2', 'Calls answered', '90%', '91%', 'Green'],
  ];
  fill(file.workbook.addSheet('KPIs'), kpis);
  fill(file.workbook.addSheet('Money'), [
    ['Service', 'Risk type', `Budget ${unit}`, `Q1 forecast ${unit}`, `Q2 forecast ${unit}`],
    line('People', 'Local', 5000, 5000, 5100),
    line('Place', 'Local', 3127, 3127, 3100),
    line('People', 'Central', 4000, 4000, 4000),
    line('Place', 'Central', 3237, 3237, 3300),
    line('People', 'Recharges', 6000, 6000, 6050),
    line('Place', 'Recharges', 3246, 3246, 3246),
  ]);
  return file;
}

/** Rows of a sheet that begin with a name, with the figures that follow it. */
function figuresOf(sheet: Sheet, name: string): number[][] {
  const found: number[][] = [];
  for (const [row, cells] of sheet.cells)
    for (const [column, { value }] of cells)
      if (value === name) {
        const after = Array.from({ length: 60 }, (_, at) => sheet.value(row, column + 1 + at));
        found.push(after.flatMap((each) => (typeof each === 'number' ? [Math.round(each)] : [])));
      }
  return found;
}

const told: readonly (readonly [string, readonly number[]])[] = [
  ['Local risk', [8127, 8200, 73]],
  ['Central risk', [7237, 7300, 63]],
  ['Recharges', [9246, 9296, 50]],
  ['Total', [24610, 24796, 186]],
];

describe.each([
  ['£000', 1],
  ['£', 1000],
  ['£m', 0.001],
])('three blocks of money told in %s', (unit, factor) => {
  test('stand in the summary with their total', async () => {
    const { commands, workbook } = await sitDown(department(unit, factor));
    const { sheet } = reportOf(await commands.summary());
    const made = sheetNamed(workbook, sheet);
    for (const [name, figures] of told) expect(figuresOf(made, name)).toContainEqual(figures);
  });

  test('stand in the appendix of the report, with the forecast of the last quarter and the change', async () => {
    const { commands, workbook } = await sitDown(department(unit, factor));
    reportOf(await commands.quarterly({ quarter: 'Q2' }));
    const made = sheetNamed(workbook, 'Q2 Appendix 2');
    for (const [name, figures] of told) expect(figuresOf(made, name)).toContainEqual(figures);
    expect(figuresOf(made, 'People')).toContainEqual([5000, 5100, 100, 5000, 100]);
  });
});

test('in the first quarter no earlier forecast is shown, and no nought for it', async () => {
  const { commands, workbook } = await sitDown(department('£000', 1, 'Q1'));
  reportOf(await commands.quarterly({ quarter: 'Q1' }));
  const made = sheetNamed(workbook, 'Q1 Appendix 2');
  expect(figuresOf(made, 'People')).toContainEqual([5000, 5000, 0]);
});
