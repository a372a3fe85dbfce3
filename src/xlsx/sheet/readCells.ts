import { parseA1Range, type RangeA1, stringifyA1Ref, tokenize } from '@borgar/fx';
import { maxColumns, maxRows } from '../../grid/area';
import { decodeXstring } from '../../words/xml/text';
import { formulaFromFile } from '../formula/fileFormula';
import { type Cell, type CellError, cellErrors, type Scalar } from '../model/cell';
import type { RowFormat, Sheet } from '../model/sheet';
import { XmlFault } from '../xml/parseXml';
import { type CellSource, type FormulaSource, type RowSource, scanCells, scanRows } from './scanRows';
import { checkLength, placeOfStyle, wholeNumber } from './soundSheet';

interface Master {
  readonly row: number;
  readonly column: number;
  readonly template: (rows: number, columns: number) => string;
}

/** The shared formulas of a sheet (ECMA-376 18.3.1.40): the first cell of each has its text, the others its number. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  /** Rows in which cells depend on a master elsewhere, by its number. */
  private readonly dependants = new Map<string, Set<number>>();

  /** The formula of a cell as people see it; undefined for a data table or a master that is missing. */
  read(source: FormulaSource, row: number, column: number): string | undefined {
    const { shared, text } = source;
    if (shared === null) return text === '' ? undefined : formulaFromFile(text);
    if (text !== '') {
      const formula = formulaFromFile(text);
      const master = this.masters.get(shared);
      if (master?.row !== row || master.column !== column)
        this.masters.set(shared, { row, column, template: formulaTemplate(formula) });
      return formula;
    }
    const master = this.masters.get(shared);
    if (!master) return undefined;
    let rows = this.dependants.get(shared);
    if (!rows) this.dependants.set(shared, (rows = new Set()));
    rows.add(row);
    return master.template(row - master.row, column - master.column);
  }

  dependantRows(shared: string): ReadonlySet<number> {
    return this.dependants.get(shared) ?? new Set();
  }
}

/**
 * A formula to be written into other cells, its relative references moving along: template(rows, columns) is the
 * formula that many rows below and columns to the right. A reference moved off the sheet becomes #REF!. The text
 * is read once, for a shared formula may stand in ten thousand cells.
 */
export function formulaTemplate(formula: string): (rows: number, columns: number) => string {
  const pieces = tokenize(formula, { mergeRefs: false, negativeNumbers: false }).map((token) => {
    const range =
      token.type === 'range' || token.type === 'range_beam' ? parseA1Range(token.value) : undefined;
    return range ?? token.value;
  });
  if (pieces.every((piece) => typeof piece === 'string')) return () => formula;
  return (rows, columns) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : moved(piece, rows, columns))).join('');
}

function moved(range: RangeA1, rows: number, columns: number): string {
  const move = (
    at: number | null | undefined,
    fixed: boolean | null | undefined,
    by: number,
  ): number | null => (at === null || at === undefined ? null : fixed ? at : at + by);
  const top = move(range.top, range.$top, rows);
  const bottom = move(range.bottom, range.$bottom, rows);
  const left = move(range.left, range.$left, columns);
  const right = move(range.right, range.$right, columns);
  const outside = (at: number | null, limit: number): boolean => at !== null && (at < 0 || at >= limit);
  if ([top, bottom].some((at) => outside(at, maxRows))) return '#REF!';
  if ([left, right].some((at) => outside(at, maxColumns))) return '#REF!';
  return stringifyA1Ref({ range: { ...range, top, bottom, left, right } });
}

/** What the cells of every sheet of a file refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Counts the cells that refer to `strings`, while a file is read. */
  readonly references?: { count: number };
  readonly date1904: boolean;
  /** How many cell formats the file has. */
  readonly formats: number;
}

const errors = new Set<string>(cellErrors);

const day = 86_400_000;

/** Reads the content of <sheetData> into the sheet. Answers with the sheet's shared formulas, for saving. */
export function readCells(sheet: Sheet, sheetData: string, context: CellContext): SharedFormulas {
  const shared = new SharedFormulas();
  let last: RowFormat | null = null;
  for (const row of scanRows(sheetData)) {
    const format = rowFormat(row, context.formats);
    // Neighbours that are alike share one: formats are put in place of others, never changed.
    if (format) sheet.rowFormats.set(row.row, last && isAlike(last, format) ? last : format);
    last = sheet.rowFormats.get(row.row) ?? null;
    const sources = scanCells(sheetData, row);
    if (sources.length === 0) continue;
    const cells = sheet.cells.get(row.row) ?? new Map<number, Cell>();
    for (const source of sources) cells.set(source.column, readCell(source, row.row, shared, context));
    sheet.cells.set(row.row, cells);
  }
  return shared;
}

