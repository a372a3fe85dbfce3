import fc from 'fast-check';
import { subtract } from '../../../../src/workbench/host/cells/area';
import { cellCount, intersect } from '../../../../src/grid/area';

const area = fc.record({
  row: fc.nat(12),
  column: fc.nat(12),
  rows: fc.integer({ min: 1, max: 8 }),
  columns: fc.integer({ min: 1, max: 8 }),
});

describe('taking a block out of a block', () => {
  test('leaves every other cell, once', () => {
    fc.assert(
      fc.property(area, area, (whole, hole) => {
        const rest = subtract(whole, hole);
        const common = intersect(whole, hole);
        expect(rest.reduce((sum, part) => sum + cellCount(part), 0)).toBe(
          cellCount(whole) - (common ? cellCount(common) : 0),
        );
        for (const part of rest) expect(intersect(part, hole)).toBeNull();
        rest.forEach((part, index) => {
          for (const other of rest.slice(index + 1)) expect(intersect(part, other)).toBeNull();
        });
      }),
    );
  });
});
