import { polarityOfWords } from '../../src/plan/rag/polarity';
import type { MeasureName } from './readNames';

export type Score = 'right' | 'asked' | 'wrong';

export interface ScoredName extends MeasureName {
  readonly score: Score;
  readonly said: string;
}

/**
 * right: the direction is known, or the name leaves it open and it is asked for · asked: it could be known · wrong:
 * another direction, or one where there is none.
 */
export function scoreName(name: MeasureName): ScoredName {
  const { polarity, certainty, reason } = polarityOfWords(name.name, null);
  const asked = certainty === 'unsure';
  const right = name.direction === 'none' ? asked : !asked && polarity === name.direction;
  const score = right ? 'right' : asked ? 'asked' : 'wrong';
  return { ...name, score, said: `${asked ? `asked (${polarity}?)` : polarity}: ${reason}` };
}
