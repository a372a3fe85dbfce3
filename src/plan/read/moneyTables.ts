import { sheetCell } from '../../grid/a1';
import { formatNumber } from '../../words/numbers';
import { yearReported, type PlanDetails } from '../details';
import { readState } from '../figures/states';
import { type Finding, newFinding } from '../findings/finding';
import { gridOf } from '../../grid/sheetGrid';
import type { SourceCell } from '../../grid/snapshot';
import type { MoneyLine, MoneyRule } from '../tables/kind';
import { schemas, tableKinds, type TableKind } from '../tables/kinds';
import { unitName, readThousands, statedUnit, type MoneyUnit } from './budgets/readThousands';
import { cellAt } from './cells';
import { doubtFindings, doubtfulColumns, sureColumns } from './doubtfulColumns';
import { columnHeading, findYear, tableTitles } from './headingsOf';
import { likelyUnit } from './budgets/readTableUnit';
import { bodyRows, rowKind } from './rowKind';
import type { PlacedTable } from './tablesOfKind';

/** What tables of money beside budgets and funding come to. */
interface MoneyTables {
  /** The tables that were read. */
  readonly placed: readonly PlacedTable<TableKind>[];
  /** Sentences for the summary. */
  readonly said: readonly string[];
  readonly findings: readonly Finding[];
  /** What keeps a table, or a column of it, from being read: its unit, the meaning of a heading. */
  readonly doubts: readonly Finding[];
}

/**
 * Reads every kind of table that has a rule on money: those that `of` gives, of the plan's year and of the quarter
 * reported, the latest where nothing tells. Amounts are £000 where no heading, title, cell or setting says otherwise; a
 * table whose size speaks against that is asked about and not added up. Time grows with the rows.
 */
export function moneyTables(
  details: PlanDetails,
  of: (kind: TableKind) => readonly PlacedTable<TableKind>[],
): MoneyTables {
  const read = tableKinds.flatMap((kind) => {
    const rule: MoneyRule<string> | undefined = schemas[kind].money;
    if (!rule) return [];
    const placed = ofThePeriod(of(kind), details);
    const tables = placed.map((one) => readTable(one, rule, details.budgetUnit));
    const lines = tables.flatMap((table) => table.lines);
    return [
      {
        placed,
        said: lines.length > 0 ? rule.say(lines) : [],
        findings: [
          ...rule.find(lines).flatMap(({ code, line, field, message }) => {
            const cell = lines.find((one) => one === line)?.cell(field);
            return cell ? [newFinding(code, { cell: at(cell), message })] : [];
          }),
          ...tables.flatMap(({ findings }) => findings),
        ],
        doubts: tables.flatMap(({ doubts }) => doubts),
      },
    ];
  });
  return {
    placed: read.flatMap(({ placed }) => placed),
    said: read.flatMap(({ said }) => said),
    findings: read.flatMap(({ findings }) => findings),
    doubts: read.flatMap(({ doubts }) => doubts),
  };
}

/** Of tables that name years or quarters those of the plan's, else of the latest; what names none is of any. */
function ofThePeriod(
  placed: readonly PlacedTable<TableKind>[],
  details: PlanDetails,
): readonly PlacedTable<TableKind>[] {
  const only = (
    tables: readonly PlacedTable<TableKind>[],
    named: (one: PlacedTable<TableKind>) => string | undefined,
    wanted: string | undefined,
  ): readonly PlacedTable<TableKind>[] => {
    const names = tables.flatMap((one) => named(one) ?? []).sort();
    const chosen = wanted !== undefined && names.includes(wanted) ? wanted : names.at(-1);
    return tables.filter((one) => (named(one) ?? chosen) === chosen);
  };
  return only(only(placed, findYear, yearReported(details)), ({ table }) => table.quarter, details.quarter);
}

interface ReadLine extends MoneyLine<string> {
  readonly row: number;
  readonly cell: (field: string) => SourceCell | null;
}

interface ReadMoney {
  readonly lines: readonly ReadLine[];
  readonly findings: readonly Finding[];
  readonly doubts: readonly Finding[];
}

