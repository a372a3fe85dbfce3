import type { Sheet } from '../../xlsx/model/sheet';

/** What the status bar says of a selection: of several figures their count, sum and average; of one cell nothing. */
export function statusText(sheet: Sheet): string {
  const { row, column, rows, columns } = sheet.selection;
  if (rows * columns === 1) return '';
  let filled = 0;
  let figures = 0;
  let sum = 0;
  for (const [at, cells] of sheet.cells) {
    if (at < row || at >= row + rows) continue;
    for (const [across, { value }] of cells) {
      if (across < column || across >= column + columns || value === null) continue;
      filled += 1;
      if (typeof value !== 'number') continue;
      figures += 1;
      sum += value;
    }
  }
  if (filled === 0) return '';
  const words = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
  const count = `Count: ${filled}`;
  return figures < 2
    ? count
    : `Average: ${words.format(sum / figures)}   ${count}   Sum: ${words.format(sum)}`;
}
