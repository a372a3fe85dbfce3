import type { SourceCell } from '../snapshot';
import { readLevel } from './readLevel';
import type { RiskLevel } from './riskGrid';
import { textKey } from '../../words/fold';

/** Steps of a scale of three. */
const ofThree: ReadonlyMap<string, number> = new Map(
  Object.entries({ l: 1, low: 1, m: 2, med: 2, medium: 2, moderate: 2, h: 3, high: 3 }),
);

/** Steps of a scale of five, in the words that registers use for likelihood and impact. */
const ofFive: ReadonlyMap<string, number> = new Map(
  [
    ['very low', 'rare', 'remote', 'very unlikely', 'highly unlikely', 'negligible', 'insignificant', 'vl'],
    ['low', 'unlikely', 'minor', 'l'],
    ['medium', 'moderate', 'possible', 'med', 'm'],
    ['high', 'likely', 'probable', 'major', 'significant', 'serious', 'h'],
    [
      'very high',
      'almost certain',
      'certain',
      'very likely',
      'highly likely',
      'extreme',
      'severe',
      'critical',
      'catastrophic',
      'vh',
    ],
  ].flatMap((words, at) => words.map((word) => [word, at + 1] as const)),
);

/** Levels of a column, by cell text. */
export interface LevelReader {
  readonly read: (cell: SourceCell | null) => number | null;
  /** The values are by the order of the words alone, so many steps: no grid says how much each counts. */
  readonly ofScale: number | null;
}

/**
 * How the likelihoods or impacts of a register are read: by `levels`; where they are words that `levels` do not name
 * and that have a plain order ("Low", "Medium", "High"; "Unlikely", "Possible"), by that order.
 */
export function levelReader(
  cells: readonly (SourceCell | undefined)[],
  levels: readonly RiskLevel[],
): LevelReader {
  const words = [...new Set(cells.flatMap((cell) => (cell && cell.text !== '' ? [textKey(cell.text)] : [])))];
  const isKnown = words.every((word) => levels.some(({ name }) => textKey(name) === word));
  const scale = [ofThree, ofFive].find((steps) => words.every((word) => steps.has(word)));
  if (words.length === 0 || isKnown || !scale)
    return { read: (cell) => readLevel(cell, levels), ofScale: null };
  return { read: (cell) => scale.get(textKey(cell?.text ?? '')) ?? null, ofScale: scale === ofThree ? 3 : 5 };
}
