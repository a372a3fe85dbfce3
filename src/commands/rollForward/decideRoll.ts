import type { MadeSheet } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusals';
import { type PlanBook, openBook } from '../../plan/book/planBook';
import type { MappedTables } from '../../plan/mapping/applyMappings';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import { applyEdits } from '../../plan/jobs/year/applyEdits';
import { comparePlans, comparedPlan } from '../../plan/jobs/year/comparePlans';
import { lastFigures } from '../../plan/jobs/year/rollMoney';
import { type RollPlan, rollForward } from '../../plan/jobs/year/rollForward';
import { type FormulaCells, holdsFormulaIn } from '../../plan/jobs/year/yearEdit';
import type { SheetDescription } from '../../sheets/description';
import { describeChanges } from '../../sheets/year/describeChanges';
import { dayInWords } from '../../words/days';
import { countChanges, yearOfPlan } from '../changes/decideChanges';
import type { ChangeCounts } from '../changes/report';
import { findSheet, noSuchSheet } from '../shared/sheets';
import type { RollForwardRequest } from './report';

/** The year that rolls, and the sheets whose formulas have to be known. */
export interface RollingYear {
  readonly from: string;
  readonly sheets: readonly string[];
  readonly mapped: MappedTables;
}

/** What is written for the new year, and the sheet that lists what changed. */
export interface RolledYear {
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
  const year = yearOfPlan(book.workbook, tables, request.details?.planYear);
  if (!year.ok) return year;
  const from = year.report;
  const before = lastYear(book, from, sheet);
  const hasFigures = before.kpis.some(({ lines }) => lines.some(({ measure }) => measure?.text));
  if (!hasFigures && made.some(({ kind, of }) => kind === 'changes' && of.endsWith(` to ${from}`)))
    return refuse(
      'already-rolled',
      `This workbook was rolled forward to ${from} already, and no KPI has a figure of that year yet. Fill it in first; roll it forward when ${from} ends.`,
    );
  return done({ from, sheets: [...new Set(tables.map((table) => table.sheet))], mapped: book.mapped });
}

/** What the new year needs, as a decision. */
export function decideRoll(
  book: PlanBook,
  {
    from,
    formulas,
    ...request
  }: RollForwardRequest & { readonly from: string; readonly formulas: readonly FormulaCells[] },
): Outcome<RolledYear> {
  const rolling = rollingTables(book, request);
  if (!rolling.ok) return rolling;
  const { tables, sheet } = rolling.report;
  const { workbook } = book;
  const plan = rollForward(workbook, tables, holdsFormulaIn(formulas), from);
  const after = comparedPlan(
    openBook(applyEdits(workbook, plan)),
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

/** The plan of the year that ends. Without a quarter each list shows its last figures. */
const lastYear = (book: PlanBook, planYear: string, sheet: string | undefined) =>
  comparedPlan(book, { planYear }, sheet, 'all');

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

/** What a sheet is called once the plan has rolled. */
export const newName = ({ renames }: RollPlan, sheet: string | undefined): string | undefined =>
  renames.find((rename) => rename.sheet === sheet)?.name ?? sheet;
