import type { Finding, Fix } from '../../plan/findings/finding';

/** A finding with a key that stays its own while others come and go. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
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
