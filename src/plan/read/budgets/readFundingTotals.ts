import type { FundingLine } from '../plan';
import { gridOf } from '../../../grid/sheetGrid';
import { readPeriod } from '../../recognise/readPeriod';
import { titlesAbove } from '../../recognise/titles';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { cellAt, textAt } from '../cells';
import { fundingKind } from './fundingKind';
import { columnHeadings } from '../headingsOf';
import { moneyUnit, readThousands } from './readThousands';
import { isTotal, rowKind } from '../rowKind';

/**
 * The totals that a table of funding and spend states, in £000, with their cells; of the kind that the row or, in a
 * table of one kind, its headings and title name. A total of no kind is left out.
 */
export function readFundingTotals(sheet: SheetSnapshot, table: RecognisedTable<'funding'>): FundingLine[] {
  const grid = gridOf(sheet);
  const { area, columns, headings } = table;
  const said = [
    ...columnHeadings({ sheet, table }),
    ...titlesAbove(grid, area.row, area.column, area.column + area.columns),
    sheet.name,
  ];
  const tableYear = said.map((text) => readPeriod(text).year).find(Boolean) ?? '';
  const tableKind = said.map(fundingKind).find((kind) => kind !== null) ?? null;
  const totals: FundingLine[] = [];
  for (let row = headings.row + headings.rows; row < area.row + area.rows; row += 1) {
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
      amount: readThousands(amount.value, amount.text, moneyUnit(said)),
      cell: amount,
    });
  }
  return totals;
}
