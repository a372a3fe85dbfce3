import { isOrphan } from '../../plan/thread/coverageFindings';
import { countCoverage } from '../../plan/thread/countCoverage';
import type { Thread } from '../../plan/thread/followThread';
import { inList } from '../../words/lists';
import { count } from '../../words/counts';

/** What following the thread came to, in one line: "Of 33 items 20 state a corporate outcome, 8 suggest one, 5 lead to none; …". */
export function sayThread({ items, list }: Thread): string {
  const stated = items.filter(({ outcomes }) => outcomes.length > 0).length;
  const orphans = items.filter(isOrphan).length;
  const empty = countCoverage(items, list.outcomes).filter(
    ({ stated: one, suggested }) => one.all + suggested.all === 0,
  );
  const outcomes =
    empty.length === 0
      ? 'every outcome has at least one item, stated or suggested'
      : `nothing leads to ${empty.length === 1 ? 'Outcome' : 'Outcomes'} ${inList(empty.map(({ outcome }) => outcome.number))}`;
  const states = stated === 0 ? 'none states' : count(stated, 'states', 'state');
  return `Of ${count(items.length, 'item')} ${states} a corporate outcome, ${items.length - stated - orphans} only suggest one by their words, ${orphans} lead to none; ${outcomes}.`;
}
