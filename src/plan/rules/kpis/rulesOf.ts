import type { KpiRow, KpiRule } from '../../read/kpi';
import { textKey } from '../../../words/fold';

/** A row's rule, and the ref under which KPI rules can keep one for this row alone ('' where they cannot). */
export interface OwnRule {
  readonly rule: KpiRule | undefined;
  readonly ruleRef: string;
}

/** A longer name is a text, which nobody would look up. */
const longestName = 250;

/** By what KPI rules name a row: its ref, or its name where it has none. */
const keyOf = ({ ref, kpi }: KpiRow): string => ref.trim() || kpi.trim();

/**
 * Finds the rule of each row. The last of several rules for one ref counts. Rows of one sheet that share a ref share
 * its rule, but none may be kept for one of them, since it would hold for the others as well.
 */
export function rulesOf(rows: readonly KpiRow[], rules: readonly KpiRule[]): (row: KpiRow) => OwnRule {
  const byRef = new Map(rules.map((rule) => [textKey(rule.ref), rule]));
  const uses = new Map<string, number>();
  const place = (row: KpiRow): string => `${row.sheet}\n${row.period ?? ''}\n${textKey(keyOf(row))}`;
  for (const row of rows) uses.set(place(row), (uses.get(place(row)) ?? 0) + 1);
  return (row) => {
    const key = keyOf(row);
    return {
      rule: key === '' ? undefined : byRef.get(textKey(key)),
      ruleRef: key.length <= longestName && uses.get(place(row)) === 1 ? key : '',
    };
  };
}
