import type { CheckReport, WatchNews } from '../../commands/check/report';
import type { Rag } from '../../plan/kpi';
import { capital } from '../../words/capital';
import { count } from '../../words/counts';
import { inList } from '../../words/lists';
import { formatNumber } from '../../words/numbers';

const words: readonly Rag[] = ['Green', 'Amber', 'Red', 'N/A'];

/** "13 Green, 2 Amber and 7 N/A"; words that no KPI has are left out, '' for no KPIs at all. */
const verdicts = ({ counts }: CheckReport): string =>
  inList(words.filter((rag) => counts[rag] > 0).map((rag) => `${formatNumber(counts[rag])} ${rag}`));

const findingsOf = ({ findings }: CheckReport): string => capital(count(findings.length, 'finding'));

/** What a check came to, in a sentence that is read out: "22 KPIs checked: 6 Green, 5 Amber … 14 findings." */
export function checkSentence(report: CheckReport): string {
  const said = verdicts(report);
  return capital(`${count(report.rows.length, 'KPI')} checked${said && `: ${said}`}. ${findingsOf(report)}.`);
}

const after: Readonly<Record<WatchNews['by'], string>> = {
  you: ' after your change',
  'a colleague': ' after a colleague’s change',
};

/** The same, briefer, of a check that followed a change; `by` where the cells were changed by hand. */
export function againSentence(report: CheckReport, by?: WatchNews['by']): string {
  return `Checked again${by ? after[by] : ''}: ${verdicts(report) || 'no KPIs'}. ${findingsOf(report)}.`;
}

/** What a colouring came to: "RAG cells coloured: 'Appendix 1'!E4:E40." */
export function colouredSentence(coloured: readonly string[]): string {
  return coloured.length === 0
    ? 'No RAG column was found, so nothing was coloured.'
    : `RAG cells coloured: ${inList(coloured)}.`;
}
