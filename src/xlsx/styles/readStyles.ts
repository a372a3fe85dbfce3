import { Styles, plainStyle, type Border, type BorderEdge, type CellStyle } from '../model/styles';
import type { XmlElement } from '../xml/xmlElement';
import { resolveColour, type Palette } from './colour';
import { NumberFormats } from './numberFormats';

export const edges: readonly BorderEdge[] = ['left', 'right', 'top', 'bottom'];

/** The cell formats of a styles part in their order, resolved; a file without any has the plain one. */
export function readStyles(styleSheet: XmlElement, palette: Palette): Styles {
  const list = (local: string, item: string): XmlElement[] => styleSheet.child(local)?.all(item) ?? [];
  const formats = new NumberFormats(styleSheet);
  const fonts = list('fonts', 'font').map((font) => readFont(font, palette));
  const fills = list('fills', 'fill').map((fill) => readFill(fill, palette));
  const borders = list('borders', 'border').map((border) => readBorders(border, palette));
  const styles = list('cellXfs', 'xf').map((xf): CellStyle => {
    const alignment = xf.child('alignment');
    return {
      numberFormat: formats.code(xf.number('numFmtId') ?? 0),
      font: fonts[xf.number('fontId') ?? 0] ?? plainStyle.font,
      fill: fills[xf.number('fillId') ?? 0] ?? null,
      horizontal: horizontalOf(alignment?.get('horizontal') ?? null),
      vertical: verticalOf(alignment?.get('vertical') ?? null),
      wrap: alignment?.flag('wrapText') ?? false,
      indent: alignment?.number('indent') ?? 0,
      shrinkToFit: alignment?.flag('shrinkToFit') ?? false,
      rotation: rotationOf(alignment?.number('textRotation') ?? 0),
      locked: xf.child('protection')?.flag('locked', true) ?? true,
      borders: borders[xf.number('borderId') ?? 0] ?? plainStyle.borders,
    };
  });
  return new Styles(styles.length > 0 ? styles : [plainStyle]);
}

/** The font that new workbooks' cells and headings have: the first one of the file. */
export function readDefaultFont(styleSheet: XmlElement): { name: string; size: number } {
  const font = styleSheet.child('fonts')?.child('font');
  return {
    name: font?.child('name')?.get('val') ?? plainStyle.font.name,
    size: font?.child('sz')?.number('val') ?? plainStyle.font.size,
  };
}

export function readFont(font: XmlElement, palette: Palette): CellStyle['font'] {
  const on = (local: string): boolean => font.child(local)?.flag('val', true) ?? false;
  return {
    name: font.child('name')?.get('val') ?? plainStyle.font.name,
    size: font.child('sz')?.number('val') ?? plainStyle.font.size,
    bold: on('b'),
    italic: on('i'),
    underline: underlineOf(font.child('u')),
    strikethrough: on('strike'),
    color: resolveColour(font.child('color'), palette),
  };
}

/** Office.js names of the underlines of SpreadsheetML. */
export function underlineOf(element: XmlElement | null): string {
  if (!element) return 'None';
  const value = element.get('val') ?? 'single';
  return value.charAt(0).toUpperCase() + value.slice(1).replace('Accounting', 'Accountant');
}

/** A pattern is drawn as its background colour, a gradient as its first: the nearest that one colour can be. */
export function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = fill.child('patternFill');
  if (!pattern) return resolveColour(fill.path('gradientFill', 'stop', 'color'), palette);
  const type = pattern.get('patternType') ?? 'none';
  if (type === 'none') return null;
  if (type === 'solid') return resolveColour(pattern.child('fgColor'), palette);
  return resolveColour(pattern.child('bgColor'), palette);
}

function readBorders(border: XmlElement, palette: Palette): CellStyle['borders'] {
  const borders = { ...plainStyle.borders };
  for (const edge of edges) borders[edge] = readBorder(border.child(edge), palette);
  return borders;
}

function readBorder(element: XmlElement | null, palette: Palette): Border | null {
  const style = element?.get('style') ?? 'none';
  return style === 'none' ? null : { style, color: resolveColour(element?.child('color') ?? null, palette) };
}

const horizontals = {
  general: 'General',
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
} as const;

const verticals = {
  top: 'Top',
  center: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
} as const;

const horizontalOf = (name: string | null): CellStyle['horizontal'] =>
  horizontals[name as keyof typeof horizontals] ?? 'General';

const verticalOf = (name: string | null): CellStyle['vertical'] =>
  verticals[name as keyof typeof verticals] ?? 'Bottom';

/** SpreadsheetML's names of Office.js's alignments. */
export const horizontalName = (horizontal: CellStyle['horizontal']): string =>
  Object.entries(horizontals).find(([, name]) => name === horizontal)?.[0] ?? 'general';

/** Degrees upwards from -90 to 90; 255 is letters below each other. A file counts downwards from 91 (18.8.1). */
const rotationOf = (value: number): number => (value > 90 && value <= 180 ? 90 - value : value);
