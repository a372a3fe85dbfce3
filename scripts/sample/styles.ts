import { declaration, escapeXml, spreadsheetMain } from './xml';

/** What an officer set on a cell; the rest is the workbook's default (size 10 in its typeface). */
export interface Look {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly format?: string;
}

/** A list in which equal entries stand once; gives their place. */
class Pool {
  constructor(readonly entries: string[]) {}

  place(entry: string): number {
    const known = this.entries.indexOf(entry);
    return known >= 0 ? known : this.entries.push(entry) - 1;
  }
}

/** The styles part, filled while the sheets are written. */
export class StyleBook {
  private readonly fonts: Pool;
  private readonly fills = new Pool([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  private readonly borders = new Pool(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  private readonly formats = new Pool([]);
  private readonly cells = new Pool(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  constructor(private readonly typeface = 'Arial') {
    this.fonts = new Pool([font({}, typeface)]);
  }

  /** Index for the `s` attribute of a cell. */
  index(look: Look): number {
    const fontId = this.fonts.place(font(look, this.typeface));
    const fillId = look.fill
      ? this.fills.place(
          `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : 0;
    const borderId = look.border ? this.borders.place(thinBorder) : 0;
    const formatId = look.format ? 164 + this.formats.place(look.format) : 0;
    const alignment = [
      look.horizontal && `horizontal="${look.horizontal}"`,
      look.vertical && `vertical="${look.vertical}"`,
      look.wrap && 'wrapText="1"',
    ].filter(Boolean);
    const ids = `numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0"`;
    const applied = [
      formatId && 'applyNumberFormat="1"',
      fontId && 'applyFont="1"',
      fillId && 'applyFill="1"',
      borderId && 'applyBorder="1"',
      alignment.length > 0 && 'applyAlignment="1"',
    ].filter(Boolean);
    const head = ['<xf', ids, ...applied].join(' ');
    return this.cells.place(
      alignment.length > 0 ? `${head}><alignment ${alignment.join(' ')}/></xf>` : `${head}/>`,
    );
  }

  part(): string {
    const formats = this.formats.entries.map(
      (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return (
      `${declaration}<styleSheet xmlns="${spreadsheetMain}">` +
      list('numFmts', formats) +
      list('fonts', this.fonts.entries) +
      list('fills', this.fills.entries) +
      list('borders', this.borders.entries) +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', this.cells.entries) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="1"><dxf><font><b/><color rgb="FF9C5700"/></font><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf></dxfs>' +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>' +
      '</styleSheet>'
    );
  }
}

const thinBorder = `<border>${['left', 'right', 'top', 'bottom']
  .map((edge) => `<${edge} style="thin"><color rgb="FF7F7F7F"/></${edge}>`)
  .join('')}<diagonal/></border>`;

const list = (name: string, entries: readonly string[]): string =>
  `<${name} count="${entries.length}">${entries.join('')}</${name}>`;

function font({ bold, italic, size = 10, color }: Look, typeface: string): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
  const ink = color ? `<color rgb="FF${color}"/>` : '<color theme="1"/>';
  return `<font>${marks}<sz val="${size}"/>${ink}<name val="${typeface}"/><family val="2"/></font>`;
}
