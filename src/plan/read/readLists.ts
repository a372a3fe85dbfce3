import { sheetCellOf } from '../../grid/a1';
import { gridOf } from '../../grid/sheetGrid';
import type { SheetSnapshot, SourceCell, WorkbookSnapshot } from '../../grid/snapshot';
import { textKey } from '../../words/fold';
import type { Quarter } from '../../words/quarters';
import { type Finding, newFinding } from '../findings/finding';
import { readPeriod } from '../recognise/readHeading';
import type { RecognisedTable } from '../recognise/recognised';
import { yearsOf } from '../recognise/yearColumns';
import { cellAt, readNumber, textAt } from './cells';
import type { EdiScore, PlanAction } from './plan';
import { bodyRows, isGroupName, isTotal, listRows, rowKind } from './rowKind';
import { tablesOfKind } from './tablesOfKind';

/**
 * The plans and actions of a table; rows without a plan and names of groups are left out. Due dates as they show. Of a list
 * with a column of milestones for each year those of the year that its columns are of (`tableOfYear`): each is due in that
 * year where it says nothing else, and begins with what it belongs to ("Libraries: Open the hub").
 */
export function readActions(sheet: SheetSnapshot, table: RecognisedTable<'actions'>): PlanAction[] {
  const grid = gridOf(sheet);
  const { columns } = table;
  const { year, whole } = milestones(table);
  return listRows(grid, table).flatMap((row): PlanAction[] => {
    const cell = cellAt(grid, row, columns.plan);
    if (!cell || cell.text === '') return [];
    if (isGroupName(cell.text) && rowKind(grid, table, row) === 'alone') return [];
    const own = cellAt(grid, row, columns.due);
    const dueCell = year !== undefined && own?.text === '' ? null : own;
    const of = textAt(grid, row, whole);
    const outcomeCell = cellAt(grid, row, columns.outcome);
    const updatedCell = cellAt(grid, row, columns.updated);
    return [
      {
        ref: textAt(grid, row, columns.ref),
        plan: of === '' ? cell.text : `${of}: ${cell.text}`,
        due: dueCell?.text ?? year ?? '',
        ...(dueCell && { dueCell }),
        owner: textAt(grid, row, columns.owner),
        status: textAt(grid, row, columns.status),
        outcome: textAt(grid, row, columns.outcome),
        ...(outcomeCell && { outcomeCell }),
        ...(updatedCell && { updated: updatedCell.text, updatedCell }),
        cell,
      },
    ];
  });
}

/** Of milestones in columns for each year: the year of those that count, and the column of what they belong to. */
function milestones({ byYear = [], columns }: RecognisedTable<'actions'>): {
  readonly year?: string;
  readonly whole?: number;
} {
  const plans = byYear.filter(({ field }) => field === 'plan');
  const year = plans.find(({ column }) => column === columns.plan)?.year?.label;
  if (year === undefined || yearsOf(plans).length < 2) return {};
  const whole = plans.find((one) => !one.year)?.column;
  return { year, ...(whole !== undefined && { whole }) };
}

/** Words of a status column that say that nothing of an action is left to do. */
const done =
  /^\W*(?:done|completed?|delivered|achieved|finished|closed|implemented|ended|superseded|100\s*%)\b/i;

/** Whether an action's status says that it is done: "Complete", "Completed – June 2022", "✔ Done"; not "Part complete". */
export const isDone = (status: string): boolean =>
  done.test(status.trim()) && !/\b(?:not|nearly|partly|except|but)\b/i.test(status);

/** The figures of a line of complaints. */
export const complaintFigures = ['received', 'upheld', 'compliments'] as const;
export type ComplaintFigure = (typeof complaintFigures)[number];

/** Complaints and compliments of one source (direct, commissioned); null for a cell without a number. */
export interface ComplaintLine extends Readonly<Record<ComplaintFigure, number | null>> {
  /** '' where a row with figures names none. */
  readonly source: string;
  readonly cell: SourceCell;
  /** The cells of the figures; those of columns that the table lacks are absent. */
  readonly cells: Readonly<Partial<Record<ComplaintFigure, SourceCell>>>;
}

/** The lines of a table of complaints; totals are left out, and rows that have neither a source nor a figure. */
export function readComplaints(sheet: SheetSnapshot, table: RecognisedTable<'complaints'>): ComplaintLine[] {
  return readRows(sheet, table, listRows(gridOf(sheet), table)).filter(({ source }) => !isTotal(source));
}

