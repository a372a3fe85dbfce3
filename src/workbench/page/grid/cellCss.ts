import type { Border, BorderEdge, CellStyle, DifferentialStyle } from '../../../xlsx/model/styles';
import { pixels } from '../element';
import type { TableLook } from './tableLook';

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
