import type { Table } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import { holdsCell } from '../../../grid/area';

/** What a table's style lends to a cell that has no look of its own. */
export interface TableLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly line?: string;
}

interface Tone {
  readonly strong: string;
  readonly band: string;
  readonly line: string;
}

/** Black and the six accents of Office's theme, in the order in which the built-in styles go through them. */
const tones: readonly Tone[] = [
  { strong: '#000000', band: '#D9D9D9', line: '#A6A6A6' },
  { strong: '#4472C4', band: '#D9E1F2', line: '#8EA9DB' },
  { strong: '#ED7D31', band: '#FCE4D6', line: '#F4B084' },
  { strong: '#7F7F7F', band: '#EDEDED', line: '#C9C9C9' },
  { strong: '#BF8F00', band: '#FFF2CC', line: '#FFD966' },
  { strong: '#5B9BD5', band: '#DDEBF7', line: '#9BC2E6' },
  { strong: '#70AD47', band: '#E2EFDA', line: '#A9D08E' },
];

/**
 * Look that a cell has from the table it stands in, after Excel's built-in styles TableStyleLight1-21,
 * Medium1-28 and Dark1-11 in their main traits: a strong header, bands, a ruled totals row. null outside tables
 * and in tables without a style.
 */
export function tableLook(sheet: Sheet, row: number, column: number): TableLook | null {
  const table = sheet.tables.find(({ area }) => holdsCell(area, row, column));
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table?.style ?? '');
  if (!table || !style) return null;
  const [, family = '', number = '1'] = style;
  const tone = tones[(Number(number) - 1) % tones.length] ?? tones[0]!;
  const light = family === 'Light';
  const part = partOf(table, row);
  if (part === 'header')
    return light
      ? { bold: true, color: tone.strong, line: tone.strong }
      : { fill: tone.strong, color: '#FFFFFF', bold: true, line: tone.line };
  if (part === 'totals') return { bold: true, line: tone.strong };
  const bold =
    (table.firstColumn && column === table.area.column) || (table.lastColumn && isLast(table, column));
  const band = table.bandedRows && part % 2 === 0 ? { fill: tone.band } : {};
  return { ...band, ...(bold ? { bold } : {}), ...(light ? {} : { line: tone.line }) };
}

const isLast = ({ area }: Table, column: number): boolean => column === area.column + area.columns - 1;

/** "header", "totals", or the place of a body row counted from 0. */
function partOf({ area, showHeaders, showTotals }: Table, row: number): 'header' | 'totals' | number {
  if (showHeaders && row === area.row) return 'header';
  if (showTotals && row === area.row + area.rows - 1) return 'totals';
  return row - area.row - (showHeaders ? 1 : 0);
}
