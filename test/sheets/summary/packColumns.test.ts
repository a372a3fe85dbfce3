import type { Look } from '../../../src/sheets/summary/look';
import { columnUnits, type Piece, type PieceCell } from '../../../src/sheets/summary/pieces/piece';
import { bandOf, packColumns, stackBands } from '../../../src/sheets/summary/pages/band';
import { spreadColumn } from '../../../src/sheets/summary/pages/arrangePages';

const piece = (section: Piece['section'], units: number, more: Partial<Piece> = {}): Piece => ({
  section,
  units,
  gap: 2,
  keepsNext: false,
  tight: false,
  cells: [],
  charts: [],
  ...more,
});
const heading = (section: Piece['section']) => piece(section, 4, { keepsNext: true, gap: 6 });
const heights = (columns: readonly (readonly Piece[])[] | null) =>
  columns?.map((pieces) => pieces.map(({ units }) => units));

describe('packing pieces into columns', () => {
  test('evens the columns out and keeps the order', () => {
    const pieces = [10, 11, 12, 13, 14, 15].map((units) => piece('aims', units));
    expect(heights(packColumns(pieces, 3, 60))).toEqual([
      [10, 11],
      [12, 13],
      [14, 15],
    ]);
  });

  test('a heading is never the last of a column', () => {
    const pieces = [piece('aims', 20), heading('kpis'), piece('kpis', 20)];
    expect(heights(packColumns(pieces, 2, 27))).toEqual([[20], [4, 20]]);
  });

  test('a table that is parted has its head again, which takes room', () => {
    const head = piece('kpis', 5, { keepsNext: true });
    const row = (units: number) => piece('kpis', units, { tight: true, gap: 0, head });
    const pieces = [head, piece('kpis', 20, { tight: true, gap: 0 }), row(20), row(20)];
    expect(heights(packColumns(pieces, 2, 45))).toEqual([
      [5, 20],
      [5, 20, 20],
    ]);
    expect(packColumns(pieces, 3, 24)).toBeNull();
    expect(heights(packColumns(pieces, 3, 25))).toEqual([
      [5, 20],
      [5, 20],
      [5, 20],
    ]);
  });

  test('the gap above the first piece of a column takes no room', () => {
    const pieces = [piece('aims', 20), piece('aims', 20, { gap: 9 })];
    expect(heights(packColumns(pieces, 2, 20))).toEqual([[20], [20]]);
    expect(packColumns(pieces, 1, 48)).toBeNull();
    expect(heights(packColumns(pieces, 1, 49))).toEqual([[20, 20]]);
  });

  test('a section is parted only where that evens the columns out much', () => {
    const whole = [heading('aims'), piece('aims', 30), piece('aims', 12), heading('edi'), piece('edi', 36)];
    expect(packColumns(whole, 2, 100)?.[1]?.[0]?.section).toBe('edi');
  });

  test('what is higher than a column does not fit, nothing at all does', () => {
    expect(packColumns([piece('aims', 30)], 3, 29)).toBeNull();
    expect(packColumns([], 3, 10)).toEqual([[], [], []]);
  });
});

describe('spreading a column', () => {
  const paragraph = piece('aims', 10, { opens: 'paragraph' });
  const lead = piece('aims', 10, { opens: 'lead' });
  const section = { ...heading('edi'), opens: 'section' as const };
  const pieces = [
    { ...heading('aims'), opens: 'section' as const },
    lead,
    lead,
    lead,
    section,
    paragraph,
    paragraph,
    piece('edi', 5, { tight: true, gap: 0 }),
  ];
  const full = columnUnits(pieces);
  const gapsWith = (spare: number): number[] => spreadColumn(pieces, full + spare).map(({ gap }) => gap);

  test('shares room out: above a lead two fifths of what is above a section, above a paragraph a fifth', () => {
    expect(gapsWith(0)).toEqual([6, 2, 2, 2, 6, 2, 2, 0]);
    // What follows its heading, and rows of a table, stay where they are.
    expect(gapsWith(14 + 2 * 6 + 2)).toEqual([6, 2, 8, 8, 20, 2, 4, 0]);
  });

  test('fills the column to its foot, the first gaps taking what is left over', () => {
    for (let spare = 1; spare < 48; spare += 1)
      expect(columnUnits(spreadColumn(pieces, full + spare))).toBe(full + spare);
    expect(gapsWith(14 + 2 * 6 + 2 + 1)).toEqual([6, 2, 8, 8, 21, 2, 4, 0]);
    const two = [piece('aims', 10), paragraph, paragraph];
    expect(spreadColumn(two, columnUnits(two) + 3).map(({ gap }) => gap)).toEqual([2, 4, 3]);
  });

  test('no further than reads as one text', () => {
    expect(gapsWith(500)).toEqual([6, 2, 12, 12, 30, 2, 12, 0]);
  });

  test('a full column and one that is higher than wished stay as they are', () => {
    expect(spreadColumn(pieces, full)).toEqual(pieces);
    expect(spreadColumn(pieces, 5)).toEqual(pieces);
  });
});

describe('texts reach into the gaps between pieces', () => {
  const cell = (units: number, style: PieceCell['style']): PieceCell => ({
    ...{ x: 0, width: 100, top: 0, units, content: 'words', style },
  });
  const stacked = (...styles: PieceCell['style'][]) => {
    const pieces = styles.map((style) => piece('aims', 10, { gap: 4, cells: [cell(10, style)] }));
    const look = { gaps: { section: 0 } } as Look;
    return stackBands([bandOf([pieces], [{ x: 0, width: 100 }])], look).cells.map(({ top, units }) => [
      top,
      units,
    ]);
  };
  const rule = { EdgeBottom: { style: 'Continuous', weight: 'Thin', color: '#000000' } } as const;

  test('down, or up where the words below stand at the foot of their cell', () => {
    expect(stacked({}, {})).toEqual([
      [0, 14],
      [14, 10],
    ]);
    expect(stacked({}, { vertical: 'Bottom' })).toEqual([
      [0, 10],
      [10, 14],
    ]);
  });

  test('but no fill grows, and no rule moves', () => {
    const asTheyAre = [
      [0, 10],
      [14, 10],
    ];
    expect(stacked({ fill: '#eeeeee' }, {})).toEqual(asTheyAre);
    expect(stacked({ borders: rule }, { vertical: 'Bottom', fill: '#eeeeee' })).toEqual(asTheyAre);
    expect(stacked({ borders: rule }, {})).toEqual(asTheyAre);
  });
});
