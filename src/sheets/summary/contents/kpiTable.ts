import type { KpiLine, KpiRow, Rag } from '../../../plan/kpi';
import type { Plan } from '../../../plan/plan';
import { textCell, type TableBody, type TableCell } from './content';
import { linkFigure, linkVerdict } from './linkCells';

/**
 * The KPIs with the headings that the officer gave them: measure, what is aimed at, and the RAG word where any of
 * them is judged. A KPI of several lines has each figure on a line of its own, with its label. Texts as they show.
 * A figure that stands in one cell is followed there, and the verdict on it holds while it does not change.
 */
export function kpiTable({ kpis, kpiHeadings }: Plan, rag: (row: KpiRow) => Rag | ''): TableBody | null {
  if (kpis.length === 0) return null;
  const words = kpis.map(rag);
  const judged = words.some((word) => word !== '' && word !== 'N/A');
  return {
    columns: [
      { heading: kpiHeadings.kpi, horizontal: 'Left' },
      { heading: kpiHeadings.current, horizontal: 'Left' },
      { heading: kpiHeadings.target, horizontal: 'Left' },
      ...(judged ? [{ heading: 'RAG', horizontal: 'Center', rag: true } as const] : []),
    ],
    rows: kpis.map((row, index) => {
      const [line] = row.lines.length === 1 ? row.lines : [];
      const measure = linkFigure(
        textCell(figures(row, (one) => one.measure?.text ?? '')),
        line?.measure ?? null,
      );
      const target = linkFigure(textCell(aim(row)), line?.target ?? null);
      const linked = [
        isLinked(measure) ? (line?.measure ?? null) : null,
        isLinked(target) ? (line?.target ?? null) : null,
      ];
      return [
        textCell(row.kpi),
        measure,
        target,
        ...(judged ? [linkVerdict(textCell(words[index] ?? ''), linked)] : []),
      ];
    }),
  };
}

const isLinked = ({ content }: TableCell): boolean => typeof content === 'object';

/** The figures of a KPI's lines; one that stands on several lines is said once. */
function figures({ kpi, lines }: KpiRow, figure: (line: KpiLine) => string): string {
  const said = lines.flatMap((line) => {
    const text = figure(line).trim();
    if (!text) return [];
    const label = line.kpi.trim();
    return [label && label !== kpi.trim() ? `${label}: ${text}` : text];
  });
  return [...new Set(said)].join('\n');
}

/** Target and direction of travel, as far as they are there and differ. */
function aim(row: KpiRow): string {
  const target = figures(row, (line) => line.target?.text ?? '');
  const direction = row.direction?.text.trim() ?? '';
  return [...new Set([target, direction])].filter(Boolean).join('\n');
}
