import { requirementSets } from './requirementSets';

const known = new Map<string, ReadonlyMap<string, string>>();

/** The members of a class of Excel's, with the set in which each came. */
function membersOf(className: string): ReadonlyMap<string, string> {
  const before = known.get(className);
  if (before) return before;
  const members = new Map(
    Object.entries(requirementSets[className] ?? {}).flatMap(([set, names]) =>
      names.split(' ').map((name) => [name, set] as const),
    ),
  );
  known.set(className, members);
  return members;
}

/**
 * The ExcelApi set in which a member came; undefined where Excel's types do not know it, as all that the client asks
 * for by itself. With "=" after the name: in which it could be set, where that came later.
 *   sinceOf('Range', 'getTables')      → "1.9"
 *   sinceOf('Worksheet', 'visibility=') → "1.2"
 *   sinceOf('Range', '_KeepReference') → undefined
 */
export const sinceOf = (className: string, member: string): string | undefined =>
  membersOf(className).get(member);

/**
 * Whether a set is within the one that the host offers. What has no set always is; of ExcelApiOnline and
 * ExcelApiDesktop nothing is.
 *   isWithin('1.9', '1.10')       → true
 *   isWithin('Online 1.1', '1.14') → false
 */
export function isWithin(since: string | undefined, offered: string): boolean {
  if (since === undefined) return true;
  const [major = NaN, minor = NaN] = since.split('.').map(Number);
  const [ofMajor = 1, ofMinor = 1] = offered.split('.').map(Number);
  return major < ofMajor || (major === ofMajor && minor <= ofMinor);
}
