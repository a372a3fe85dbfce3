import type { Fix } from '../../../findings/finding';
import type { Rag } from '../../../rag/rag';
import type { JudgedDraft } from '../findings/judgedDraft';
import { figureOf } from '../override';
import { cellEdit, cellThatHolds, ruleEdits, withEdits } from './edits';

/** The word for a colour in the manner of the one that stands there: "R" → "A", "RED" → "AMBER". */
export function ragLike(shown: string, rag: Rag): string {
  const text = shown.trim();
  if (rag === 'N/A') return rag;
  if (/^[RAG]$/i.test(text)) return rag.charAt(0);
  return /^[A-Z]{3,}$/.test(text) ? rag.toUpperCase() : rag;
}

type Coloured = Pick<JudgedDraft, 'row' | 'rag'>;

/** Writes the rule's word over the colour that the table shows. */
export function changeColour({ row, rag }: Coloured): readonly Fix[] {
  const cell = row.rag && cellThatHolds(row.rag);
  if (!cell) return [];
  const label = rag === 'N/A' ? 'Write N/A' : `Change the colour to ${rag}`;
  return [{ label, edits: [cellEdit(cell, ragLike(cell.text, rag))] }];
}

/** Keeps the colour that the table shows as the officer's judgement, for this figure and with a reason. */
export function keepColour(draft: JudgedDraft): readonly Fix[] {
  const { row, published, ruleRef } = draft;
  if (published === '') return [];
  const edits = ruleEdits(ruleRef, { override: published, figure: figureOf(row) });
  return withEdits([{ label: `Keep ${published} and give a reason`, edits, asks: 'reason' }]);
}

/** Gives each of two rows the colour of the other. */
export function swapColours(one: Coloured, other: Coloured): readonly Fix[] {
  const edits = [one, other].flatMap((draft) => changeColour(draft).flatMap((fix) => fix.edits));
  if (edits.length < 2) return [];
  return [{ label: 'Swap the two colours', edits }];
}
