import type { BudgetEntry, BudgetTable, FigureHeading, MoneyColumn, UnreadCell } from './budgetTable';
import { nameByGroup, sumsOfOthers } from './sumsOfOthers';
import {
  isInHra,
  blockKind,
  type BudgetPart,
  type EarlierForecast,
  isSamePart,
  type PartFigures,
  partsOf,
  serviceKey,
} from '../../tables/budgetParts';
import { type BudgetLine } from '../plan';
import { gridOf } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot, SourceCell } from '../../../grid/snapshot';
import { cleanSum } from '../../../words/numbers';
import type { Quarter } from '../../../words/quarters';
import { budgetNotes, budgetRecords, nameBlocks, type BudgetRecord } from './budgetRecords';
import { doubtfulColumns, sureColumns } from '../doubtfulColumns';
import { moneyColumns } from './moneyColumns';
import { readThousands, type MoneyUnit } from './readThousands';
import { readTableUnit } from './readTableUnit';

/**
 * A budget table in £000, with the services downwards or, turned on its side, across; with blocks of money (local risk,
 * central risk, recharges, others) side by side or, below headings, by a column that names them or as rows, one after
 * the other: then the lines of a service become one. Totals are kept apart. `setting` is the unit that the plan's details
 * give, for a table that states none; `quarter` the one reported, whose forecast counts where there are several. Columns
 * of which it is not sure what they are are not read, and are named in `doubts`.
 */
export function readBudgetTable(
  sheet: SheetSnapshot,
  whole: RecognisedTable<'budgets'>,
  setting?: MoneyUnit,
  quarter?: Quarter,
): BudgetTable {
  const grid = gridOf(sheet);
  const placed = { sheet, table: whole };
  const doubts = doubtfulColumns(placed);
  const table = { ...whole, columns: sureColumns(placed) };
  const doubtful = new Set(doubts.map(({ at }) => at));
  const columns = moneyColumns(grid, table, quarter ?? whole.quarter).filter(({ at }) => !doubtful.has(at));
  const found = budgetRecords(grid, table, columns);
  const unit = readTableUnit(grid, table, columns, found, setting);
  const amountsOf = (record: BudgetRecord): (number | null)[] =>
    columns.map((column) => {
      const cell = record.cellOf(column);
      const counted = unit.byColumn.get(column.at) ?? unit.unit;
      return !cell || cell.text === '' ? null : readThousands(cell.value, cell.text, counted);
    });
  const isFigure = columns.map(({ role, measure }) => role === 'own' && measure !== 'variance');
  const figures = found.map((record) => amountsOf(record).filter((_, at) => isFigure[at]));
  const sums = sumsOfOthers(
    figures,
    found.map(({ kind }) => kind === 'total'),
  );
  const isOpen = columns.some(({ open }) => open);
  const records = nameByGroup(isOpen ? nameBlocks(found, sums) : found);
  const lines: BudgetLine[] = [];
  const places = new Map<string, number>();
  const unread: UnreadCell[] = [];
  const entries: BudgetEntry[] = [];
  const known: BudgetPart[] = [];
  for (const [at, record] of records.entries()) {
    if (sums.has(at)) continue;
    const amounts = amountsOf(record);
    const own = amounts.map((amount, index) => (isFigure[index] ? amount : null));
    if (record.kind === 'line') unread.push(...unreadCells(record, columns, amounts));
    // The name of a group of services has no figures.
    if (own.every((amount) => amount === null)) continue;
    const entry = entryOf(record, columns, amounts);
    entries.push(entry);
    if (record.kind === 'line') addLine(lines, places, record, lineOf(record, columns, amounts, known));
  }
  const forecast = columns.find(
    ({ role, measure, quarter: of }) => role === 'own' && measure === 'projected' && of,
  );
  return {
    sheet: sheet.name,
    area: table.area,
    transposed: table.transposed,
    lines,
    columns,
    entries,
    unread,
    unit,
    sums: records.filter((_, at) => sums.has(at)).map(({ name }) => name),
    headings: headingsOf(columns, lines),
    notes: budgetNotes(grid, table),
    doubts,
    ...grandTotal(entries, columns, lines),
    ...(forecast?.quarter && { forecastOf: forecast.quarter }),
  };
}

/** The block of a figure: what its row says, where its column leaves that open; what its column says. */
function partOf(record: BudgetRecord, column: MoneyColumn, known: BudgetPart[]): BudgetPart {
  const isOther = record.part !== null && !['local', 'central'].includes(record.part);
  const part = record.part && (column.open || isOther) ? record.part : column.part;
  const same = known.find((each) => isSamePart(each, part));
  if (!same) known.push(part);
  return same ?? part;
}

const present = <T>(items: readonly (T | null | undefined)[]): T[] =>
  items.filter((item): item is T => item !== null && item !== undefined);

