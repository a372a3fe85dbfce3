import type { ThreadedItem } from './threadedItem';
import type { Finding } from '../finding';
import { aimsAndKpis, type AimThread } from './aimsAndKpis';
import { outcomeNamer } from './namedOutcomes';
import type { OutcomeList } from './outcome';
import { outcomeCellReader } from './readOutcomeCell';
import { outcomeSuggester } from './suggestOutcomes';
import { cellFindings } from './cellFindings';
import { coverageFindings } from './coverageFindings';
import { suggestionFindings } from './suggestionFindings';
import { threadItems, type ThreadPlan } from './threadItems';

/** The golden thread of a plan. */
export interface Thread {
  readonly list: OutcomeList;
  readonly items: readonly ThreadedItem[];
  readonly aims: readonly AimThread[];
  readonly findings: readonly Finding[];
}

/**
 * Follows a plan's aims, workstreams, actions, KPIs and risks to the corporate outcomes. What an item states counts;
 * what only its words suggest is told apart, and only of items that state nothing. Time grows with the items.
 */
export function followThread(plan: ThreadPlan, list: OutcomeList): Thread {
  const readCell = outcomeCellReader(list);
  const named = outcomeNamer(list.outcomes);
  const suggest = outcomeSuggester(list.outcomes);
  const items = threadItems(plan).map((item): ThreadedItem => {
    const { outcomes, faults, none } = readCell(item.said?.text ?? '');
    if (none) return { item, outcomes: [], by: 'none', suggested: [], faults };
    if (outcomes.length > 0) return { item, outcomes, by: 'column', suggested: [], faults };
    const inText = named(`${item.lead}\n${item.text}`);
    if (inText.length > 0) return { item, outcomes: inText, by: 'text', suggested: [], faults };
    const suggested = item.kind === 'kpi' ? suggest('', item.text) : suggest(item.lead, item.text);
    return { item, outcomes: [], by: '', suggested, faults };
  });
  const aims = aimsAndKpis(items.map(({ item }) => item));
  return {
    list,
    items,
    aims,
    findings: [
      ...list.findings,
      ...cellFindings(items, list),
      ...coverageFindings(items, list, aims),
      ...suggestionFindings(items),
    ],
  };
}
