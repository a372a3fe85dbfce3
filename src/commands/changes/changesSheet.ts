import { done, refuse, type Outcome } from '../../excel/refusals';
import type { MadeSheetKind } from '../../excel/sheetMark';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { findPlanYear } from '../../plan/jobs/year/findPlanYear';
import type { Pair } from '../../plan/jobs/year/pairItems';
import type { ChangeCounts } from './report';

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

/** The plan year of tables, or why it cannot be told, and what to do. */
export function yearOfPlan(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  set: string | undefined,
): Outcome<string> {
  const found = findPlanYear(workbook, tables, set);
  if (found.kind === 'found') return done(found.year);
  if (found.kind === 'several') {
    const places = found.places.map(({ sheet, year }) => `“${sheet}” (${year})`).join(', ');
    return refuse(
      'several-years',
      `The workbook holds plans of several years: ${places}. Name the sheet of the one to roll forward.`,
    );
  }
  return refuse(
    'no-plan-year',
    set === undefined
      ? 'The workbook does not say which year its plan is of. Set “Plan year” in Plan details, or name it with --set planYear=2022/23.'
      : `“${set}” is not a plan year. Write it as 2022/23.`,
  );
}
