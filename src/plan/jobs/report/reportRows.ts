import { sheetCell, sheetCellOf } from '../../../grid/a1';
import { checkKpis } from '../../checkKpis';
import type { JudgedRow } from '../../rules/kpis/check';
import type { PlanDetails } from '../../details';
import type { Finding } from '../../findings/finding';
import type { FindingCode } from '../../findings/catalogue';
import { newFinding } from '../../findings/newFinding';
import type { KpiRow, KpiRule } from '../../read/kpi';
import type { Quarter } from '../../../words/quarters';
import type { Rag } from '../../rag/rag';
import { textKey } from '../../../words/fold';
import { columnHeading } from '../../read/headingsOf';
import { readKpis } from '../../read/readKpis';
import type { PlacedTable } from '../../read/tablesOfKind';
import { readPeriod } from '../../recognise/readPeriod';
import { fewOf, inList } from '../../../words/lists';

/** A KPI with the colour that the report prints. */
export interface ReportRow {
  readonly row: KpiRow;
  /** The officer's own, where the table shows one; else the rule's. */
  readonly rag: Rag;
  readonly fromRule: boolean;
  /** It has a figure or a colour for the quarter; else it is not shown. */
  readonly shown: boolean;
  /** Heading of the column of objectives, '' where objectives are names of groups. */
  readonly objectiveHeading: string;
}

/** What the rule says against the report's own colours; all other doubts are the check's to tell. */
const ruleCodes: ReadonlySet<FindingCode> = new Set([
  'rag-differs',
  'colours-exchanged',
  'override-without-reason',
  'column-unsure',
]);

/**
 * The KPIs of a quarter, table by table. Of a ref that stands in two tables the first counts. Colours are the
 * officer's; where the rule differs a finding says so, as it does where the rule's colour stands in for a missing one.
 */
export function reportRows(
  placed: readonly PlacedTable<'kpis'>[],
  details: PlanDetails,
  rules: readonly KpiRule[],
  quarter: Quarter,
): { readonly rows: readonly ReportRow[]; readonly findings: readonly Finding[] } {
  const seen = new Map<string, KpiRow>();
  const findings: Finding[] = [];
  const headings = new Map<KpiRow, string>();
  const all = placed.flatMap((one) => {
    const { objective } = one.table.columns;
    const heading = objective === undefined ? '' : columnHeading(one, objective);
    const own = readKpis(one.sheet, one.table, quarter).filter(
      ({ period = '' }) => (readPeriod(period).quarter ?? quarter) === quarter,
    );
    const kept = own.filter((row) => {
      const first = row.ref === '' ? undefined : seen.get(textKey(row.ref));
      if (first) findings.push(twice(row, first));
      return first === undefined;
    });
    for (const row of kept) {
      headings.set(row, heading);
      if (row.ref !== '') seen.set(textKey(row.ref), row);
    }
    return kept;
  });
  const check = checkKpis(all, details, rules, quarter);
  const rows = check.rows.map((judged): ReportRow => ({
    row: judged.row,
    rag: judged.colour,
    fromRule: judged.published === '',
    shown: hasFigure(judged.row) || judged.colour !== 'N/A',
    objectiveHeading: headings.get(judged.row) ?? '',
  }));
  return {
    rows,
    findings: [
      ...findings,
      ...check.findings.filter(({ code }) => ruleCodes.has(code)),
      ...standIns(check.rows),
    ],
  };
}

/** It has a figure of the quarter, whatever that is. */
export const hasFigure = ({ lines }: KpiRow): boolean =>
  lines.some(({ measure }) => (measure?.text.trim() ?? '') !== '');

const placeOf = ({ sheet, row, lines, rag }: KpiRow): string => {
  const cell = rag ?? lines[0]?.measure ?? lines[0]?.target;
  return cell ? sheetCellOf(cell) : sheetCell(sheet, row, 0);
};

const twice = (row: KpiRow, first: KpiRow): Finding =>
  newFinding('kpi-twice', {
    cell: placeOf(row),
    message: `KPI ${row.ref} stands in two tables, on “${first.sheet}” and on “${row.sheet}”. The report takes the first and counts it once; remove the other, or give it a ref of its own.`,
  });

/** Rows without a colour of the officer's that the rule gives one. */
function standIns(rows: readonly JudgedRow[]): Finding[] {
  const own = rows.filter(({ published, rag }) => published === '' && rag !== 'N/A');
  const [first] = own;
  if (!first) return [];
  const names = own.map(({ row }) => row.ref || `row ${row.row + 1}`);
  const some = inList(fewOf(names, 5));
  return [
    newFinding('colour-by-rule', {
      cell: placeOf(first.row),
      message: `The RAG cells of ${own.length === 1 ? 'one KPI are' : `${own.length} KPIs are`} empty (${some}): the report prints the rule’s colour.`,
    }),
  ];
}
