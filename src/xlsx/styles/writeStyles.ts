import type { CellStyle, Styles } from '../model/styles';
import type { XmlElement } from '../xml/xmlElement';
import { NumberFormats } from './numberFormats';
import { horizontalName } from './readStyles';
import { writeBorders, writeFill, writeFont } from './styleParts';

export const styleSheetOrder =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/**
 * Appends the styles that were added since the file was read, so that a style's index in the model is its index in
 * the file. Each begins as a copy of the file's style it was derived from; only what differs is set.
 */
export function writeStyles(styleSheet: XmlElement, styles: Styles): void {
  if (styles.count === styles.fromFile) return;
  const formats = new NumberFormats(styleSheet);
  const cellFormats = styleSheet.ensure('cellXfs', styleSheetOrder);
  const originals = cellFormats.all('xf');
  const lists = {
    fonts: new ItemList(styleSheet, 'fonts', 'font'),
    fills: new ItemList(styleSheet, 'fills', 'fill'),
    borders: new ItemList(styleSheet, 'borders', 'border'),
  };
  if (originals.length === 0) {
    const plain = cellFormats.make('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    cellFormats.append(plain);
    originals.push(plain);
  }
  for (let index = styles.fromFile; index < styles.count; index += 1) {
    const parent = styles.parentOf(index);
    const from = styles.get(parent);
    const to = styles.get(index);
    const xf = (originals[parent] ?? originals[0])?.clone();
    if (!xf) continue;
    if (!same(from.font, to.font))
      xf.set({
        fontId: lists.fonts.change(xf.number('fontId') ?? 0, (font) => writeFont(font, from.font, to.font)),
        applyFont: true,
      });
    if (from.fill !== to.fill)
      xf.set({
        fillId: lists.fills.change(xf.number('fillId') ?? 0, (fill) => writeFill(fill, to.fill)),
        applyFill: true,
      });
    if (!same(from.borders, to.borders))
      xf.set({
        borderId: lists.borders.change(xf.number('borderId') ?? 0, (border) =>
          writeBorders(border, from.borders, to.borders),
        ),
        applyBorder: true,
      });
    if (from.numberFormat !== to.numberFormat)
      xf.set({
        numFmtId: formats.id(to.numberFormat, (id) => addFormat(styleSheet, id, to.numberFormat)),
        applyNumberFormat: true,
      });
    writeAlignment(xf, from, to);
    if (from.locked !== to.locked) {
      xf.ensure('protection', xfOrder).set({ locked: to.locked });
      xf.set({ applyProtection: true });
    }
    cellFormats.append(xf);
  }
  cellFormats.set({ count: cellFormats.all('xf').length });
}

const xfOrder = ['alignment', 'protection', 'extLst'];

function writeAlignment(xf: XmlElement, from: CellStyle, to: CellStyle): void {
  const keys = ['horizontal', 'vertical', 'wrap', 'indent', 'shrinkToFit', 'rotation'] as const;
  if (keys.every((key) => from[key] === to[key])) return;
  const alignment = xf.ensure('alignment', xfOrder);
  alignment.set({
    horizontal: to.horizontal === 'General' ? null : horizontalName(to.horizontal),
    vertical: to.vertical === 'Bottom' ? null : to.vertical.toLowerCase(),
    wrapText: to.wrap || null,
    indent: to.indent || null,
    shrinkToFit: to.shrinkToFit || null,
    textRotation: to.rotation === 0 ? null : to.rotation < 0 ? 90 - to.rotation : to.rotation,
  });
  xf.set({ applyAlignment: true });
}

export function addFormat(styleSheet: XmlElement, id: number, code: string): void {
  const list = styleSheet.ensure('numFmts', styleSheetOrder);
  list.append(list.make('numFmt', { numFmtId: id, formatCode: code }));
  list.set({ count: list.all('numFmt').length });
}

/** Fonts, fills or borders of the file, in which equal ones are found again. */
class ItemList {
  private readonly list: XmlElement;
  private readonly places = new Map<string, number>();

  constructor(
    styleSheet: XmlElement,
    local: string,
    private readonly item: string,
  ) {
    this.list = styleSheet.ensure(local, styleSheetOrder);
    this.list.all(item).forEach((element, place) => this.places.set(element.toString(), place));
  }

  /** Place of what `change` makes of a copy of the item at `place`; added if there is none like it. */
  change(place: number, change: (item: XmlElement) => void): number {
    const item = this.list.all(this.item)[place]?.clone() ?? this.list.make(this.item);
    change(item);
    const text = item.toString();
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.list.append(item);
    const count = this.list.all(this.item).length;
    this.list.set({ count });
    this.places.set(text, count - 1);
    return count - 1;
  }
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
