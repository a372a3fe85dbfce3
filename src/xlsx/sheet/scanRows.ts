import { XmlFault } from '../xml/parseXml';
import { closingTag, isPlainText, localName, scanTag, type Tag } from '../../words/xml/scanTag';
import { attributeMap, plainCell, type CellSource, type FormulaSource } from './plainCell';
import { readStringItem } from '../strings/sharedStrings';
import { decodeText } from '../../words/xml/text';
import { checkFormula, placeOfCell, placeOfRow, refuseText } from './soundSheet';

export type { CellSource, FormulaSource } from './plainCell';

/** A <row> as it stands in the text of <sheetData>. */
export interface RowSource {
  readonly row: number;
  readonly tag: Tag;
  /** Behind its closing tag. */
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Told by whoever has come to its closing tag. */
  endsWith(closing: Tag): void;
}

/** Its end is looked for when it is asked for: whoever reads the cells comes to it without looking. */
class ScannedRow implements RowSource {
  private knownEnd: number | undefined;

  constructor(
    private readonly xml: string,
    readonly row: number,
    readonly tag: Tag,
    readonly attributes: ReadonlyMap<string, string>,
    private readonly isPlain: boolean,
  ) {
    if (tag.kind === 'empty') this.knownEnd = tag.end;
  }

  get end(): number {
    return (this.knownEnd ??= endOf(this.xml, this.tag, this.isPlain));
  }

  endsWith(closing: Tag): void {
    if (closing.name === this.tag.name) this.knownEnd = closing.end;
  }
}

/**
 * The rows of a <sheetData>, in file order. A row without a number follows the one before it. Throws an XmlFault for
 * what Excel would not take: here and below, nothing is passed over but extensions.
 */
export function* scanRows(xml: string): Generator<RowSource> {
  let row = -1;
  let position = 0;
  // Looked for once, and not in each row again.
  const isPlain = isPlainText(xml);
  for (let tag = scanTag(xml, 0); tag; tag = scanTag(xml, position)) {
    if (tag.start > position) refuseText(xml.slice(position, tag.start));
    if (tag.kind === 'close' || localName(tag.name) !== 'row') throw unknown(tag);
    const attributes = attributeMap(xml, tag);
    row = placeOfRow(attributes, row);
    const source = new ScannedRow(xml, row, tag, attributes, isPlain);
    yield source;
    position = source.end;
  }
  refuseText(xml.slice(position));
}

/** The cells of a row, in file order. A cell without an address follows the one before it. */
export function scanCells(xml: string, row: RowSource): CellSource[] {
  const cells: CellSource[] = [];
  if (row.tag.kind === 'empty') return cells;
  let column = -1;
  let position = row.tag.end;
  const add = (cell: CellSource): void => {
    cells.push(cell);
    ({ column, end: position } = cell);
  };
  for (;;) {
    const next = plainCell(xml, position, row.row, column);
    if (next) {
      add(next);
      continue;
    }
    const tag = scanTag(xml, position);
    if (!tag) throw endless();
    if (tag.start > position) refuseText(xml.slice(position, tag.start));
    if (tag.kind === 'close') {
      row.endsWith(tag);
      return cells;
    }
    if (localName(tag.name) === 'extLst') {
      position = tag.kind === 'empty' ? tag.end : endOf(xml, tag);
      continue;
    }
    if (localName(tag.name) !== 'c') throw unknown(tag);
    add(plainCell(xml, tag.start, row.row, column) ?? anyCell(xml, tag, row.row, column));
  }
}

function anyCell(xml: string, tag: Tag, row: number, before: number): CellSource {
  const attributes = attributeMap(xml, tag);
  return scanCell(xml, tag, placeOfCell(attributes, row, before), attributes);
}

const unknown = ({ name }: Tag): XmlFault =>
  new XmlFault(`has among its cells what Excel does not know (“${name.slice(0, 20)}”)`);

function scanCell(
  xml: string,
  cell: Tag,
  column: number,
  attributes: ReadonlyMap<string, string>,
): CellSource {
  let formula: FormulaSource | null = null;
  const values: { v: string | null; is: string | null } = { v: null, is: null };
  let valueStart = cell.end;
  let valueEnd = cell.end;
  let position = cell.end;
  while (cell.kind === 'open') {
    const tag = scanTag(xml, position);
    if (!tag) throw new XmlFault('has a cell that does not end');
    if (tag.start > position) refuseText(xml.slice(position, tag.start));
    position = tag.end;
    if (tag.kind === 'close' && tag.name === cell.name) break;
    const local = localName(tag.name);
    if (local === 'extLst') {
      position = tag.kind === 'empty' ? tag.end : endOf(xml, tag);
      continue;
    }
    if (tag.kind === 'close' || (local !== 'f' && local !== 'v' && local !== 'is')) throw unknown(tag);
    if ((local === 'f' ? formula : values[local]) !== null) throw new XmlFault('has a cell with two values');
    const end = tag.kind === 'empty' ? tag.end : endOf(xml, tag);
    const inner = tag.kind === 'empty' ? '' : xml.slice(tag.end, xml.lastIndexOf('<', end - 1));
    if (local === 'f') formula = formulaSource(xml, tag, end, decodeText(inner));
    else {
      if (values.v === null && values.is === null) valueStart = tag.start;
      values[local] = local === 'v' ? decodeText(inner) : readStringItem(xml, tag.end, tag.name).text;
      valueEnd = end;
    }
    position = end;
  }
  // A cell may have both; its type says which one counts.
  const { v, is } = values;
  const type = attributes.get('t');
  const text = type === 'inlineStr' ? (is ?? v) : (v ?? is);
  const style = attributes.get('s');
  const { start } = cell;
  return { column, start, end: position, attributes, type, style, formula, valueStart, valueEnd, text };
}

function formulaSource(xml: string, tag: Tag, end: number, text: string): FormulaSource {
  const attributes = attributeMap(xml, tag);
  const type = attributes.get('t') ?? 'normal';
  checkFormula(attributes, text);
  return {
    start: tag.start,
    end,
    text,
    type,
    shared: type === 'shared' ? (attributes.get('si') ?? null) : null,
  };
}

/** None of row, f, v and is can hold an element of its own name. */
function endOf(xml: string, tag: Tag, isPlain = false): number {
  const close = closingTag(xml, tag, isPlain);
  if (!close) throw endless();
  return close.end;
}

const endless = (): XmlFault => new XmlFault('has a row or cell that does not end');
