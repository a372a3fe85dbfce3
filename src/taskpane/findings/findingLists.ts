import type { Finding, Fix } from '../../plan/findings/finding';
import type { Severity } from '../../plan/findings/findingHead';

/** Severities from the gravest, with their name over a group. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Wrong',
  warning: 'To be looked at',
  info: 'Worth knowing',
};

/** What the list is narrowed to; every word of `text` must stand in the message or the cell, in any case of letters. */
export interface FindingFilter {
  readonly severity: Severity | 'all';
  readonly text: string;
}

export interface SeverityGroup {
  readonly severity: Severity;
  /** Those that are drawn. */
  readonly findings: readonly Finding[];
  /** All of them, beyond the limit too. */
  readonly all: readonly Finding[];
}

/** A finding with a key that stays its own while others come and go. */
interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/**
 * Findings that pass the filter, grouped from the gravest, in their own order within a group; groups without any are
 * left out. At most `limit` findings in all, so that a long list is drawn quickly; `total` counts them all.
 */
export function severityGroups(
  findings: readonly Finding[],
  { severity, text }: FindingFilter,
  limit: number,
): { readonly groups: readonly SeverityGroup[]; readonly shown: number; readonly total: number } {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const passing = findings.filter((finding) => {
    if (severity !== 'all' && finding.severity !== severity) return false;
    if (words.length === 0) return true;
    const said = `${finding.message} ${finding.cell}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
  let room = limit;
  const groups = severities.flatMap((level) => {
    const all = passing.filter((finding) => finding.severity === level);
    const drawn = all.slice(0, room);
    room -= drawn.length;
    return drawn.length > 0 ? [{ severity: level, findings: drawn, all }] : [];
  });
  return { groups, shown: limit - room, total: passing.length };
}

/** Keys by code and cell; of several with both the same, each has its number in their own order. */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.code} ${finding.cell}`;
    const number = (seen.get(place) ?? 0) + 1;
    seen.set(place, number);
    return { key: `${place} ${number}`, finding };
  });
}

/** Whether two findings say and offer the same, so that one need not be drawn again for the other. */
export function sameFinding(one: Finding, other: Finding): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** The findings but those that one of the fixes was for. */
export function withoutFixed(findings: readonly Finding[], fixes: readonly Fix[]): readonly Finding[] {
  const settled = new Set(fixes);
  return findings.filter((one) => !one.fixes?.some((fix) => settled.has(fix)));
}
