import type { Finding } from '../../../plan/finding';
import { newFinding } from '../../../plan/findings/newFinding';
import type { KpiRow, Rag } from '../../../plan/kpi';
import { textSections, type Plan, type TextSection } from '../../../plan/plan';
import { kinds } from '../../../plan/tables/kinds';
import { sectionHeading, sectionOutlines, type SectionOutline } from '../sections';
import { textCell, type SectionBody, type SectionContent } from './content';
import { kpiTable } from './kpiTable';
import { linkFigure } from './linkCells';
import { budgetContent, fundingContent } from './moneyContent';
import { highestRisks, riskContent } from './riskContent';

export interface Contents {
  readonly sections: readonly SectionContent[];
  readonly findings: readonly Finding[];
}

/** The sections that have something to say, in their order, and a finding for each that has not. */
export function gatherContents(plan: Plan, rag: (row: KpiRow) => Rag | ''): Contents {
  const filled: SectionContent[] = [];
  const findings: Finding[] = [];
  for (const outline of sectionOutlines) {
    const heading = sectionHeading(outline, plan.sectionHeadings, plan.details.planYear);
    const body = bodyOf(outline, plan, rag);
    if (body) filled.push({ key: outline.key, under: outline.under ?? null, heading, body });
    else if (!outline.optional) findings.push(emptySection(heading, outline));
  }
  const left = plan.risks.length - highestRisks(plan.risks).length;
  if (left > 0) findings.push(risksLeftOut(left));
  // A heading over others goes when none of them is left.
  const sections = filled.filter(
    ({ key, body }, index) => body.kind !== 'heading only' || filled[index + 1]?.under === key,
  );
  return { sections, findings };
}

function bodyOf({ key }: SectionOutline, plan: Plan, rag: (row: KpiRow) => Rag | ''): SectionBody | null {
  switch (key) {
    case 'impact':
      return { kind: 'heading only' };
    case 'actions':
      return actionsBody(plan);
    case 'risks':
      return riskContent(plan);
    case 'edi':
      return ediBody(plan);
    case 'kpis': {
      const table = kpiTable(plan, rag);
      return table && { kind: 'table', table };
    }
    case 'sources':
      return fundingContent(plan, 'source');
    case 'spend':
      return fundingContent(plan, 'spend');
    case 'budgets':
      return budgetContent(plan);
    default:
      return isTextSection(key) ? textBody(plan, key) : null;
  }
}

const isTextSection = (key: string): key is TextSection => (textSections as readonly string[]).includes(key);

function textBody({ texts }: Plan, section: TextSection): SectionBody | null {
  const paragraphs = texts
    .filter((text) => text.section === section)
    .map(({ heading, text }) => ({ lead: heading.trim(), text: text.trim() }))
    .filter(({ lead, text }) => lead !== '' || text !== '');
  return paragraphs.length > 0 ? { kind: 'paragraphs', paragraphs } : null;
}

function actionsBody({ actions }: Plan): SectionBody | null {
  if (actions.length === 0) return null;
  return {
    kind: 'table',
    table: {
      columns: [
        { heading: 'Plan', horizontal: 'Left' },
        { heading: 'Due', horizontal: 'Left' },
      ],
      rows: actions.map(({ plan, due }) => [textCell(plan), textCell(due)]),
    },
  };
}

function ediBody({ edi }: Plan): SectionBody | null {
  if (edi.length === 0) return null;
  return {
    kind: 'table',
    table: {
      columns: [
        { heading: 'Criterion', horizontal: 'Left' },
        { heading: 'Score', horizontal: 'Right' },
      ],
      rows: edi.map(({ criterion, score, scoreCell }) => [
        textCell(criterion),
        score === null
          ? textCell('')
          : linkFigure({ content: score, text: String(score) }, scoreCell ?? null),
      ]),
    },
  };
}

const emptySection = (heading: string, { from }: SectionOutline): Finding =>
  newFinding('section-empty', {
    cell: '',
    message: `“${heading}” has nothing to show and takes no room: it is fed by the table “${kinds[from ?? 'text'].name}”.`,
  });

const risksLeftOut = (left: number): Finding =>
  newFinding('risks-left-out', {
    cell: '',
    message: `The summary names the highest risks; ${left === 1 ? 'one lower risk stands' : `${left} lower risks stand`} only in the register and the counts.`,
  });
