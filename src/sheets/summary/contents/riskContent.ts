import { type Finding, newFinding } from '../../../plan/findings/finding';
import type { Rag } from '../../../plan/rag/rag';
import type { Plan, Risk } from '../../../plan/read/plan';
import type { SectionSource } from '../../../plan/sections/section';
import { summarySections } from '../../../plan/sections/summarySections';
import { tableBody, textCell, type RiskCount, type SectionBody } from './content';

const weights: Readonly<Record<Rag, number>> = { Red: 3, Amber: 2, Green: 1, 'N/A': 0 };

/**
 * So many of the highest risks: the highest scores first, those of equal score in the order of the register. Where some
 * have no score, Red comes before Amber before Green.
 */
function highestRisks(risks: readonly Risk[], most: number): readonly Risk[] {
  const isScored = risks.every(({ score }) => score !== null);
  const byRating = (a: Risk, b: Risk): number => (isScored ? 0 : weights[b.rating] - weights[a.rating]);
  return [...risks].sort((a, b) => byRating(a, b) || (b.score ?? 0) - (a.score ?? 0)).slice(0, most);
}

/**
 * Counts by rating with their total, and the highest risks with their scores; null where there are neither. Of risks of
 * which none is rated no colours are counted.
 */
export function riskContent(
  { risks, riskCounts }: Plan,
  { chart, columns }: Extract<SectionSource, { kind: 'risks' }>,
  most: number,
): SectionBody | null {
  if (!riskCounts && risks.length === 0) return null;
  const isRated =
    riskCounts && (risks.length === 0 || riskCounts.red + riskCounts.amber + riskCounts.green > 0);
  const counts: RiskCount[] = isRated
    ? [
        { word: 'Red', count: riskCounts.red },
        { word: 'Amber', count: riskCounts.amber },
        { word: 'Green', count: riskCounts.green },
        { word: 'Total', count: riskCounts.total },
      ]
    : [];
  const rows = highestRisks(risks, most).map(({ code, title, score, rating }) => ({
    code: textCell(code),
    title: textCell(title),
    score: score === null ? textCell('') : { content: score, text: String(score) },
    rating: textCell(rating),
  }));
  const isCut = risks.length > rows.length;
  const headings = isCut ? { title: `Risk (highest ${rows.length} of ${risks.length})` } : {};
  return { kind: 'risks', chart, counts, table: tableBody(columns, { rows, headings }) };
}

/** The finding on risks that the summary does not name. */
export const risksLeftOut = (left: number): Finding =>
  newFinding('risks-left-out', {
    cell: '',
    message: `The summary names the highest risks; ${left === 1 ? 'one lower risk stands' : `${left} lower risks stand`} only in the register and the counts.`,
  });

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
