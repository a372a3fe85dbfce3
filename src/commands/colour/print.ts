import { checkLines } from '../check/print';
import type { ColourReport } from './report';

/** What a check says, and the ranges that were coloured. */
export const colourLines = (report: ColourReport): string[] => [
  ...checkLines(report),
  `Coloured: ${report.coloured.join(', ') || 'nothing, there is no RAG column'}`,
];
