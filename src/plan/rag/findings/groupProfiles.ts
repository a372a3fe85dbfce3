import type { JudgedRow } from '../../check';
import type { Finding, Fix } from '../../finding';
import { nameOf } from './judgedDraft';

/** From so many rows of one sheet on, they are asked about together. */
const many = 4;
/** So many are named with their figures. */
const mostNamed = 12;

const isProfile = ({ code }: Finding): boolean => code === 'profile-needed';

/**
 * Rows of one sheet that need a profile have one cause: their targets are for the whole year. Four or more of them
 * become one question with all their cells, and with fixes for all of them at once; fewer stay as they are. Gives the
 * rows, without what is asked for all, and the questions.
 */
export function groupProfiles(rows: readonly JudgedRow[]): {
  readonly rows: readonly JudgedRow[];
  readonly findings: readonly Finding[];
} {
  const bySheet = new Map<string, JudgedRow[]>();
  for (const row of rows) {
    if (!row.findings.some(isProfile)) continue;
    bySheet.set(row.row.sheet, [...(bySheet.get(row.row.sheet) ?? []), row]);
  }
  const groups = [...bySheet.values()].filter((group) => group.length >= many);
  if (groups.length === 0) return { rows, findings: [] };
  const grouped = new Set(groups.flat());
  return {
    rows: rows.map((row) =>
      grouped.has(row) ? { ...row, findings: row.findings.filter((one) => !isProfile(one)) } : row,
    ),
    findings: groups.map(question),
  };
}

function question(group: readonly JudgedRow[]): Finding {
  const findings = group.map((row) => row.findings.find(isProfile));
  const named = group
    .slice(0, mostNamed)
    .map(({ row, measure, target }) => `${nameOf(row)} (${measure} against ${target})`)
    .join('; ');
  const rest = group.length > mostNamed ? ` and ${group.length - mostNamed} more` : '';
  const message = `${group.length} KPIs of “${group[0]?.row.sheet ?? ''}” are not judged: their targets look like targets for the whole year, and the figures are for a part of it: ${named}${rest}. Say in KPI rules what is expected by the end of each quarter, or choose “snapshot” where the target stands for each.`;
  const fixes = [
    together('Spread the targets evenly over the quarters', findings, (one) => one?.[0]),
    together('The targets stand for every quarter', findings, (one) => one?.at(-1)),
  ].filter(({ edits }) => edits.length > 0);
  return {
    severity: 'warning',
    code: 'profile-needed',
    cell: findings[0]?.cell ?? '',
    message,
    ...(fixes.length > 0 && { fixes }),
  };
}

/** One fix for all rows that have one; rows with several measures have none, and stay to be asked. */
const together = (
  label: string,
  findings: readonly (Finding | undefined)[],
  pick: (fixes: readonly Fix[] | undefined) => Fix | undefined,
): Fix => ({ label, edits: findings.flatMap((one) => pick(one?.fixes)?.edits ?? []) });
