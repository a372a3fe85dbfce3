import type { Plan, Risk } from '../../../plan/plan';
import type { SectionSource } from '../../../plan/sections/section';
import { tableBody, textCell, type RiskCount, type SectionBody } from './content';

/** So many of the highest risks: the highest scores first, those of equal score in the order of the register. */
const highestRisks = (risks: readonly Risk[], most: number): readonly Risk[] =>
  [...risks].sort((a, b) => (b.score ?? 0) - (a.score ?? 0)).slice(0, most);

/** Counts by rating with their total, and the highest risks with their scores; null where there are neither. */
export function riskContent(
  { risks, riskCounts }: Plan,
  { chart, columns, most }: Extract<SectionSource, { kind: 'risks' }>,
): SectionBody | null {
  if (!riskCounts && risks.length === 0) return null;
  const counts: RiskCount[] = riskCounts
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
  return { kind: 'risks', chart, counts, table: tableBody(columns, { rows }) };
}
