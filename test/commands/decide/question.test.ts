import fc from 'fast-check';
import { cutIntoPieces, gatherPieces, type Piece } from '../../../src/commands/decide/question';

/** Sends a value as two threads would. */
function sent(value: unknown, most?: number): { whole: unknown; pieces: Piece[] } {
  const gather = gatherPieces();
  const pieces: Piece[] = [];
  for (const piece of cutIntoPieces(value, most)) {
    pieces.push(piece);
    const gathered = gather(structuredClone(piece));
    if (gathered) return { ...gathered, pieces };
  }
  throw new Error('The value never came.');
}

describe('a value in pieces', () => {
  test('comes together again as it was, whatever it is and however small the pieces', () => {
    const basic = fc.oneof(
      fc.string(),
      fc.double(),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(null, undefined),
    );
    // An invalid date is not equal to itself for jest.
    const leaves = [basic, fc.date({ noInvalidDate: true })];
    const values = fc.anything({ values: leaves, withMap: true, withSet: true, maxDepth: 5 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 60 }), (value, most) => {
        expect(sent(value, most).whole).toEqual(structuredClone(value));
      }),
      { numRuns: 2_000 },
    );
  });

  test('is one piece where it is light', () => {
    expect(sent({ rows: [1, 2, 3], name: 'KPIs' }).pieces).toEqual([
      { whole: { rows: [1, 2, 3], name: 'KPIs' }, gaps: [] },
    ]);
  });

  test('has its lists cut, as the example says', () => {
    expect(sent({ rows: [1, 2, 3] }, 2).pieces).toEqual([
      { list: 0, items: [1, 2], gaps: [] },
      { list: 0, items: [3], gaps: [] },
      { whole: { rows: null }, gaps: [{ path: ['rows'], list: 0 }] },
    ]);
  });

  test('is left as it was', () => {
    const value = { sheets: [{ rows: Array.from({ length: 50 }, (_, row) => [row, 'text']) }] };
    const before = structuredClone(value);
    sent(value, 10);
    expect(value).toEqual(before);
  });

  test('has no piece much heavier than another: 20,000 rows go in hundreds', () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => ['1.1', `Cases closed, team ${row}`, 0.8, '']);
    const { pieces, whole } = sent({ sheets: [{ name: 'KPIs', values: rows, text: rows }] });
    expect(whole).toEqual({ sheets: [{ name: 'KPIs', values: rows, text: rows }] });
    expect(pieces.length).toBeGreaterThan(30);
    const sizes = pieces.map((piece) => JSON.stringify(piece).length);
    expect(Math.max(...sizes)).toBeLessThan(200_000);
  });

  test('keeps undefined, false and "" apart from what is not there', () => {
    const value = { rows: [{ quarter: undefined, sheet: '' }, { done: false }, {}] };
    const { whole } = sent(value, 2);
    expect(whole).toStrictEqual(value);
  });
});
