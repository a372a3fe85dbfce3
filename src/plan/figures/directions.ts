import type { Direction } from './reading';

const directionWords: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ...[
    'maintain',
    'maintained',
    'maintaining',
    'sustain',
    'hold',
    'keep',
    'same',
    'unchanged',
    'stable',
    'static',
  ].map((word): [string, Direction] => [word, 'maintain']),
  ...[
    'increase',
    'increased',
    'increasing',
    'raise',
    'grow',
    'higher',
    'up',
    'upward',
    'more',
    'rise',
    'uplift',
  ].map((word): [string, Direction] => [word, 'increase']),
  ...[
    'decrease',
    'decreased',
    'reduce',
    'reduced',
    'reducing',
    'reduction',
    'lower',
    'fewer',
    'down',
    'less',
  ].map((word): [string, Direction] => [word, 'decrease']),
  ...['downward', 'minimise', 'minimize', 'fall', 'cut', 'decline'].map((word): [string, Direction] => [
    word,
    'decrease',
  ]),
  ...['improve', 'improved', 'improving', 'improvement', 'better'].map((word): [string, Direction] => [
    word,
    'improve',
  ]),
]);

const arrows: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['↑', 'increase'],
  ['▲', 'increase'],
  ['↓', 'decrease'],
  ['▼', 'decrease'],
  ['→', 'maintain'],
  ['↔', 'maintain'],
]);

/** Direction that a single word names: "reduce", "Increase"; null for other words. */
export function directionOf(word: string): Direction | null {
  return directionWords.get(word) ?? null;
}

/**
 * Direction that a target without a figure asks for, from its first word or arrow: "Maintain", "Decrease on
 * last year", "↑". Null for other texts. "Increase or maintain" asks for no more than to maintain.
 */
export function readDirection(folded: string, text: string): Direction | null {
  const arrow = arrows.get(text.trim());
  if (arrow) return arrow;
  if (folded.length > 200) return null;
  const [first = '', second = '', third = ''] = folded.split(' ');
  const direction = directionOf(first === 'to' || first === 'an' || first === 'a' ? second : first);
  const either = /^(?:or|and)$/.test(second) && directionOf(third) === 'maintain';
  return direction && either ? 'maintain' : direction;
}
