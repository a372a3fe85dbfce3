import type { JudgedRow, KpiCheck } from '../../rules/kpis/check';
import { sheetCell, sheetCellOf } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import type { Quarter } from '../../../words/quarters';
import { toFillIn } from './yearEdit';
import { groupBy } from '../../../words/lists';

/**
 * A check of tables that wait for a quarter's figures: where no KPI of a sheet has one, that is said once, as something
 * to fill in, and not as a doubt about each row.
 */
export function awaitFigures(check: KpiCheck, quarter: Quarter | undefined): KpiCheck {
  const bySheet = groupBy(check.rows, ({ row }) => row.sheet);
  const waiting = new Set(
    [...bySheet].flatMap(([sheet, rows]) =>
      rows.length > 1 && rows.every(({ measure }) => measure === '') && rows.some(isAwaited) ? [sheet] : [],
    ),
  );
  if (waiting.size === 0) return check;
  const dropped = new Set<Finding>();
  const rows = check.rows.map((judged): JudgedRow => {
    if (!waiting.has(judged.row.sheet)) return judged;
    for (const finding of judged.findings) if (isMissing(finding)) dropped.add(finding);
    return { ...judged, findings: judged.findings.filter((finding) => !isMissing(finding)) };
  });
  const said = [...waiting].map((sheet) => {
    const first = bySheet.get(sheet)?.find(isAwaited);
    const cell = first?.row.lines[0]?.measure;
    return toFillIn(
      cell ? sheetCellOf(cell) : sheetCell(sheet, first?.row.row ?? 0, 0),
      `No KPI on “${sheet}” has a figure${quarter ? ` for ${quarter}` : ''} yet. Enter them as they come in.`,
    );
  });
  return {
    ...check,
    rows,
    findings: [...said, ...check.findings.filter((finding) => !dropped.has(finding))],
  };
}

const isMissing = ({ code }: Finding): boolean => code === 'measure-missing';
const isAwaited = ({ findings }: JudgedRow): boolean => findings.some(isMissing);
