import { defaultDetails, type PlanDetails } from '../details';
import { gatherPlan } from '../read/gatherPlan';
import { onlyPlan } from '../read/onlyPlan';
import { planTables } from '../read/planTables';
import { readActions } from '../read/readActions';
import { readDetails } from '../read/readDetails';
import { readKpis } from '../read/readKpis';
import { readRisks } from '../read/readRisks';
import { tablesOfKind } from '../read/tablesOfKind';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { followThread, type Thread } from './followThread';
import { listOutcomes } from './listOutcomes';
import { threadItems, type ThreadPlan } from './threadItems';

/** Which plan of a workbook: the sheet of its text, and its name in a column "Plan" ('' for the plan of a sheet). */
export interface ThreadOf {
  readonly sheet?: string;
  readonly plan?: string;
  readonly details?: Partial<PlanDetails>;
}

export type ThreadReading =
  | { readonly ok: true; readonly thread: Thread; readonly details: PlanDetails }
  /** nothing-to-follow: neither aims nor workstreams, actions, KPIs, risks · no-outcomes: none to follow them to. */
  | { readonly ok: false; readonly why: 'nothing-to-follow' | 'no-outcomes' };

/**
 * The golden thread of a plan in a workbook. Where there is no plan text its lists of KPIs, actions and risks are
 * followed, those on the sheet that stands open before others.
 */
export function readThread(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  { sheet, plan: name = '', details: given = {} }: ThreadOf = {},
): ThreadReading {
  const seen = onlyPlan(workbook, tables, name);
  const gathered = gatherPlan(seen, tables, sheet, given);
  const home =
    seen.sheets.find((one) => one.name === (gathered?.sheet ?? sheet)) ??
    seen.sheets.find(({ id }) => id === seen.activeSheet) ??
    seen.sheets[0];
  const details = gathered?.details ?? { ...defaultDetails, ...readDetails(seen, tables), ...given };
  const plan = gathered ?? (home && listsAlone(seen, tables, home, details));
  if (!plan || threadItems(plan).length === 0) return { ok: false, why: 'nothing-to-follow' };
  const list = listOutcomes(plan.texts, tablesOfKind(seen, tables, 'outcomes'), details);
  if (!list) return { ok: false, why: 'no-outcomes' };
  return { ok: true, thread: followThread(plan, list), details };
}

/** A plan without text: the lists that a plan on this sheet would use. */
function listsAlone(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  home: SheetSnapshot,
  details: PlanDetails,
): ThreadPlan {
  return {
    texts: [],
    kpis: planTables(workbook, tables, 'kpis', home).flatMap((one) => readKpis(one.sheet, one.table)),
    actions: planTables(workbook, tables, 'actions', home).flatMap((one) =>
      readActions(one.sheet, one.table),
    ),
    risks: readRisks(planTables(workbook, tables, 'risks', home), details),
  };
}
