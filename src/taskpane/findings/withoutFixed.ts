import type { Finding, Fix } from '../../plan/finding';

/** The findings but those that one of the fixes was for. */
export function withoutFixed(findings: readonly Finding[], fixes: readonly Fix[]): readonly Finding[] {
  const settled = new Set(fixes);
  return findings.filter((one) => !one.fixes?.some((fix) => settled.has(fix)));
}
