import { yearReported } from '../../../plan/details';
import { type Finding, newFinding } from '../../../plan/findings/finding';
import type { KpiRow, KpiLine } from '../../../plan/read/kpi';
import type { Rag } from '../../../plan/rag/rag';
import type { Plan } from '../../../plan/read/plan';
import {
  sectionHeading,
  tableOf,
  type SectionSource,
  type SummarySection,
} from '../../../plan/sections/section';
import { summarySections } from '../../../plan/sections/summarySections';
import { kinds, type TableKind } from '../../../plan/tables/kinds';
import { count } from '../../../words/counts';
import { fewOf, groupBy, inList } from '../../../words/lists';
import {
  firstLines,
  linesOf,
  tableBody,
  textCell,
  type FieldRows,
  type SectionBody,
  type SectionContent,
  type TableCell,
} from './content';
import { linkFigure, linkVerdict } from './linkCells';
import { budgetContent, fundingContent } from './moneyContent';
import { riskContent, risksLeftOut } from './riskContent';

export interface Contents {
  readonly sections: readonly SectionContent[];
  readonly findings: readonly Finding[];
}

type ColourOf = (row: KpiRow) => Rag | '';

/** Texts of a KPI that a section may show beside its figures. */
const texts = [
  ...(['direction', 'reasons', 'actions', 'activity', 'outcome', 'owner'] as const),
  ...(['updated', 'approvedBy', 'approvedOn', 'quality'] as const),
];

/**
 * The sections that have something to say, in their order, and a finding that names those that have not. Of the risks so many of
 * the highest are named as the section says, or `risks` where that is given.
 */
export function gatherContents(plan: Plan, rag: ColourOf, risks?: number): Contents {
  const filled: SectionContent[] = [];
  const empty: EmptySection[] = [];
  const leftOut: Finding[] = [];
  const year = yearReported(plan.details) ?? plan.details.planYear;
  for (const section of plan.sections ?? summarySections) {
    if (section.off) continue;
    const { source } = section;
    const heading = sectionHeading(section, plan.sectionHeadings, year, plan.details.planYear);
    const whole = bodyOf(section, plan, rag, risks);
    const body = whole && firstLines(whole, section.most);
    if (body && linesOf(body) < linesOf(whole))
      leftOut.push(linesLeftOut(heading, linesOf(body), linesOf(whole)));
    if (body) filled.push({ ...section, heading, body });
    else if (!section.optional) empty.push({ heading, table: tableOf(section) });
    const left = source.kind === 'risks' ? plan.risks.length - (risks ?? source.most) : 0;
    if (left > 0) leftOut.push(risksLeftOut(left));
  }
  // A heading over others goes when none of them is left.
  const sections = filled.filter(
    ({ key, body }, index) => body.kind !== 'heading only' || filled[index + 1]?.under === key,
  );
  return { sections, findings: [...emptyFinding(empty), ...leftOut] };
}

/** What a section says, by its source; null where the plan has nothing for it. */
function bodyOf(
  { key, source }: SummarySection,
  plan: Plan,
  rag: ColourOf,
  risks: number | undefined,
): SectionBody | null {
  switch (source.kind) {
    case 'heading':
      return { kind: 'heading only' };
    case 'text':
      return textBody(plan, key);
    case 'table': {
      const rows = rowsOf(source, plan, rag);
      const table = rows && tableBody(source.columns, rows);
      return table && { kind: 'table', table };
    }
    case 'risks':
      return riskContent(plan, source, risks ?? source.most);
    case 'funding':
      return fundingContent(plan, source);
    case 'budgets':
      return budgetContent(plan, source);
  }
}

function textBody({ texts }: Plan, section: string): SectionBody | null {
  const paragraphs = texts
    .filter((text) => text.section === section)
    .map(({ heading, text }) => ({ lead: heading.trim(), text: text.trim() }))
    .filter(({ lead, text }) => lead !== '' || text !== '');
  return paragraphs.length > 0 ? { kind: 'paragraphs', paragraphs } : null;
}

/**
 * The KPIs under the headings that the officer gave them: measure, what is aimed at, and the RAG word. A KPI of several
 * lines has each figure on a line of its own, with its label. Texts as they show. A figure that stands in one cell is
 * followed there, and the verdict on it holds while it does not change. null for none.
 */
function kpiRows({ kpis, kpiHeadings }: Plan, rag: (row: KpiRow) => Rag | ''): FieldRows | null {
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

/** The rows of a table; of a kind that the plan does not read in a way of its own, as they stand. */
function rowsOf(
  { table, columns }: Extract<SectionSource, { kind: 'table' }>,
  plan: Plan,
  rag: ColourOf,
): FieldRows | null {
  switch (table) {
    case 'kpis':
      return kpiRows(plan, rag);
    case 'actions':
      return someRows(
        plan.actions.map(
          ({ cell: _cell, dueCell: _due, outcomeCell: _outcome, updatedCell: _updated, ...texts }) =>
            Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, textCell(text)])),
        ),
      );
    case 'edi':
      return someRows(
        plan.edi.map(({ criterion, score, scoreCell }) => ({
          criterion: textCell(criterion),
          score:
            score === null
              ? textCell('')
              : linkFigure({ content: score, text: String(score) }, scoreCell ?? null),
        })),
      );
    default: {
      const isFigure = new Map<string, boolean>(
        columns.map(({ field, align }) => [field, align === 'Right']),
      );
      return someRows(
        (plan.rows?.[table] ?? []).map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([field, cell]) => {
              const shown = textCell(cell?.text.trim() ?? '');
              return [field, isFigure.get(field) ? linkFigure(shown, cell ?? null) : shown];
            }),
          ),
        ),
      );
    }
  }
}

const someRows = (rows: FieldRows['rows']): FieldRows | null => (rows.length > 0 ? { rows } : null);

interface EmptySection {
  readonly heading: string;
  /** The table that feeds it. */
  readonly table: TableKind;
}

/** One finding for all that is empty: of a table so many sections are named. */
function emptyFinding(empty: readonly EmptySection[]): Finding[] {
  if (empty.length === 0) return [];
  const named = [...groupBy(empty, ({ table }) => table)].map(([table, sections]) => {
    const headings = sections.map(({ heading }) => `“${heading}”`);
    return `${inList(fewOf(headings, 3))} (table “${kinds[table].name}”)`;
  });
  const does = empty.length === 1 ? 'has nothing to show and takes' : 'have nothing to show and take';
  return [newFinding('section-empty', { cell: '', message: `${named.join('; ')} ${does} no room.` })];
}

const linesLeftOut = (heading: string, shown: number, all: number): Finding =>
  newFinding('lines-left-out', {
    cell: '',
    message: `“${heading}” shows ${shown} of ${count(all, 'line')}, as the template says.`,
  });
