import { FileProblem } from '../fileProblem';
import { localName, scanAttributes, scanTag, type Tag } from '../xml/scanTag';
import { readStringItem } from '../strings/readStrings';
import { decodeText } from '../xml/text';
import { columnIndex } from './address';

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
  /** The <v> or <is> element. */
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

/** The rows of a <sheetData>, in file order. A row without a number follows the one before it. */
export function* scanRows(xml: string): Generator<RowSource> {
  let row = -1;
  for (let tag = scanTag(xml, 0); tag;) {
    if (tag.kind === 'close' || localName(tag.name) !== 'row') {
      tag = scanTag(xml, tag.end);
      continue;
    }
    const number = rowNumber(xml, tag);
    row = Number.isInteger(number) && number > 0 ? number - 1 : row + 1;
    const end = tag.kind === 'empty' ? tag.end : endOf(xml, tag);
    yield new ScannedRow(xml, row, tag, end);
    tag = scanTag(xml, end);
  }
}

const usualNumber = /\s+r="(\d+)"/y;

/** The number stands first as a rule; NaN for none. */
function rowNumber(xml: string, tag: Tag): number {
  usualNumber.lastIndex = tag.start + 1 + tag.name.length;
  const usual = usualNumber.exec(xml)?.[1];
  if (usual !== undefined) return Number(usual);
  let number = NaN;
  scanAttributes(xml, tag, (name, value) => {
    if (name === 'r') number = Number(value);
  });
  return number;
}

/** The cells of a row, in file order. A cell without an address follows the one before it. */
export function scanCells(xml: string, row: RowSource): CellSource[] {
  const cells: CellSource[] = [];
  if (row.tag.kind === 'empty') return cells;
  let column = -1;
  for (let tag = scanTag(xml, row.tag.end, row.end); tag && tag.start < row.end;) {
    if (tag.kind === 'close' || localName(tag.name) !== 'c') {
      tag = scanTag(xml, tag.end, row.end);
      continue;
    }
    const attributes = attributeMap(xml, tag);
    const letters = /^[A-Z]+/i.exec(attributes.get('r') ?? '');
    column = letters ? columnIndex(letters[0]) : column + 1;
    const cell = scanCell(xml, tag, column, attributes);
    cells.push(cell);
    tag = scanTag(xml, cell.end, row.end);
  }
  return cells;
}

function scanCell(
  xml: string,
  cell: Tag,
  column: number,
  attributes: ReadonlyMap<string, string>,
): CellSource {
  let formula: FormulaSource | null = null;
  let text: string | null = null;
  let valueStart = cell.end;
  let valueEnd = cell.end;
  let position = cell.end;
  while (cell.kind === 'open') {
    const tag = scanTag(xml, position);
    if (!tag) throw new FileProblem('The workbook is damaged: a cell of one of its sheets does not end.');
    position = tag.end;
    if (tag.kind === 'close' && tag.name === cell.name) break;
    if (tag.kind === 'close') continue;
    const local = localName(tag.name);
    if (local !== 'f' && local !== 'v' && local !== 'is') {
      position = tag.kind === 'empty' ? tag.end : endOf(xml, tag);
      continue;
    }
    const end = tag.kind === 'empty' ? tag.end : endOf(xml, tag);
    const inner = tag.kind === 'empty' ? '' : xml.slice(tag.end, xml.lastIndexOf('<', end - 1));
    if (local === 'f') formula = formulaSource(xml, tag, end, decodeText(inner));
    else {
      text = local === 'v' ? decodeText(inner) : readStringItem(xml, tag.end, tag.name).text;
      valueStart = tag.start;
      valueEnd = end;
    }
    position = end;
  }
  return { column, start: cell.start, end: position, attributes, formula, valueStart, valueEnd, text };
}

function formulaSource(xml: string, tag: Tag, end: number, text: string): FormulaSource {
  const attributes = attributeMap(xml, tag);
  const type = attributes.get('t') ?? 'normal';
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
function endOf(xml: string, tag: Tag): number {
  const close = xml.indexOf(`</${tag.name}`, tag.end);
  const end = close < 0 ? -1 : xml.indexOf('>', close);
  if (end < 0)
    throw new FileProblem('The workbook is damaged: the rows of one of its sheets cannot be read.');
  return end + 1;
}
