import { decideColours } from '../colour/decideColours';
import { decideCheck, decideFollowed } from '../check/checkWorkbook';
import { decideRecognised } from '../fixes/decideRecognised';
import { decideTables } from '../tables/reportTables';
import { decideRisks } from '../risks/risksWorkbook';
import { choosePlan } from '../summary/choosePlan';
import { decideReconciliation } from '../reconcile/reconcileWorkbook';
import { decideThread } from '../thread/decideThread';
import { decideTieOut } from '../tieOut/tieOutWorkbook';

/**
 * The decisions that take their time in a large workbook, by name: pure functions of plain data, so that they can be made
 * in another thread. What they are given and what they give survives being copied there (structured clone).
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
};

export type DecisionName = keyof typeof decisions;
export type Input<Name extends DecisionName> = Parameters<(typeof decisions)[Name]>[0];
export type Output<Name extends DecisionName> = ReturnType<(typeof decisions)[Name]>;
