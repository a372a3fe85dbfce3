import {
  parseA1Ref,
  stringifyA1Ref,
  toCol,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from '@borgar/fx';
import { type Area, isEntireColumns, isEntireRows, maxColumns, maxRows } from './area';

/**
 * Letters of a column counted from 0.
 * columnLetters(0) → "A"; columnLetters(26) → "AA".
 */
export const columnLetters = (column: number): string => toCol(column);

/**
 * A column counted from 0 of its letters, in either case; -1 for what is no column of a sheet.
 * columnIndex("aa") → 26; columnIndex("XFE") → -1.
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) return -1;
    index = index * 26 + letter - 64;
    if (index > maxColumns) return -1;
  }
  return index - 1;
}

/** cellAddress(11, 4) → "E12". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "A3:F40"; of one cell "B2", of whole columns "A:C", of whole rows "2:5". */
export const areaAddress = (area: Area): string => written(area, '');

/** "$A$3:$F$40": as `areaAddress`, but the same wherever the formula is copied to. */
export const absoluteAddress = (area: Area): string => written(area, '$');

function written(area: Area, $: '' | '$'): string {
  const { row, column, rows, columns } = area;
  const [left, right] = [$ + columnLetters(column), $ + columnLetters(column + columns - 1)];
  const [top, bottom] = [`${$}${row + 1}`, `${$}${row + rows}`];
  if (isEntireRows(area)) return `${top}:${bottom}`;
  if (isEntireColumns(area)) return `${left}:${right}`;
  return rows === 1 && columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/** "A1:C1048576": as files write a block, of whole columns and rows too. */
export const cornersAddress = ({ row, column, rows, columns }: Area): string =>
  rows === 1 && columns === 1
    ? cellAddress(row, column)
    : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

/** Several areas as a file lists them, with spaces between: "A1:B2 D4". */
export const areasAddress = (areas: readonly Area[]): string => areas.map(cornersAddress).join(' ');

const anyCell = { top: 0, left: 0, bottom: 0, right: 0 };
const quotedNames = new Map<string, string>();

/**
 * The name of a sheet as it stands in a reference: in quotes unless it is a plain word that can be nothing else.
 * quoteSheet("Budgets") → "Budgets"; quoteSheet("Q1") → "'Q1'", for Q1 is a cell; quoteSheet("O'Neil") → "'O''Neil'".
 * R, C, RC, R1C1, TRUE and 2024 are in quotes as well.
 */
export function quoteSheet(name: string): string {
  const known = quotedNames.get(name);
  if (known !== undefined) return known;
  const reference = stringifyA1Ref({ context: [name], range: anyCell });
  const quoted = reference.slice(0, reference.lastIndexOf('!'));
  if (quotedNames.size > 1000) quotedNames.clear();
  quotedNames.set(name, quoted);
  return quoted;
}

/** Cell with its sheet, as findings and formulas name it: "'Appendix 1'!E12". */
export const sheetCell = (sheet: string, row: number, column: number): string =>
  `${quoteSheet(sheet)}!${cellAddress(row, column)}`;

/** Block with its sheet: "'Appendix 3'!A3:G11". */
export const sheetArea = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${areaAddress(area)}`;

/** Block with its sheet, the same wherever the formula is copied to: "'Appendix 3'!$A$3:$G$11". */
export const absoluteReference = (sheet: string, area: Area): string =>
  `${quoteSheet(sheet)}!${absoluteAddress(area)}`;

const cells = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i;

/**
 * The block of "B2", "$A$3:F40", "A:C" (whole columns) or "2:5" (whole rows); corners in any order. null for what is
 * none, or lies outside a sheet: "A", "A0", "A1:C", "XFE1".
 */
export function parseArea(address: string): Area | null {
  const match = cells.exec(address.trim());
  if (!match) return null;
  const [, letters = '', digits = '', otherLetters, otherDigits] = match;
  const isSingle = otherLetters === undefined;
  const letters2 = isSingle ? letters : otherLetters;
  const digits2 = isSingle ? digits : (otherDigits ?? '');
  if (isSingle && (letters === '' || digits === '')) return null;
  if ((letters === '') !== (letters2 === '') || (digits === '') !== (digits2 === '')) return null;
  if (letters === '' && digits === '') return null;
  const [top, bottom] = digits === '' ? [0, maxRows - 1] : inOrder(Number(digits) - 1, Number(digits2) - 1);
  const [left, right] =
    letters === '' ? [0, maxColumns - 1] : inOrder(columnIndex(letters), columnIndex(letters2));
  if (top < 0 || left < 0 || bottom >= maxRows) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** As `parseArea`, of cells alone: null for whole columns and rows. */
export function parseCells(address: string): Area | null {
  const area = parseArea(address);
  return area && (isEntireRows(area) || isEntireColumns(area)) ? null : area;
}

const inOrder = (one: number, other: number): [least: number, most: number] =>
  one <= other ? [one, other] : [other, one];

/** Areas of a list with spaces between; what is none is left out. */
export const parseAreas = (addresses: string): Area[] =>
  addresses.split(/\s+/).flatMap((address) => parseArea(address) ?? []);

/** A block, and the sheet that is named before it; null where none is named. */
interface Reference {
  readonly sheet: string | null;
  readonly area: Area;
}

/**
 * A reference with or without its sheet, and with or without "=": parseReference("='O''Neil'!$A$1:B2") →
 * { sheet: "O'Neil", area }. null for what is none, for several sheets (Jan:Mar!A1) and for sheets of other workbooks.
 */
export function parseReference(text: string): Reference | null {
  const reference = text.trim().replace(/^=/, '');
  const bang = reference.lastIndexOf('!');
  const area = parseArea(reference.slice(bang + 1));
  if (!area || bang < 0) return area && { sheet: null, area };
  const sheet = sheetOf(reference.slice(0, bang));
  return sheet === null ? null : { sheet, area };
}

/** What stands before "!", as the name of one sheet of this workbook. */
function sheetOf(context: string): string | null {
  const found = parseA1Ref(`${context}!A1`);
  if (!found || !('range' in found)) return /^[^'!:[\]]+$/.test(context) ? context : null;
  const [sheet, ...more] = found.context ?? [];
  return sheet === undefined || more.length > 0 || sheet.includes(':') ? null : sheet;
}

/** The same of a cell that says itself where it stands. */
export const sheetCellOf = ({
  sheet,
  row,
  column,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}): string => sheetCell(sheet, row, column);

/**
 * A formula (without "=") as it reads when copied from one cell to another: relative references move along.
 *
 * Example: shiftFormula('$E4>A$1', { row: 3, column: 0 }, { row: 4, column: 1 }) gives '$E5>B$1'.
 */
export function shiftFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  if (from.row === to.row && from.column === to.column) return formula;
  const relative = translateFormulaToR1C1(`=${formula}`, cellAddress(from.row, from.column), {
    allowTernary: false,
  });
  return translateFormulaToA1(relative, cellAddress(to.row, to.column), {
    wrapEdges: false,
    allowTernary: false,
  }).slice(1);
}

/**
 * The formula with each reference to one sheet pointing at its new name; 3-D references (Jan:Mar!A1) too. Text in
 * quotes and other workbooks' sheets of the same name ([1]Plan!A1) stay as they are.
 */
export function renameInFormula(formula: string, from: string, to: string): string {
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  return tokenize(formula, { negativeNumbers: false })
    .map(({ type, value }) => {
      const mark = type.startsWith('range') ? value.lastIndexOf('!') : -1;
      return mark < 0 ? value : renamed(value.slice(0, mark), from, to) + value.slice(mark);
    })
    .join('');
}

/** The formula with several sheets renamed one after the other, by their old names. */
export const renameAllInFormula = (formula: string, renamed: ReadonlyMap<string, string>): string =>
  [...renamed].reduce((text, [from, to]) => renameInFormula(text, from, to), formula);

/** The formula without its references to a sheet that is gone: `SUM(Ledger!D2:D3)/1000` → `SUM(#REF!)/1000`. */
export function withoutSheet(formula: string, sheet: string): string {
  return tokenize(formula, { negativeNumbers: false })
    .map(({ type, value }) => {
      const mark = type.startsWith('range') ? value.lastIndexOf('!') : -1;
      return mark >= 0 && renamed(value.slice(0, mark), sheet, gone) === gone ? '#REF!' : value;
    })
    .join('');
}

/** A name that no sheet has and that needs no quotes. */
const gone = 'GONE_SHEET';

function renamed(context: string, from: string, to: string): string {
  const inner = context.startsWith("'") ? context.slice(1, -1).replaceAll("''", "'") : context;
  if (inner.includes('[')) return context;
  if (inner.toLowerCase() === from.toLowerCase()) return quoteSheet(to);
  const ends = inner.split(':');
  if (ends.length !== 2 || !ends.some((end) => end.toLowerCase() === from.toLowerCase())) return context;
  const names = ends.map((end) => (end.toLowerCase() === from.toLowerCase() ? to : end));
  return names.every((name) => quoteSheet(name) === name)
    ? names.join(':')
    : `'${names.join(':').replaceAll("'", "''")}'`;
}
