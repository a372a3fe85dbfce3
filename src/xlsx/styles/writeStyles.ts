import type { CellStyle, Styles } from '../model/styles';
import { xmlDeclaration } from '../package/namespaces';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { NumberFormats } from './numberFormats';
import { horizontalName } from './readStyles';
import { writeBorders, writeFill, writeFont } from './styleParts';

/** The styles part of a new workbook: Calibri 11 and the style Normal, with all lists that Excel counts on. */
export const blankStyles = (namespace: string): string =>
  `${xmlDeclaration}<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><color theme="1"/>` +
  '<name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
  '</styleSheet>';

/** The children of a styles part in the order of the schema (CT_Stylesheet). */
export const styleSheetOrder =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/**
 * Gives a styles part the lists without which an added format would point at nothing, or become the look of every
 * cell: a file may leave them out, or leave them empty, as long as nothing refers to them. The first two fills are
 * Excel's own (none and gray125), whatever stands there, so that an added one must never be the second.
 */
export function completeStyles(styleSheet: XmlElement): void {
  const { root: blank } = parseXml(blankStyles(''), 'styles');
  const fillUp = (local: string): void => {
    const list = styleSheet.ensure(local, styleSheetOrder);
    const items = blank.child(local)?.children ?? [];
    const least = local === 'fills' ? 2 : 1;
    const here = list.children.length;
    if (here >= least) return;
    for (const item of items.slice(here)) list.append(withPrefix(item, styleSheet.prefix));
    list.set({ count: list.children.length });
  };
  for (const local of ['fonts', 'fills', 'borders']) fillUp(local);
  const formats = styleSheet.child('cellXfs')?.all('xf') ?? [];
  // Formats that rest on a style need one, and so do their copies.
  if (formats.length === 0 || formats.some((xf) => xf.get('xfId') !== null))
    for (const local of ['cellStyleXfs', 'cellXfs', 'cellStyles']) fillUp(local);
}

/** A copy whose elements have a prefix: "x:font". */
function withPrefix(element: XmlElement, prefix: string): XmlElement {
  const attributes = Object.fromEntries(element.attributeNames().map((name) => [name, element.get(name)]));
  const copy = element.make(prefix + element.local, attributes);
  return copy.append(...element.children.map((child) => withPrefix(child, prefix)));
}

/**
 * Places of the model's styles in a file, as `s` counts them. A style that was added since the file was read is
 * appended when something wears it, unless the file has the same one: so what was only passed through on the way to a
 * style is not written, and saving the same sheet again adds nothing. Each begins as a copy of the file's style it was
 * derived from; only what differs is set.
 */
export function stylePlaces(styleSheet: () => XmlElement, styles: Styles): (index: number) => number {
  const known = new Map<number, number>();
  let list: FormatList | null = null;
  return (index) => {
    if (index < styles.fromFile) return index;
    const place = known.get(index) ?? (list ??= new FormatList(styleSheet())).place(styles, index);
    known.set(index, place);
    return place;
  };
}

/** The cell formats of a styles part, with the fonts, fills, borders and number formats that they refer to. */
class FormatList {
  private readonly formats: NumberFormats;
  private readonly cellFormats: XmlElement;
  private readonly originals: readonly XmlElement[];
  private readonly places = new Map<string, number>();
  private readonly lists: Readonly<Record<'fonts' | 'fills' | 'borders', ItemList>>;
  private count: number;

  constructor(private readonly styleSheet: XmlElement) {
    completeStyles(styleSheet);
    this.formats = new NumberFormats(styleSheet);
    this.cellFormats = styleSheet.ensure('cellXfs', styleSheetOrder);
    const originals = this.cellFormats.all('xf');
    this.lists = {
      fonts: new ItemList(styleSheet, 'fonts', 'font'),
      fills: new ItemList(styleSheet, 'fills', 'fill'),
      borders: new ItemList(styleSheet, 'borders', 'border'),
    };
    this.originals = originals;
    this.count = originals.length;
    originals.forEach((xf, place) => {
      const text = xf.toString();
      if (!this.places.has(text)) this.places.set(text, place);
    });
  }

  place(styles: Styles, index: number): number {
    const parent = styles.parentOf(index);
    const xf = (this.originals[parent] ?? this.originals[0])?.clone();
    if (!xf) return 0;
    this.change(xf, styles.get(parent), styles.get(index));
    const text = xf.toString();
    const found = this.places.get(text);
    if (found !== undefined) return found;
    this.cellFormats.append(xf);
    this.places.set(text, this.count);
    this.count += 1;
    this.cellFormats.set({ count: this.count });
    return this.count - 1;
  }

  private change(xf: XmlElement, from: CellStyle, to: CellStyle): void {
    const { lists, formats, styleSheet } = this;
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
  }
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

function addFormat(styleSheet: XmlElement, id: number, code: string): void {
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
