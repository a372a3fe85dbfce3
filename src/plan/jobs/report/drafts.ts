import { formatNumber } from '../../../words/numbers';
import type { Quarter } from '../../../words/quarters';
import type { PeriodWords } from '../../../words/reportingPeriods';
import { financeParagraphs } from '../../rules/budgets/narrative';
import { complaintSentences } from '../../rules/complaints/complaints';
import type { PlanBook } from '../../book/planBook';
import type { PlanDetails } from '../../details';
import { isOf, readComplaints } from '../../read/readLists';
import { listRows, tableRows } from '../../read/rowKind';
import type { RecognisedTable } from '../../recognise/recognised';
import type { CheckedRegister } from '../../rules/risks/checkRisks';
import {
  reportSections,
  writtenSections,
  type DraftName,
  type Paper,
  type ReportSource,
} from '../../sections/reportSections';
import type { ReportBudgets } from './budgetReport';
import { appendixTitles, type QuarterlyReport, type ReportParagraph } from './quarterlyReport';
import { besidePlans, planSheets } from './reportTables';
import { riskParagraphs } from './riskReport';
import { sheetCell } from '../../../grid/a1';
import { type Finding, newFinding } from '../../findings/finding';
import { cellAt, textAt } from '../../read/cells';
import { tablesOfKind } from '../../read/tablesOfKind';
import { gridOf } from '../../../grid/sheetGrid';
import type { SourceCell, WorkbookSnapshot } from '../../../grid/snapshot';
import { ownSections, type OwnSection } from '../../sections/ownSections';
import { sectionNamed } from '../../sections/sectionNames';

/** What drafts are made of: the workbook, and what the report has gathered of it. */
interface DraftSource {
  readonly book: PlanBook;
  readonly quarter: Quarter;
  readonly period: PeriodWords;
  readonly paper: Paper | 'one';
  readonly inPlan: number;
  readonly register: CheckedRegister | null;
  readonly budgets: ReportBudgets | null;
  readonly appendices: Pick<QuarterlyReport, 'kpis' | 'risks' | 'budgets'>;
}

/** "the Department of Housing", "Community Services", "the department" where it has no name. */
const ownerOf = ({ department }: Pick<PlanDetails, 'department'>): string =>
  department === undefined || /^(?:department|directorate|division|office|service)\b/i.test(department)
    ? `the ${department ?? 'department'}`
    : department;

/** The drafts that sections name, in the manner of the published report; [] where there is nothing to say. */
const drafts: Readonly<Record<DraftName, (source: DraftSource) => readonly string[]>> = {
  purpose: ({ period: { during }, paper, book: { details } }) => {
    const plan = [details.planYear, details.department, 'business plan'].filter(Boolean).join(' ');
    const owner = ownerOf(details);
    if (paper === 'risk')
      return [
        `This report presents the risk register of ${owner} and what has changed in it during ${during}.`,
      ];
    if (paper === 'budget')
      return [
        `This report sets out the budgets of ${owner} and what is projected against them, for ${during}.`,
      ];
    return [`This report sets out the progress made during ${during} against the ${plan}.`];
  },
  recommendation: ({ period: { adjective }, paper, book: { details } }) => {
    const owner = details.department ? `the ${details.department}` : 'the department’s';
    const named = ownerOf(details);
    if (paper === 'risk') return [`Note the ${adjective} risk update of ${named}.`];
    if (paper === 'budget') return [`Note the ${adjective} budget monitoring of ${named}.`];
    return [`Note the ${adjective} update and progress of ${owner} business plan.`];
  },
  monitoring: ({ inPlan }) => [
    `The department’s business plan progress is monitored and reported against a set of ${formatNumber(inPlan)} key performance indicators.`,
  ],
  risks: ({ register, appendices, period }) =>
    // The register's appendix comes after that of the KPIs.
    register ? riskParagraphs(register, appendices.kpis ? 2 : 1, period) : [],
  complaints: (source) => ofComplaints(source).filter((text) => !isOnCompliments(text)),
  compliments: (source) => ofComplaints(source).filter(isOnCompliments),
  finance: ({ budgets, appendices }) => {
    const paragraphs = budgets ? financeParagraphs(budgets.analysis).map(({ text }) => text) : [];
    const place = appendices.budgets && appendixTitles(appendices).at(-1)?.replace(/ –.*$/, '');
    return paragraphs.length > 0 && place
      ? [...paragraphs, `See ${place} for budget summary information.`]
      : paragraphs;
  },
};

interface ReportTexts {
  /** The officer's own paragraphs by section, in the order of the table. */
  readonly bySection: ReadonlyMap<string, readonly SourceCell[]>;
  /** Headings that a template does not have, each a section of its own. */
  readonly own: readonly OwnSection[];
  /** Sections that the report does not have. */
  readonly findings: readonly Finding[];
}

