import { budgetFigures } from './budgetParts';
import type { BudgetTable } from './budgetTable';

/** How the negative figures of a table are written: "brackets", "a minus sign" …, the commonest first. */
export function negativeStyles({ lines }: Pick<BudgetTable, 'lines'>): string[] {
  const counts = new Map<string, number>();
  for (const line of lines)
    for (const figure of budgetFigures) {
      if ((line[figure] ?? 0) >= 0) continue;
      const style = styleOf(line.cells[figure]?.text.trim() ?? '');
      counts.set(style, (counts.get(style) ?? 0) + 1);
    }
  return [...counts].sort(([, a], [, b]) => b - a).map(([style]) => style);
}

function styleOf(text: string): string {
  if (/cr\.?$/i.test(text)) return 'CR';
  if (/\([^()\n]*\)/.test(text)) return 'brackets';
  return /[-–−]$/.test(text) ? 'a minus sign behind it' : 'a minus sign';
}
