import { areaAddress, cellAddress, columnLetters } from '../../src/grid/a1';
import type { Look, StyleBook } from './styles';
import { declaration, escapeXml, officeRelationships, spreadsheetMain } from './xml';

/** A formula (without "=") with the value that Excel had calculated. */
export interface Formula {
  readonly formula: string;
  readonly value: number | string;
}

/** Text of which some runs are bold. */
export interface RichText {
  readonly runs: readonly { readonly text: string; readonly bold?: boolean }[];
}

export type Content = string | number | Formula | RichText;

/** The shared strings of the workbook. */
export class Strings {
  private readonly items: string[] = [];
  private uses = 0;

  place(text: string | RichText): number {
    this.uses += 1;
    const item =
      typeof text === 'string'
        ? `<si>${plain(text)}</si>`
        : `<si>${text.runs.map((run) => `<r><rPr>${run.bold ? '<b/>' : ''}<sz val="10"/><color theme="1"/><rFont val="Arial"/><family val="2"/></rPr>${plain(run.text)}</r>`).join('')}</si>`;
    const known = this.items.indexOf(item);
    return known >= 0 ? known : this.items.push(item) - 1;
  }

  part(): string {
    return `${declaration}<sst xmlns="${spreadsheetMain}" count="${this.uses}" uniqueCount="${this.items.length}">${this.items.join('')}</sst>`;
  }
}

const plain = (text: string): string =>
  `<t${/^\s|\s$|\s\s/.test(text) ? ' xml:space="preserve"' : ''}>${escapeXml(text)}</t>`;

interface ColumnSpec {
  readonly width: number;
  readonly hidden?: boolean;
}

/** One worksheet part. Rows and columns count from 0; widths are characters, heights points, as in the file. */
export class SheetWriter {
  private readonly rows = new Map<number, Map<number, string>>();
  private readonly heights = new Map<number, number>();
  private readonly merges: string[] = [];
  private readonly breaks: number[] = [];
  /** Addresses of formula cells, in the order of writing. */
  readonly formulas: string[] = [];
  /** XML of conditional formats, placed where the schema wants it. */
  conditionalFormats = '';
  freezeAt: { row: number; address: string } | null = null;
  landscape = true;
  /** Percent; 0 fits the page's width instead. Fitting makes Excel ignore breaks set by hand. */
  scale = 0;
  footer = '';
  /** Relationship ids. */
  drawing = '';
  legacyDrawing = '';

  constructor(
    readonly name: string,
    readonly columns: readonly ColumnSpec[],
    private readonly strings: Strings,
    private readonly styles: StyleBook,
  ) {}

  set(row: number, column: number, content: Content | null, look: Look = {}): void {
    const at = cellAddress(row, column);
    const head = `<c r="${at}" s="${this.styles.index(look)}"`;
    const cells = this.rows.get(row) ?? new Map<number, string>();
    this.rows.set(row, cells.set(column, head + this.tail(at, content)));
  }

  /** A row of cells in one look. */
  setRow(row: number, column: number, contents: readonly (Content | null)[], look: Look = {}): void {
    contents.forEach((content, index) => this.set(row, column + index, content, look));
  }

  /** Makes a row at least so high. */
  height(row: number, points: number): void {
    this.heights.set(row, Math.max(points, this.heights.get(row) ?? 0));
  }

  merge(row: number, column: number, rows: number, columns: number): void {
    this.merges.push(areaAddress({ row, column, rows, columns }));
  }

  /** Ends the page after this row. */
  breakAfter(row: number): void {
    this.breaks.push(row + 1);
  }

  part(active: boolean): string {
    const pane = this.freezeAt
      ? `<pane ySplit="${this.freezeAt.row}" topLeftCell="${this.freezeAt.address}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>`
      : '';
    return (
      `${declaration}<worksheet xmlns="${spreadsheetMain}" xmlns:r="${officeRelationships}">` +
      (this.scale ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>') +
      `<dimension ref="${this.dimension()}"/>` +
      `<sheetViews><sheetView${active ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>` +
      '<sheetFormatPr defaultRowHeight="12.75"/>' +
      `<cols>${this.columns.map(({ width, hidden }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}"${hidden ? ' hidden="1"' : ''} customWidth="1"/>`).join('')}</cols>` +
      `<sheetData>${this.sheetData()}</sheetData>` +
      (this.merges.length > 0
        ? `<mergeCells count="${this.merges.length}">${this.merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`
        : '') +
      this.conditionalFormats +
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      `<pageSetup paperSize="9" ${this.scale ? `scale="${this.scale}"` : 'fitToHeight="0"'} orientation="${this.landscape ? 'landscape' : 'portrait'}"/>` +
      (this.footer ? `<headerFooter><oddFooter>${escapeXml(this.footer)}</oddFooter></headerFooter>` : '') +
      (this.breaks.length > 0
        ? `<rowBreaks count="${this.breaks.length}" manualBreakCount="${this.breaks.length}">${this.breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('')}</rowBreaks>`
        : '') +
      (this.drawing && `<drawing r:id="${this.drawing}"/>`) +
      (this.legacyDrawing && `<legacyDrawing r:id="${this.legacyDrawing}"/>`) +
      '</worksheet>'
    );
  }

  private tail(at: string, content: Content | null): string {
    if (content === null) return '/>';
    if (typeof content === 'number') return `><v>${content}</v></c>`;
    if (typeof content === 'object' && 'formula' in content) {
      this.formulas.push(at);
      const type = typeof content.value === 'string' ? ' t="str"' : '';
      return `${type}><f>${escapeXml(content.formula)}</f><v>${escapeXml(String(content.value))}</v></c>`;
    }
    return ` t="s"><v>${this.strings.place(content)}</v></c>`;
  }

  private sheetData(): string {
    const numbers = [...new Set([...this.rows.keys(), ...this.heights.keys()])].sort((a, b) => a - b);
    return numbers
      .map((row) => {
        const height = this.heights.get(row);
        const cells = [...(this.rows.get(row) ?? [])].sort(([a], [b]) => a - b).map(([, xml]) => xml);
        return `<row r="${row + 1}"${height ? ` ht="${height}" customHeight="1"` : ''}>${cells.join('')}</row>`;
      })
      .join('');
  }

  private dimension(): string {
    const rows = [...this.rows.keys()];
    const columns = [...this.rows.values()].flatMap((cells) => [...cells.keys()]);
    const last = `${columnLetters(Math.max(...columns))}${Math.max(...rows) + 1}`;
    return `${cellAddress(Math.min(...rows), Math.min(...columns))}:${last}`;
  }
}

/** Height of a row of wrapped Arial 10: the most lines that one of its texts needs, 12.75 points each. */
export function wrappedHeight(texts: readonly { text: string; width: number }[]): number {
  const lines = texts.map(({ text, width }) =>
    text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 1.02))), 0),
  );
  return Math.min(409, Math.max(1, ...lines) * 12.75 + 2);
}