/** The totals rows of a table of complaints, as they stand. */
export function readComplaintTotals(
  sheet: SheetSnapshot,
  table: RecognisedTable<'complaints'>,
): ComplaintLine[] {
  const grid = gridOf(sheet);
  return readRows(
    sheet,
    table,
    bodyRows(table).filter((row) => rowKind(grid, table, row) === 'total'),
  );
}

function readRows(
  sheet: SheetSnapshot,
  table: RecognisedTable<'complaints'>,
  rows: readonly number[],
): ComplaintLine[] {
  const grid = gridOf(sheet);
  return rows.flatMap((row): ComplaintLine[] => {
    const source = cellAt(grid, row, table.columns.source);
    const cells: Partial<Record<ComplaintFigure, SourceCell>> = {};
    const figures: Record<ComplaintFigure, number | null> = {
      received: null,
      upheld: null,
      compliments: null,
    };
    for (const figure of complaintFigures) {
      const cell = cellAt(grid, row, table.columns[figure]);
      if (!cell) continue;
      cells[figure] = cell;
      figures[figure] = readNumber(cell.value, cell.text);
    }
    if (!source || (source.text === '' && Object.values(figures).every((figure) => figure === null)))
      return [];
    return [{ source: source.text, ...figures, cell: source, cells }];
  });
}

/** The criteria of the equality, diversity and inclusion self-assessment with their scores; totals left out. */
export function readEdi(sheet: SheetSnapshot, table: RecognisedTable<'edi'>): EdiScore[] {
  const grid = gridOf(sheet);
  return listRows(grid, table).flatMap((row): EdiScore[] => {
    const cell = cellAt(grid, row, table.columns.criterion);
    if (!cell || cell.text === '' || isTotal(cell.text) || /^(?:mean|average)\b/i.test(cell.text)) return [];
    const score = cellAt(grid, row, table.columns.score);
    return [
      {
        criterion: cell.text,
        score: score && readNumber(score.value, score.text),
        cell,
        ...(score && { scoreCell: score }),
      },
    ];
  });
}

/** What officers say of one KPI in the report; '' for what they have not said. */
export interface Commentary {
  readonly ref: string;
  /** The KPI as the report names it: "increased proportion of …". */
  readonly wording: string;
  /** A sentence on figure and target in place of ours. */
  readonly sentence: string;
  readonly reasons: SourceCell | null;
  readonly actions: SourceCell | null;
  /** The ref. */
  readonly cell: SourceCell;
}

/**
 * The commentary of all such tables for a quarter, in their order; rows for another quarter are left out, rows that name
 * none are of every quarter. A row of the quarter goes before one of none for the same ref; of two alike the first
 * counts, and a finding names the second.
 */
export function readCommentary(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  quarter: Quarter,
): { readonly commentary: readonly Commentary[]; readonly findings: readonly Finding[] } {
  const found = new Map<string, { readonly one: Commentary; readonly dated: boolean }>();
  const findings: Finding[] = [];
  for (const { sheet, table } of tablesOfKind(workbook, tables, 'commentary')) {
    const grid = gridOf(sheet);
    const { columns } = table;
    for (const row of listRows(grid, table)) {
      const cell = cellAt(grid, row, columns.ref);
      const named = textAt(grid, row, columns.quarter);
      if (!cell || cell.text === '' || !isOf(named, quarter)) continue;
      const one: Commentary = {
        ref: cell.text,
        wording: textAt(grid, row, columns.wording),
        sentence: textAt(grid, row, columns.sentence),
        reasons: cellAt(grid, row, columns.reasons),
        actions: cellAt(grid, row, columns.actions),
        cell,
      };
      const key = textKey(cell.text);
      const before = found.get(key);
      const dated = named !== '';
      if (before && before.dated === dated) findings.push(twice(one, before.one));
      else if (!before || dated) found.set(key, { one, dated });
    }
  }
  return { commentary: [...found.values()].map(({ one }) => one), findings };
}

/** Whether words name this quarter, or none. */
export const isOf = (words: string, quarter: Quarter): boolean =>
  (readPeriod(words).quarter ?? quarter) === quarter;

const twice = ({ ref, cell }: Commentary, first: Commentary): Finding =>
  newFinding('commentary-twice', {
    cell: sheetCellOf(cell),
    message: `There is commentary on ${ref} twice: the report takes the first, in ${sheetCellOf(first.cell)}. Delete one of them.`,
  });
