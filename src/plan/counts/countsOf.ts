import type { Rag } from '../kpi';

/** How many there are of each colour. */
export function countsOf(colours: readonly Rag[]): Record<Rag, number> {
  const counts: Record<Rag, number> = { Green: 0, Amber: 0, Red: 0, 'N/A': 0 };
  for (const colour of colours) counts[colour] += 1;
  return counts;
}
