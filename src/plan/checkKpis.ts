import { colourThatCounts, type JudgedRow, type KpiCheck, type YearEnd } from './rules/kpis/check';
import { countKpis, isPossible } from './rules/kpis/countKpis';
import { yearReported, type PlanDetails } from './details';
import { type Finding, newFinding } from './findings/finding';
import type { FindingCode } from './findings/catalogue';
import { type KpiRow, type KpiRule, type RowDoubts, rowText } from './read/kpi';
import type { Quarter } from '../words/quarters';
import { type Rag, countsOf } from './rag/rag';
import { explainPublished } from './rules/kpis/judge';
import { outlineOf, type JudgedDraft, type Outline } from './rules/kpis/findings/judgedDraft';
import { groupProfiles } from './rules/kpis/findings/sharedCauses';
import { keyFindings } from './rules/kpis/findings/keyFindings';
import { rowFindings } from './rules/kpis/findings/rowFindings';
import { tableFindings } from './rules/kpis/findings/tableFindings';
import { judgeRow, overrideOf, type OverrideState } from './rules/kpis/judgeRow';
import { readRag, readVerdict } from './rag/readRag';
import { rulesOf } from './read/readRules';
import { doubtFindings } from './read/doubtfulColumns';
import type { DoubtfulColumn } from './recognise/recognised';
import { readPeriod } from './recognise/readHeading';

/** What the row's own line says and nobody has to settle: “Annual”, “n/a”. */
const isNothingToDo: ReadonlySet<FindingCode> = new Set(['not-due', 'target-not-set']);

/** '' where the cell is empty, or gives a verdict in other words than colours: the rule's colour stands for those. */
function publishedOf({ rag }: KpiRow): Rag | '' {
  return rag ? (readRag(rag.text) ?? (readVerdict(rag.text) ? '' : 'N/A')) : '';
}

/**
 * The second judgement of a row that forecasts its year end, beside the one to date: a forecast figure against the
 * target for the year (the row's only target where it has no other), by the same rule and without a profile, for at
 * the year's end the whole is due. A forecast that is a RAG word is what the table says and cannot be checked. Null
 * where the row forecasts nothing.
 */
function judgeYearEnd(row: KpiRow, rule: KpiRule | undefined, details: PlanDetails): YearEnd | null {
  const { forecast, yearEndTarget } = row;
  const [line, ...more] = row.lines;
  if (!forecast || !line) return null;
  const published = readRag(forecast.text);
  if (published)
    return { target: yearEndTarget?.text ?? '', forecast: forecast.text, rag: 'N/A', published, why: '' };
  const target = yearEndTarget ?? (more.length === 0 ? line.target : null);
  const ahead: KpiRow = {
    ...row,
    lines: [{ kpi: line.kpi, target, measure: forecast }],
    ...(row.doubts && { doubts: doubtsAhead(row.doubts, target === line.target) }),
  };
  const verdict = judgeRow(ahead, rule && atYearEnd(rule), details, 'Q4');
  return {
    target: target?.text ?? '',
    forecast: forecast.text,
    rag: verdict.rag,
    published: '',
    why: `Forecast for the year end: ${verdict.why}`,
  };
}

/** Of the columns in doubt that of the target alone is one of the forecast's, where the year has no other. */
const doubtsAhead = (doubts: RowDoubts, sameTarget: boolean): RowDoubts => ({
  ...doubts,
  figures: sameTarget ? doubts.figures.filter(({ of }) => of === 'target') : [],
});

/** What holds of the year end as well: unit, tolerance and polarity, but no profile and no headline. */
function atYearEnd({ ref, unit, tolerance, basis, polarity }: KpiRule): KpiRule {
  return {
    ref,
    ...(unit !== undefined && { unit }),
    ...(tolerance !== undefined && { tolerance }),
    ...(basis && { basis }),
    ...(polarity && { polarity }),
  };
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
    planYear: row.period === undefined ? yearReported(details) : undefined,
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
 * The quarter that a row reports: the one that its own period names ("Q2 2018/19"), Q4 for a period of a whole year
 * ("Annual 2020/21", "2023/24"), else the quarter of the report.
 */
function quarterOf({ period }: KpiRow, reported: Quarter | undefined): Quarter | undefined {
  if (period === undefined) return reported;
  const { quarter, year } = readPeriod(period);
  if (quarter) return quarter;
  const whole = year !== undefined || /\b(?:annual|full year|year end|year)\b/i.test(period);
  return whole && !/\b(?:month|half|to date|h[12])\b/i.test(period) ? 'Q4' : reported;
}

/** The plan's details say that it has fewer KPIs than the table shows, so the number cannot be its base. */
function kpisInPlanFindings(shown: number, { kpisInPlan }: PlanDetails): readonly Finding[] {
  if (kpisInPlan === undefined || isPossible(kpisInPlan, shown)) return [];
  const message = `Plan details say that the plan has ${kpisInPlan} KPIs, but ${shown} are shown, so those not reported are counted of the rows shown. Correct “KPIs in the plan”.`;
  return [newFinding('kpis-in-plan-too-few', { cell: '', message })];
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
