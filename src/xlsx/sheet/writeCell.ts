import { isError, type Cell, type Scalar } from '../model/cell';
import { formulaToFile } from '../formula/fileFormula';
import { encodeAttribute, encodeText, encodeXstring } from '../../words/xml/text';
import { cellAddress } from '../../grid/a1';
import type { CellSource } from './scanRows';

/** What a cell needs from its surroundings to be written. */
export interface CellWriting {
  readonly prefix: string;
  /** Place of a style of the model among the cell formats of the file. */
  readonly stylePlace: (style: number) => number;
  /** Place of a text among the shared strings. */
  readonly stringIndex: (text: string) => number;
  readonly tableAt: (row: number, column: number) => string | null;
  /** Number of the cell metadata that marks a dynamic array formula; made when first asked for. */
  readonly dynamicArray: () => number;
  /** Whether a formula has to be kept as a dynamic array formula. */
  readonly needsArrays: (formula: string) => boolean;
}

export interface ReadCell {
  readonly source: CellSource;
  readonly xml: string;
  readonly cell: Cell;
  /** Its formula may stay as written: false for one that depends on a master which has changed. */
  readonly keepFormula: boolean;
}

/** The cell as XML. Formula and value that are still those of the file are kept as they were written. */
export function writeCell(
  row: number,
  column: number,
  cell: Cell,
  read: ReadCell | null,
  writing: CellWriting,
): string {
  const sameFormula =
    read !== null && read.keepFormula && cell.formula === read.cell.formula && read.source.formula !== null;
  const sameValue = read !== null && isSame(cell.value, read.cell.value) && !isFormulaEdge(cell, read.cell);
  const kept = read?.source.attributes;
  const attributes = new Map<string, string>([['r', cellAddress(row, column)]]);
  const style = writing.stylePlace(cell.style);
  if (style !== 0) attributes.set('s', String(style));

  const value = sameValue ? keptValue(read) : newValue(cell, writing);
  if (value.type !== null) attributes.set('t', value.type);
  // Metadata belongs to what it was given for: a formula (cm) or a rich value (vm).
  if (kept?.has('cm') && sameFormula) attributes.set('cm', kept.get('cm') ?? '');
  if (kept?.has('vm') && sameValue) attributes.set('vm', kept.get('vm') ?? '');
  if (kept?.has('ph')) attributes.set('ph', kept.get('ph') ?? '');

  let formula = '';
  if (sameFormula && read?.source.formula) {
    formula = read.xml.slice(read.source.formula.start, read.source.formula.end);
  } else if (cell.formula !== undefined) {
    const text = formulaToFile(cell.formula, writing.tableAt(row, column));
    const dynamic = !cell.intersects && writing.needsArrays(cell.formula);
    if (dynamic) attributes.set('cm', String(writing.dynamicArray()));
    const array = dynamic ? ` t="array" ref="${cellAddress(row, column)}"` : '';
    formula = `<${writing.prefix}f${array}>${encodeText(encodeXstring(text))}</${writing.prefix}f>`;
  }

  const tag = [...attributes].map(([name, text]) => ` ${name}="${encodeAttribute(text)}"`).join('');
  const content = formula + value.xml;
  const name = `${writing.prefix}c`;
  return content === '' ? `<${name}${tag}/>` : `<${name}${tag}>${content}</${name}>`;
}

export function isSame(one: Scalar, other: Scalar): boolean {
  return isError(one) && isError(other) ? one.error === other.error : one === other;
}

interface WrittenValue {
  readonly type: string | null;
  readonly xml: string;
}

/** A text that was a formula's result is written in another way than a text that is typed in. */
const isFormulaEdge = (cell: Cell, read: Cell): boolean =>
  (cell.formula === undefined) !== (read.formula === undefined);

const keptValue = ({ source, xml }: ReadCell): WrittenValue => ({
  type: source.attributes.get('t') ?? null,
  xml: xml.slice(source.valueStart, source.valueEnd),
});

function newValue({ value, formula }: Cell, { prefix, stringIndex }: CellWriting): WrittenValue {
  const element = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, xml: '' };
  if (typeof value === 'boolean') return { type: 'b', xml: element(value ? '1' : '0') };
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? { type: null, xml: element(String(value)) }
      : { type: 'e', xml: element('#NUM!') };
  if (typeof value === 'string')
    return formula === undefined
      ? { type: 's', xml: element(String(stringIndex(value))) }
      : { type: 'str', xml: element(encodeText(encodeXstring(value))) };
  // Errors younger than the format are marked by rich values in Excel's own files; #VALUE! stands in for them.
  const error = value.error === '#SPILL!' || value.error === '#CALC!' ? '#VALUE!' : value.error;
  return { type: 'e', xml: element(error) };
}