export function readCell(
  source: CellSource,
  row: number,
  shared: SharedFormulas,
  context: CellContext,
): Cell {
  if (context.references && source.type === 's') context.references.count += 1;
  const cell: Cell = {
    value: cellValue(source, context.strings, context.date1904),
    style: placeOfStyle(source.style, context.formats),
  };
  const formula = source.formula ? shared.read(source.formula, row, source.column) : undefined;
  if (formula === undefined) return cell;
  cell.formula = formula;
  // Dynamic array formulas are array formulas with metadata beside (cm).
  if (source.formula?.type !== 'array' && !source.attributes.has('cm')) cell.intersects = true;
  return cell;
}

const isKnownError = (text: string): text is CellError['error'] => errors.has(text);

/**
 * Value of a cell (ECMA-376 18.18.11, ST_CellType). Errors the model does not know (#FIELD!, #BLOCKED! …) are #VALUE!,
 * as Excel itself writes the newer ones. Throws an XmlFault for a value that is none of its type: a number that is no
 * number, a string that the table has not. Excel would not open the file either, and an empty cell would be a guess.
 */
function cellValue(source: CellSource, strings: readonly string[], date1904: boolean): Scalar {
  const { text, type = 'n' } = source;
  if (text === null) return null;
  switch (type) {
    case 's':
      return text.trim() === '' ? null : stringAt(text, strings);
    case 'inlineStr':
      return checkLength(text);
    case 'str':
      return checkLength(decodeXstring(text));
    case 'b':
      return booleanOf(text.trim());
    case 'e':
      if (!/^#[A-Z0-9_/!?]{1,30}$/.test(text)) throw wrong(text, 'no error of Excel’s');
      return { error: isKnownError(text) ? text : '#VALUE!' };
    case 'd':
      return serialOfDate(text, date1904) ?? text;
    default:
      return numberOf(text.trim());
  }
}

function stringAt(text: string, strings: readonly string[]): string {
  const string = strings[wholeNumber(text)];
  if (string === undefined) throw wrong(text, 'the number of no text');
  return string;
}

function booleanOf(text: string): boolean | null {
  if (text === '') return null;
  if (!/^(?:0|1|true|false)$/.test(text)) throw wrong(text, 'neither true nor false');
  return text === '1' || text === 'true';
}

/**
 * Serial number of an ISO 8601 date as strict files write it: "2017-03-31", "2017-03-31T12:00:00", "12:00:00".
 * Before 1 March 1900 it is one less, for Excel counts a 29 February 1900. null for what is no date.
 */
export function serialOfDate(text: string, date1904: boolean): number | null {
  const time = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)$/.exec(text.trim());
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3])) / 86_400;
  const match = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?Z?$/.exec(text.trim());
  const at = match ? Date.parse(`${match[1]}T${match[2] ?? '00:00'}Z`) : NaN;
  if (Number.isNaN(at)) return null;
  if (date1904) return (at - Date.UTC(1904, 0, 1)) / day;
  const serial = (at - Date.UTC(1899, 11, 30)) / day;
  return serial < 61 ? serial - 1 : serial;
}

function numberOf(text: string): number | null {
  if (text === '') return null;
  const value = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) throw wrong(text, 'no number');
  return value;
}

const wrong = (text: string, what: string): XmlFault =>
  new XmlFault(`has a cell whose value is ${what} (“${text.slice(0, 20)}”)`);

/** Height, hiding and style of a row, of so many formats of the file; null where it has none of its own. */
export function rowFormat({ attributes }: RowSource, formats = Infinity): RowFormat | null {
  const height = heightOf(attributes.get('ht'));
  const style = placeOfStyle(attributes.get('s'), formats);
  const hidden = isTrue(attributes.get('hidden'));
  const styled = isTrue(attributes.get('customFormat')) && attributes.has('s');
  if (Number.isNaN(height) && !hidden && !styled) return null;
  return {
    hidden,
    ...(Number.isNaN(height) ? {} : { height }),
    ...(styled ? { style } : {}),
  };
}

function heightOf(text: string | undefined): number {
  const height = text === undefined ? NaN : Number(text);
  if (text !== undefined && !(text.trim() !== '' && height >= 0 && height < 10_000))
    throw new XmlFault(`has a row whose height is no number (“${text.slice(0, 20)}”)`);
  return height;
}

const isAlike = (a: RowFormat, b: RowFormat): boolean =>
  a.height === b.height && a.hidden === b.hidden && a.style === b.style;

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true';
