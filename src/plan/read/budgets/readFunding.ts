import type { FundingLine } from '../plan';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import { readPeriod } from '../../recognise/readHeading';
import { titlesAbove } from '../../recognise/titles';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { cellAt, textAt } from '../cells';
import { moneyUnit, readThousands } from './readThousands';
import { bodyRows, isTotal, listRows, rowKind } from '../rowKind';
import { range } from '../../../words/lists';

/**
 * Sources of money and kinds of spend in £000. Kind and year come from their columns, else from the headings and the
 * title ("Where our money is spent", "2022/23 £000"); a line of neither kind is left out, and so are totals.
 */
export function readFunding(sheet: SheetSnapshot, table: RecognisedTable<'funding'>): FundingLine[] {
  const grid = gridOf(sheet);
  const { columns } = table;
  const { unit, tableYear, tableKind } = saidOf(grid, table);
  return listRows(grid, table).flatMap((row): FundingLine[] => {
    const cell = cellAt(grid, row, columns.line);
    const kind = fundingKind(textAt(grid, row, columns.kind)) ?? tableKind;
    if (!cell || cell.text === '' || isTotal(cell.text) || !kind) return [];
    const amount = cellAt(grid, row, columns.amount);
    const year = textAt(grid, row, columns.year);
    return [
      {
        year: readPeriod(year).year ?? (year || tableYear),
        kind,
        line: cell.text,
        amount: amount && readThousands(amount.value, amount.text, unit),
        cell,
        ...(amount && { amountCell: amount }),
      },
    ];
  });
}

/** What the headings of a table, the titles above it and its sheet's name say of all of its lines. */
function saidOf(grid: Grid, { headings, area }: RecognisedTable) {
  const said = range(headings.row, headings.row + headings.rows).flatMap((row) =>
    range(area.column, area.column + area.columns).map((column) => grid.text(row, column)),
  );
  said.push(...titlesAbove(grid, area.row, area.column, area.column + area.columns), grid.sheet.name);
  return {
    unit: moneyUnit(said.filter(Boolean)),
    tableYear: said.map((text) => readPeriod(text).year).find(Boolean) ?? '',
    tableKind: said.map(fundingKind).find((kind) => kind !== null) ?? null,
  };
}

/** Whether words speak of where money comes from or of where it goes; null for neither or both. */
export function fundingKind(words: string): FundingLine['kind'] | null {
  const source = /\b(?:sources?|income|funding|funded|comes? from|receipts|grants?)\b/i.test(words);
  const spend = /\b(?:spend|spent|spending|expenditure|costs?)\b/i.test(words);
  return source === spend ? null : source ? 'source' : 'spend';
}

/**
 * The totals that a table of funding and spend states, in £000, with their cells; of the kind that the row or, in a
 * table of one kind, its headings and title name. A total of no kind is left out.
 */
export function readFundingTotals(sheet: SheetSnapshot, table: RecognisedTable<'funding'>): FundingLine[] {
  const grid = gridOf(sheet);
  const { area, columns } = table;
  const { unit, tableYear, tableKind } = saidOf(grid, table);
  const totals: FundingLine[] = [];
  for (const row of bodyRows(table)) {
    const names = [columns.line, columns.kind, area.column].map((column) => textAt(grid, row, column));
    const name = names.find(isTotal);
    const amount = cellAt(grid, row, columns.amount);
    if (name === undefined || !amount || (rowKind(grid, table, row) !== 'total' && !isTotal(name))) continue;
    const kind = fundingKind(names.join(' ')) ?? tableKind;
    if (!kind) continue;
    const year = textAt(grid, row, columns.year);
    totals.push({
      year: readPeriod(year).year ?? (isTotal(year) || year === '' ? tableYear : year),
      kind,
      line: name,
      amount: readThousands(amount.value, amount.text, unit),
      cell: amount,
    });
  }
  return totals;
}
