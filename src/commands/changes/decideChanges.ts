import { type Outcome, done, refuse } from '../../excel/refusals';
import { openBook, type PlanBook, planDetails } from '../../plan/book/planBook';
import type { Finding } from '../../plan/findings/finding';
import {
  type ComparedPlan,
  type PlanComparison,
  comparePlans,
  comparedPlan,
} from '../../plan/jobs/year/comparePlans';
import type { SheetDescription } from '../../sheets/description';
import { describeChanges } from '../../sheets/year/describeChanges';
import { dayInWords } from '../../words/days';
import { findSheet, noSuchSheet, yearsRefused } from '../shared/workbook';
import type { ChangesReport, ChangesRequest, ChangeCounts } from './report';
import type { MadeSheetKind } from '../../excel/sheetMark';
import type { Pair } from '../../plan/jobs/year/pairItems';

/** What changed between two plans, and the sheet that lists it. */
interface DecidedChanges extends Pick<ChangesReport, 'from' | 'to' | 'kpis' | 'actions'> {
  readonly findings: readonly Finding[];
  readonly description: SheetDescription;
}

/** What changed from an earlier plan to the one of this workbook, as a decision. */
export function decideChanges(book: PlanBook, request: ChangesRequest): Outcome<DecidedChanges> {
  const compared = comparePlansOf(book, request);
  if (!compared.ok) return compared;
  const comparison = compared.report;
  const { previous, current, kpis, actions, findings } = comparison;
  return done({
    from: previous,
    to: current,
    kpis: countChanges(kpis),
    actions: countChanges(actions),
    findings,
    description: describeChanges({ comparison, leftBehind: [], madeOn: dayInWords(book.today) }),
  });
}

function comparePlansOf(book: PlanBook, request: ChangesRequest): Outcome<PlanComparison> {
  const { previous, previousSheet, sheet } = request;
  if (!previous && previousSheet === undefined)
    return refuse(
      'no-earlier-plan',
      'Name the earlier plan: its workbook (--previous LAST.xlsx), or its sheet in this one (--previous-sheet).',
    );
  const earlier = previous ? openBook(previous) : book.asking({});
  const before = planIn(earlier, previousSheet, 'The earlier workbook');
  if (!before.ok) return before;
  const current = planIn(book, sheet, 'The workbook');
  if (!current.ok) return current;
  return done(comparePlans(before.report, current.report));
}

/** A plan to compare: of a sheet, or of the whole workbook. */
function planIn(book: PlanBook, sheetName: string | undefined, called: string): Outcome<ComparedPlan> {
  const { workbook, tables } = book;
  const sheet = sheetName === undefined ? undefined : findSheet(workbook, sheetName);
  if (sheetName !== undefined && !sheet) return noSuchSheet(workbook, sheetName);
  const texts = book.of('text');
  const text = sheet ? texts.find((one) => one.sheet === sheet) : texts[0];
  const details = planDetails(book, { sheet: (sheet ?? text?.sheet)?.name, text, tables });
  const refused = yearsRefused(details);
  if (refused) return refused;
  const plan = comparedPlan(book, details, sheet?.name);
  if (plan.kpis.length === 0 && plan.actions.length === 0)
    return refuse(
      'nothing-to-compare',
      `${called} has no KPIs and no actions${sheet ? ` on “${sheet.name}”` : ''}, so there is nothing to compare.`,
    );
  return done({ ...plan, label: plan.label || sheet?.name || '' });
}

/** The sheet of changes between two years, as `putSheet` takes it but for what stands on it. */
export const changesSheet = ({ from, to }: { readonly from: string; readonly to: string }) => ({
  kind: 'changes' satisfies MadeSheetKind as MadeSheetKind,
  of: `${from} to ${to}`,
  name: `Changes ${from} to ${to}`.replaceAll('/', '-'),
  called: 'the list of changes',
});

export function countChanges(pairs: readonly Pair<unknown>[]): ChangeCounts {
  const counts = { added: 0, dropped: 0, reworded: 0, same: 0 };
  for (const { change } of pairs) counts[change] += 1;
  return counts;
}
