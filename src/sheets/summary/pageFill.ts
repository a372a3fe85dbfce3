import type { SummarySection } from '../../plan/sections/section';
import { summarySections } from '../../plan/sections/summarySections';
import type { SummaryLayout } from './describeSummary';

/** How much of a page a section fills. */
interface SectionFill {
  readonly heading: string;
  /** Share of the page, 0 to 1, its charts and the gaps inside it included. */
  readonly share: number;
}

/** A page, its sections in reading order. */
type PageFill = readonly SectionFill[];

/**
 * How the sections of a layout fill its pages: of each page, what part a section takes. A section that runs over to
 * the second page is named on both. No pages where the plan does not fit them.
 */
export function pageFill(
  { description, passages, said }: SummaryLayout,
  sections = summarySections,
): PageFill[] {
  const { page, rowHeights, columnWidths } = description;
  if (!page) return [];
  const heights = sizes(rowHeights.map(({ height }) => height));
  const widths = sizes(columnWidths.map(({ width }) => width));
  const headings = new Map(said.map(({ id, content }) => [id, String(content)]));
  const edges = [0, ...page.breaksBefore, page.printArea.rows];
  const high = (row: number, rows: number): number => (heights[row + rows] ?? 0) - (heights[row] ?? 0);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    // Pages are as wide, but not always filled to the foot: shares are of the taller one.
    const room =
      Math.max(...edges.slice(1).map((last, at) => high(edges[at] ?? 0, last - (edges[at] ?? 0)))) *
      (widths.at(-1) ?? 1);
    const taken = new Map<string, number>();
    for (const { id, area } of passages) {
      if (area.row < start || area.row >= end) continue;
      const [key = ''] = id.split('/');
      if (key === 'title') continue;
      const wide = (widths[area.column + area.columns] ?? 0) - (widths[area.column] ?? 0);
      taken.set(key, (taken.get(key) ?? 0) + wide * high(area.row, area.rows));
    }
    for (const chart of description.charts) {
      const top = chart.source.area.row;
      const key = sectionOfChart(chart.name, sections);
      if (top >= start && top < end) taken.set(key, (taken.get(key) ?? 0) + chart.width * chart.height);
    }
    return [...taken].map(([key, size]) => ({
      heading: headings.get(`${key}/heading`) ?? key,
      share: Math.min(1, size / room),
    }));
  });
}

const sectionOfChart = (chart: string, sections: readonly SummarySection[]): string =>
  sections.find(({ source }) => 'chart' in source && source.chart === chart)?.key ?? '';

/** Where each row or column ends, beginning with 0. */
function sizes(single: readonly number[]): number[] {
  const ends = [0];
  for (const one of single) ends.push((ends.at(-1) ?? 0) + one);
  return ends;
}
