import type { Finding } from '../../finding';
import { newFinding } from '../../findings/newFinding';
import type { Rag } from '../../kpi';
import { addressOf, nameOf, sharedFinding, type JudgedDraft } from './judgedDraft';

const rank: Record<Rag, number> = { Green: 0, Amber: 1, Red: 2, 'N/A': -1 };

/**
 * A row whose year end is forecast to be worse than its figure to date, or better: two judgements that a reader should
 * not take for one.
 */
export function yearEndFindings({ row, rag, yearEnd }: JudgedDraft): readonly Finding[] {
  if (!yearEnd || rag === 'N/A') return [];
  const ahead = yearEnd.published || yearEnd.rag;
  if (ahead === 'N/A' || ahead === rag) return [];
  const worse = rank[ahead] > rank[rag];
  const stated = yearEnd.why || `its forecast for the year end says ${ahead}.`;
  const message = worse
    ? `${nameOf(row)} is ${rag} to date and expected to end the year ${ahead}: ${stated} Say what is planned.`
    : `${nameOf(row)} is ${rag} to date and expected to end the year ${ahead}: ${stated}`;
  return [
    sharedFinding(
      newFinding('year-end-differs', {
        severity: worse ? 'warning' : 'info',
        cell: addressOf(row.forecast ?? null),
        message,
      }),
      row,
      `The year is expected to end ${worse ? 'worse' : 'better'} than it stands to date`,
      worse ? 'Say what is planned.' : '',
      `${rag} to date, then ${ahead}`,
    ),
  ];
}