function readTable(
  placed: PlacedTable<TableKind>,
  { amounts, mostThousands }: MoneyRule<string>,
  setting: MoneyUnit | undefined,
): ReadMoney {
  const { sheet, table } = placed;
  const grid = gridOf(sheet);
  const columns: Readonly<Partial<Record<string, number>>> = sureColumns(placed);
  const rows = bodyRows(table);
  const cellOf = (row: number, field: string) => cellAt(grid, row, columns[field]);
  const ofKind = (wanted: 'cells' | 'total') => rows.filter((row) => rowKind(grid, table, row) === wanted);
  const cells = ofKind('cells').flatMap((row) =>
    amounts.flatMap((field) => {
      const cell = cellOf(row, field);
      return cell && cell.text !== '' ? [cell] : [];
    }),
  );
  const stated = new Map(
    amounts.map((field) => {
      const column = columns[field];
      return [field, column === undefined ? null : statedUnit([columnHeading(placed, column)])];
    }),
  );
  const common = statedUnit(tableTitles(placed)) ?? (cells.every(saysPounds) ? 0.001 : setting);
  const unitOf = (field: string): MoneyUnit => stated.get(field) ?? common ?? 1;
  const lineOf = (row: number): ReadLine => ({
    row,
    cell: (field) => cellOf(row, field),
    text: (field) => cellOf(row, field)?.text ?? '',
    amount: (field) => {
      const cell = cellOf(row, field);
      return cell && cell.text !== '' ? readThousands(cell.value, cell.text, unitOf(field)) : null;
    },
  });
  const lines = ofKind('cells')
    .map(lineOf)
    .filter((line) => amounts.some((field) => line.text(field) !== ''));
  const doubts = doubtFindings(doubtfulColumns(placed));
  const isSaid = common !== undefined || amounts.some((field) => typeof stated.get(field) === 'number');
  const sizes = lines.flatMap((line) => amounts.map((field) => Math.abs(line.amount(field) ?? 0)));
  const likely = isSaid ? null : likelyUnit(sizes.filter(Boolean), mostThousands, 1);
  if (likely !== null) {
    const message = `The table states no unit, and its figures look like ${unitName(likely)} rather than £000, so they are not added up. Write the unit in a heading, or set Budget unit in Plan details.`;
    const cell = sheetCell(sheet.name, table.area.row, table.area.column);
    return { lines: [], findings: [], doubts: [...doubts, newFinding('unit-doubtful', { cell, message })] };
  }
  const totals = ofKind('total').map(lineOf);
  return {
    lines,
    doubts,
    findings: [
      ...lines.flatMap((line) => amounts.flatMap((field) => unread(line, field))),
      ...amounts.flatMap((field) => totals.flatMap((_, index) => wrongTotal(lines, totals, index, field))),
    ],
  };
}

const at = ({ sheet, row, column }: SourceCell): string => sheetCell(sheet, row, column);

/** "£120,000": a cell that says what it is counted in. */
const saysPounds = ({ text }: SourceCell): boolean => /^[-(]?\s*£\s*[\d,.]+\)?$/.test(text);

function unread(line: ReadLine, field: string): Finding[] {
  const cell = line.cell(field);
  if (!cell || cell.text === '' || line.amount(field) !== null || readState(cell.text) !== null) return [];
  const message = `“${cell.text}” is no amount that can be read, so nothing is counted for it. Enter a number, or 0.`;
  return [newFinding('not-an-amount', { cell: at(cell), message })];
}

/** A total may be of all lines, of those above it, or of those since the total before. */
function wrongTotal(
  lines: readonly ReadLine[],
  totals: readonly ReadLine[],
  index: number,
  field: string,
): Finding[] {
  const total = totals[index];
  const [cell, amount] = [total?.cell(field), total?.amount(field) ?? null];
  if (!total || !cell || amount === null) return [];
  const before = totals[index - 1]?.row ?? -1;
  const own = lines.filter((line) => line.amount(field) !== null);
  const above = own.filter(({ row }) => row < total.row);
  const sums = [own, above, above.filter(({ row }) => row > before)].map((of) => ({
    sum: of.reduce((all, line) => all + (line.amount(field) ?? 0), 0),
    // Half a unit of £000 for each line.
    slack: of.length / 2 + 1e-6,
  }));
  const [{ sum } = { sum: 0 }] = sums;
  if (own.length === 0 || sums.some((one) => Math.abs(one.sum - amount) <= one.slack)) return [];
  return [
    newFinding('total-differs', {
      cell: at(cell),
      message: `The total stands at ${formatNumber(amount)}, and its lines come to ${formatNumber(sum)} (£000). Put the total or the lines right.`,
    }),
  ];
}
