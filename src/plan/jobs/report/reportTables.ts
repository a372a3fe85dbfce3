import { sheetCell, sheetCellOf } from '../../../grid/a1';
import { textKey } from '../../../words/fold';
import { fewOf, inList } from '../../../words/lists';
import { type Quarter, quarterName } from '../../../words/quarters';
import type { PlanBook } from '../../book/planBook';
import { onlyNamed } from '../../book/reportedLists';
import { checkKpis } from '../../checkKpis';
import type { PlanDetails } from '../../details';
import type { FindingCode } from '../../findings/catalogue';
import { type Finding, newFinding } from '../../findings/finding';
import type { Rag } from '../../rag/rag';
import { columnHeading } from '../../read/headingsOf';
import type { KpiRow, KpiRule } from '../../read/kpi';
import { readKpis } from '../../read/readKpis';
import type { PlacedTable } from '../../read/tablesOfKind';
import { readPeriod } from '../../recognise/readHeading';
import type { JudgedRow } from '../../rules/kpis/check';

/** A sentence on why there can be no report, with a code. */
export interface NoReport {
  readonly code:
    'no-kpi-table' | 'quarter-needed' | 'quarter-without-figures' | 'no-risk-register' | 'no-budgets';
  readonly message: string;
}

const quarterNeeded: NoReport = {
  code: 'quarter-needed',
  message:
    'Which quarter is the report of? Neither Plan details nor the headings of the KPI table say so: choose one, or set Reporting quarter in Plan details.',
};

export interface ReportTables {
  readonly quarter: Quarter;
  readonly kpis: readonly PlacedTable<'kpis'>[];
  /** Tables of other quarters, which are left out. */
  readonly findings: readonly Finding[];
}

/** Sheets of a two-page plan, whose short lists are not what a quarter's report shows where there are longer ones. */
export const planSheets = ({ of }: PlanBook): Set<string> =>
  new Set(of('text').map(({ sheet }) => sheet.name));

/** Those that stand on no plan's own sheet, or all if there are no others. */
export function besidePlans<Item extends { readonly sheet: { readonly name: string } }>(
  items: readonly Item[],
  plans: ReadonlySet<string>,
): readonly Item[] {
  const beside = items.filter(({ sheet }) => !plans.has(sheet.name));
  return beside.length > 0 ? beside : items;
}

/**
 * The quarter of the report (the one asked for, else that of Plan details, else the only one that the tables name) and
 * its KPI tables: with a RAG column where some have one, not the short list of a two-page plan where there are others,
 * and none of another quarter.
 */
function reportTables(book: PlanBook): ReportTables | NoReport {
  const own = besidePlans(book.kpiLists, planSheets(book));
  if (own.length === 0)
    return {
      code: 'no-kpi-table',
      message:
        'No KPI table was found to report on: a KPI table has a heading for the KPI, one for its target and one for the measure. Add one with Tables, or check the headings.',
    };
  const quarter = book.statedQuarter ?? onlyNamed(own);
  if (!quarter) return quarterNeeded;
  const kpis = own.filter((placed) => reports(placed, quarter));
  if (kpis.length === 0)
    return {
      code: 'quarter-without-figures',
      message: `No KPI table reports ${quarterName(quarter)}: ${own.map(({ sheet, table }) => `“${sheet.name}” is of ${table.quarter ?? 'another quarter'}`).join(', ')}. Choose the quarter that is reported, or add its figures.`,
    };
  return {
    quarter,
    kpis,
    findings: own.filter((one) => !kpis.includes(one)).map((one) => leftOut(one, quarter)),
  };
}

/** The quarter and the KPI tables of a paper; one that has no KPIs needs the quarter alone. */
export function paperTables(book: PlanBook, needsKpis: boolean): ReportTables | NoReport {
  const chosen = reportTables(book);
  if (needsKpis || !('code' in chosen)) return chosen;
  const { quarter } = book;
  return quarter ? { quarter, kpis: [], findings: [] } : quarterNeeded;
}

function reports({ table: { columns, quarter: own } }: PlacedTable<'kpis'>, quarter: Quarter): boolean {
  const byQuarter = [columns.q1, columns.q2, columns.q3, columns.q4];
  if (byQuarter.every((column) => column === undefined)) return own === undefined || own === quarter;
  return byQuarter[Number(quarter.charAt(1)) - 1] !== undefined || columns.measure !== undefined;
}

const leftOut = ({ sheet, table: { area, quarter } }: PlacedTable<'kpis'>, reported: Quarter): Finding =>
  newFinding('other-quarter-left-out', {
    cell: sheetCell(sheet.name, area.row, area.column),
    message: `The KPI table on “${sheet.name}” is of ${quarter ?? 'another quarter'}, so it is not in the report of ${reported}.`,
  });

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
