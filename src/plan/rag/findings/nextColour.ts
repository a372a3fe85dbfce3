import { formatNumber } from '../../../words/numbers';
import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { Rag } from '../../kpi';
import { judge } from '../judge';
import { addressOf, nameOf, sharedFinding, type JudgedDraft } from './judgedDraft';

/**
 * How far a Red or Amber count is from the next better colour, in whole cases: "4 fewer: Green". Null for
 * rows with several measures, percentages, and rows whose next colour is out of reach (a target below 0).
 */
export function nextColour(draft: JudgedDraft): Finding | null {
  const [verdict, ...others] = draft.verdict.verdicts;
  if (!verdict || others.length > 0 || draft.verdict.rag === 'N/A' || draft.verdict.rag === 'Green')
    return null;
  const { measure, measureCell } = verdict.pair;
  const { yardstick } = verdict;
  if (!('value' in measure) || verdict.candidates.unit !== '' || !Number.isInteger(measure.value))
    return null;
  if (yardstick.high !== undefined || yardstick.polarity === 'on target') return null;
  const lower = yardstick.polarity === 'lower';
  const steps = (limit: number): number =>
    Math.max(1, lower ? Math.ceil(measure.value - limit) : Math.ceil(limit - measure.value));
  const value = (count: number): number => measure.value + (lower ? -count : count);
  /** One more where the limit itself does not count, as a strict target. */
  const reach = (limit: number, wanted: Rag): number => {
    const count = steps(limit);
    return judge(value(count), yardstick).rag === wanted ? count : count + 1;
  };
  const { limit } = verdict.judged.judgement;
  const toGreen = reach(yardstick.target, 'Green');
  const word = lower ? 'fewer' : 'more';
  const parts =
    draft.verdict.rag === 'Red' && limit !== null
      ? [`${formatNumber(reach(limit, 'Amber'))} ${word}: Amber`, `${formatNumber(toGreen)} ${word}: Green`]
      : [`${formatNumber(toGreen)} ${word}: Green`];
  if (value(toGreen) < 0) return null;
  const message = `${nameOf(draft.row)} is ${draft.verdict.rag}; ${parts.join(', ')}.`;
  return sharedFinding(
    newFinding('next-colour', { cell: addressOf(measureCell), message }),
    draft.row,
    'How far from a better colour',
    '',
    `${draft.verdict.rag}; ${parts.join(', ')}`,
  );
}
