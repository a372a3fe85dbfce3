import published from '../fixtures/published/kpis-q1-2017.json';
import type { KpiLine, KpiRow } from '../../src/plan/read/kpi';
import type { CellValue, SourceCell } from '../../src/grid/snapshot';

/** A cell that holds and shows a text; with a value where it holds something else than it shows. */
export function cell(
  text: string,
  at: { row?: number; column?: number } = {},
  value: CellValue = text,
): SourceCell {
  return { sheet: 'Appendix 1', row: at.row ?? 0, column: at.column ?? 0, value, text };
}

/** What of a KPI row a test cares for; the rest stands for columns that the table does not have. */
export interface Given extends Partial<Omit<KpiRow, 'rag' | 'earlier'>> {
  readonly target?: string | SourceCell | null;
  readonly measure?: string | SourceCell | null;
  readonly rag?: string;
  readonly earlier?: KpiRow['earlier'];
}

function asCell(given: string | SourceCell | null, row: number, column: number): SourceCell | null {
  return typeof given === 'string' ? cell(given, { row, column }) : given;
}

/** Columns that few tables have: absent where they are not given. */
function extras({
  period,
  baseline,
  yearEndTarget,
  forecast,
  tolerance,
  asksReasons,
}: Given): Partial<KpiRow> {
  return {
    ...(period !== undefined && { period }),
    ...(baseline && { baseline }),
    ...(yearEndTarget && { yearEndTarget }),
    ...(forecast && { forecast }),
    ...(tolerance && { tolerance }),
    ...(asksReasons && { asksReasons }),
  };
}

/** A KPI row from texts: columns A ref, B KPI, C target, D measure, E RAG, as in the published appendix. */
export function kpiRow(given: Given): KpiRow {
  const row = given.row ?? 0;
  const line: KpiLine = {
    kpi: given.kpi ?? '',
    target: asCell(given.target ?? null, row, 2),
    measure: asCell(given.measure ?? null, row, 3),
  };
  return {
    ref: given.ref ?? '1.1',
    objective: '',
    kpi: given.kpi ?? '',
    sheet: 'Appendix 1',
    row,
    lines: given.lines ?? [line],
    rag: given.rag === undefined ? null : cell(given.rag, { row, column: 4 }),
    goodIs: given.goodIs ?? '',
    earlier: given.earlier ?? {},
    ...extras(given),
    direction: null,
    reasons: given.reasons ?? null,
    actions: given.actions ?? null,
    activity: null,
    outcome: null,
    owner: given.owner ?? null,
  };
}

/**
 * The 22 rows of the published Quarter 1 table as they are read from a sheet: halves cut by a page break are
 * joined (1.2), rows with figures of their own are lines (1.1, 4.7, 5.6).
 */
export function publishedRows(): KpiRow[] {
  let at = 3;
  return published.rows.map((source) => {
    const row = at;
    at += 1;
    let measure = source.q1Measure;
    const lines: KpiLine[] = [];
    for (const continued of source.continuations) {
      if (continued.target === '' && continued.q1Measure !== '') measure += ` ${continued.q1Measure}`;
      else if (continued.target !== '') {
        lines.push({
          kpi: continued.kpi,
          target: cell(continued.target, { row: at, column: 2 }),
          measure: cell(continued.q1Measure, { row: at, column: 3 }),
        });
      }
      at += 1;
    }
    const first: KpiLine = {
      kpi: source.kpi,
      target: cell(source.target, { row, column: 2 }),
      measure: cell(measure, { row, column: 3 }),
    };
    return kpiRow({ ref: source.ref, kpi: source.kpi, row, rag: source.q1Rag, lines: [first, ...lines] });
  });
}