/** Cells that hold something else than an amount; those that only say that there is none are empty. */
function unreadCells(
  record: BudgetRecord,
  columns: readonly MoneyColumn[],
  amounts: readonly (number | null)[],
): UnreadCell[] {
  return present(
    columns.map((column, at) => {
      const cell = column.role === 'own' && column.measure !== 'variance' ? record.cellOf(column) : null;
      const isFilled = cell && cell.text !== '' && !/^(?:n\/?a|none|not applicable)$/i.test(cell.text);
      return isFilled && amounts[at] === null ? { service: record.name.text, cell } : null;
    }),
  );
}

function entryOf(
  record: BudgetRecord,
  columns: readonly MoneyColumn[],
  amounts: readonly (number | null)[],
): BudgetEntry {
  const name = record.name.text;
  return {
    kind: record.kind,
    name,
    partial:
      record.kind === 'total' &&
      !/^(?:(?:grand|overall|net)\s+)?totals?\s*(?:\(?£[^)]*\)?)?\s*:?$/i.test(name),
    part: record.part,
    hra: isInHra(name),
    begins: record.begins,
    amounts,
    cells: columns.map((column) => record.cellOf(column)),
  };
}

/** A service's further lines, of other blocks that its rows name, are added to its first. */
function addLine(
  lines: BudgetLine[],
  places: Map<string, number>,
  record: BudgetRecord,
  line: BudgetLine,
): void {
  const key = serviceKey(line.service);
  const at = record.part === null ? undefined : places.get(key);
  const first = at === undefined ? undefined : lines[at];
  if (at !== undefined && first && areApart(first, line))
    lines[at] = { ...first, parts: { ...first.parts, ...line.parts } };
  else {
    places.set(key, lines.length);
    lines.push(line);
  }
}

const areApart = (a: BudgetLine, b: BudgetLine): boolean =>
  partsOf([a]).every((part) => b.parts[part] === undefined);

function lineOf(
  record: BudgetRecord,
  columns: readonly MoneyColumn[],
  amounts: readonly (number | null)[],
  known: BudgetPart[],
): BudgetLine {
  const parts: Partial<Record<BudgetPart, PartFigures>> = {};
  columns.forEach((column, at) => {
    const cell = record.cellOf(column);
    if (!cell || column.role === 'total') return;
    const wanted = partOf(record, column, known);
    const amount = amounts[at] ?? null;
    // Two columns of a row that is of one block: the second keeps its own.
    const isTaken =
      column.role === 'own' && typeof parts[wanted]?.[column.measure] === 'number' && amount !== null;
    const part = isTaken ? column.part : wanted;
    const before: PartFigures = parts[part] ?? { budget: null, projected: null, cells: {} };
    if (column.role === 'earlier') {
      if (amount !== null) parts[part] = { ...before, earlier: earlierOf(column, amount, cell) };
      return;
    }
    if (typeof before[column.measure] === 'number' && amount === null) return;
    parts[part] = {
      ...before,
      [column.measure]: amount,
      cells: { ...before.cells, [column.measure]: cell },
    };
  });
  return {
    service: record.name.text,
    parts,
    hra: isInHra(record.name.text),
    cell: record.name,
  };
}

const earlierOf = ({ quarter }: MoneyColumn, amount: number, cell: SourceCell): EarlierForecast => ({
  ...(quarter && { quarter }),
  amount,
  cell,
});

/** The headings over the figures of each block that the lines have. */
function headingsOf(columns: readonly MoneyColumn[], lines: readonly BudgetLine[]): FigureHeading[] {
  return partsOf(lines).flatMap((part) =>
    columns.flatMap(({ part: own, open, role, measure, heading }) =>
      role === 'own' && (open || isSamePart(own, part)) ? [{ part, measure, heading }] : [],
    ),
  );
}

/**
 * Which blocks the table's last grand total leaves out, found by what it comes to; and of which blocks nothing says
 * whether they belong to it, for there is no such total.
 */
function grandTotal(
  entries: readonly BudgetEntry[],
  columns: readonly MoneyColumn[],
  lines: readonly BudgetLine[],
): Pick<BudgetTable, 'outside' | 'unsaid'> {
  const parts = partsOf(lines);
  const others = parts.filter((part) => blockKind(part) === 'other').slice(0, 6);
  if (others.length === 0) return { outside: [], unsaid: [] };
  const sumWithout = (left: readonly BudgetPart[]): number =>
    cleanSum(
      lines.reduce(
        (sum, line) =>
          sum +
          parts.reduce((all, part) => all + (left.includes(part) ? 0 : (line.parts[part]?.budget ?? 0)), 0),
        0,
      ),
    );
  const subsets = Array.from({ length: 2 ** others.length }, (_, bits) =>
    others.filter((_part, at) => ((bits >> at) & 1) === 1),
  ).sort((a, b) => a.length - b.length);
  const stated = entries.filter(({ kind, partial }) => kind === 'total' && !partial).at(-1);
  const amounts = (stated ? columns : []).flatMap(({ measure, role, open }, at) =>
    measure === 'budget' && (role === 'total' || open) ? (stated?.amounts[at] ?? []) : [],
  );
  for (const amount of amounts)
    for (const left of subsets)
      if (Math.abs(sumWithout(left) - amount) <= lines.length / 2 + 0.5) return { outside: left, unsaid: [] };
  return { outside: [], unsaid: others };
}
