import type { Area } from '../../src/grid/area';
import type { SheetSnapshot } from '../../src/grid/snapshot';
import { findPlace } from '../../src/sheets/place';

function sheet(used: Area | null, filled: readonly [number, number][], more: Partial<SheetSnapshot> = {}) {
  const values = Array.from({ length: used?.rows ?? 0 }, (_, row) =>
    Array.from({ length: used?.columns ?? 0 }, (_, column) =>
      filled.some(([r, c]) => r === row + (used?.row ?? 0) && c === column + (used?.column ?? 0)) ? 'x' : '',
    ),
  );
  return {
    id: '1',
    name: 'Plan',
    visible: true,
    protected: false,
    used,
    values,
    text: values,
    merges: [],
    tables: [],
    ...more,
  };
}

const size = { rows: 3, columns: 2 };

describe('a place for a table', () => {
  test('an empty sheet takes it at A1, or where it is wanted', () => {
    expect(findPlace(sheet(null, []), size)).toEqual({ ok: true, at: { row: 0, column: 0 } });
    expect(findPlace(sheet(null, []), size, { row: 4, column: 7 })).toEqual({
      ok: true,
      at: { row: 4, column: 7 },
    });
  });

  test('a filled cell in its last corner refuses it, names the cell and offers the rows below', () => {
    const block = { row: 1, column: 1, rows: 3, columns: 3 };
    expect(findPlace(sheet(block, [[3, 2]]), size, { row: 1, column: 1 })).toEqual({
      ok: false,
      why: 'The table would take B2:C4, where C4 is filled.',
      free: { row: 5, column: 1 },
    });
  });

  test('it may stand right beside filled cells, and in a gap between them', () => {
    const block = { row: 0, column: 0, rows: 5, columns: 2 };
    const gap = sheet(block, [
      [0, 0],
      [4, 1],
    ]);
    expect(findPlace(gap, size, { row: 1, column: 0 })).toEqual({ ok: true, at: { row: 1, column: 0 } });
    expect(findPlace(gap, { rows: 4, columns: 2 }, { row: 1, column: 0 }).ok).toBe(false);
  });

  test('the empty rows of a table and an empty merged range are taken too, beyond the filled block', () => {
    const table = {
      id: 't',
      name: 'KPIs',
      area: { row: 0, column: 0, rows: 11, columns: 4 },
      showHeaders: true,
      showTotals: false,
    };
    const withTable = sheet({ row: 0, column: 0, rows: 1, columns: 4 }, [[0, 0]], { tables: [table] });
    expect(findPlace(withTable, size, { row: 8, column: 3 })).toEqual({
      ok: false,
      why: 'The table would take D9:E11, where the table “KPIs” stands (A1:D11).',
      free: { row: 12, column: 3 },
    });
    expect(findPlace(withTable, size)).toEqual({ ok: true, at: { row: 12, column: 0 } });
    const withMerge = sheet(null, [], { merges: [{ row: 2, column: 2, rows: 1, columns: 2 }] });
    expect(findPlace(withMerge, size, { row: 0, column: 1 })).toMatchObject({
      ok: false,
      why: 'The table would take B1:C3, where cells are merged (C3:D3).',
    });
  });

  test('where the sheet ends below, the place to the right is offered', () => {
    const block = { row: 1_048_575, column: 2, rows: 1, columns: 1 };
    expect(findPlace(sheet(block, [[1_048_575, 2]]), size, { row: 1_048_574, column: 2 })).toEqual({
      ok: false,
      why: 'The table needs 3 rows and 2 columns, and the sheet ends before that.',
      free: { row: 1_048_573, column: 4 },
    });
  });

  test('cells far away are never covered, and in the last row they leave the place below the rest', () => {
    const block = { row: 0, column: 0, rows: 5, columns: 2 };
    const far = sheet(block, [[0, 0]], {
      farAway: [
        { row: 1_048_575, column: 16_383, rows: 1, columns: 1 },
        { row: 900, column: 0, rows: 1, columns: 1 },
      ],
    });
    expect(findPlace(far, size)).toEqual({ ok: true, at: { row: 6, column: 0 } });
    expect(findPlace(far, size, { row: 899, column: 0 })).toEqual({
      ok: false,
      why: 'The table would take A900:B902, where A901 is filled.',
      free: { row: 6, column: 0 },
    });
  });

  test('a table over the whole sheet leaves no place, and is named', () => {
    const area = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
    const table = { id: 't', name: 'All', area, showHeaders: true, showTotals: false };
    expect(findPlace(sheet(null, [], { tables: [table] }), size)).toEqual({
      ok: false,
      why: 'No place for the table is free on the sheet “Plan”. 1:1048576 is taken by a table or by merged cells. Choose another sheet.',
      free: null,
    });
  });
});
