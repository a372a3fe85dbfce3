import { defaultDetails, type PlanDetails } from '../../../../src/plan/details';
import { recogniseTables } from '../../../../src/plan/recognise/recogniseTables';
import { checkRisks } from '../../../../src/plan/rules/risks/checkRisks';
import { ratedAs } from '../../../../src/plan/read/risks/countRatings';
import { openRisks } from '../../../../src/plan/read/risks/register';
import type { Area } from '../../../../src/grid/area';
import { buildSheet, buildWorkbook, type TestCell } from '../../buildSheet';

/** What a check makes of one sheet: risks as "code score rating", findings as "code: cells". */
export function checkSheet(
  rows: readonly (readonly TestCell[])[],
  {
    name = 'Sheet1',
    merges = [],
    details = {},
  }: { name?: string; merges?: readonly Area[]; details?: Partial<PlanDetails> } = {},
) {
  const workbook = buildWorkbook(buildSheet(name, rows, { merges }));
  const { registers, findings } = checkRisks(
    workbook,
    recogniseTables(workbook),
    { ...defaultDetails, ...details },
    '2025-06-30',
  );
  return {
    registers,
    risks: registers.flatMap(({ current }) =>
      openRisks(current).map((risk) =>
        [risk.code || risk.title, risk.score, ratedAs(risk, current), risk.ratingWord]
          .filter((x) => x !== '')
          .join(' | '),
      ),
    ),
    columns: registers.flatMap(({ current }) => current.tables.map(({ table }) => table.columns)),
    findings,
    codes: findings.map(({ code, cells, cell }) => `${code} ${(cells ?? [cell]).length}`),
  };
}

/** A merged block of headings: row and column from 0. */
export const merged = (row: number, column: number, columns: number, rows = 1): Area => ({
  row,
  column,
  rows,
  columns,
});
