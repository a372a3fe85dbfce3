import type { Plan, Risk } from '../../../plan/plan';
import { textCell, type RiskCount, type SectionBody, type TableBody } from './content';

/** How many of the highest risks the summary names. */
export const topRisks = 5;

/** The risks that the summary names: the highest scores first, those of equal score in the order of the register. */
export function highestRisks(risks: readonly Risk[]): readonly Risk[] {
  return [...risks].sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).slice(0, topRisks);
}

/** Counts by rating with their total, and the highest risks with their scores; null where there are neither. */
export function riskContent({ risks, riskCounts }: Plan): SectionBody | null {
  if (!riskCounts && risks.length === 0) return null;
  const counts: RiskCount[] = riskCounts
    ? [
        { word: 'Red', count: riskCounts.red },
        { word: 'Amber', count: riskCounts.amber },
        { word: 'Green', count: riskCounts.green },
        { word: 'Total', count: riskCounts.total },
      ]
    : [];
  return { kind: 'risks', counts, table: riskTable(highestRisks(risks)) };
}

function riskTable(risks: readonly Risk[]): TableBody | null {
  if (risks.length === 0) return null;
  const rated = risks.some(({ rating }) => rating !== 'N/A');
  return {
    columns: [
      { heading: 'Risk', horizontal: 'Left' },
      { heading: 'Score', horizontal: 'Right' },
      ...(rated ? [{ heading: 'Rating', horizontal: 'Center', rag: true } as const] : []),
    ],
    rows: risks.map(({ title, score, rating }) => [
      textCell(title),
      score === null ? textCell('') : { content: score, text: String(score) },
      ...(rated ? [textCell(rating)] : []),
    ]),
  };
}
