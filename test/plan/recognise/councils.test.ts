import { readKpis } from '../../../src/plan/read/readKpis';
import { recogniseTables } from '../../../src/plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../../src/plan/recognise/recognised';
import { buildSheet, buildWorkbook } from '../buildSheet';
import { readCouncil } from '../councils';

describe("other public bodies' KPI tables under their own headings", () => {
  test.each([
    ['cwac-housing-per-kpi-tolerance', { kpi: 1, target: 2, measure: 4, rag: 5 }],
    ['environment-agency-scorecards', { kpi: 1, goodIs: 3, measure: 4, target: 5, rag: 7 }],
    ['jersey-treasury-2022', { kpi: 0, target: 5, measure: 6 }],
    // Its "Published status" holds remarks ("count-verified", "Annual PI"); the next column holds the colours.
    ['maidstone-10pc-rule', { kpi: 1, measure: 2, target: 3, rag: 5 }],
    ['text-targets-no-rag', { kpi: 2, target: 3, measure: 4 }],
  ])('%s', (name, columns) => {
    const rows = readCouncil(name);
    const sheet = buildSheet('KPIs', rows);
    const [table, ...others] = recogniseTables(buildWorkbook(sheet));
    expect(others).toEqual([]);
    expect(table).toMatchObject({ kind: 'kpis', columns });
    expect(table?.questions.length).toBeLessThanOrEqual(1);
    expect(readKpis(sheet, table as RecognisedTable<'kpis'>)).toHaveLength(rows.length - 1);
  });
});
