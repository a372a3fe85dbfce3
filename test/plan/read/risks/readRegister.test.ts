import { readRegister } from '../../../../src/plan/read/risks/readRegister';
import { registerGrid } from '../../../../src/plan/read/risks/registerGrid';
import { cityGrid, riskGridOf } from '../../../../src/plan/read/risks/riskGrid';
import { readLevels } from '../../../../src/plan/read/risks/readRating';
import { registerOf, type Rows } from '../../rules/risks/registerOf';

const headings = ['Risk code', 'Risk', 'Likelihood', 'Impact', 'Score', 'Rating'];
const read = (...rows: Rows) => readRegister(registerOf([headings, ...rows]));

describe('a register', () => {
  test('likelihood and impact are read as numbers, words, or both', () => {
    const risks = read(
      ['R1', 'Flood', 3, 4, 12, 'Amber'],
      ['R2', 'Fire', 'Likely', 'extreme', 32, 'Red'],
      ['R3', 'Fraud', '2 - Unlikely', 'Serious (2)', 4, 'Green'],
      ['R4', 'Frost', 'Maybe', '', 8, 'A'],
    );
    expect(risks.map(({ likelihood, impact }) => [likelihood, impact])).toEqual([
      [3, 4],
      [4, 8],
      [2, 2],
      [null, null],
    ]);
    expect(risks.map(({ cells }) => cells.impact?.text)).toEqual(['4', 'extreme', 'Serious (2)', '']);
  });

  test('a score that is not given is likelihood × impact; one that cannot be read stays unknown', () => {
    const risks = read(
      ['R1', 'Flood', 3, 4, '', ''],
      ['R2', 'Fire', 4, 8, 'high', 'Red'],
      ['R3', 'Fraud', 4, 4, 12, ''],
    );
    expect(risks.map(({ score }) => score)).toEqual([12, null, 12]);
  });

  test('rating and score may share a column, and a score may show how it came about', () => {
    const shared = readRegister(
      registerOf([
        ['Risk code', 'Risk', 'Current risk rating'],
        ['R1', 'Flood', 'Amber 12'],
        ['R2', 'Fire', '16 Red'],
        ['R3', 'Fraud', 'Amber 8 (4x2 - impact major, likelihood unlikely)'],
      ]),
    );
    expect(shared.map(({ score, rating }) => [score, rating])).toEqual([
      [12, 'Amber'],
      [16, 'Red'],
      [8, 'Amber'],
    ]);
    const shown = read(
      ['R1', 'Flood', '', '', '3 x 4 = 12', 'Amber'],
      ['R2', 'Fire', '', '', '4 × 4', 'Red'],
    );
    expect(shown.map(({ score }) => score)).toEqual([12, 16]);
  });

  test('closed risks stand under a heading of their own, or say so themselves', () => {
    const risks = read(
      ['Current risks'],
      ['R1', 'Flood', 3, 4, 12, 'Amber'],
      ['R2', 'Fire', 1, 4, 4, 'Closed'],
      ['Closed risks'],
      ['R3', 'Fraud', 1, 1, 1, 'Green'],
      ['R4', 'Closed circuit television fails', 1, 2, 2, 'Green'],
    );
    expect(risks.map(({ code, closed }) => [code, closed])).toEqual([
      ['R1', false],
      ['R2', true],
      ['R3', true],
      ['R4', true],
    ]);
    const [named] = read(['R4', 'Closure of libraries', 1, 2, 2, 'Green']);
    expect(named?.closed).toBe(false);
  });

  test('a date in a column of closing dates closes, and “Open” does not', () => {
    const risks = readRegister(
      registerOf([
        ['Risk code', 'Risk', 'Score', 'Rating', 'Date closed', 'Open / closed'],
        ['R1', 'Flood', 12, 'Amber', '', 'Open'],
        ['R2', 'Fire', 12, 'Amber', '30/06/2017', ''],
        ['R3', 'Fraud', 12, 'Amber', '', 'Closed'],
      ]),
    );
    expect(risks.map(({ closed }) => closed)).toEqual([false, true, true]);
  });

  test('a risk without a title is kept by its code, a row without both is none', () => {
    expect(
      read(['R1', '', 3, 4, 12, 'Amber'], ['', '', '', '', '', 'Amber']).map(({ code }) => code),
    ).toEqual(['R1']);
  });
});

