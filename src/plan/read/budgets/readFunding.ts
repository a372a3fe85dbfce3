import type { FundingLine } from '../plan';
import { gridOf, type Grid } from '../../../grid/sheetGrid';
import { readPeriod } from '../../recognise/readPeriod';
import { titlesAbove } from '../../recognise/titles';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { cellAt, textAt } from '../cells';
import { fundingKind } from './fundingKind';
import { moneyUnit, readThousands } from './readThousands';
import { isTotal, listRows } from '../rowKind';

/**
 * Sources of money and kinds of spend in £000. Kind and year come from their columns, else from the headings and the
 * title ("Where our money is spent", "2022/23 £000"); a line of neither kind is left out, and so are totals.
 */
export function readFunding(sheet: SheetSnapshot, table: RecognisedTable<'funding'>): FundingLine[] {
  const grid = gridOf(sheet);
  const { columns, area } = table;
  const headings = headingTexts(grid, table);
  const titles = titlesAbove(grid, area.row, area.column, area.column + area.columns);
  const said = [...headings, ...titles, sheet.name];
  const unit = moneyUnit(said);
  const tableYear = said.map((text) => readPeriod(text).year).find(Boolean) ?? '';
  const tableKind = said.map(fundingKind).find((kind) => kind !== null) ?? null;
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

function headingTexts(grid: Grid, { headings, area }: RecognisedTable): string[] {
  const texts: string[] = [];
  for (let row = headings.row; row < headings.row + headings.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1)
      texts.push(grid.text(row, column));
  return texts.filter(Boolean);
}
