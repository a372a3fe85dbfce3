import type { Plan } from '../../../plan/read/plan';
import { summarySections } from '../../../plan/sections/summarySections';

/** More risks than that are a register, and no list of the highest. */
const mostRisks = 12;

/**
 * A summary with as many of the highest risks as fit: `lay` lays it out with so many, null where they do not fit; `first`
 * is the layout with as many as its section says. So many as the council's own template says are never more.
 *
 * Of 14 risks, 5 named by the section and room for 8: lay(8), said as "Risk (highest 8 of 14)".
 */
export function withMoreRisks<Laid>(
  { sections = summarySections, risks }: Pick<Plan, 'sections' | 'risks'>,
  first: Laid,
  lay: (risks: number) => Laid | null,
): Laid {
  const section = sections.find(({ source }) => source.kind === 'risks');
  if (section?.source.kind !== 'risks' || section.most !== undefined) return first;
  let best = first;
  let fitting = section.source.most;
  let tooMany = Math.min(risks.length, Math.max(mostRisks, fitting)) + 1;
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    const laid = lay(middle);
    if (laid) [best, fitting] = [laid, middle];
    else tooMany = middle;
  }
  return best;
}
