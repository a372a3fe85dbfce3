import type { Finding } from '../../../findings/finding';
import { newFinding } from '../../../findings/newFinding';
import type { Override } from '../../../read/kpi';
import { ruleEdits, withEdits, headlineFixes } from '../fixes';
import { figureOf } from '../override';
import { shorten } from '../../../../words/shorten';
import { type JudgedDraft, addressOf, cellOfRow, nameOf } from './judgedDraft';

const emptied = { override: '', reason: '', by: '', on: '', figure: '' } as const;

function dropFix({ ruleRef }: JudgedDraft) {
  return { label: 'Drop the override', edits: ruleEdits(ruleRef, emptied) };
}

function keepFix({ row, ruleRef }: JudgedDraft, { rag }: Override) {
  const edits = ruleEdits(ruleRef, { override: rag, figure: figureOf(row) });
  return { label: `Keep ${rag} and give a reason`, edits, asks: 'reason' } as const;
}

function overrideFindings(draft: JudgedDraft): readonly Finding[] {
  const { row, override, rule } = draft;
  const name = nameOf(row);
  const cell = cellOfRow(row);
  if (override.kind === 'no-reason') {
    const message = `${name} has an override in KPI rules without a reason, so it does not count. Give the reason.`;
    const fixes = withEdits([keepFix(draft, override.override), dropFix(draft)]);
    return [newFinding('override-without-reason', { cell: addressOf(cell), message, fixes })];
  }
  if (override.kind === 'stale') {
    const { rag, by, figure = '' } = override.override;
    const message = `${name} has an override to ${rag}${by ? ` by ${by}` : ''} for the figure “${shorten(figure)}”; the figure is now “${shorten(figureOf(row))}”, so the rule counts again. Drop the override, or give a reason for the new figure.`;
    const fixes = withEdits([dropFix(draft), keepFix(draft, override.override)]);
    return [newFinding('override-stale', { cell: addressOf(cell), message, fixes })];
  }
  if (override.kind === 'applied' && rule?.override?.figure === undefined) {
    const message = `${name} has an override that does not say for which figure it was made, so it stays whatever the figure. Note the figure in KPI rules.`;
    const edits = ruleEdits(draft.ruleRef, { figure: figureOf(row) });
    const fixes = withEdits([{ label: 'It is for the figure that stands there', edits }]);
    return [newFinding('override-without-figure', { cell: addressOf(cell), message, fixes })];
  }
  return [];
}

/** What is wrong with the row that KPI rules hold for this KPI. */
export function ruleFindings(draft: JudgedDraft): readonly Finding[] {
  const { row, rule, verdict } = draft;
  if (!verdict.headlineNotFound) return overrideFindings(draft);
  const message = `${nameOf(row)} has no measure “${rule?.headline ?? ''}”, which KPI rules name as its headline. Correct the name there.`;
  return [
    newFinding('headline-not-found', {
      cell: addressOf(cellOfRow(row)),
      message,
      fixes: headlineFixes(draft),
    }),
    ...overrideFindings(draft),
  ];
}
