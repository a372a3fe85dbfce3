import type { JudgedRow, KpiCheck } from './check';
import { countKpis } from './counts/countKpis';
import type { PlanDetails } from './details';
import type { KpiRow, KpiRule, Quarter, Rag } from './kpi';
import { explainPublished } from './rag/explain';
import { outlineOf, type JudgedDraft, type Outline } from './rag/findings/judgedDraft';
import { kpisInPlanFindings } from './rag/findings/kpisInPlanFindings';
import { rowFindings } from './rag/findings/rowFindings';
import { tableFindings } from './rag/findings/tableFindings';
import { judgeRow } from './rag/judgeRow';
import { judgeYearEnd } from './rag/judgeYearEnd';
import { overrideOf } from './rag/override';
import { readRag } from './rag/readRag';
import { quarterOf } from './rag/quarterOf';
import { rowText } from './rag/rowText';
import { rulesOf } from './rag/rulesOf';

function publishedOf(row: KpiRow): Rag | '' {
  return row.rag ? (readRag(row.rag.text) ?? 'N/A') : '';
}

function draftOf(
  row: KpiRow,
  own: Pick<JudgedDraft, 'rule' | 'ruleRef'>,
  details: PlanDetails,
  quarter: Quarter | undefined,
): JudgedDraft {
  const verdict = judgeRow(row, own.rule, details, quarter);
  const published = publishedOf(row);
  const override = overrideOf(row, own.rule, verdict);
  const { rag, why } = override.kind === 'applied' ? override : verdict;
  return {
    rule: own.rule,
    ruleRef: own.ruleRef,
    row,
    verdict,
    override,
    rag,
    published,
    why: why + explainPublished(rag, published),
    quarter,
    planYear: row.period === undefined ? details.planYear : undefined,
    yearEnd: judgeYearEnd(row, own.rule, details),
  };
}

/** A row with its verdict and all that can be said of it alone. */
function judgedRow(draft: JudgedDraft): JudgedRow {
  const { row, rag, published, why, verdict, override, yearEnd } = draft;
  return {
    row,
    target: rowText(row, 'target'),
    measure: rowText(row, 'measure'),
    rag,
    byRule: verdict.rag,
    overridden: override.kind === 'applied',
    published,
    why,
    ...(yearEnd && { yearEnd }),
    findings: rowFindings(draft),
  };
}

/**
 * Judges every KPI row against its target by the published rule (Green achieved or exceeded, Amber missed within
 * the tolerance, Red missed by more, N/A not judged) and names what is wrong or in doubt, with its cell and the ways
 * to settle it.
 *
 * `quarter` is the reporting quarter, if not given that of the plan's details. Rules belong to rows by their
 * ref (their name where they have none), in whatever case and spacing; the last of several for one ref counts. The
 * colour that the table shows is compared and never taken over; an officer's override from KPI rules is, while it
 * has a reason and the figure it was made for stands. Time grows with the number of rows only.
 */
export function checkKpis(
  rows: readonly KpiRow[],
  details: PlanDetails,
  rules: readonly KpiRule[],
  quarter: Quarter | undefined = details.quarter,
): KpiCheck {
  const ruleOf = rulesOf(rows, rules);
  const outlines: Outline[] = [];
  const alone = rows.map((row) => {
    const draft = draftOf(row, ruleOf(row), details, quarterOf(row, quarter));
    outlines.push(outlineOf(draft));
    return judgedRow(draft);
  });
  const across = tableFindings(outlines);
  const judged = alone.map((row, place): JudgedRow => {
    const more = across.ofRow.get(place);
    return more ? { ...row, findings: [...row.findings, ...more] } : row;
  });
  const counts: Record<Rag, number> = { Green: 0, Amber: 0, Red: 0, 'N/A': 0 };
  for (const { rag } of judged) counts[rag] += 1;
  const { reported, notReported } = countKpis(counts, details.kpisInPlan);
  return {
    rows: judged,
    counts,
    reported,
    notReported,
    findings: [
      // A finding that several rows share is said once.
      ...new Set(judged.flatMap(({ findings }) => findings)),
      ...across.ofNoRow,
      ...kpisInPlanFindings(rows.length, details),
    ],
  };
}
