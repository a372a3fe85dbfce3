import { tableLine } from '../tables/print';
import type { CheckReport, RowReport } from './report';

/** The tables, a line a KPI with its colour and why, and the counts of the colours. */
export function checkLines({ rows, counts, tables, quarter }: CheckReport): string[] {
  return [
    ...tables.map(tableLine),
    ...rows.flatMap(rowLines),
    `${quarter && `${quarter}: `}Green ${counts.Green}, Amber ${counts.Amber}, Red ${counts.Red}, N/A ${counts['N/A']}`,
  ];
}

function rowLines({ row, ref, rag, why, yearEnd }: RowReport): string[] {
  const line = `${rag.padEnd(6)}${(ref || `row ${row}`).padEnd(7)} ${why}`;
  return yearEnd?.why ? [line, `  year end: ${yearEnd.why}`] : [line];
}
