import type { Border, BorderEdge, CellStyle, DifferentialStyle } from '../../../xlsx/model/styles';
import { pixels } from '../element';
import type { Table } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import { holdsCell } from '../../../grid/area';

export type Css = Record<string, string>;

/** Fonts of other systems with the same widths, so that what fits in Excel fits here. */
const sameWidths: Readonly<Record<string, string>> = {
  calibri: 'Carlito',
  cambria: 'Caladea',
  arial: "'Liberation Sans'",
  'times new roman': "'Liberation Serif'",
  'courier new': "'Liberation Mono'",
};

const borderCss: Readonly<Record<string, string>> = {
  hair: '1px dotted',
  dotted: '1px dotted',
  dashed: '1px dashed',
  dashDot: '1px dashed',
  dashDotDot: '1px dashed',
  medium: '2px solid',
  mediumDashed: '2px dashed',
  mediumDashDot: '2px dashed',
  mediumDashDotDot: '2px dashed',
  slantDashDot: '2px dashed',
  thick: '3px solid',
  double: '3px double',
};

/** Which way text leans when its style leaves it to the kind of value. */
export type Leaning = 'left' | 'right' | 'center';

/** What a table's style lends to a cell that has no look of its own. */
interface TableLook {
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
 * CSS of a cell: its own style, over what its table lends it, under what conditional formats change. `normal` is the
 * colour of text in the workbook's Normal style: a cell that wears it has no colour of its own. A sheet is paper:
 * automatic text is black whatever the screen's theme.
 */
export function cellCss(
  style: CellStyle,
  normal: string | null,
  table: TableLook | null,
  conditional: DifferentialStyle | null,
  leaning: Leaning,
): Css {
  const { font } = style;
  const own = font.color === normal ? null : font.color;
  const css: Css = {
    'font-family': fontFamily(font.name),
    'font-size': `${round(pixels(font.size))}px`,
    color: conditional?.font?.color ?? own ?? table?.color ?? normal ?? '#000000',
    'text-align': alignment(style.horizontal, leaning),
    'justify-content': vertical(style.vertical),
  };
  const fill = conditional?.fill ?? style.fill ?? table?.fill;
  if (fill) css['background-color'] = fill;
  if (conditional?.font?.bold ?? (font.bold || table?.bold)) css['font-weight'] = '700';
  if (conditional?.font?.italic ?? font.italic) css['font-style'] = 'italic';
  const lines = decoration(style, conditional);
  if (lines) css['text-decoration'] = lines;
  if (style.indent > 0)
    css[css['text-align'] === 'right' ? 'padding-right' : 'padding-left'] = `${3 + style.indent * 9}px`;
  for (const edge of ['top', 'right', 'bottom', 'left'] as BorderEdge[]) {
    const border = style.borders[edge] ?? tableLine(table, edge);
    if (border) css[`border-${edge}`] = borderOf(border);
  }
  return css;
}

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

export const fontFamily = (name: string): string => {
  const same = sameWidths[name.toLowerCase()];
  return `'${name.replace(/['\\]/g, '')}', ${same ? `${same}, ` : ''}sans-serif`;
};

const round = (length: number): number => Math.round(length * 100) / 100;

const tableLine = (table: TableLook | null, edge: BorderEdge): Border | null =>
  table?.line && (edge === 'top' || edge === 'bottom') ? { style: 'thin', color: table.line } : null;

const borderOf = ({ style, color }: Border): string =>
  `${borderCss[style] ?? '1px solid'} ${color ?? '#000000'}`;

function alignment(horizontal: CellStyle['horizontal'], leaning: Leaning): string {
  switch (horizontal) {
    case 'General':
      return leaning;
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return 'center';
    case 'Right':
      return 'right';
    case 'Justify':
      return 'justify';
    default:
      return 'left';
  }
}

function vertical(place: CellStyle['vertical']): string {
  if (place === 'Top' || place === 'Justify') return 'flex-start';
  return place === 'Bottom' ? 'flex-end' : 'center';
}

function decoration({ font }: CellStyle, conditional: DifferentialStyle | null): string {
  const underline = conditional?.font?.underline ?? font.underline;
  const struck = conditional?.font?.strikethrough ?? font.strikethrough;
  return [underline && underline !== 'None' ? 'underline' : '', struck ? 'line-through' : '']
    .filter(Boolean)
    .join(' ');
}
