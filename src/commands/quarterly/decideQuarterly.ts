import { done, refuse, type Outcome } from '../../excel/refusals';
import type { PlanBook } from '../../plan/book/planBook';
import { yearReported } from '../../plan/details';
import type { Finding } from '../../plan/findings/finding';
import type { Paper } from '../../plan/sections/reportSections';
import type { Rag } from '../../plan/rag/rag';
import { gatherReport } from '../../plan/jobs/report/gatherReport';
import type { QuarterlyReport, RagLine } from '../../plan/jobs/report/quarterlyReport';
import type { SheetDescription } from '../../sheets/description';
import { reportSheets } from '../../sheets/report/reportSheets';
import { inList } from '../../words/lists';
import { formatNumber } from '../../words/numbers';
import { shorten } from '../../words/shorten';
import type { QuarterlyPreview, QuarterlyRequest } from './report';
import { yearsRefused } from '../shared/workbook';

/** A quarterly report that can be made, and the sheets that it is made of. */
export interface DecidedQuarterly {
  readonly preview: QuarterlyPreview;
  readonly sheets: readonly {
    /** Tells the same sheet of another run: "2017/18 Q1 appendix kpis". */
    readonly of: string;
    readonly name: string;
    readonly paper: Paper | 'one';
    readonly pages: number;
    readonly description: SheetDescription;
  }[];
}

/** The quarterly report, or its papers, as a decision; refused where they may not be made as they stand. */
export function decideQuarterly(book: PlanBook, request: QuarterlyRequest): Outcome<DecidedQuarterly> {
  const gathered = gather(book, request);
  if (!gathered.ok) return gathered;
  const { reports, preview } = gathered.report;
  const objection = preview.blocked ? blocked(preview) : tooLong(preview);
  if (objection) return objection;
  return done({
    preview,
    sheets: reports.flatMap((report) => {
      const year = yearReported(report.details) ?? report.details.planYear;
      const of = [year, report.quarter].filter(Boolean).join(' ');
      return reportSheets(report).map(({ part, name, pages, describe }) => ({
        of: `${of} ${part}`,
        name,
        paper: report.paper,
        pages,
        description: describe(),
      }));
    }),
  });
}

/** What the report would say and what it lacks, as a decision. */
export function decidePreview(book: PlanBook, request: QuarterlyRequest): Outcome<QuarterlyPreview> {
  const gathered = gather(book, request);
  return gathered.ok ? done(gathered.report.preview) : gathered;
}

interface GatheredReports {
  readonly reports: readonly QuarterlyReport[];
  readonly preview: QuarterlyPreview;
}

function gather(book: PlanBook, { blockIfIncomplete }: QuarterlyRequest): Outcome<GatheredReports> {
  if (book.isEmpty)
    return refuse(
      'workbook-empty',
      'The workbook is empty: there is nothing to report. Add a KPI table first.',
    );
  const refused = yearsRefused(book.details);
  if (refused) return refused;
  const { papers = [] } = book.details;
  const reports: QuarterlyReport[] = [];
  for (const paper of papers.length > 0 ? papers : (['one'] as const)) {
    const gathered = gatherReport(book, undefined, paper);
    if (!gathered.ok) return refuse(gathered.why.code, gathered.why.message);
    reports.push(gathered.report);
  }
  const [first] = reports;
  if (!first) throw new Error('No paper was gathered.');
  const previews = reports.map((report) => previewOf(report, blockIfIncomplete));
  const main = previews[reports.findIndex(({ kpis }) => kpis)] ?? previewOf(first, blockIfIncomplete);
  return done({
    reports,
    preview: {
      ...main,
      drafts: [...new Set(previews.flatMap(({ drafts }) => drafts))],
      complete: previews.every(({ complete }) => complete),
      findings: onceEach(previews.flatMap(({ findings }) => findings)),
    },
  });
}

/** What several papers lack alike is told once. */
const onceEach = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((one) => [`${one.code} ${one.cell} ${one.message}`, one])).values(),
];

/** A report in figures and words, without its sheets. */
function previewOf(report: QuarterlyReport, blockIfIncomplete: boolean | undefined): QuarterlyPreview {
  const { quarter, period, kpis, ragLines, sentences, blocks, cover, texts, findings, details } = report;
  const lacking = kpis !== null && blocks.some(({ missing }) => missing.length > 0);
  const byRag = <Value>(of: (line: RagLine) => Value) =>
    Object.fromEntries(ragLines.map((line) => [line.rag, of(line)])) as Record<Rag, Value>;
  return {
    quarter,
    period: period.title,
    counts: byRag(({ number }) => number),
    percentages: byRag(({ percent }) => percent),
    sentences: kpis ? sentences : [],
    blocks: kpis ? blocks : [],
    cover: cover.fields,
    drafts: [...texts].flatMap(([section, own]) => (own.some(({ draft }) => draft) ? [section] : [])),
    complete: !lacking && !cover.fields.some(({ missing }) => missing),
    blocked: lacking && (blockIfIncomplete ?? details.blockPublication ?? false),
    findings,
  };
}

/** Blocks of Red and Amber KPIs that Excel on the web takes at once; a committee has read fewer by far. */
const mostBlocks = 230;

const tooLong = ({ blocks }: QuarterlyPreview): Outcome<never> | null =>
  blocks.length <= mostBlocks
    ? null
    : refuse(
        'report-too-long',
        `The report would tell of ${formatNumber(blocks.length)} Red and Amber KPIs one by one; ${mostBlocks} are the most that it can hold. Report on fewer KPIs: a department or a service at a time.`,
      );

/** Names what is missing, so that it can be written. */
function blocked({ blocks }: QuarterlyPreview): Outcome<never> {
  const lacking = blocks
    .filter(({ missing }) => missing.length > 0)
    .map(({ ref, rag, title, missing }) => `${ref || `“${shorten(title)}”`} (${rag}): ${inList(missing)}`);
  return refuse(
    'publication-blocked',
    `The report was not made, for Red and Amber KPIs lack their reasons or actions: ${lacking.join('; ')}. Write them into Commentary, or set “Block publication” in Plan details to No.`,
  );
}
