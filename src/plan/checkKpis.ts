import type { JudgedRow, KpiCheck } from './check';
import { countKpis } from './counts/countKpis';
import { countsOf } from './counts/countsOf';
import type { PlanDetails } from './details';
import type { Finding } from './finding';
import type { FindingCode } from './findings/catalogue';
import type { KpiRow, KpiRule, Quarter, Rag } from './kpi';
import { colourThatCounts } from './rag/colourThatCounts';
import { explainPublished } from './rag/explain';
import { outlineOf, type JudgedDraft, type Outline } from './rag/findings/judgedDraft';
import { groupProfiles } from './rag/findings/groupProfiles';
import { keyFindings } from './rag/findings/keyFindings';
import { kpisInPlanFindings } from './rag/findings/kpisInPlanFindings';
import { rowFindings } from './rag/findings/rowFindings';
import { tableFindings } from './rag/findings/tableFindings';
import { judgeRow } from './rag/judgeRow';
import { judgeYearEnd } from './rag/judgeYearEnd';
import { overrideOf, type OverrideState } from './rag/override';
import { readRag } from './rag/readRag';
import { quarterOf } from './rag/quarterOf';
import { readVerdict } from './rag/readVerdict';
import { rowText } from './rag/rowText';
import { rulesOf } from './rag/rulesOf';
import { doubtFindings } from './read/doubtfulColumns';
import { type DoubtfulColumn } from './recognised';

/** What the row's own line says and nobody has to settle: “Annual”, “n/a”. */
const isNothingToDo: ReadonlySet<FindingCode> = new Set(['not-due', 'target-not-set']);

/** '' where the cell is empty, or gives a verdict in other words than colours: the rule's colour stands for those. */
function publishedOf({ rag }: KpiRow): Rag | '' {
  return rag ? (readRag(rag.text) ?? (readVerdict(rag.text) ? '' : 'N/A')) : '';
}

function draftOf(
  row: KpiRow,
  own: Pick<JudgedDraft, 'rule' | 'ruleRef'>,
  details: PlanDetails,
  quarter: Quarter | undefined,
): JudgedDraft {
  const verdict = judgeRow(row, own.rule, details, quarter);
  const published = publishedOf(row);
  const override = sureOverride(row, overrideOf(row, own.rule, verdict));
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

/** Of a figure that may be no measure nothing says that an override is out of date. */
const sureOverride = ({ doubts }: KpiRow, override: OverrideState): OverrideState =>
  override.kind === 'stale' && doubts?.figures.some(({ of }) => of === 'measure')
    ? { kind: 'none' }
    : override;

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
    colour: colourThatCounts({ published, rag }),
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
 * colour that the table shows is compared and never taken over as the rule's; an officer's override from KPI rules is,
 * while it has a reason and the figure it was made for stands. `colour` is what counts of both. Columns of which it is
 * not sure what they are give no colour, and one question each. Time grows with the number of rows only.
 */
export function checkKpis(
  rows: readonly KpiRow[],
  details: PlanDetails,
  rules: readonly KpiRule[],
  quarter: Quarter | undefined = details.quarter,
): KpiCheck {
  const ruleOf = rulesOf(rows, rules);
  const outlines: Outline[] = [];
  const doubtful = new Set<DoubtfulColumn>();
  const alone = rows.map((row) => {
    const draft = draftOf(row, ruleOf(row), details, quarterOf(row, quarter));
    outlines.push(outlineOf(draft));
    for (const column of draft.verdict.doubts) doubtful.add(column);
    if (row.doubts?.rag) doubtful.add(row.doubts.rag);
    return judgedRow(draft);
  });
  const across = tableFindings(outlines);
  const judged = alone.map((row, place): JudgedRow => {
    const more = across.ofRow.get(place);
    return more ? { ...row, findings: [...row.findings, ...more] } : row;
  });
  const profiles = groupProfiles(judged);
  /** Findings that a question on the whole sheet stands for, and those with nothing to do: the row has their code. */
  const isTold = (place: number, { code, severity }: Finding): boolean =>
    (severity === 'info' && isNothingToDo.has(code)) ||
    (code === 'rag-differs' && across.toldTogether.has(place)) ||
    (code === 'profile-needed' && profiles.places.has(place));
  const counts = countsOf(judged.map(({ rag }) => rag));
  const { reported, notReported } = countKpis(counts, details.kpisInPlan);
  return {
    rows: judged,
    counts,
    colours: countsOf(judged.map(({ colour }) => colour)),
    reported,
    notReported,
    findings: [
      ...doubtFindings(doubtful),
      // A finding that several rows share is said once.
      ...new Set(judged.flatMap(({ findings }, place) => findings.filter((one) => !isTold(place, one)))),
      ...profiles.findings,
      ...keyFindings(outlines, details),
      ...across.ofNoRow,
      ...kpisInPlanFindings(rows.length, details),
    ],
  };
}
