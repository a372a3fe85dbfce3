import type { Fix, FixEdit, RuleField } from '../../../findings/finding';
import type { SourceCell } from '../../../../grid/snapshot';

/** The one sheet cell that holds the text of a cell; null where its text is spread over several. */
export function cellThatHolds(cell: SourceCell): SourceCell | null {
  const filled = (cell.parts ?? [cell]).filter(({ text }) => text.trim() !== '');
  return filled.length > 1 ? null : (filled[0] ?? cell);
}

export function cellEdit({ sheet, row, column, text }: SourceCell, value: string | number): FixEdit {
  return { kind: 'cell', sheet, row, column, value, was: text };
}

export type RuleValues = Partial<Record<RuleField, string | number>>;

/** Edits of the KPI's row in KPI rules; none where no rule can be kept for it (`ref` is ''). */
export function ruleEdits(ref: string, values: RuleValues): readonly FixEdit[] {
  if (ref === '') return [];
  return (Object.entries(values) as [RuleField, string | number][]).map(([field, value]) => ({
    kind: 'rule',
    ref,
    field,
    value,
  }));
}

/** Those of the fixes that change something. */
export function withEdits(fixes: readonly Fix[]): readonly Fix[] {
  return fixes.filter(({ edits }) => edits.length > 0);
}
