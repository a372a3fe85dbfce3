import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import { cityGrid } from '../../../src/plan/read/risks/riskGrid';
import { columnsOf, tableKinds } from '../../../src/plan/tables/kinds';
import type { CellContent } from '../../../src/sheets/description';
import { describeTable } from '../../../src/sheets/tables/describeTable';
import { buildSheet, buildWorkbook, type TestCell } from '../buildSheet';

/** A cell of a description as Excel would show it once written; results of formulas do not matter here. */
const written = (content: CellContent): TestCell =>
  content !== null && typeof content === 'object' ? '' : content;

/** Beside blocks of money a plain budget adds them up and has no meaning of its own. */
const totalsOfBlocks: readonly string[] = ['budget', 'projected', 'variance'];

describe('our own tables, empty as they are added', () => {
  test.each(tableKinds)('"%s" is recognised with every column', (kind) => {
    const { description, area, name } = describeTable(
      kind,
      { row: 0, column: 0 },
      { names: [], palette: 'traffic lights' },
    );
    const rows = (description.blocks[0]?.cells ?? []).map((row) => row.map(written));
    const sheet = buildSheet('Sheet1', rows, {
      tables: [{ id: '1', name, area, showHeaders: true, showTotals: false }],
    });
    const [table, ...others] = recogniseTables(buildWorkbook(sheet));
    expect(others).toEqual([]);
    expect(table?.kind).toBe(kind);
    expect(
      Object.entries(table?.columns ?? {})
        .sort((a, b) => a[1] - b[1])
        .map(([field]) => field),
    ).toEqual(
      columnsOf(kind, cityGrid)
        .map(({ field }) => field)
        .filter((field) => kind !== 'budgets' || !totalsOfBlocks.includes(field)),
    );
    expect(table?.certainty).toBeGreaterThan(0.9);
  });
});
