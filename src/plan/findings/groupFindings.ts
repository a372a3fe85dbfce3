import { groupBy } from '../../words/lists';
import type { Finding, Fix } from './finding';

/** So many rows are named in a finding; the others are counted. */
const mostNamed = 8;

/**
 * One finding a cause: findings that have the same gist (the same code on the same sheet, for the same reason) become
 * one, which names their rows and holds all their cells and fixes. It stands where the first of them stood. All others
 * stay as they are. Two rows without a target, 1.2 and 1.7, become
 * "No target stands there: 1.2, 1.7. Enter the target, or write N/A.". Time grows with the number of findings.
 */
export function groupFindings(findings: readonly Finding[]): Finding[] {
  return [...groupBy(findings, keyOf).values()].map(together);
}

/** Findings with the same words are one, too: two colours that look exchanged are told at both cells. */
function keyOf({ severity, code, message, gist }: Finding): string {
  return [code, severity, ...(gist ? [gist.sheet, gist.text, gist.advice] : [message])].join('\n');
}

function together(alike: readonly [Finding, ...Finding[]]): Finding {
  const [first] = alike;
  const { gist, ...single } = first;
  if (alike.length === 1) return single;
  const cells = [...new Set(alike.map(({ cell }) => cell).filter(Boolean))];
  if (!gist) return cells.length > 1 ? { ...single, cells } : single;
  const names = alike.map(({ gist: one }) =>
    one?.detail ? `${one.name} (${one.detail})` : (one?.name ?? ''),
  );
  const fixes = fixesOf(alike);
  return {
    severity: first.severity,
    code: first.code,
    cell: first.cell,
    ...(cells.length > 1 && { cells }),
    message: `${gist.text}: ${listNames(names)}.${gist.advice ? ` ${gist.advice}` : ''}`,
    ...(fixes.length > 0 && { fixes }),
  };
}

/** "1.2, 1.7 (and 5 more)". */
export function listNames(names: readonly string[], most = mostNamed): string {
  const rest = names.length - most;
  return rest <= 0 ? names.join(', ') : `${names.slice(0, most).join(', ')} (and ${rest} more)`;
}

/**
 * The fixes of all, each under the name of its row. Where none leaves a choice, one that settles all of them comes
 * first; a fix that asks for a reason is the officer's own each time.
 */
function fixesOf(alike: readonly Finding[]): Fix[] {
  const each = alike.flatMap(({ gist, fixes = [] }) =>
    fixes.map((fix) => ({ ...fix, label: `${gist?.name}: ${fix.label}` })),
  );
  const free = alike.map(({ fixes = [] }) => fixes.filter(({ asks }) => !asks));
  const only = free.flatMap(([fix, ...more]) => (fix && more.length === 0 ? [fix] : []));
  if (only.length < alike.length) return each;
  const labels = new Set(only.map(({ label }) => label));
  const label =
    labels.size === 1 ? `${[...labels][0]}, in all ${only.length} rows` : `Settle all ${only.length} rows`;
  return [{ label, edits: only.flatMap(({ edits }) => edits) }, ...each];
}
