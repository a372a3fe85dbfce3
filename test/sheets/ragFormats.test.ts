import { isOwnFormat, ownMark, ragFormats } from '../../src/sheets/ragFormats';

const column = { row: 4, column: 4, rows: 20, columns: 1 };

describe('RAG formats', () => {
  test('colour Green, Amber and Red by their word or first letter, from the first cell of the column', () => {
    expect(ragFormats(column, 'colour-blind safe')).toEqual([
      {
        area: column,
        formula: `=AND(${ownMark}=0,OR(TRIM($E5)="Green",TRIM($E5)="G"))`,
        fill: '#009E73',
        color: '#000000',
      },
      {
        area: column,
        formula: `=AND(${ownMark}=0,OR(TRIM($E5)="Amber",TRIM($E5)="A"))`,
        fill: '#F0E442',
        color: '#000000',
      },
      {
        area: column,
        formula: `=AND(${ownMark}=0,OR(TRIM($E5)="Red",TRIM($E5)="R"))`,
        fill: '#D55E00',
        color: '#000000',
      },
    ]);
  });

  test('an area of several columns judges each cell by itself', () => {
    expect(ragFormats({ ...column, columns: 2 }, 'traffic lights')[0]?.formula).toContain('TRIM(E5)');
  });

  test.each(['colour-blind safe', 'traffic lights'] as const)(
    'black text on the fills of "%s" is readable at 4.5:1 or better',
    (palette) => {
      for (const { fill } of ragFormats(column, palette)) {
        expect((luminance(fill) + 0.05) / 0.05).toBeGreaterThan(4.5);
      }
    },
  );

  test('ours are known by the mark, however Excel spaces it; an officer’s rule on the word is not ours', () => {
    const [green] = ragFormats(column, 'traffic lights');
    expect(isOwnFormat(green?.formula ?? '')).toBe(true);
    expect(isOwnFormat('=AND( n("Business Plan for Excel") = 0, TRUE)')).toBe(true);
    expect(isOwnFormat('=$E5="Green"')).toBe(false);
    expect(isOwnFormat('=$A1="Business Plan for Excel"')).toBe(false);
  });
});

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
