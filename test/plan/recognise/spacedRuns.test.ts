import { areaAddress } from '../../../src/grid/a1';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

const tablesOf = (...rows: readonly (readonly TestCell[])[]) =>
  recogniseTables(buildWorkbook(buildSheet('Sheet1', rows))).map(
    ({ kind, area }) => `${kind} ${areaAddress(area)}`,
  );

describe('an empty column', () => {
  test('inside a list of any kind parts nothing', () => {
    expect(
      tablesOf(
        ['Ref', null, 'KPI', 'Target', 'Q1'],
        ['K1', null, 'Homes let within 28 days', '90%', '70%'],
        ['K2', null, 'Complaints answered in time', '55%', '98%'],
      ),
    ).toEqual(['kpis A1:E3']);
    expect(
      tablesOf(
        ['Service', 'Budget', null, null, 'Forecast', 'Variance'],
        ['Libraries', 3789, null, null, 3800, 11],
        ['Public health', 584, null, null, 500, -84],
      ),
    ).toEqual(['budgets A1:F3']);
  });

  test('between two lists of a dashboard parts them, titled or not', () => {
    const lists = [
      ['Risk', 'L', 'I', 'Score', null, 'Action', 'Owner', 'By when'],
      ['Loss of a main contractor', 2, 4, 8, null, 'Open the hostel', 'P. Okafor', '05/05/2024'],
      ['Fire in a residential block', 1, 4, 4, null, 'Review the pathway', 'J. Smith', '08/12/2024'],
    ];
    const apart = (row: number) => [`risks A${row}:D${row + 2}`, `actions F${row}:H${row + 2}`];
    expect(tablesOf(...lists)).toEqual(apart(1));
    expect(tablesOf(['Risks', null, null, null, null, 'Actions'], ...lists)).toEqual(apart(2));
  });

  test('beside a list of the same headings begins another list', () => {
    const row = (name: string) => [name, 16, 'Red'];
    expect(
      tablesOf(
        ['Risk', 'Score', 'Rating', null, 'Risk', 'Score', 'Rating'],
        [...row('Loss of a main contractor'), null, ...row('Fire in a residential block')],
        [...row('Flood of the depot'), null, ...row('Fraud in grant payments')],
      ),
    ).toEqual(['risks A1:C3', 'risks E1:G3']);
  });
});
