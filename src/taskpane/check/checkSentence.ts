import type { CheckReport } from '../../commands/reports';
import { count, list, sentenceCase } from '../words';
import { shares } from './shares';

/** What a check came to, in a sentence that is read out: "22 KPIs checked: 6 Green, 5 Amber … 14 findings." */
export function checkSentence(report: CheckReport): string {
  const { rows, counts, findings } = report;
  const words = shares(counts).shares.filter(({ number }) => number > 0);
  const verdicts = list(words.map(({ rag, number }) => `${number} ${rag}`));
  return sentenceCase(
    `${count(rows.length, 'KPI')} checked${verdicts && `: ${verdicts}`}. ${sentenceCase(count(findings.length, 'finding'))}.`,
  );
}

/** What a colouring came to: "RAG cells coloured: 'Appendix 1'!E4:E40." */
export function colouredSentence(coloured: readonly string[]): string {
  return coloured.length === 0
    ? 'No RAG column was found, so nothing was coloured.'
    : `RAG cells coloured: ${list(coloured)}.`;
}
