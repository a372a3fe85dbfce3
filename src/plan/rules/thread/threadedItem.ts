import type { Outcome } from './outcome';
import type { OutcomeFault } from './readOutcomeCell';
import type { Suggestion } from './suggestOutcomes';
import type { ThreadItem } from './threadItems';

/** An item with the outcomes that it leads to. */
export interface ThreadedItem {
  readonly item: ThreadItem;
  /** Stated: by its column "Corporate outcome", or named in its own text. */
  readonly outcomes: readonly Outcome[];
  /** How they are stated; '' for none. 'none': its column says that it serves none. */
  readonly by: 'column' | 'text' | 'none' | '';
  /** What its words speak for; never where something is stated. */
  readonly suggested: readonly Suggestion<Outcome>[];
  readonly faults: readonly OutcomeFault[];
}
