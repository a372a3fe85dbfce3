import { sheetCell } from '../../../grid/a1';
import { readDue } from '../../../words/due/readDue';
import type { PlanAction } from '../../read/plan';
import { isDone, readActions } from '../../read/readLists';
import { listRows } from '../../read/rowKind';
import type { PlacedTable } from '../../read/tablesOfKind';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import { type Area, overlaps } from '../../../grid/area';
import { startOfYear } from '../../../words/planYears';
import { columnsForGood, tableOfYear } from '../../read/tableOfYear';
import { clearCells, toFillIn, type HoldsFormula, type Rolled, type YearEdit } from './yearEdit';
import { shownFormat } from './shownFormat';
import { shorten } from '../../../words/shorten';

interface RolledActions extends Rolled {
  /** Actions that are done, for "what's changed since last year". */
  readonly done: readonly PlanAction[];
}

/**
 * A list of actions for the year after the one that ends: what is done leaves the list, what is open is carried with its
 * due date, and those that were due before the new year begins are named. The list closes up, and its last rows
 * stand empty for new actions. Where a formula or a merged cell stands in it rows cannot move: done actions are
 * emptied in their place. A list with milestones in columns for each year keeps all of them: those of the new year count
 * then, and its states are emptied, for they were of the year that ends.
 */
export function rollActions(
  placed: PlacedTable<'actions'>,
  holdsFormula: HoldsFormula,
  years: { readonly from: string; readonly to: string },
): RolledActions {
  const { sheet, table } = placed;
  const actions = readActions(sheet, table);
  const done = actions.filter(({ status }) => isDone(status));
  if (columnsForGood(table).size > 0) return { ...rollMilestones(placed, holdsFormula, years.to), done };
  const open = actions.filter(({ status }) => !isDone(status));
  const overdue = open.filter((action) => isBefore(action, years));
  const grid = gridOf(sheet);
  const findings = overdue.map(({ plan, due, cell }) =>
    toFillIn(
      sheetCell(sheet.name, cell.row, cell.column),
      `“${shorten(plan, 70)}” was due ${due} and is carried into ${years.to}. Say whether it is done, or give it a new date.`,
    ),
  );
  const place = sheetCell(sheet.name, table.area.row, table.area.column);
  if (table.columns.status === undefined && actions.length > 0)
    findings.unshift(
      toFillIn(
        place,
        `The actions on “${sheet.name}” have no column that says which are done, so all ${actions.length} are carried into ${years.to}. Take out those that are done, and add new ones.`,
      ),
    );
  else findings.push(toFillIn(place, `Add the new actions of ${years.to} on “${sheet.name}”.`));
  return { edits: closeUp(grid, placed, done, holdsFormula), findings, done };
}

function rollMilestones(
  { sheet, table }: PlacedTable<'actions'>,
  holdsFormula: HoldsFormula,
  to: string,
): Rolled {
  const grid = gridOf(sheet);
  const { yearDoubts = [] } = tableOfYear(table, { reported: to });
  const { status } = table.columns;
  const stays = status === undefined || columnsForGood(table).has(status);
  return {
    edits: stays ? [] : clearCells(grid, listRows(grid, table), [status], holdsFormula),
    findings: [
      toFillIn(
        sheetCell(sheet.name, table.area.row, table.area.column),
        yearDoubts.length > 0
          ? `“${sheet.name}” has no column for the milestones of ${to}. Add one beside those of the other years.`
          : `The milestones of ${to} on “${sheet.name}” count now. Confirm them.`,
      ),
    ],
  };
}

/** Whether every reading of a due date lies before the new plan year. */
function isBefore(
  { due, dueCell }: PlanAction,
  years: { readonly from: string; readonly to: string },
): boolean {
  const start = startOfYear(years.to);
  if (start === null) return false;
  const read = readDue(dueCell ?? due, { planYear: years.from });
  const spans = read.kind === 'days' ? [read] : read.kind === 'several' ? read.spans : [];
  return spans.length > 0 && spans.every(({ to }) => to < `${start}-04-01`);
}

/** Moves the open actions up over those that are done. */
function closeUp(
  grid: Grid,
  { table, sheet }: PlacedTable<'actions'>,
  done: readonly PlanAction[],
  holdsFormula: HoldsFormula,
): YearEdit[] {
  if (done.length === 0) return [];
  const gone = new Set(done.map(({ cell }) => cell.row));
  const rows = listRows(grid, table);
  const columns = Array.from({ length: table.area.columns }, (_, offset) => table.area.column + offset);
  const isFixed = rows.some((row) => columns.some((column) => holdsFormula(sheet.name, row, column)));
  const body: Area = { ...table.area, row: rows[0] ?? 0, rows: (rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1 };
  if (isFixed || sheet.merges.some((merge) => overlaps(merge, body)))
    return [...gone].flatMap((row) =>
      columns
        .filter((column) => !holdsFormula(sheet.name, row, column))
        .flatMap((column) => change(grid, row, column, '')),
    );
  const kept = rows.filter((row) => !gone.has(row));
  return rows.flatMap((row, index) => {
    const source = kept[index];
    return columns.flatMap((column) =>
      source === undefined ? change(grid, row, column, '') : move(grid, source, row, column),
    );
  });
}

/** A cell in the place of another one of its column: what it holds, shown as it was. */
function move(grid: Grid, from: number, row: number, column: number): YearEdit[] {
  const [value, text] = [grid.value(from, column), grid.text(from, column)];
  const format = shownFormat(value, text);
  const isShown = format === shownFormat(grid.value(row, column), grid.text(row, column));
  const numberFormat = format ?? (typeof value === 'number' ? 'General' : undefined);
  return change(grid, row, column, value).map((edit) => ({
    ...edit,
    text,
    ...(numberFormat !== undefined && !isShown && { numberFormat }),
  }));
}

const change = (grid: Grid, row: number, column: number, value: YearEdit['value']): YearEdit[] =>
  grid.value(row, column) === value ? [] : [{ sheet: grid.sheet.name, row, column, value }];
