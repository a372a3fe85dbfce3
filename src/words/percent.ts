import { fixed } from './numbers';

/**
 * A share in whole per cent, halves up. One that would round to nothing, or to all though it is not all, is named as
 * under 1% or over 99%. percentOf(1, 3) → "33%"; percentOf(1, 200) → "1%"; percentOf(1, 201) → "under 1%";
 * percentOf(199, 200) → "over 99%"; percentOf(3, 3) → "100%".
 */
export function percentOf(number: number, base: number): string {
  // In whole numbers, so that 1 of 200 is half a per cent exactly.
  if (number > 0 && 200 * number < base) return 'under 1%';
  if (number < base && 200 * (base - number) <= base) return 'over 99%';
  return `${Math.floor((200 * number + base) / (2 * base))}%`;
}

/** A percentage with so many decimals, all of them shown, halves up: formatPercent(20.65, 1) → "20.7%"; (56, 1) → "56.0%". */
export const formatPercent = (percent: number, decimals: number): string => `${fixed(percent, decimals)}%`;
