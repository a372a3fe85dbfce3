import { XmlFault } from '../xml/decodeXml';
import {
  closingTag,
  isPlainText,
  localName,
  scanAttributes,
  scanTag,
  type Tag,
} from '../../words/xml/scanTag';
import { readStringItem } from '../strings/sharedStrings';
import { decodeText } from '../../words/xml/text';
import { checkFormula, placeOfCell, placeOfRow, refuseText } from './soundSheet';

/** A <row> as it stands in the text of <sheetData>. */
export interface RowSource {
  readonly row: number;
  readonly tag: Tag;
  /** Behind its closing tag. */
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Its attributes are looked for when they are asked for: most rows are passed over. */
class ScannedRow implements RowSource {
  private known: Map<string, string> | undefined;

  constructor(
    private readonly xml: string,
    readonly row: number,
    readonly tag: Tag,
    readonly end: number,
  ) {}

  get attributes(): ReadonlyMap<string, string> {
    return (this.known ??= attributeMap(this.xml, this.tag));
  }
}

/** A <c> as it stands there. */
export interface CellSource {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly formula: FormulaSource | null;
  /** The <v> or <is> element, or both. */
  readonly valueStart: number;
  readonly valueEnd: number;
  /** Text of <v>, or of <is> for an inline string; null if there is neither. */
  readonly text: string | null;
}

export interface FormulaSource {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** normal, shared, array or dataTable. */
  readonly type: string;
  readonly shared: string | null;
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
    row = placeOfRow(attributeMap(xml, tag), row);
    const end = tag.kind === 'empty' ? tag.end : endOf(xml, tag, isPlain);
    yield new ScannedRow(xml, row, tag, end);
    position = end;
  }
  refuseText(xml.slice(position));
}

/** The cells of a row, in file order. A cell without an address follows the one before it. */
export function scanCells(xml: string, row: RowSource): CellSource[] {
  const cells: CellSource[] = [];
  if (row.tag.kind === 'empty') return cells;
  let column = -1;
  let position = row.tag.end;
  for (let tag = scanTag(xml, position, row.end); tag; tag = scanTag(xml, position, row.end)) {
    if (tag.start > position) refuseText(xml.slice(position, tag.start));
    if (tag.kind === 'close') break;
    if (localName(tag.name) === 'extLst') {
      position = tag.kind === 'empty' ? tag.end : endOf(xml, tag);
      continue;
    }
    if (localName(tag.name) !== 'c') throw unknown(tag);
    const attributes = attributeMap(xml, tag);
    column = placeOfCell(attributes, row.row, column);
    const cell = scanCell(xml, tag, column, attributes);
    cells.push(cell);
    position = cell.end;
  }
  return cells;
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
  const text = attributes.get('t') === 'inlineStr' ? (is ?? v) : (v ?? is);
  return { column, start: cell.start, end: position, attributes, formula, valueStart, valueEnd, text };
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

function attributeMap(xml: string, tag: Tag): Map<string, string> {
  const attributes = new Map<string, string>();
  scanAttributes(xml, tag, (name, value) => attributes.set(name, value));
  return attributes;
}

/** None of row, f, v and is can hold an element of its own name. */
function endOf(xml: string, tag: Tag, isPlain = false): number {
  const close = closingTag(xml, tag, isPlain);
  if (!close) throw new XmlFault('has a row or cell that does not end');
  return close.end;
}
