import { sheetCell } from '../../../grid/a1';
import { fold } from '../../../words/fold';
import { type Finding, newFinding } from '../../findings/finding';
import type { Grid } from '../../../grid/sheetGrid';
import type { LedgerTable, LineMeasure, MoneyField, LedgerUnit } from './ledger';
import { shorten } from '../../../words/shorten';
import { readThousands } from '../../read/budgets/readThousands';
import type { CellValue } from '../../../grid/snapshot';

/** The figures of one row. */
export interface Amounts {
  readonly budget: number | null;
  readonly projected: number | null;
  readonly amount: number | null;
  /** First money cell of the row that holds anything, -1 for none. */
  readonly column: number;
  /** A money cell holds a text that is no amount. */
  readonly unreadable: boolean;
}

/** Which money columns a ledger's figures are read from. */
export interface MoneyColumns {
  readonly measures: readonly LineMeasure[];
  readonly budget: MoneyField | null;
  readonly projected: MoneyField | null;
  readonly amount: MoneyField | null;
  /** Credits stand as negative numbers in the credit column. */
  readonly creditsNegative: boolean;
  /** A column says of each line whether its amount is budget or forecast. */
  readonly byLine: boolean;
}

/** Money of a cell in pounds; `empty` for nothing; `text` for something that is no amount. */
type Pounds =
  | { readonly kind: 'amount'; readonly pounds: number; readonly ownUnit: boolean }
  | { readonly kind: 'empty' }
  | { readonly kind: 'text' };

const empty: Pounds = { kind: 'empty' };
const notMoney: Pounds = { kind: 'text' };

/**
 * The latest budget goes before the original one. Actuals are used only where the ledger has no forecast and no
 * other amount, for in the year they are not what is expected at its end.
 */
export function moneyColumns(grid: Grid, { columns, headings, area }: LedgerTable): MoneyColumns {
  const has = (field: MoneyField): boolean => columns[field] !== undefined;
  const budget = has('budget') ? 'budget' : has('originalBudget') ? 'originalBudget' : null;
  const projected = has('projected') ? 'projected' : null;
  const sides = has('debit') && has('credit');
  const named = budget !== null || projected !== null;
  const amount = named ? null : has('amount') ? 'amount' : sides ? 'debit' : has('actual') ? 'actual' : null;
  const byLine =
    amount !== null &&
    columns.measure !== undefined &&
    namesMeasures(grid, columns.measure, headings.row + headings.rows);
  const measures: LineMeasure[] = byLine
    ? ['budget', 'projected']
    : [
        ...(budget ? ['budget' as const] : []),
        ...(projected ? ['projected' as const] : []),
        ...(amount ? ['amount' as const] : []),
      ];
  let negative = 0;
  let positive = 0;
  if (amount === 'debit' && columns.credit !== undefined)
    for (let row = headings.row + headings.rows; row < area.row + area.rows; row += 1) {
      const value = grid.value(row, columns.credit);
      if (typeof value === 'number' && value < 0) negative += 1;
      else if (typeof value === 'number' && value > 0) positive += 1;
    }
  return { measures, budget, projected, amount, creditsNegative: negative > positive, byLine };
}

/** What a word in a column of measures means: "Latest Budget", "Forecast"; null for actuals and others. */
function measureOf(text: string): 'budget' | 'projected' | null {
  const folded = fold(text);
  if (/\b(?:forecast|projected|projection|outturn)\b/.test(folded)) return 'projected';
  return /\bbudget\b|^bud$/.test(folded) ? 'budget' : null;
}

function namesMeasures(grid: Grid, column: number, from: number): boolean {
  for (let row = from; row < grid.bottom; row += 1) if (measureOf(grid.text(row, column))) return true;
  return false;
}

/** Reads the figures of a row; each money cell that is no amount adds a finding. */
export function lineAmounts(
  grid: Grid,
  table: LedgerTable,
  money: MoneyColumns,
  row: number,
  findings: Finding[],
): Amounts {
  let first = -1;
  let unreadable = false;
  const read = (field: MoneyField | null): number | null => {
    const column = field === null ? undefined : table.columns[field];
    if (field === null || column === undefined) return null;
    const found = readPounds(grid.value(row, column), grid.text(row, column), table.units[field]?.unit ?? 1);
    if (found.kind === 'empty') return null;
    if (first < 0) first = column;
    if (found.kind === 'amount') {
      if (found.ownUnit)
        findings.push(
          newFinding('ledger-unit-of-cell', {
            cell: sheetCell(table.sheet, row, column),
            message: `“${grid.text(row, column)}” says a unit of its own, unlike the rest of its column. It is counted as it says; check that it is meant so.`,
          }),
        );
      return found.pounds;
    }
    unreadable = true;
    findings.push(
      newFinding('ledger-amount-unreadable', {
        cell: sheetCell(table.sheet, row, column),
        message: `“${shorten(grid.text(row, column))}” is no amount of money, so this line is counted without it. Type the amount, or leave the cell empty.`,
      }),
    );
    return null;
  };
  const side = table.columns.side === undefined ? '' : fold(grid.text(row, table.columns.side));
  const signed = (amount: number | null): number | null =>
    amount !== null && /^(?:cr?|h|credit)$/.test(side) ? -Math.abs(amount) : amount;
  const budget = signed(read(money.budget));
  const projected = signed(read(money.projected));
  let amount = money.amount === 'debit' ? null : signed(read(money.amount));
  if (money.amount === 'debit') {
    const [debit, credit] = [read('debit'), read('credit')];
    if (debit !== null || credit !== null)
      amount = (debit ?? 0) + (money.creditsNegative ? (credit ?? 0) : -(credit ?? 0));
  }
  if (!money.byLine) return { budget, projected, amount, column: first, unreadable };
  const measure =
    table.columns.measure === undefined ? null : measureOf(grid.text(row, table.columns.measure));
  return {
    budget: measure === 'budget' ? amount : null,
    projected: measure === 'projected' ? amount : null,
    amount: null,
    column: first,
    unreadable,
  };
}

/**
 * An amount of a ledger in pounds, where one of the column is `unit`. "(1,230.50)", "1,230.50-", "1,230.50 CR" are
 * negative, a dash is nil. "£12k" says a unit of its own, whatever the column's is.
 */
export function readPounds(value: CellValue, text: string, unit: LedgerUnit): Pounds {
  if (value === '' || text === '')
    return value === '' || value === null ? empty : fromNumber(value, text, unit);
  if (typeof value === 'number') return fromNumber(value, text, unit);
  const thousands = readThousands(value, text, thousandsOf(unit));
  if (thousands === null) return notMoney;
  return {
    kind: 'amount',
    pounds: inPence(thousands * 1000),
    ownUnit: /\d\s*(?:k|m|mn|bn|million|billion|thousand)\b/i.test(text),
  };
}

function fromNumber(value: CellValue, text: string, unit: LedgerUnit): Pounds {
  if (typeof value !== 'number' || !Number.isFinite(value)) return notMoney;
  // Only a format that shows thousands of a number in pounds can make a stated unit another one.
  const pounds = unit === 1 ? value : (readThousands(value, text, thousandsOf(unit)) ?? 0) * 1000;
  return { kind: 'amount', pounds: inPence(pounds), ownUnit: false };
}

const thousandsOf = (unit: LedgerUnit): 1 | 0.001 | 1000 => (unit === 1 ? 0.001 : unit === 1000 ? 1 : 1000);

/** To a hundredth of a penny, free of the crumbs of binary fractions. */
const inPence = (pounds: number): number => Math.round(pounds * 1e4) / 1e4 || 0;
