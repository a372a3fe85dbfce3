import type { JudgedRow } from '../check';
import type { Finding, Fix } from '../../../findings/finding';
import { newFinding } from '../../../findings/newFinding';
import { listNames } from '../../../findings/groupFindings';
import { nameOf } from './judgedDraft';
import { groupBy } from '../../../../words/lists';

/** So many are named with their figures. */
const mostNamed = 8;

const isProfile = ({ code }: Finding): boolean => code === 'profile-needed';

/**
 * Rows of one sheet that need a profile have one cause: their targets are for the whole year. Two or more of them are
 * one question with all their cells, and with fixes for all of them at once. Gives the questions, and the places of the
 * rows that they speak for: what those say of themselves is not told beside it.
 */
export function groupProfiles(rows: readonly JudgedRow[]): {
  readonly places: ReadonlySet<number>;
  readonly findings: readonly Finding[];
} {
  const asked = [...rows.keys()].filter((place) => rows[place]?.findings.some(isProfile));
  const bySheet = groupBy(asked, (place) => rows[place]?.row.sheet);
  const groups = [...bySheet.values()].filter(({ length }) => length > 1);
  return {
    places: new Set(groups.flat()),
    findings: groups.map((places) => question(places.flatMap((place) => rows[place] ?? []))),
  };
}

function question(group: readonly JudgedRow[]): Finding {
  const findings = group.flatMap((row) => row.findings.filter(isProfile));
  const names = group.map(({ row, measure, target }) => `${nameOf(row)} (${measure} against ${target})`);
  const message = `${group.length} KPIs of “${group[0]?.row.sheet ?? ''}” are not judged: their targets look like targets for the whole year, and the figures are for a part of it: ${listNames(names, mostNamed)}. Say in KPI rules what is expected by the end of each quarter, or choose “snapshot” where the target stands for each.`;
  const fixes = [
    together('Spread the targets evenly over the quarters', findings, (one) => one?.[0]),
    together('The targets stand for every quarter', findings, (one) => one?.at(-1)),
    ...group.flatMap(({ row, findings: own }) =>
      own
        .filter(isProfile)
        .flatMap(({ fixes: each = [] }) =>
          each.map((fix) => ({ ...fix, label: `${row.ref || nameOf(row)}: ${fix.label}` })),
        ),
    ),
  ].filter(({ edits }) => edits.length > 0);
  const cells = findings.map(({ cell }) => cell);
  return newFinding('profile-needed', {
    cell: cells[0] ?? '',
    cells,
    message,
    ...(fixes.length > 0 && { fixes }),
  });
}

/** One fix for all rows that have one; rows with several measures have none, and stay to be asked. */
const together = (
  label: string,
  findings: readonly (Finding | undefined)[],
  pick: (fixes: readonly Fix[] | undefined) => Fix | undefined,
): Fix => ({ label, edits: findings.flatMap((one) => pick(one?.fixes)?.edits ?? []) });
