import type { Fix, FixEdit } from '../findings/finding';
import { textKey } from '../../words/fold';
import { textAt } from '../read/cells';
import { bodyRows, listRows } from '../read/rowKind';
import { tablesOfKind, type PlacedTable } from '../read/tablesOfKind';
import { gridOf } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { Field } from '../tables/kinds';
import type { WorkbookSnapshot } from '../../grid/snapshot';

/** A cell to set; `was` is what it has to show for that, where the fix was made for a figure. */
interface PlannedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
  readonly was?: string;
}

/** Values of one KPI in the table "KPI rules", by column. */
export interface RuleValues {
  readonly ref: string;
  readonly values: Readonly<Partial<Record<Field<'rules'>, string | number>>>;
}

/** What fixes come to, or the column that the table "KPI rules" lacks for them. */
export type FixPlan =
  | {
      readonly ok: true;
      readonly cells: readonly PlannedCell[];
      /** The rules table and how many rows it needs below its last; null if it stays as it is. */
      readonly growth: { readonly table: RecognisedTable<'rules'>; readonly rows: number } | null;
      /** Rules for a table that is not there yet. */
      readonly newRules: readonly RuleValues[];
    }
  | { readonly ok: false; readonly missing: Field<'rules'>; readonly table: RecognisedTable<'rules'> };

/**
 * Turns fixes into cells to set. A rule goes into the row of its ref in the table "KPI rules" (the first of the
 * workbook), else into an empty row, else into a row below. `reason` is what the officer gave for fixes that ask.
 */
export function planFixes(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  fixes: readonly Fix[],
  reason: string,
): FixPlan {
  const edits = fixes.flatMap((fix) => fix.edits);
  const cells = edits.flatMap((edit) => (edit.kind === 'cell' ? [edit] : []));
  const rules = collectRules(fixes, reason);
  const [placed] = tablesOfKind(workbook, tables, 'rules');
  if (rules.length === 0) return { ok: true, cells, growth: null, newRules: [] };
  if (!placed) return { ok: true, cells, growth: null, newRules: rules };

  const missing = rules
    .flatMap(({ values }) => fieldsOf(values))
    .find((field) => placed.table.columns[field] === undefined && !dispensable.has(field));
  if (missing) return { ok: false, missing, table: placed.table };
  const { ruleCells, extra } = placeRules(placed, rules);
  return {
    ok: true,
    cells: [...cells, ...ruleCells],
    growth: extra > 0 ? { table: placed.table, rows: extra } : null,
    newRules: [],
  };
}

/** What an override says beside colour and reason; a table of the officer's own may do without its columns. */
const dispensable = new Set<Field<'rules'>>(['by', 'on', 'figure']);

const fieldsOf = (values: RuleValues['values']) => Object.keys(values) as Field<'rules'>[];

/** By ref, later edits over earlier ones. */
function collectRules(fixes: readonly Fix[], reason: string): RuleValues[] {
  const byRef = new Map<string, Record<string, string | number>>();
  for (const { edits, asks } of fixes) {
    const rules = edits.filter((edit): edit is Extract<FixEdit, { kind: 'rule' }> => edit.kind === 'rule');
    for (const { ref, field, value } of rules) {
      byRef.set(ref, { ...byRef.get(ref), [field]: value, ...(asks === 'reason' && { reason }) });
    }
  }
  return [...byRef].map(([ref, values]) => ({ ref, values: { ref, ...values } }));
}

function placeRules({ table, sheet }: PlacedTable<'rules'>, rules: readonly RuleValues[]) {
  const grid = gridOf(sheet);
  const filled = new Set(listRows(grid, table));
  const rowOf = new Map([...filled].map((row) => [textKey(textAt(grid, row, table.columns.ref)), row]));
  const end = table.area.row + table.area.rows;
  const empty = bodyRows(table).filter((row) => !filled.has(row));
  let extra = 0;
  const ruleCells = rules.flatMap(({ ref, values }) => {
    const row = rowOf.get(textKey(ref)) ?? empty.shift() ?? end + extra++;
    return fieldsOf(values).flatMap((field): PlannedCell[] => {
      const column = table.columns[field];
      const value = values[field];
      return column === undefined || value === undefined ? [] : [{ sheet: table.sheet, row, column, value }];
    });
  });
  return { ruleCells, extra };
}
