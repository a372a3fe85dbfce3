import type { JudgedRow, KpiCheck } from './check';
import type { PlanDetails } from './details';
import type { KpiRow, KpiRule, Quarter, Rag } from './kpi';
import { explainPublished } from './rag/explain';
import { foldRef, rowFindings } from './rag/findings/rowFindings';
import { tableFindings } from './rag/findings/tableFindings';
import { judgeRow, type RowVerdict } from './rag/judgeRow';
import { overrideOf } from './rag/override';
import { readRag } from './rag/readRag';

/** Texts of one column of a row, one for each line: "116 34 0" within a row, "97% / 100%" of child rows. */
function textsOf(row: KpiRow, which: 'target' | 'measure'): string {
  const texts = row.lines.map((line) => line[which]?.text.trim() ?? '').filter((text) => text !== '');
  const first = row.lines[0]?.[which]?.text.trim() ?? '';
  return texts.join(first === '' ? ' / ' : ' ');
}

function publishedOf(row: KpiRow): Rag | '' {
  return row.rag ? (readRag(row.rag.text) ?? 'N/A') : '';
}

interface Draft {
  readonly row: KpiRow;
  readonly rule: KpiRule | undefined;
  readonly verdict: RowVerdict;
  readonly rag: Rag;
  readonly published: Rag | '';
  readonly why: string;
}

function draftOf(
  row: KpiRow,
  rule: KpiRule | undefined,
  details: PlanDetails,
  quarter: Quarter | undefined,
): Draft {
  const verdict = judgeRow(row, rule, details, quarter);
  const published = publishedOf(row);
  const override = overrideOf(rule, verdict);
  const rag = override?.rag ?? verdict.rag;
  const why = override?.why ?? verdict.why;
  return { row, rule, verdict, rag, published, why: why + explainPublished(rag, published) };
}

/**
 * Judges every KPI row against its target by the published rule (Green achieved or exceeded, Amber missed within
 * the tolerance, Red missed by more, N/A not judged) and names what is wrong or in doubt, with its cell.
 *
 * `quarter` is the reporting quarter, if not given that of the plan's details. Rules belong to rows by their
 * ref, in whatever case and spacing; the last of several for one ref counts. The colour that the table shows is
 * compared and never taken over. Time grows with the number of rows only.
 */
export function checkKpis(
  rows: readonly KpiRow[],
  details: PlanDetails,
  rules: readonly KpiRule[],
  quarter: Quarter | undefined = details.quarter,
): KpiCheck {
  const byRef = new Map(rules.map((rule) => [foldRef(rule.ref), rule]));
  const drafts = rows.map((row) =>
    draftOf(row, row.ref === '' ? undefined : byRef.get(foldRef(row.ref)), details, quarter),
  );
  const across = tableFindings(drafts);
  const judged = drafts.map((draft, place): JudgedRow => {
    const { row, rag, published, why } = draft;
    return {
      row,
      target: textsOf(row, 'target'),
      measure: textsOf(row, 'measure'),
      rag,
      published,
      why,
      findings: [...rowFindings({ ...draft, quarter }), ...(across.ofRow.get(place) ?? [])],
    };
  });
  const counts: Record<Rag, number> = { Green: 0, Amber: 0, Red: 0, 'N/A': 0 };
  for (const { rag } of judged) counts[rag] += 1;
  return {
    rows: judged,
    counts,
    findings: [...judged.flatMap(({ findings }) => findings), ...across.ofNoRow],
  };
}
