import type { KpiLine, KpiRow, Rag } from '../../../plan/kpi';
import type { Plan } from '../../../plan/plan';
import { textCell, type FieldRows, type TableCell } from './content';
import { linkFigure, linkVerdict } from './linkCells';

/** Texts of a KPI that a section may show beside its figures. */
const texts = ['direction', 'reasons', 'actions', 'activity', 'outcome', 'owner'] as const;

/**
 * The KPIs under the headings that the officer gave them: measure, what is aimed at, and the RAG word. A KPI of several
 * lines has each figure on a line of its own, with its label. Texts as they show. A figure that stands in one cell is
 * followed there, and the verdict on it holds while it does not change. null for none.
 */
export function kpiRows({ kpis, kpiHeadings }: Plan, rag: (row: KpiRow) => Rag | ''): FieldRows | null {
  if (kpis.length === 0) return null;
  const rows = kpis.map((row) => {
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
    return {
      ...Object.fromEntries(texts.map((field) => [field, textCell(row[field]?.text ?? '')])),
      ref: textCell(row.ref),
      objective: textCell(row.objective),
      kpi: textCell(row.kpi),
      measure,
      target,
      rag: linkVerdict(textCell(rag(row)), linked),
    };
  });
  const { kpi, current, target } = kpiHeadings;
  return { rows, headings: { kpi, measure: current, target } };
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
