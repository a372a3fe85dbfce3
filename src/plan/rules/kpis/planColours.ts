import { checkKpis } from '../../checkKpis';
import { differsFromRule, type JudgedRow } from './check';
import { type Finding, newFinding } from '../../findings/finding';
import type { KpiRow } from '../../read/kpi';
import type { Rag } from '../../rag/rag';
import type { Plan } from '../../read/plan';
import { addressOf, cellOfRow, nameOf } from './findings/judgedDraft';
import { fewOf } from '../../../words/lists';

/** The colours of a plan's own KPIs, with what is to be said of them. */
export interface PlanColours {
  /** The colour that counts; '' for a row that is not the plan's. */
  readonly colourOf: (row: KpiRow) => Rag | '';
  readonly findings: readonly Finding[];
}

/** So many KPIs are named one by one. */
const mostNamed = 12;

/**
 * The colours that a plan prints for its KPIs, in the quarter that its list reports. Findings ask about columns that
 * the colours wait for, and name in one sentence the KPIs whose word in the table is not what the rule gives.
 */
export function planColours({ kpis, details, rules, kpiQuarter }: Plan): PlanColours {
  const { rows, findings } = checkKpis(kpis, details, rules, kpiQuarter);
  const colours = new Map(rows.map(({ row, colour }) => [row, colour]));
  return {
    colourOf: (row) => colours.get(row) ?? '',
    findings: [
      ...findings.filter(({ code }) => code === 'column-unsure'),
      ...differences(rows.filter(differsFromRule)),
    ],
  };
}

/** "1.2 (Amber, the rule Green) at 'Appendix 1'!E5". */
const words = ({ row, colour, rag, overridden }: JudgedRow): string =>
  `${nameOf(row)} (${colour}, ${overridden ? 'the override' : 'the rule'} ${rag}) at ${addressOf(cellOfRow(row))}`;

function differences(rows: readonly JudgedRow[]): Finding[] {
  const [first] = rows;
  if (!first) return [];
  const list = fewOf(rows.map(words), mostNamed - 1).join('; ');
  return [
    newFinding('colours-differ', {
      cell: addressOf(cellOfRow(first.row)),
      message: `The words in the RAG column of ${rows.length === 1 ? 'one KPI are' : `${rows.length} KPIs are`} not what the rule gives: ${list}. They are printed as they stand. Check the KPIs, and change the colours or keep them with a reason in KPI rules.`,
    }),
  ];
}
