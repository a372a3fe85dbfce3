import type { MadeSheet } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusals';
import { type BookRequest, type PlanBook, openBook } from '../../plan/book/planBook';
import type { MappedTables } from '../../plan/mapping/applyMappings';
import { templateOfText } from '../../plan/read/planTexts';
import type { TemplateProblem } from '../../plan/read/readTemplate';
import { tablesOfKind } from '../../plan/read/tablesOfKind';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import { rollForward, type RollPlan } from '../../plan/jobs/year/rollForward';
import { comparePlans, comparedPlan } from '../../plan/jobs/year/comparePlans';
import { lastFigures } from '../../plan/jobs/year/rollMoney';
import { findPlanYear } from '../../plan/jobs/year/findPlanYear';
import { applyEdits, type FormulaCells, holdsFormulaIn, toFillIn } from '../../plan/jobs/year/yearEdit';
import type { Finding } from '../../plan/findings/finding';
import type { SheetDescription } from '../../sheets/description';
import { describeChanges } from '../../sheets/year/describeChanges';
import { yearReported } from '../../plan/details';
import { dayInWords } from '../../words/days';
import { readYears } from '../../words/planYears';
import { countChanges } from '../changes/decideChanges';
import type { ChangeCounts } from '../changes/report';
import { findSheet, noSuchSheet } from '../shared/workbook';
import type { RollForwardRequest } from './report';

/** The year that rolls, and the sheets whose formulas have to be known. */
interface RollingYear {
  readonly from: string;
  /** Of a plan of several years: "2025-30". */
  readonly period?: string;
  readonly sheets: readonly string[];
  readonly mapped: MappedTables;
}

/** What is written for the new year, and the sheet that lists what changed. */
interface RolledYear {
  readonly plan: RollPlan;
  readonly counts: ChangeCounts;
  readonly changes: SheetDescription;
}

/** Which year rolls, as a decision; `made` are the sheets that commands made. */
export function decideYear(
  book: PlanBook,
  { made, ...request }: RollForwardRequest & { readonly made: readonly MadeSheet[] },
): Outcome<RollingYear> {
  const rolling = rollingTables(book, request);
  if (!rolling.ok) return rolling;
  const { tables, sheet } = rolling.report;
  const unread = templateProblem(book, tables);
  if (unread) return refuse(unread.code, unread.message);
  const before = made.flatMap(({ kind, of }) =>
    kind === 'changes' ? (/^roll-forward .* to (.+)$/.exec(of)?.[1] ?? []) : [],
  );
  const year = yearThatEnds(book, tables, before);
  if (!year.ok) return year;
  const { year: from, period } = year.report;
  const last = lastYear(book, from, sheet);
  const hasFigures = last.kpis.some(({ lines }) => lines.some(({ measure }) => measure?.text));
  if (!hasFigures && made.some(({ kind, of }) => kind === 'changes' && of.endsWith(` to ${from}`)))
    return refuse(
      'already-rolled',
      `This workbook was rolled forward to ${from} already, and no KPI has a figure of that year yet. Fill it in first; roll it forward when ${from} ends.`,
    );
  return done({
    from,
    ...(period !== undefined && { period }),
    sheets: [...new Set(tables.map((table) => table.sheet))],
    mapped: book.mapped,
  });
}

/** What the new year needs, as a decision. */
export function decideRoll(
  book: PlanBook,
  {
    from,
    period,
    formulas,
    ...request
  }: RollForwardRequest &
    Pick<RollingYear, 'from' | 'period'> & { readonly formulas: readonly FormulaCells[] },
): Outcome<RolledYear> {
  const rolling = rollingTables(book, request);
  if (!rolling.ok) return rolling;
  const { tables, sheet } = rolling.report;
  const { workbook } = book;
  const edits = rollForward(workbook, tables, holdsFormulaIn(formulas), {
    from,
    period,
    all: book.tables,
  });
  const rolled = openBook(applyEdits(workbook, edits));
  const plan = {
    ...edits,
    findings: [...edits.findings, ...(period === undefined ? [] : yearsToWrite(rolled, edits.to, period))],
  };
  const after = comparedPlan(
    rolled.asking(yearsNow(plan.to, period)),
    { planYear: plan.to, quarter: 'Q1' },
    sheet === undefined ? undefined : newName(plan, tables[0]?.sheet),
    'all',
  );
  const comparison = comparePlans(lastYear(book, from, sheet), after);
  return done({
    plan,
    counts: countChanges(comparison.kpis),
    changes: describeChanges({
      comparison,
      leftBehind: plan.leftBehind,
      figures: lastFigures(workbook, tables, plan.edits),
      madeOn: dayInWords(book.today),
    }),
  });
}

