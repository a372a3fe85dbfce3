import type { Finding } from '../../../findings/finding';
import { newFinding } from '../../../findings/newFinding';
import { lacksColumn } from '../entry';
import { changeColour, keepColour } from '../fixes';
import { readRag, agreesWith, readVerdict } from '../../../rag/readRag';
import { shorten } from '../../../../words/shorten';
import { type JudgedDraft, addressOf, nameOf, sharedFinding } from './judgedDraft';

/** What is to be said of the colour that the table shows, beside the rule's or the officer's override. */
export function publishedFindings(draft: JudgedDraft): readonly Finding[] {
  const { row, verdict, override, rag, published, why } = draft;
  const name = nameOf(row);
  const cell = row.rag;
  if (!cell) return [];
  const shown = shorten(cell.text.trim(), 40);
  const stated = readVerdict(cell.text);
  if (readRag(cell.text) === null && stated) {
    if (verdict.rag === 'N/A' || agreesWith(stated, verdict.rag)) return [];
    const message = `${name} says “${shown}”, but by its figures it is ${verdict.rag}: ${why} Check the figures, or change the word.`;
    return [
      sharedFinding(
        newFinding('verdict-differs', { cell: addressOf(cell), message }),
        row,
        'The word in the status column does not fit the figures',
        'Check the figures, or change the words.',
        `“${shown}”; the rule gives ${verdict.rag}`,
      ),
    ];
  }
  if (readRag(cell.text) === null) {
    const message = `${name}: “${shown}” is no RAG status. Write Green, Amber, Red or N/A.`;
    return [
      sharedFinding(
        newFinding('rag-not-readable', {
          cell: addressOf(cell),
          message,
          fixes: rag === 'N/A' ? [] : changeColour(draft),
        }),
        row,
        'What stands in the RAG cell is no RAG status',
        'Write Green, Amber, Red or N/A.',
        `“${shown}”`,
      ),
    ];
  }
  if (published === '' || published === rag) return [];
  if (override.kind === 'applied') {
    const message = `${name} shows “${shown}”, but the override in KPI rules says ${rag}: ${why} Change the colour, or the override.`;
    return [newFinding('rag-differs', { cell: addressOf(cell), message, fixes: changeColour(draft) })];
  }
  if (published === 'N/A') {
    const message = `${name} shows “${shown}”, but its figures can be judged: ${why} Enter ${rag}, or say why it is not rated.`;
    const fixes = [...changeColour(draft), ...keepColour(draft)];
    return [
      sharedFinding(
        newFinding('rag-not-shown', { cell: addressOf(cell), message, fixes }),
        row,
        'No colour is shown, but the figures can be judged',
        'Enter the colours, or say why they are not rated.',
        `“${shown}”; the rule gives ${rag}`,
      ),
    ];
  }
  if (rag !== 'N/A') {
    const message = `${name} shows ${published}, but the rule gives ${rag}: ${why} Change the colour, or keep it with a reason in KPI rules.`;
    const fixes = [...changeColour(draft), ...keepColour(draft)];
    return [newFinding('rag-differs', { cell: addressOf(cell), message, fixes })];
  }
  const noColumn = verdict.problems.some(lacksColumn);
  if (verdict.needs.length > 0 || verdict.doubts.length > 0 || noColumn) return [];
  const message = `${name} shows ${published}, but nothing in the row supports a colour: ${verdict.why} Enter the figures, or write N/A.`;
  const fixes = [...changeColour(draft), ...keepColour(draft)];
  return [
    sharedFinding(
      newFinding('rag-unsupported', { cell: addressOf(cell), message, fixes }),
      row,
      'A colour is shown, but nothing in the row supports one',
      'Enter the figures, or write N/A.',
      `${published}; ${verdict.why.replace(/^N\/A: |\.$/g, '')}`,
    ),
  ];
}
