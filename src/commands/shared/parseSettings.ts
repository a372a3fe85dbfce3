import type { PlanDetails } from '../../plan/details';
import { readSetting, settingNames } from '../../plan/read/readSetting';

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
    details = { ...details, ...read };
  }
  return { details };
}