/** Why it is not known by which sections a text that rolls is read; null where nothing is in the way. */
function templateProblem(book: PlanBook, tables: readonly RecognisedTable[]): TemplateProblem | null {
  const problems = tablesOfKind(book.workbook, tables, 'text').map(({ sheet }) => {
    const { sections, problem } = templateOfText(book.texts, book.of('template'), sheet);
    return sections ? null : problem;
  });
  return problems.find((problem) => problem !== null) ?? null;
}

/** The year that rolls, or why it cannot be told, and what to do. */
function yearThatEnds(
  book: PlanBook,
  tables: readonly RecognisedTable[],
  rolledTo: readonly string[],
): Outcome<Extract<ReturnType<typeof findPlanYear>, { kind: 'found' }>> {
  const found = findPlanYear(book, tables, rolledTo);
  const set = book.asked.details?.reportingYear ?? book.asked.details?.planYear;
  switch (found.kind) {
    case 'found':
      return done(found);
    case 'wrong':
      return refuse('years-disagree', found.why);
    case 'open':
      return refuse(
        'which-year-ends',
        `The plan is of ${found.period}, and nothing says which of its years ends. Set “Reporting year” in Plan details, or name it with --set reportingYear=${found.first}, and roll forward again.`,
      );
    case 'ends': {
      const start = (readYears(found.period)?.last ?? 0) + 1;
      const next = `${start}-${String(start + 5).slice(-2)}`;
      return refuse(
        'plan-period-ends',
        `${found.year} is the last year of the plan ${found.period}. Which years is the next plan of? Set its “Plan period” in Plan details, or name it with --set planYear=${next}, and roll forward again.`,
      );
    }
    case 'several': {
      const places = found.places.map(({ sheet, year }) => `“${sheet}” (${year})`).join(', ');
      return refuse(
        'several-years',
        `The workbook holds plans of several years: ${places}. Name the sheet of the one to roll forward.`,
      );
    }
    case 'none':
      return refuse(
        'no-plan-year',
        set === undefined
          ? 'The workbook does not say which year its plan is of. Set “Plan year” in Plan details, or name it with --set planYear=2022/23.'
          : `“${set}” is not a plan year. Write it as 2022/23.`,
      );
  }
}

/** What of the new years nothing in the workbook says yet. */
function yearsToWrite({ details }: PlanBook, to: string, period: string): Finding[] {
  return [
    ...(details.planYear !== undefined && details.planYear !== period
      ? [
          toFillIn(
            '',
            `The plan is of ${period} now, and the workbook still says ${details.planYear}. Write ${period} in its titles and as “Plan period” in Plan details.`,
          ),
        ]
      : []),
    ...(yearReported(details) !== to
      ? [
          toFillIn(
            '',
            `Nothing in the workbook says that ${to} is reported now. Set “Reporting year” in Plan details to ${to}.`,
          ),
        ]
      : []),
  ];
}

/** The plan of the year that ends. Without a quarter each list shows its last figures. */
const lastYear = (book: PlanBook, planYear: string, sheet: string | undefined) =>
  comparedPlan(book.asking({ ...book.asked, ...yearsNow(planYear) }), { planYear }, sheet, 'all');

/** A book is read as of this year, also where the workbook does not name it. */
const yearsNow = (reportingYear: string, period?: string): Pick<BookRequest, 'details'> => ({
  details: { reportingYear, ...(period !== undefined && { planYear: period }) },
});

/** The tables that may roll: all, or those of the sheet that is named. */
function rollingTables(
  { workbook, tables: all }: PlanBook,
  { sheet }: RollForwardRequest,
): Outcome<{ readonly tables: readonly RecognisedTable[]; readonly sheet: string | undefined }> {
  const named = sheet === undefined ? undefined : findSheet(workbook, sheet);
  if (sheet !== undefined && !named) return noSuchSheet(workbook, sheet);
  const tables = named ? all.filter((table) => table.sheet === named.name) : all;
  if (tables.length === 0)
    return refuse(
      'no-plan-table',
      `No table of a plan was found${named ? ` on the sheet “${named.name}”` : ''}, so there is nothing to roll forward. Add one with Tables, or check the headings.`,
    );
  return done({ tables, sheet: named?.name });
}

export const newName = ({ renames }: RollPlan, sheet: string | undefined): string | undefined =>
  renames.find((rename) => rename.sheet === sheet)?.name ?? sheet;
