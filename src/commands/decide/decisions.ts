import { decideColumns } from '../addColumns/decideColumns';
import { decideTable } from '../addTable/decideTable';
import { decideChanges } from '../changes/decideChanges';
import { decideCheck, decideFollowed } from '../check/checkWorkbook';
import { decideColours } from '../colour/decideColours';
import { decideDue } from '../due/quarterPlan';
import { decideRecognised, decideTables } from '../tables/reportTable';
import { decideForgotten, decideMapping } from '../mapTable/decideMapping';
import { decideNext, decideOpened } from '../nextQuarter/decideNext';
import { decidePreview, decideQuarterly } from '../quarterly/decideQuarterly';
import { decideDepartment } from '../overview/readDepartment';
import { decideFile } from '../readLedgerFile';
import { decideReconciliation } from '../reconcile/reconcileWorkbook';
import { decideRiskMap, decideRisks } from '../risks/risksWorkbook';
import { decideRoll, decideYear } from '../rollForward/decideRoll';
import { choosePlan } from '../summary/choosePlan';
import { decideThread } from '../thread/threadWorkbook';
import { decideTieOut } from '../tieOut/tieOutWorkbook';

/**
 * The decisions that take their time in a large workbook, by name. All have one shape: a book and what is wanted of it,
 * to plain data, so that they can be made in another thread; what they are given and what they give survives being copied
 * there (structured clone). Only that thread has all of them at hand: a command brings its own.
 */
export const decisions = {
  check: decideCheck,
  colours: decideColours,
  followed: decideFollowed,
  tables: decideTables,
  recognised: decideRecognised,
  plan: choosePlan,
  risks: decideRisks,
  reconciliation: decideReconciliation,
  thread: decideThread,
  tieOut: decideTieOut,
  riskMap: decideRiskMap,
  quarterly: decideQuarterly,
  quarterlyPreview: decidePreview,
  due: decideDue,
  nextQuarter: decideNext,
  openedQuarter: decideOpened,
  year: decideYear,
  roll: decideRoll,
  changes: decideChanges,
  department: decideDepartment,
  file: decideFile,
  table: decideTable,
  columns: decideColumns,
  mapping: decideMapping,
  forgotten: decideForgotten,
};
