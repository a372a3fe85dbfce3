import type { Fix, FixEdit } from '../../src/plan/findings/finding';
import type { KpiLine, KpiRow, KpiRule } from '../../src/plan/read/kpi';
import { readRules } from '../../src/plan/read/readRules';
import { recogniseTables } from '../../src/plan/recognise/recogniseTables';
import type { SourceCell } from '../../src/grid/snapshot';
import { cityGrid } from '../../src/plan/read/risks/riskGrid';
import { columnsOf } from '../../src/plan/tables/kinds';
import { buildSheet, buildWorkbook } from './buildSheet';

const ruleColumns = columnsOf('rules', cityGrid);

type RuleEdit = Extract<FixEdit, { kind: 'rule' }>;

/** Rules as they are read from a table "KPI rules" into which the rule edits were written. */
export function rulesAfter(edits: readonly FixEdit[]): KpiRule[] {
  const own = edits.filter((edit): edit is RuleEdit => edit.kind === 'rule');
  const refs = [...new Set(own.map(({ ref }) => ref))];
  const rows = refs.map((ref) =>
    ruleColumns.map(({ field }) => {
      if (field === 'ref') return ref;
      return own.find((edit) => edit.ref === ref && edit.field === field)?.value ?? null;
    }),
  );
  const sheet = buildSheet('KPI rules', [ruleColumns.map(({ heading }) => heading), ...rows]);
  const workbook = buildWorkbook(sheet);
  return readRules(workbook, recogniseTables(workbook));
}

/** Rows as they are read after the cell edits of a fix were written. */
export function rowsAfter(rows: readonly KpiRow[], { edits }: Fix): KpiRow[] {
  const written = (cell: SourceCell | null): SourceCell | null => {
    const edit = edits.find(
      (each) =>
        each.kind === 'cell' &&
        each.sheet === cell?.sheet &&
        each.row === cell.row &&
        each.column === cell.column,
    );
    return cell && edit ? { ...cell, value: edit.value, text: String(edit.value) } : cell;
  };
  return rows.map((row) => ({
    ...row,
    rag: written(row.rag),
    lines: row.lines.map((line): KpiLine => ({
      ...line,
      target: written(line.target),
      measure: written(line.measure),
    })),
  }));
}
