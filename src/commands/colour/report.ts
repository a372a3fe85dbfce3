import { type CheckReport, checkLines } from '../check/report';

export interface ColourReport extends CheckReport {
  /** Ranges that wear our colours now: 'Appendix 1'!E4:E40. */
  readonly coloured: readonly string[];
}

/** What a check says, and the ranges that were coloured. */
export const colourLines = (report: ColourReport): string[] => [
  ...checkLines(report),
  `Coloured: ${report.coloured.join(', ') || 'nothing, there is no RAG column'}`,
];

/** Why nothing was coloured: no column was found for it; '' where something was. */
export const whyNotColoured = ({ coloured }: Pick<ColourReport, 'coloured'>): string =>
  coloured.length > 0
    ? ''
    : 'Nothing was coloured: no column of RAG words was found for certain. Check its heading, or name the column under Tables.';
