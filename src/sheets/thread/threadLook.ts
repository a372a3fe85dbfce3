import type { ItemKind } from '../../plan/rules/thread/threadItems';

/** Marks that stand in the matrix, and the words of its last column. A mark is never told by colour alone. */
export const marks = { stated: '●', suggested: '○' } as const;
export const threadWords = { stated: 'Stated', suggested: 'Suggested', none: 'None' } as const;

/** Kinds as they stand in the first column, in which formulas count. */
export const kindLabels: Readonly<Record<ItemKind, string>> = {
  aim: 'Aim',
  workstream: 'Workstream',
  action: 'Action',
  kpi: 'KPI',
  risk: 'Risk',
};

/** Points that A4 landscape holds, less what printers add. */
const pageWidth = 740;
const fixed = { kind: 66, thread: 58 };
const least = { item: 170, where: 95, outcome: 20 };

interface ThreadWidths {
  readonly widths: readonly number[];
  /** Percent at which the sheet prints: below 100 only where there are very many outcomes. */
  readonly scale: number;
}

/** Widths of the columns: kind, item, an equal one for each outcome, the thread in a word, where and why. */
export function threadWidths(outcomes: number): ThreadWidths {
  const free = pageWidth - fixed.kind - fixed.thread - least.item - least.where;
  const each = Math.max(least.outcome, Math.min(38, Math.floor(free / Math.max(1, outcomes))));
  const left = Math.max(0, free - each * outcomes);
  const widths = [
    fixed.kind,
    least.item + Math.floor(left * 0.6),
    ...Array.from({ length: outcomes }, () => each),
    fixed.thread,
    least.where + Math.floor(left * 0.4),
  ];
  const total = widths.reduce((sum, width) => sum + width, 0);
  return { widths, scale: Math.min(100, Math.floor((100 * pageWidth) / total)) };
}
