import { foldWords, hasWords } from './outcome';
import { outcomeSuggester } from './suggestOutcomes';
import type { ThreadItem } from './threadItems';

/** An aim of the plan with the KPIs that measure it. */
export interface AimThread {
  readonly aim: ThreadItem;
  /** The aim's lead, else its text. */
  readonly name: string;
  /** KPIs that stand under a heading with its name, or have it in a column "Priority objective". */
  readonly kpis: readonly ThreadItem[];
  /** KPIs that stand under no aim, and whose words speak for this one. */
  readonly suggested: readonly ThreadItem[];
}

/** The KPIs of each aim: "1. Priority objective: Safe" states it, words only suggest it. */
export function aimsAndKpis(items: readonly ThreadItem[]): AimThread[] {
  const aims = items
    .filter(({ kind }) => kind === 'aim')
    .map((aim) => ({ aim, name: aim.lead.trim() || aim.text }));
  const stated = new Map(aims.map((aim) => [aim, [] as ThreadItem[]]));
  const suggested = new Map(aims.map((aim) => [aim, [] as ThreadItem[]]));
  // The longest name first: "Health and Wellbeing" before "Health".
  const byLength = aims
    .map((aim) => ({ aim, words: foldWords(aim.name) }))
    .sort((a, b) => b.words.length - a.words.length);
  const suggest = outcomeSuggester(aims);
  for (const kpi of items) {
    if (kpi.kind !== 'kpi') continue;
    const under = foldWords(kpi.lead);
    const own = byLength.find(({ words }) => hasWords(under, words))?.aim;
    if (own) stated.get(own)?.push(kpi);
    else for (const { outcome } of suggest('', kpi.text)) suggested.get(outcome)?.push(kpi);
  }
  return aims.map((aim) => ({
    ...aim,
    kpis: stated.get(aim) ?? [],
    suggested: suggested.get(aim) ?? [],
  }));
}
