import { dueLine } from '../due/print';
import type { NextQuarterReport } from './report';

/** The quarters, the sheets that were opened, and the KPIs that are due. */
export const nextQuarterLines = ({ from, to, directions, opened, kpis }: NextQuarterReport): string[] => [
  `${from} to ${to}, directions of travel written: ${directions}`,
  ...opened.map(({ sheet, of }) => `"${sheet}", a copy of "${of}"`),
  ...kpis.map(dueLine),
];
