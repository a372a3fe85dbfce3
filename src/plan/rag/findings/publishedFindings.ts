import type { Finding } from '../../finding';
import { readRag } from '../readRag';
import { finding, nameOf, type JudgedDraft } from './judgedDraft';

/** What is to be said of the colour that the table shows, beside the rule's. */
export function publishedFindings({
  row,
  verdict,
  rule,
  rag,
  published,
  why,
}: JudgedDraft): readonly Finding[] {
  const name = nameOf(row);
  const cell = row.rag;
  if (!cell) return [];
  const shown = cell.text.trim().slice(0, 40);
  if (readRag(cell.text) === null) {
    const message = `${name}: “${shown}” is no RAG status. Write Green, Amber, Red or N/A.`;
    return [finding('warning', 'rag-not-readable', cell, message)];
  }
  if (published === '' || published === rag || rule?.override) return [];
  if (published === 'N/A') {
    const message = `${name} shows “${shown}”, but its figures can be judged: ${why} Enter ${rag}, or say why it is not rated.`;
    return [finding('warning', 'rag-not-shown', cell, message)];
  }
  if (rag !== 'N/A') {
    const message = `${name} shows ${published}, but the rule gives ${rag}: ${why} Change the colour, or keep it with a reason in KPI rules.`;
    return [finding('error', 'rag-differs', cell, message)];
  }
  const noColumn = verdict.problems.some(({ code }) => code.startsWith('no-'));
  if (verdict.needs.length > 0 || noColumn) return [];
  const message = `${name} shows ${published}, but nothing in the row supports a colour: ${verdict.why} Enter the figures, or write N/A.`;
  return [finding('warning', 'rag-unsupported', cell, message)];
}
