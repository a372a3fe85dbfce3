import type { Quarter } from '../../words/quarters';
import { wordKey } from '../../words/fold';
import { readReportingPeriod } from '../../words/reportingPeriods';
import { tableKinds, type TableKind } from '../../plan/tables/kinds';
import { kindOf } from '../../plan/book/planYears';
import type { PlanDetails } from '../../plan/details';
import { yearsProblem } from '../../plan/read/statedYears';
import { readSetting, settingNames, withSetting } from '../../plan/read/readSetting';

/** A quarter, or the one in which a period ends, as it was typed ("q1", "mid-year"), or the fault in a sentence. */
export function parseQuarter(
  word: string,
): ({ readonly quarter: Quarter } & Pick<PlanDetails, 'periodKind'>) | { readonly fault: string } {
  const period = readReportingPeriod(word);
  return period
    ? { quarter: period.quarter, ...kindOf(period) }
    : { fault: `"${word}" is not a quarter: Q1, Q2, Q3 or Q4.` };
}

/** A kind of table as it was typed ("kpis"), or the fault in a sentence; '' for none that was typed. */
export function parseTableKind(word: string): { readonly kind: TableKind } | { readonly fault: string } {
  const kind = tableKinds.find((name) => name === word);
  if (kind) return { kind };
  const what = word ? `There is no table kind "${word}"` : 'Name the kind of table';
  return { fault: `${what}: ${tableKinds.join(', ')}.` };
}

/**
 * The word that is set for a key which is no plan detail, and the other words: takeWord(['preset=2022/23'], 'preset') →
 * { value: '2022/23', rest: [] }. The last of several counts.
 */
export function takeWord(
  words: readonly string[],
  key: string,
): { readonly value?: string; readonly rest: readonly string[] } {
  const isIt = (word: string): boolean =>
    wordKey(word.split('=')[0] ?? '') === wordKey(key) && word.includes('=');
  const value = words.filter(isIt).at(-1)?.split('=').slice(1).join('=').trim();
  return { ...(value && { value }), rest: words.filter((word) => !isIt(word) || word.trim().endsWith('=')) };
}

/** Plan details from "key=value" words, or the first fault: a word that is none, an unknown key, an odd value. */
export function parseSettings(
  words: readonly string[],
): { readonly details: Partial<PlanDetails> } | { readonly fault: string } {
  let details: Partial<PlanDetails> = {};
  for (const word of words) {
    const [key = '', ...rest] = word.split('=');
    const value = rest.join('=');
    if (!value) return { fault: `“${word}” is not key=value, such as --set tolerance=5.` };
    const read = readSetting(key, value);
    if (read === 'unknown') return { fault: `There is no plan detail “${key}”: ${settingNames.join(', ')}.` };
    if (read === null) return { fault: `“${value}” cannot be read as the plan detail “${key}”.` };
    details = withSetting(details, read);
  }
  const fault = yearsProblem(details);
  return fault === null ? { details } : { fault };
}
