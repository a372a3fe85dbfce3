import type { JudgedRow } from '../../plan/check';
import type { RowReport } from './report';

/** A judged row as it is reported: its sheet row counted from 1, its findings by their codes. */
export function reportRow({ row, findings, ...judged }: JudgedRow): RowReport {
  const { target, measure, rag, published, colour, why, byRule, overridden, yearEnd } = judged;
  return {
    sheet: row.sheet,
    row: row.row + 1,
    ref: row.ref,
    kpi: row.kpi,
    target,
    measure,
    rag,
    published,
    colour,
    why,
    byRule,
    overridden,
    ...(yearEnd && { yearEnd }),
    findings: findings.map(({ code }) => code),
  };
}
