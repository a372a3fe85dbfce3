import {
  factorOf,
  moneyUnit,
  readThousands,
  statedUnit,
  unitName,
} from '../../../../src/plan/read/budgets/readThousands';

describe('money of a cell in £000', () => {
  test.each([
    ['6,974', 6974],
    ['£6,974', 6974],
    ['(111)', -111],
    ['-111', -111],
    ['111-', -111],
    ['111 CR', -111],
    ['-', 0],
    ['nil', 0],
    ['£1.25m', 1250],
  ])('%s in a column of £000 is %d', (text, amount) => {
    expect(readThousands(text, text, 1)).toBe(amount);
  });

  test.each(['', '(111', 'tbc', '185,00', 'see note'])('“%s” is no amount', (text) => {
    expect(readThousands(text, text, 1)).toBeNull();
  });

  test('the unit of the column says what a plain number is', () => {
    expect(readThousands(6974, '6974', 1)).toBe(6974);
    expect(readThousands(6974000, '6974000', 0.001)).toBe(6974);
    expect(readThousands(6.974, '6.974', 1000)).toBe(6974);
  });

  test('a number whose format shows its thousands only is counted in what it shows', () => {
    expect(readThousands(6974321, '6,974', 1)).toBeCloseTo(6974.321, 6);
  });
});

describe('the unit that headings state', () => {
  test.each([
    ['Budget £000', 1],
    ['Budget £’000', 1],
    ['Budget (£k)', 1],
    ['Budget £m', 1000],
    ['Budget in £ millions', 1000],
    ['Budget (£)', 0.001],
    ['Budget in whole pounds', 0.001],
    ['Budget', null],
  ])('%s', (heading, unit) => {
    expect(statedUnit([heading])).toBe(unit);
  });

  test('the first that states one counts; none stands for £000', () => {
    expect(moneyUnit(['Service', 'Budget £m', 'Spend £'])).toBe(1000);
    expect(moneyUnit(['Service', 'Budget'])).toBe(1);
    expect([1, 0.001, 1000].map((unit) => unitName(unit as 1 | 0.001 | 1000))).toEqual(['£000', '£', '£m']);
  });
});

test('what a cell holds, in £000: pounds, millions, and texts as they were read', () => {
  expect(factorOf(6974, { value: 6974000 })).toBe(0.001);
  expect(factorOf(6974, { value: 6.974 })).toBe(1000);
  expect(factorOf(6974, { value: 6974 })).toBe(1);
  expect(factorOf(6974, { value: '6,974' })).toBe(1);
});
