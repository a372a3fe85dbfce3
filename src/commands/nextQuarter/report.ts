import { type DueReport, dueLine } from '../due/report';
import type { Finding } from '../../plan/findings/finding';
import type { Quarter } from '../../words/quarters';

export interface NextQuarterReport {
  readonly from: Quarter;
  readonly to: Quarter;
  /** New sheets for the quarter, with the sheet that each was made of. */
  readonly opened: readonly { readonly sheet: string; readonly of: string }[];
  /** Directions of travel that were written. */
  readonly directions: number;
  /** KPIs due in the quarter that was opened. */
  readonly kpis: readonly DueReport[];
  readonly findings: readonly Finding[];
}

/** The quarters, the sheets that were opened, and the KPIs that are due. */
export const nextQuarterLines = ({ from, to, directions, opened, kpis }: NextQuarterReport): string[] => [
  `${from} to ${to}, directions of travel written: ${directions}`,
  ...opened.map(({ sheet, of }) => `"${sheet}", a copy of "${of}"`),
  ...kpis.map(dueLine),
];
