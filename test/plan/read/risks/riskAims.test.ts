import {
  readAppetite,
  readAppetiteLevels,
  readTarget,
  standingTo,
  standingToAppetite,
} from '../../../../src/plan/read/risks/riskAims';
import type { CellValue, SourceCell } from '../../../../src/grid/snapshot';

const cell = (value: CellValue): SourceCell => ({
  sheet: 'S',
  row: 0,
  column: 0,
  value,
  text: String(value),
});
const numbers = {
  likelihood: (one: SourceCell | null) => (one ? Number(one.value) : null),
  impact: (one: SourceCell | null) => (one ? Number(one.value) : null),
};
const levels = new Map([['cautious', 8]]);
const appetite = (value: CellValue, against?: string, heading = '') =>
  readAppetite(
    { appetite: cell(value), ...(against !== undefined && { againstAppetite: cell(against) }) },
    heading,
    levels,
  );

describe('the target of a risk', () => {
  test('is its score, else the product of its levels, and its colour', () => {
    expect(readTarget({ targetScore: cell(8) }, numbers)).toMatchObject({ score: 8, rating: 'N/A' });
    expect(readTarget({ targetRating: cell('Amber 8') }, numbers)).toMatchObject({
      score: 8,
      rating: 'Amber',
    });
    expect(readTarget({ targetLikelihood: cell(2), targetImpact: cell(4) }, numbers)?.score).toBe(8);
    expect(readTarget({ targetRating: cell('Green') }, numbers)).toMatchObject({
      score: null,
      rating: 'Green',
    });
  });

  test('is none where a cell is empty or says something else', () => {
    expect(readTarget({}, numbers)).toBeNull();
    expect(readTarget({ targetScore: cell('') }, numbers)).toBeNull();
    expect(readTarget({ targetScore: cell('tbc') }, numbers)).toBeNull();
  });
});

describe('the appetite for a risk', () => {
  test.each([
    [12, 12],
    ['12', 12],
    ['Up to 12', 12],
    ['8-12', 12],
    ['Open (12)', 12],
    ['≤ 10', 10],
    ['below 10', 9],
    ['Cautious', 8],
    ['Cautious (treat)', 8],
    ['12 or above', null],
    ['Averse', null],
    ['tbc', null],
  ])('“%s” accepts scores up to %s', (value, limit) => {
    expect(appetite(value)?.limit).toBe(limit);
  });

  test('a level that nothing explains is kept in its own words', () => {
    expect(appetite('Averse')).toMatchObject({ level: 'Averse', limit: null });
    expect(appetite('Cautious')?.level).toBe('');
    expect(appetite('n/a')?.level).toBe('');
  });

  test.each([
    ['Risk above appetite', '', 'above'],
    ['Outside tolerance', '', 'above'],
    ['Not within appetite', '', 'above'],
    ['Within', '', 'within'],
    ['No', 'Within appetite?', 'above'],
    ['Yes', 'Within appetite?', 'within'],
    ['Yes', 'Exceeds appetite?', 'above'],
    ['Yes', 'Appetite status', null],
  ])('“%s” below “%s” says %s', (text, heading, says) => {
    expect(appetite('', text, heading)?.says).toBe(says);
  });

  test('levels are given as pairs, and anything else is refused', () => {
    expect(readAppetiteLevels('Averse = 4, Cautious: 8; Open up to 16')).toEqual(
      new Map([
        ['averse', 4],
        ['cautious', 8],
        ['open', 16],
      ]),
    );
    expect(readAppetiteLevels('Cautious')).toBeNull();
    expect(readAppetiteLevels('')).toBeNull();
  });
});

describe('how a risk stands', () => {
  test('is told by the scores, else by the colours, else not at all', () => {
    expect(standingTo({ score: 12, rating: 'Amber' }, { score: 8, rating: 'N/A' })).toBe('above');
    expect(standingTo({ score: 8, rating: 'Amber' }, { score: 8, rating: 'Green' })).toBe('met');
    expect(standingTo({ score: null, rating: 'Red' }, { score: 8, rating: 'Amber' })).toBe('above');
    expect(standingTo({ score: 12, rating: 'N/A' }, { score: null, rating: 'Amber' })).toBeNull();
  });

  test('a word that the score contradicts tells nothing', () => {
    const risk = { score: 20, rating: 'Red' } as const;
    expect(standingToAppetite(risk, appetite(12, 'No', 'Within appetite?'))).toBe('above');
    expect(standingToAppetite(risk, appetite(12, 'Yes', 'Within appetite?'))).toBeNull();
    expect(standingToAppetite(risk, appetite('Averse', 'Above'))).toBe('above');
    expect(standingToAppetite(risk, null)).toBeNull();
  });
});
