import { type Outcome, done, refuse } from '../../excel/refusals';
import type { PlanBook } from '../../plan/book/planBook';
import { type Quarter, quarterAfter } from '../../words/quarters';
import type { MappedTables } from '../../plan/mapping/applyMappings';
import { type QuarterPlan, openAlready, openQuarter } from '../../plan/jobs/year/openQuarter';
import { type FormulaCells, holdsFormulaIn } from '../../plan/jobs/year/yearEdit';
import { dueIn, reportedQuarter } from '../due/quarterPlan';
import type { DueRequest } from '../due/report';
import type { NextQuarterReport } from './report';

/** From which quarter to which, and the sheets whose formulas have to be known. */
interface NextQuarter {
  readonly from: Quarter;
  readonly to: Quarter;
  readonly sheets: readonly string[];
  readonly mapped: MappedTables;
}

/** What is written to open a quarter, and what is said of it. */
interface OpenedQuarter extends Pick<NextQuarterReport, 'kpis' | 'findings'> {
  readonly plan: QuarterPlan;
}

/** Which quarter can be opened, as a decision. */
export function decideNext(book: PlanBook): Outcome<NextQuarter> {
  const reported = reportedQuarter(book);
  if (!reported.ok) return reported;
  const from = reported.report;
  const to = quarterAfter(from);
  if (!to)
    return refuse(
      'year-ends',
      'Q4 is the last quarter of the plan year. Roll the plan forward to open the next year.',
    );
  const open = openAlready(book.kpiLists, from, to);
  if (open)
    return refuse('already-open', `${to} is open already, on the sheet “${open.name}”. Nothing was changed.`);
  const sheets = [...book.of('kpis'), ...book.of('details')].map(({ sheet }) => sheet.name);
  return done({ from, to, sheets: [...new Set(sheets)], mapped: book.mapped });
}

export function decideOpened(
  book: PlanBook,
  {
    from,
    to,
    formulas,
  }: DueRequest & Pick<NextQuarter, 'from' | 'to'> & { readonly formulas: readonly FormulaCells[] },
): Outcome<OpenedQuarter> {
  const { workbook, tables, kpiLists, rules } = book;
  const holdsFormula = holdsFormulaIn(formulas);
  const plan = openQuarter(workbook, tables, kpiLists, { from, to, holdsFormula, rules });
  const notOpened = plan.findings.find(({ code }) => code === 'quarter-not-opened');
  if (plan.edits.length + plan.copies.length === 0 && notOpened)
    return refuse('nothing-to-open', `${to} was not opened. ${notOpened.message}`);
  const due = dueIn(book, to);
  return done({ plan, kpis: due.kpis, findings: [...plan.findings, ...due.findings] });
}
