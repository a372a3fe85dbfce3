import type { MadeSheetKind } from '../../excel/sheetMark';
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
