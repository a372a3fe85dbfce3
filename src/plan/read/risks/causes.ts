import { oneLine } from '../../../words/shorten';
import type { RegisterRisk } from './register';

/** What a risk comes from, what may happen, and what would come of it; '' for what is not said. */
export interface RiskCauses {
  readonly cause: string;
  readonly event: string;
  readonly effect: string;
}

const label = /(?:^|[\n.;]\s*)(cause|event|effect|impact|consequence)s?\s*[:–-]\s*/gi;
const partOf = {
  cause: 'cause',
  event: 'event',
  effect: 'effect',
  impact: 'effect',
  consequence: 'effect',
} as const;

/**
 * Cause, event and effect of a text that names them: "Cause: ice. Event: a fall. Impact: injury" → ice, a fall, injury.
 * All '' for a text that does not.
 */
export function readCauses(text: string): RiskCauses {
  const found = { cause: '', event: '', effect: '' };
  const labels = [...text.matchAll(label)];
  labels.forEach((match, at) => {
    const part = partOf[(match[1] ?? '').toLowerCase() as keyof typeof partOf];
    const end = labels[at + 1]?.index ?? text.length;
    if (found[part] === '') found[part] = oneLine(text.slice(match.index + match[0].length, end));
  });
  return found;
}

/** Cause, event and effect of a risk, from columns of their own, else from its description or its title. */
export function causesOf({ cells, title }: Pick<RegisterRisk, 'cells' | 'title'>): RiskCauses {
  const said = readCauses(cells.description?.text ?? title);
  const own = (field: 'cause' | 'event' | 'effect'): string =>
    oneLine(cells[field]?.text ?? '') || said[field];
  return { cause: own('cause'), event: own('event'), effect: own('effect') };
}
