import type { PlanBook } from '../../book/planBook';
import type { PlanDetails } from '../../details';
import { gatherPlan, planTables } from '../../book/gatherPlan';
import { readActions } from '../../read/readActions';
import { readKpis } from '../../read/readKpis';
import { readRisks } from '../../read/risks/countRatings';
import type { TemplateProblem } from '../../read/readTemplate';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { followThread, type Thread } from './followThread';
import { listOutcomes } from './listOutcomes';
import { threadItems, type ThreadPlan } from './threadItems';

/** Which plan of a workbook: the sheet of its text, and its name in a column "Plan" ('' for the plan of a sheet). */
interface ThreadOf {
  readonly sheet?: string;
  readonly plan?: string;
}

type ThreadReading =
  | { readonly ok: true; readonly thread: Thread; readonly details: PlanDetails }
  /** nothing-to-follow: neither aims nor workstreams, actions, KPIs, risks · no-outcomes: none to follow them to. */
  | { readonly ok: false; readonly why: 'nothing-to-follow' | 'no-outcomes' }
  /** Nothing says by which sections its text is read. */
  | { readonly ok: false; readonly why: 'template'; readonly problem: TemplateProblem };

/**
 * The golden thread of a plan in a workbook. Where there is no plan text its lists of KPIs, actions and risks are
 * followed, those on the sheet that stands open before others.
 */
export function readThread(whole: PlanBook, { sheet, plan: name = '' }: ThreadOf = {}): ThreadReading {
  const book = whole.ofPlan(name);
  const gathered = gatherPlan(book, sheet);
  const problem = gathered?.templateProblem;
  // One that shows nothing names its sections all the same.
  if (problem && problem.code !== 'template-all-off') return { ok: false, why: 'template', problem };
  const { sheets, activeSheet } = book.workbook;
  const home =
    sheets.find((one) => one.name === (gathered?.sheet ?? sheet)) ??
    sheets.find(({ id }) => id === activeSheet) ??
    sheets[0];
  const details = gathered?.details ?? book.details;
  const plan = gathered ?? (home && listsAlone(book, home));
  if (!plan || threadItems(plan).length === 0) return { ok: false, why: 'nothing-to-follow' };
  const list = listOutcomes(plan.texts, book.of('outcomes'), details);
  if (!list) return { ok: false, why: 'no-outcomes' };
  return { ok: true, thread: followThread(plan, list), details };
}

/** A plan without text: the lists that a plan on this sheet would use. */
function listsAlone({ workbook, tables, details }: PlanBook, home: SheetSnapshot): ThreadPlan {
  return {
    texts: [],
    kpis: planTables(workbook, tables, 'kpis', home).flatMap((one) => readKpis(one.sheet, one.table)),
    actions: planTables(workbook, tables, 'actions', home).flatMap((one) =>
      readActions(one.sheet, one.table),
    ),
    risks: readRisks(planTables(workbook, tables, 'risks', home), details),
  };
}
