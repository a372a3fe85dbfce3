import type { DifferentialStyle } from '../model/styles';
import type { XmlElement } from '../xml/xmlElement';
import { resolveColour, type Palette } from './colour';
import { NumberFormats } from './numberFormats';
import { underlineOf } from './readStyles';
import { argb, writeFont } from './styleParts';
import { styleSheetOrder } from './writeStyles';

/** The styles of conditional formats, in the order that dxfId counts. */
export function readDifferentials(styleSheet: XmlElement, palette: Palette): DifferentialStyle[] {
  return (styleSheet.child('dxfs')?.all('dxf') ?? []).map((dxf) => readDifferential(dxf, palette));
}

function readDifferential(dxf: XmlElement, palette: Palette): DifferentialStyle {
  const style: DifferentialStyle = {};
  const font = dxf.child('font');
  if (font) {
    const flag = (local: string): boolean | undefined => font.child(local)?.flag('val', true);
    const color = resolveColour(font.child('color'), palette);
    const [bold, italic, strikethrough] = [flag('b'), flag('i'), flag('strike')];
    style.font = {
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(color === null ? {} : { color }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
      ...(font.child('u') ? { underline: underlineOf(font.child('u')) } : {}),
    };
  }
  const fill = readDifferentialFill(dxf, palette);
  if (fill !== null) style.fill = fill;
  const format = dxf.child('numFmt')?.get('formatCode');
  if (format) style.numberFormat = format;
  return style;
}

/** Here, unlike in cells, a solid fill has its colour in bgColor, and the pattern may be left out. */
function readDifferentialFill(dxf: XmlElement, palette: Palette): string | null {
  const pattern = dxf.path('fill', 'patternFill');
  if (!pattern || pattern.get('patternType') === 'none') return null;
  return resolveColour(pattern.child('bgColor'), palette) ?? resolveColour(pattern.child('fgColor'), palette);
}

/** Appends a style for conditional formats and returns its dxfId; an equal one that is there already serves. */
export function addDifferential(styleSheet: XmlElement, style: DifferentialStyle): number {
  const list = styleSheet.ensure('dxfs', styleSheetOrder);
  const dxf = list.make('dxf');
  if (style.font && Object.keys(style.font).length > 0) {
    const font = dxf.make('font');
    writeFont(font, null, style.font);
    dxf.append(font);
  }
  if (style.numberFormat !== undefined) {
    const id = new NumberFormats(styleSheet).id(style.numberFormat, () => undefined);
    dxf.append(dxf.make('numFmt', { numFmtId: id, formatCode: style.numberFormat }));
  }
  if (style.fill !== undefined) {
    const colour = dxf.make('bgColor', { rgb: argb(style.fill) });
    dxf.append(dxf.make('fill', {}, dxf.make('patternFill', { patternType: 'solid' }, colour)));
  }
  const text = dxf.toString();
  const known = list.all('dxf').findIndex((each) => each.toString() === text);
  if (known >= 0) return known;
  list.append(dxf);
  const count = list.all('dxf').length;
  list.set({ count });
  return count - 1;
}
