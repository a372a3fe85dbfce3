import { holdsCell } from '../../grid/area';
import { absoluteReference } from '../../grid/a1';
import { columnHeading } from '../../plan/read/headingsOf';
import type { PlacedTable } from '../../plan/read/tablesOfKind';
import type { Field } from '../../plan/tables/kinds';
import { openRisks, type RegisterRisk, type RiskRegister } from '../../plan/read/risks/register';
import type { CellValue } from '../../grid/snapshot';

/** Excel takes 8,192 characters of a formula; a count that would need more is written as a number. */
const longestFormula = 8000;

type CountedField = Extract<Field<'risks'>, 'likelihood' | 'impact' | 'score'>;

/** What the cells of a column are to hold for a risk to be counted. */
type Wanted = Readonly<Partial<Record<CountedField, number>>>;

/**
 * The formula with its "=" that counts the open risks of a register with these levels or this score, in whatever way
 * its cells write them ("4", "4 - Likely"). Rows of closed risks are left out. null where it cannot be done: a column
 * is missing, or the formula would be too long.
 */
export function countFormula(register: RiskRegister, wanted: Wanted): string | null {
  const fields = Object.keys(wanted) as CountedField[];
  const risks = openRisks(register);
  const criteria = fields.map((field) => writings(risks, field, wanted[field] ?? 0));
  const combinations = criteria.reduce<string[][]>(
    (all, each) => all.flatMap((sofar) => each.map((criterion) => [...sofar, criterion])),
    [[]],
  );
  const parts: string[] = [];
  for (const placed of register.tables)
    for (const ranges of rangesOf(placed, register, fields)) {
      if (!ranges) return null;
      for (const combination of combinations)
        parts.push(`COUNTIFS(${ranges.map((range, at) => `${range},${combination[at] ?? ''}`).join(',')})`);
    }
  const formula = `=${parts.join('+')}`;
  return parts.length === 0 || formula.length > longestFormula ? null : formula;
}

/** The level as a number, and every other way in which the register writes it. */
function writings(risks: readonly RegisterRisk[], field: CountedField, value: number): string[] {
  const written = new Map<string, string>([[String(value), String(value)]]);
  for (const risk of risks) {
    const held = risk.cells[field]?.value;
    if (risk[field] !== value || held === undefined || held === '') continue;
    const key = String(held).trim().toLowerCase();
    if (!written.has(key)) written.set(key, criterion(held));
  }
  return [...written.values()];
}

/** A text as COUNTIFS matches it exactly: signs that it would take for its own stand behind a tilde. */
function criterion(value: CellValue): string {
  if (typeof value === 'number') return String(value);
  return `"=${String(value).replace(/[~*?]/g, '~$&').replace(/"/g, '""')}"`;
}

/** For each run of rows the ranges of the columns; null where the table has not all of them. */
function rangesOf(
  placed: PlacedTable<'risks'>,
  register: RiskRegister,
  fields: readonly CountedField[],
): (readonly string[] | null)[] {
  const { table, sheet } = placed;
  const columns = fields.map((field) => table.columns[field]);
  if (columns.some((column) => column === undefined)) return [null];
  const own = (risk: RegisterRisk) =>
    risk.cell.sheet === sheet.name && holdsCell(table.area, risk.cell.row, risk.cell.column);
  const closed = register.risks.filter((risk) => risk.closed && own(risk)).map(({ cell }) => cell.row);
  const first = table.headings.row + table.headings.rows;
  const runs = runsBetween(first, table.area.row + table.area.rows, closed);
  return runs.map(({ row, rows }) =>
    columns.flatMap((column) => {
      if (column === undefined) return [];
      const named = closed.length === 0 ? tableColumn(placed, column) : null;
      return [named ?? absoluteReference(sheet.name, { row, column, rows, columns: 1 })];
    }),
  );
}

/** Rows from `from` up to `to` without those that are left out, in runs. */
function runsBetween(from: number, to: number, without: readonly number[]): { row: number; rows: number }[] {
  const runs: { row: number; rows: number }[] = [];
  let start = from;
  for (const gap of [...without].sort((a, b) => a - b).concat(to)) {
    if (gap > start) runs.push({ row: start, rows: gap - start });
    start = gap + 1;
  }
  return runs;
}

/** A column of a real table, so that rows added below are counted too; null for a plain range. */
function tableColumn(placed: PlacedTable<'risks'>, column: number): string | null {
  const { tableName, headings } = placed.table;
  const heading = columnHeading(placed, column);
  if (!tableName || headings.rows !== 1 || !/^[\w .,%£/()-]+$/.test(heading)) return null;
  return `${tableName}[${heading}]`;
}