describe('the grid of a register', () => {
  test('a register with one wrong score is of the City’s grid', () => {
    const planted = read(
      ['R1', 'A', 3, 4, 11, 'Amber'],
      ['R2', 'B', 2, 4, 8, 'Amber'],
      ['R3', 'C', 1, 4, 4, 'Green'],
    );
    expect(registerGrid(planted, cityGrid)).toEqual({ grid: cityGrid, doubt: null });
  });

  test('figures that only 5 × 5 can give are of 5 × 5, its bands read from the ratings', () => {
    const risks = read(
      ['R1', 'A', 5, 3, 15, 'Red'],
      ['R2', 'B', 3, 3, 9, 'Amber'],
      ['R3', 'C', 5, 1, 5, 'Green'],
      ['R4', 'D', 2, 2, 4, 'Green'],
    );
    const { grid, doubt } = registerGrid(risks, cityGrid);
    expect(doubt).toBe('levels');
    expect(grid.impacts).toHaveLength(5);
    expect(grid.bands).toEqual({ redFrom: 15, amberFrom: 9 });
  });

  test('ratings that contradict each other give no bands', () => {
    const risks = read(
      ['R1', 'A', 5, 3, 15, 'Amber'],
      ['R2', 'B', 3, 3, 9, 'Red'],
      ['R3', 'C', 5, 1, 5, 'Green'],
    );
    expect(registerGrid(risks, cityGrid).grid.bands).toBeNull();
  });

  test('a grid that Plan details set is not doubted', () => {
    const set = riskGridOf({ riskImpacts: readLevels('3', 'impact') ?? [] });
    const risks = read(['R1', 'A', 5, 5, 25, 'Red'], ['R2', 'B', 5, 5, 25, 'Red']);
    expect(registerGrid(risks, set, { levels: true, bands: true })).toEqual({ grid: set, doubt: null });
  });

  test('a grid of their own without its bands rates nothing', () => {
    const set = riskGridOf({ riskImpacts: readLevels('5', 'impact') ?? [] });
    const risks = read(['R1', 'A', 4, 5, 20, ''], ['R2', 'B', 2, 3, 6, '']);
    expect(registerGrid(risks, set)).toMatchObject({ grid: { bands: null }, doubt: 'bands' });
  });

  test('the City’s grid is certain where an impact of 8 or a score of 24 stands; then one stray score is a fault', () => {
    const risks = read(
      ['R1', 'A', '', '', 24, 'Red'],
      ['R2', 'B', '', '', 15, 'Amber'],
      ['R3', 'C', '', '', 4, 'Green'],
    );
    expect(registerGrid(risks, cityGrid)).toEqual({ grid: cityGrid, doubt: null });
  });

  test('Plan details as they are added name the City’s grid, which a register of 5 × 5 still is not of', () => {
    const risks = read(['R1', 'A', 5, 5, 25, ''], ['R2', 'B', 3, 5, 15, ''], ['R3', 'C', 1, 4, 4, '']);
    expect(registerGrid(risks, cityGrid, { levels: true, bands: true }).doubt).toBe('levels');
    const oneWrong = read(['R1', 'A', 3, 4, 12, ''], ['R2', 'B', '', '', 15, ''], ['R3', 'C', 1, 4, 4, '']);
    expect(registerGrid(oneWrong, cityGrid, { levels: true, bands: true }).doubt).toBeNull();
  });

  test('scores that are likelihood + impact are on no grid', () => {
    const risks = read(['R1', 'A', 3, 4, 7, ''], ['R2', 'B', 2, 2, 4, ''], ['R3', 'C', 1, 4, 5, '']);
    expect(registerGrid(risks, cityGrid).doubt).toBe('levels');
  });
});