/**
 * The paragraphs of each section: the officer's own where they wrote some, unaltered; else a draft made of the figures,
 * in the manner of the published report. A section for which neither is there has none.
 */
export function reportTexts(
  own: ReportTexts['bySection'],
  source: DraftSource,
  sections = reportSections,
): ReadonlyMap<string, readonly ReportParagraph[]> {
  return new Map(
    writtenSections(sections).map((section) => {
      // An officer's own summary is of all of the report: a paper on risks or money alone begins with words of its own.
      const isShared = section.papers === undefined && section.source.kind === 'draft';
      const isAlone = source.paper === 'risk' || source.paper === 'budget';
      const written = isShared && isAlone ? undefined : own.get(section.key);
      const paragraphs = written
        ? written.map(({ text }): ReportParagraph => ({ text, draft: false }))
        : draftOf(section.source, source).map((text): ReportParagraph => ({ text, draft: true }));
      return [section.key, paragraphs.slice(0, section.most)];
    }),
  );
}

/**
 * The officer's own paragraphs for a quarter's report. A section named once holds for the rows below it until the next;
 * rows for another quarter are left out. Where the sections are those of a template (`isOpen`), a name that it does not
 * have is a section of its own.
 */
export function readReportText(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  quarter: Quarter,
  sections = reportSections,
  isOpen = false,
): ReportTexts {
  const own = ownSections(sections);
  const written = writtenSections(sections);
  const bySection = new Map<string, SourceCell[]>();
  const findings: Finding[] = [];
  for (const { sheet, table } of tablesOfKind(workbook, tables, 'reportText')) {
    const grid = gridOf(sheet);
    let section: string | null = null;
    // A name that the template does not have is a section once a paragraph of the quarter stands under it.
    let unlisted: { readonly name: string; readonly place: string } | null = null;
    let last: string | null = null;
    for (const row of listRows(grid, table)) {
      const name = textAt(grid, row, table.columns.section);
      if (name !== '') {
        last = section ?? last;
        section = sectionNamed(name, written)?.key ?? null;
        const place = sheetCell(sheet.name, row, table.columns.section ?? 0);
        unlisted = section || !isOpen ? null : { name, place };
        if (!section && !isOpen) findings.push(unknown(sheet.name, row, table.columns.section ?? 0, name));
      }
      const cell = cellAt(grid, row, table.columns.text);
      if (!cell || cell.text === '' || !isOf(textAt(grid, row, table.columns.quarter), quarter)) continue;
      if (unlisted) {
        section = own.take(unlisted.name, unlisted.place, last);
        unlisted = null;
      }
      if (!section) continue;
      bySection.set(section, [...(bySection.get(section) ?? []), cell]);
    }
  }
  return { bySection, own: own.all(), findings };
}

const unknown = (sheet: string, row: number, column: number, name: string): Finding =>
  newFinding('report-section-unknown', {
    cell: sheetCell(sheet, row, column),
    message: `“${name}” is no section of the quarterly report, so its text is left out. Choose one of the names that the table “Report text” offers.`,
  });

function draftOf(of: ReportSource, source: DraftSource): readonly string[] {
  if (of.kind === 'table') return rowSentences(of, source);
  const named: Readonly<Record<string, (source: DraftSource) => readonly string[]>> = drafts;
  return of.kind === 'draft' && Object.hasOwn(named, of.of) ? (named[of.of]?.(source) ?? []) : [];
}

/** A line a row of the quarter's tables of a kind, not of a plan's short list: "Direct: Received 20, Upheld 11". */
function rowSentences(
  { table, columns }: Extract<ReportSource, { kind: 'table' }>,
  source: DraftSource,
): string[] {
  const [first, ...others] = columns;
  return besidePlans(ofQuarter(source, table), planSheets(source.book))
    .flatMap(tableRows)
    .flatMap((row) => {
      const name = first ? (row[first.field]?.text.trim() ?? '') : '';
      const said = others.flatMap(({ field, title }) => {
        const text = row[field]?.text.trim() ?? '';
        return text === '' ? [] : [`${title} ${text}`.trim()];
      });
      return name === '' && said.length === 0 ? [] : [[name, said.join(', ')].filter(Boolean).join(': ')];
    });
}

/** Tables of a kind that are of the quarter or of none. */
const ofQuarter = <K extends RecognisedTable['kind']>(
  { book, quarter }: Pick<DraftSource, 'book' | 'quarter'>,
  kind: K,
) => book.of(kind).filter(({ table }) => (table.quarter ?? quarter) === quarter);

const ofComplaints = (source: DraftSource): string[] =>
  complaintSentences(
    ofQuarter(source, 'complaints').flatMap(({ sheet, table }) => readComplaints(sheet, table)),
    source.quarter,
    source.period.at,
  );

const isOnCompliments = (text: string): boolean => /\bcompliments? (?:was|were) received\b/.test(text);
