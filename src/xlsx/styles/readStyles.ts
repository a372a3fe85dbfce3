import {
  type Border,
  type BorderEdge,
  type CellStyle,
  type NamedStyle,
  plainStyle,
  Styles,
} from '../model/styles';
import type { XmlElement } from '../xml/xmlElement';
import { officeTheme, type Palette, resolveColour } from './colour';
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

function readFont(font: XmlElement, palette: Palette): CellStyle['font'] {
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
function readFill(fill: XmlElement, palette: Palette): string | null {
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

/** Numbers of Excel's own styles that follow the theme (ECMA-376 18.8.7), and which of its colours fills each. */
const accents: readonly { readonly id: number; readonly name: string; readonly colour: number }[] = [
  { id: 29, name: 'Accent1', colour: 4 },
  { id: 33, name: 'Accent2', colour: 5 },
  { id: 37, name: 'Accent3', colour: 6 },
  { id: 41, name: 'Accent4', colour: 7 },
  { id: 45, name: 'Accent5', colour: 8 },
  { id: 49, name: 'Accent6', colour: 9 },
];
const normalId = 0;

const nameOfId = (id: number | null): string | undefined =>
  id === normalId ? 'Normal' : accents.find((accent) => accent.id === id)?.name;

/**
 * The cell styles that a styles part names, and of Excel's own Normal and the six accents whether it names them or
 * not: Excel offers those in every workbook, as the theme makes them. A file names its own styles in the language of
 * the Excel that wrote it, so these are known by their numbers.
 */
export function readNamedStyles(styleSheet: XmlElement, palette: Palette): NamedStyle[] {
  const formats = styleSheet.child('cellStyleXfs')?.all('xf') ?? [];
  const fonts = styleSheet.child('fonts')?.all('font') ?? [];
  const fills = styleSheet.child('fills')?.all('fill') ?? [];
  const named = (styleSheet.child('cellStyles')?.all('cellStyle') ?? []).map((element): NamedStyle => {
    const builtinId = element.number('builtinId');
    const format = formats[element.number('xfId') ?? 0];
    const font = fonts[format?.number('fontId') ?? 0];
    const fill = fills[format?.number('fillId') ?? 0];
    return {
      name: nameOfId(builtinId) ?? element.get('name') ?? '',
      builtIn: builtinId !== null,
      font: font ? readFont(font, palette) : plainStyle.font,
      fill: fill ? readFill(fill, palette) : null,
    };
  });
  const [first] = fonts;
  return withBuiltIn(named, palette.theme, first ? readFont(first, palette) : plainStyle.font);
}

/** A workbook's styles before it has any of its own. */
export const newNamedStyles = (): NamedStyle[] => withBuiltIn([], officeTheme, plainStyle.font);

function withBuiltIn(
  named: readonly NamedStyle[],
  theme: readonly string[],
  usual: CellStyle['font'],
): NamedStyle[] {
  const normal = named.find(({ name }) => name === 'Normal') ?? {
    name: 'Normal',
    builtIn: true,
    font: usual,
    fill: null,
  };
  const own = accents.map(({ name, colour }): NamedStyle => ({
    name,
    builtIn: true,
    font: { ...normal.font, color: theme[1] ?? null },
    fill: theme[colour] ?? null,
  }));
  const missing = [normal, ...own].filter(({ name }) => !named.some((one) => one.name === name));
  return [...named, ...missing];
}
