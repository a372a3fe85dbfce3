import type { Field } from '../../tables/kinds';
import type { KpiRow, KpiRule } from '../../read/kpi';
import type { Quarter } from '../../../words/quarters';
import type { PeriodWords } from '../../../words/reportingPeriods';
import type { Rag } from '../../rag/rag';
import { columnHeading } from '../../read/headingsOf';
import { measureColumns } from '../../read/measureColumns';
import type { PlacedTable } from '../../read/tablesOfKind';
import { uprightView } from '../../read/rowKind';
import { shown, shownText, type KpiAppendix, type Shown, type RagLine } from './quarterlyReport';
import type { ReportRow } from './reportTables';
import { countKpis } from '../../rules/kpis/countKpis';
import type { PlanDetails } from '../../details';
import { formatNumber } from '../../../words/numbers';

type KpiColumn =
  'ref' | 'kpi' | 'target' | 'measure' | 'rag' | 'direction' | 'activity' | 'reasons' | 'actions';

const fallback: Readonly<Record<KpiColumn, string>> = {
  ref: '',
  kpi: 'KPI / measure',
  target: 'Target',
  measure: 'Measure',
  rag: 'RAG status',
  direction: 'Direction of travel',
  activity: 'Activity update',
  reasons: 'Reasons for performance',
  actions: 'Actions planned',
};

interface RagSummary {
  readonly lines: readonly RagLine[];
  readonly sentences: readonly string[];
  readonly inPlan: number;
  readonly reported: number;
  readonly notReported: number;
}

/**
 * The KPIs of a quarter as an appendix, by priority objective, in the columns and under the headings of the officer's
 * table: ref, KPI, target, measure, RAG, direction of travel where it is told, and the activities (reasons and actions
 * where there is no such column). KPIs without an update are left out, and the note says so.
 */
export function kpiAppendix(
  rows: readonly ReportRow[],
  placed: readonly PlacedTable<'kpis'>[],
  quarter: Quarter,
  notShown: boolean,
  period: PeriodWords,
): KpiAppendix {
  const listed = rows.filter(({ shown: isShown }) => isShown);
  const filled = (field: 'direction' | 'activity' | 'reasons' | 'actions') =>
    listed.some(({ row }) => (row[field]?.text ?? '') !== '');
  const texts = filled('activity')
    ? (['activity'] as const)
    : (['reasons', 'actions'] as const).filter(filled);
  const fields: KpiColumn[] = [
    ...(listed.some(({ row }) => row.ref !== '') ? (['ref'] as const) : []),
    'kpi',
    'target',
    'measure',
    'rag',
    ...(filled('direction') ? (['direction'] as const) : []),
    ...texts,
  ];
  let objective = '';
  return {
    title: `Appendix 1 – ${period.title} key performance indicators update`,
    fields,
    headings: headingsOf(fields, placed[0], quarter, period),
    rows: listed.flatMap(({ row, rag, fromRule }): KpiAppendix['rows'] => {
      const group = row.objective !== '' && row.objective !== objective;
      objective = row.objective || objective;
      return [
        ...(group ? [{ kind: 'group' as const, text: row.objective }] : []),
        ...row.lines.map((_, at) => ({
          kind: 'row' as const,
          cells: fields.map((field) => cellOf(row, at, field, fromRule ? rag : '')),
          rag: at === 0 ? rag : ('' as const),
        })),
      ];
    }),
    note: notShown
      ? `Note: there is not a ${period.noun === 'quarter' ? quarter : period.adjective} update for all performance indicators – those not shown in the above table will be reported in subsequent ${period.noun}s`
      : '',
  };
}

/** Only the first line of a KPI has its ref, colour and texts. */
function cellOf(row: KpiRow, at: number, field: KpiColumn, ruled: Rag | ''): Shown {
  const line = row.lines[at];
  if (field === 'kpi') return shownText(line?.kpi ?? '');
  if (field === 'target' || field === 'measure') return shown(line?.[field]);
  if (at > 0) return shownText('');
  if (field === 'ref') return shownText(row.ref);
  return field === 'rag' && ruled !== '' ? shownText(ruled) : shown(row[field]);
}

function headingsOf(
  fields: readonly KpiColumn[],
  placed: PlacedTable<'kpis'> | undefined,
  quarter: Quarter,
  period: PeriodWords,
): string[] {
  if (!placed) return fields.map((field) => fallback[field]);
  const { grid, table } = uprightView(placed.sheet, placed.table);
  const measures = measureColumns(grid, table, quarter);
  const columnOf = (field: KpiColumn): number | undefined =>
    field === 'measure' || field === 'target'
      ? measures[field]
      : table.columns[field satisfies Field<'kpis'>];
  return fields.map((field) => {
    const column = columnOf(field);
    const own = column === undefined ? '' : columnHeading(placed, column);
    return own || (field === 'measure' ? `${period.title} measure` : fallback[field]);
  });
}

/**
 * The counts of a report as the published one states them, of the colours that it prints: the table (status,
 * description, number, % of those reported) and the sentences "17 (85%) achieved or exceeded the performance target
 * set" … Where KPIs have tolerances of their own, the tolerance is not given as a number.
 */
export function ragSummary(
  counts: Readonly<Record<Rag, number>>,
  { tolerance, toleranceBasis, kpisInPlan }: PlanDetails,
  rules: readonly KpiRule[],
  noun: PeriodWords['noun'] = 'quarter',
): RagSummary {
  const { shares, reported, notReported, inPlan } = countKpis(counts, kpisInPlan);
  const own = rules.some((rule) => rule.tolerance !== undefined || rule.basis !== undefined);
  const amount = toleranceBasis === 'points' ? `${tolerance} percentage points` : `${tolerance}%`;
  const of = own
    ? 'the tolerance of the set target'
    : `the tolerance of -${amount}${toleranceBasis === 'points' ? ' from' : ' of'} the set target`;
  const descriptions: Record<Rag, string> = {
    Green: 'PIs for which the set target was achieved or exceeded',
    Amber: `PIs within ${of}`,
    Red: `PIs that are below ${of}`,
    'N/A': `PIs where there is no update for the ${noun} reported – these will be reported in subsequent ${noun}s`,
  };
  const within = own ? 'the tolerance' : amount;
  const was = (number: number) => (number === 1 ? 'was' : 'were');
  const [green, amber, red] = shares.map(
    ({ number, percent }) => `${formatNumber(number)}${percent && ` (${percent})`}`,
  );
  const sentences = [
    `${green} achieved or exceeded the performance target set`,
    `${amber} ${was(counts.Amber)} within ${within} of the target set`,
    `${red} failed to meet the target set by more than ${within}`,
    ...(notReported > 0
      ? [
          `${formatNumber(notReported)} ${notReported === 1 ? 'is a performance indicator (PI)' : 'are performance indicators (PIs)'} that will be reported in subsequent ${noun}s.`,
        ]
      : []),
  ];
  return {
    lines: shares.map(({ rag, number, percent }) => ({
      rag,
      number,
      percent,
      description: descriptions[rag],
    })),
    sentences,
    inPlan,
    reported,
    notReported,
  };
}
