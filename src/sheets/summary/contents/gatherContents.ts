import type { Finding } from '../../../plan/finding';
import { newFinding } from '../../../plan/findings/newFinding';
import type { KpiRow, Rag } from '../../../plan/kpi';
import type { Plan } from '../../../plan/plan';
import {
  sectionHeading,
  tableOf,
  type SectionSource,
  type SummarySection,
} from '../../../plan/sections/section';
import { summarySections } from '../../../plan/sections/summarySections';
import { kinds, type TableKind } from '../../../plan/tables/kinds';
import { tableBody, textCell, type FieldRows, type SectionBody, type SectionContent } from './content';
import { kpiRows } from './kpiTable';
import { linkFigure } from './linkCells';
import { budgetContent, fundingContent } from './moneyContent';
import { riskContent } from './riskContent';

export interface Contents {
  readonly sections: readonly SectionContent[];
  readonly findings: readonly Finding[];
}

type ColourOf = (row: KpiRow) => Rag | '';

/** The sections that have something to say, in their order, and a finding for each that has not. */
export function gatherContents(plan: Plan, rag: ColourOf): Contents {
  const filled: SectionContent[] = [];
  const findings: Finding[] = [];
  const leftOut: Finding[] = [];
  for (const section of plan.sections ?? summarySections) {
    if (section.off) continue;
    const { source } = section;
    const heading = sectionHeading(section, plan.sectionHeadings, plan.details.planYear);
    const body = bodyOf(section, plan, rag);
    if (body) filled.push({ ...section, heading, body });
    else if (!section.optional) findings.push(emptySection(heading, tableOf(section)));
    const left = source.kind === 'risks' ? plan.risks.length - source.most : 0;
    if (left > 0) leftOut.push(risksLeftOut(left));
  }
  // A heading over others goes when none of them is left.
  const sections = filled.filter(
    ({ key, body }, index) => body.kind !== 'heading only' || filled[index + 1]?.under === key,
  );
  return { sections, findings: [...findings, ...leftOut] };
}

/** What a section says, by its source; null where the plan has nothing for it. */
function bodyOf({ key, source }: SummarySection, plan: Plan, rag: ColourOf): SectionBody | null {
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
      return riskContent(plan, source);
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
        plan.actions.map(({ cell: _cell, outcomeCell: _outcome, ...texts }) =>
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

const emptySection = (heading: string, table: TableKind): Finding =>
  newFinding('section-empty', {
    cell: '',
    message: `“${heading}” has nothing to show and takes no room: it is fed by the table “${kinds[table].name}”.`,
  });

const risksLeftOut = (left: number): Finding =>
  newFinding('risks-left-out', {
    cell: '',
    message: `The summary names the highest risks; ${left === 1 ? 'one lower risk stands' : `${left} lower risks stand`} only in the register and the counts.`,
  });
