import type { PlanBook } from '../../book/planBook';
import { kindOf } from '../../book/planYears';
import { wordsOfPeriod, type PlanDetails } from '../../details';
import { tableTitles } from '../../read/headingsOf';
import { titledPeriod } from '../../../words/reportingPeriods';
import { type Finding, newFinding } from '../../findings/finding';
import { type Quarter, quarterName } from '../../../words/quarters';
import { countsOf } from '../../rag/rag';
import { checkRisks, type CheckedRegister } from '../../rules/risks/checkRisks';
import { reportTemplate, type TemplateProblem } from '../../read/readTemplate';
import { ownFinding, withOwnSections } from '../../sections/ownSections';
import { reportSections, type Paper, type ReportSection } from '../../sections/reportSections';
import { ownInReport } from '../../sections/templateSections';
import { budgetAppendix, reportBudgets } from './budgetReport';
import { reportTexts, readReportText } from './drafts';
import { indicatorBlocks } from './indicatorBlocks';
import { kpiAppendix, ragSummary } from './kpiReport';
import { appendixTitles, type Cover, coverFields, type QuarterlyReport, subjectOf } from './quarterlyReport';
import { readCommentary } from '../../read/readLists';
import {
  besidePlans,
  hasFigure,
  type NoReport,
  paperTables,
  planSheets,
  type ReportRow,
  reportRows,
  type ReportTables,
} from './reportTables';
import { riskAppendix } from './riskReport';
import { formatNumber } from '../../../words/numbers';
import { shorten } from '../../../words/shorten';
import { count } from '../../../words/counts';
import { gatherFacts } from '../../rules/tieOut/gatherFacts';
import { findPassages, tieOut } from '../../rules/tieOut/tieOut';

type Gathered =
  | { readonly ok: true; readonly report: QuarterlyReport }
  | { readonly ok: false; readonly why: NoReport | TemplateProblem };

/**
 * The quarterly report of a workbook: what its tables say of a quarter, in the words of the published report of
 * Quarter 1 2017/18, or one of the papers that it can be parted into, with its own sections and appendix. Colours, reasons
 * and actions are the officers' own; findings name what is missing on the cover and in the commentary, where the rule
 * differs, and what was left out. Its sections are those that are `given`, else those of the council's template, else the
 * published ones. `why` says why there can be no report.
 */
export function gatherReport(
  book: PlanBook,
  given?: readonly ReportSection[],
  paper: Paper | 'one' = 'one',
): Gathered {
  const { workbook, tables, rules } = book;
  const template = given ? null : reportTemplate(book.of('template'));
  if (template?.problem) return { ok: false, why: template.problem };
  const listed = given ?? template?.sections ?? reportSections;
  const has = (part: Paper): boolean => paper === 'one' || paper === part;
  const chosen = paperTables(book, has('progress'));
  if ('code' in chosen) return { ok: false, why: chosen };
  const { quarter } = chosen;
  const details = reportedDetails(book.details, chosen);
  const period = wordsOfPeriod(quarter, details);
  const { rows, findings: rowFindings } = reportRows(chosen.kpis, details, rules, quarter);
  if (has('progress') && !rows.some(({ row }) => hasFigure(row)))
    return { ok: false, why: withoutFigures(quarter, chosen.kpis) };

  const { commentary, findings: commentaryFindings } = readCommentary(workbook, tables, quarter);
  const { blocks, findings: blockFindings } = indicatorBlocks(rows, commentary, rules, details, quarter);
  const counted = ragSummary(countsOf(rows.map(({ rag }) => rag)), details, rules, period.noun);
  const { bySection, own } = readReportText(workbook, tables, quarter, listed);
  const sections = withOwnSections(listed, own, ({ key, title }): ReportSection => ({
    ...ownInReport,
    key,
    title,
    source: { kind: 'text' },
  })).filter(({ papers = [] }) => paper === 'one' || papers.length === 0 || papers.includes(paper));
  const register = has('risk') ? reportRegister(book, quarter) : null;
  const budgets = has('budget') ? reportBudgets(book, quarter) : null;
  const missing =
    paper === 'risk' && !register ? noRegister : paper === 'budget' && !budgets ? noBudgets : null;
  if (missing) return { ok: false, why: missing };
  const notShown = rows.some(({ shown }) => !shown) || counted.inPlan > rows.length;
  const kpis = has('progress') ? kpiAppendix(rows, chosen.kpis, quarter, notShown, period) : null;
  const first = kpis ? 2 : 1;
  const appendices = {
    kpis,
    risks: register ? riskAppendix(register, first, period) : null,
    budgets: budgets
      ? budgetAppendix(
          budgets.placed,
          budgets.table,
          budgets.analysis,
          register ? first + 1 : first,
          quarter,
          period.title,
        )
      : null,
  };
  const { inPlan } = counted;
  const texts = reportTexts(
    bySection,
    { book, quarter, period, paper, inPlan, register, budgets, appendices },
    sections,
  );
  const cover = coverFields(details, subjectOf(paper, details, period));
  const ofKpis = kpis ? [...blockFindings, ...rowFindings, ...chosen.findings, ...commentaryFindings] : [];
  const isTied = kpis && (bySection.size > 0 || commentary.length > 0);
  return {
    ok: true,
    report: {
      ...appendices,
      quarter,
      period,
      paper,
      details,
      cover,
      ragLines: counted.lines,
      sentences: counted.sentences,
      notReportedNote: notReportedNote(rows, counted),
      blocks,
      sections,
      texts,
      findings: [
        ...coverFindings(cover),
        ...(template?.findings ?? []),
        ...ownFinding(own, 'report', Boolean(template?.sections)),
        ...ofKpis,
        ...(budgets?.findings ?? []),
        ...(isTied ? tieFindings(book.asking({ ...book.asked, quarter }), appendixTitles(appendices)) : []),
      ],
    },
  };
}

/** Plan details with the quarter that is reported, and whether that ends a half-year or a year, by titles if need be. */
function reportedDetails(
  { periodKind, ...details }: PlanDetails,
  { quarter, kpis }: Pick<ReportTables, 'quarter' | 'kpis'>,
): PlanDetails {
  const titles = kpis.flatMap((placed) => [...tableTitles(placed), placed.sheet.name]);
  const titled = titles.map(titledPeriod).find((one) => one?.quarter === quarter);
  const kind = details.quarter === undefined ? titled && kindOf(titled).periodKind : periodKind;
  return {
    ...details,
    quarter,
    ...(kind && (details.quarter ?? quarter) === quarter && { periodKind: kind }),
  };
}

const noRegister: NoReport = {
  code: 'no-risk-register',
  message:
    'No risk register was found to make the risk update of. Add one with Tables, or leave risk out of the papers.',
};

const noBudgets: NoReport = {
  code: 'no-budgets',
  message:
    'No budget table was found to make the budget monitoring of. Add one with Tables, or leave budget out of the papers.',
};

/**
 * Figures and references of the officer's own words that tie to nothing in the workbook. The appendices that the report
 * will have are there, whatever the sheets are called that they are made of.
 */
function tieFindings(book: PlanBook, appendices: readonly string[]): readonly Finding[] {
  const { workbook, tables, quarter } = book;
  const passages = findPassages(workbook, tables, { ...(quarter && { quarter }) });
  const [first] = passages;
  if (!first) return [];
  const titles = appendices.map((text) => ({ text, cell: first.cell, section: 'Appendices' }));
  const facts = gatherFacts(
    book,
    passages.map(({ cell }) => cell),
  );
  return tieOut([...passages, ...titles], facts).findings;
}

const withoutFigures = (
  quarter: Quarter,
  kpis: readonly { readonly sheet: { readonly name: string } }[],
): NoReport => ({
  code: 'quarter-without-figures',
  message: `No KPI on ${[...new Set(kpis.map(({ sheet }) => `“${sheet.name}”`))].join(', ')} has a figure for ${quarterName(quarter)}. Enter its figures first, or choose the quarter that is reported.`,
});

/** "21 of the plan's 41 performance indicators have no update: 2 are shown without a colour (2.6, 4.2), 19 are not shown." */
function notReportedNote(
  rows: readonly ReportRow[],
  {
    inPlan,
    reported,
    notReported,
  }: { readonly inPlan: number; readonly reported: number; readonly notReported: number },
): string {
  if (notReported === 0) return '';
  const uncoloured = rows
    .filter(({ rag, shown }) => shown && rag === 'N/A')
    .map(({ row }) => row.ref || shorten(row.kpi));
  const hidden = notReported - uncoloured.length;
  const parts = [
    ...(uncoloured.length > 0
      ? [
          `${count(uncoloured.length, 'is', 'are')} shown in Appendix 1 without a colour (${uncoloured.join(', ')})`,
        ]
      : []),
    ...(hidden > 0 ? [`${count(hidden, 'is', 'are')} not shown`] : []),
  ];
  return `${formatNumber(notReported)} = ${formatNumber(inPlan)} in the plan less ${formatNumber(reported)} reported: ${parts.join(', ')}. Percentages are of the ${formatNumber(reported)} reported.`;
}

/** The register of the quarter: not the short list of a two-page plan, and none of another quarter where there are more. */
function reportRegister(book: PlanBook, quarter: Quarter): CheckedRegister | null {
  const { workbook, tables, details, today } = book;
  const { registers } = checkRisks(workbook, tables, { ...details, quarter }, today);
  const plans = planSheets(book);
  const own = besidePlans(
    registers.map((register) => ({ register, sheet: { name: register.current.sheet } })),
    plans,
  ).map(({ register }) => register);
  return own.find(({ current }) => current.period.quarter === quarter) ?? own[0] ?? null;
}

/** Fields of the cover that are not filled in. */
const coverFindings = ({ fields }: Cover): Finding[] =>
  fields
    .filter(({ missing }) => missing)
    .map(({ setting }) =>
      newFinding('cover-field-missing', {
        cell: '',
        message: `The cover lacks “${setting}”: set it in Plan details. The report leaves a line to fill in.`,
      }),
    );
