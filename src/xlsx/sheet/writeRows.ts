import type { Cell } from '../model/cell';
import type { Sheet } from '../model/sheet';
import { cellAddress } from '../../grid/a1';
import { type CellContext, readCell, rowFormat, type SharedFormulas } from './readCells';
import { scanCells, scanRows, type RowSource } from './scanRows';
import { isSame, writeCell, type CellWriting, type ReadCell } from './writeCell';

interface RowsWriting extends CellWriting {
  readonly rows: ReadonlySet<number>;
  readonly context: CellContext;
  readonly shared: SharedFormulas;
}

/** New text of <sheetData>, and whether a formula was added, changed or taken away (the calculation chain is then stale). */
interface WrittenRows {
  readonly xml: string;
  readonly formulasChanged: boolean;
}

/**
 * Writes the rows that have changed; all others are the text that was read, byte for byte. Within a changed row the
 * cells that are still what the file had are kept too. When the master of a shared formula changes, those that
 * depend on it are written out with a formula of their own, wherever they stand.
 */
export function writeRows(sheet: Sheet, sheetData: string, writing: RowsWriting): WrittenRows {
  const written = { formulasChanged: false };
  const broken = brokenMasters(sheet, sheetData, writing);
  const affected = new Set([...broken].flatMap((shared) => [...writing.shared.dependantRows(shared)]));
  const added = newRows(writing.rows, sheetData);

  const pieces: string[] = [];
  let position = 0;
  const addRowsBefore = (limit: number): void => {
    while ((added[0] ?? Infinity) < limit)
      pieces.push(writeRow(sheet, added.shift() ?? 0, null, [], writing, written));
  };
  // A sheet may have a million rows: none is kept that is not written, and those between are one piece of text.
  for (const source of scanRows(sheetData)) {
    const isWritten = writing.rows.has(source.row) || affected.has(source.row);
    if (!isWritten && (added[0] ?? Infinity) >= source.row) continue;
    pieces.push(sheetData.slice(position, source.tag.start));
    addRowsBefore(source.row);
    position = source.tag.start;
    if (!isWritten) continue;
    position = source.end;
    const cells = readRow(sheetData, source, writing, broken);
    pieces.push(writeRow(sheet, source.row, { source, xml: sheetData }, cells, writing, written));
  }
  pieces.push(sheetData.slice(position));
  addRowsBefore(Infinity);
  return { xml: pieces.join(''), ...written };
}

function newRows(rows: ReadonlySet<number>, sheetData: string): number[] {
  const present = new Set<number>();
  for (const { row } of scanRows(sheetData)) if (rows.has(row)) present.add(row);
  return [...rows].filter((row) => !present.has(row)).sort((one, other) => one - other);
}

function readRow(
  xml: string,
  source: RowSource,
  writing: RowsWriting,
  broken: ReadonlySet<string>,
): ReadCell[] {
  return scanCells(xml, source).map((cell) => ({
    source: cell,
    xml,
    cell: readCell(cell, source.row, writing.shared, writing.context),
    keepFormula: !(cell.formula?.shared && broken.has(cell.formula.shared)),
  }));
}

/** Numbers of the shared formulas whose first cell no longer has its formula. */
function brokenMasters(sheet: Sheet, xml: string, writing: RowsWriting): Set<string> {
  const broken = new Set<string>();
  if (!xml.includes('shared')) return broken;
  for (const source of scanRows(xml)) {
    if (!writing.rows.has(source.row)) continue;
    for (const { formula, column } of scanCells(xml, source))
      if (formula?.shared && formula.text !== '') {
        const now = sheet.cell(source.row, column)?.formula;
        if (now !== writing.shared.read(formula, source.row, column)) broken.add(formula.shared);
      }
  }
  return broken;
}

function writeRow(
  sheet: Sheet,
  row: number,
  original: { source: RowSource; xml: string } | null,
  read: readonly ReadCell[],
  writing: RowsWriting,
  written: { formulasChanged: boolean },
): string {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  const byColumn = new Map(read.map((each) => [each.source.column, each]));
  const columns = [...new Set([...cells.keys(), ...byColumn.keys()])].sort((one, other) => one - other);
  const content = columns
    .map((column) => {
      const before = byColumn.get(column) ?? null;
      const cell = cells.get(column);
      if (cell?.formula !== before?.cell.formula) written.formulasChanged = true;
      if (!cell) return '';
      if (before?.keepFormula && isUnchanged(cell, before.cell, writing)) return keptCell(row, before);
      return !before && isBlank(cell, inherited(sheet, row, column))
        ? ''
        : writeCell(row, column, cell, before, writing);
    })
    .join('');
  const grown = columns.some((column) => !byColumn.has(column));
  const tag = rowTag(sheet, row, original, grown, writing);
  if (content !== '') return `${tag}${content}</${writing.prefix}row>`;
  return original || / (ht|hidden|s)=/.test(tag) ? tag.replace(/\s*>$/, '/>') : '';
}

/** The text of a cell that stays. One without an address stood where it followed from its neighbours, which may go. */
function keptCell(row: number, { source, xml }: ReadCell): string {
  const text = xml.slice(source.start, source.end);
  if (source.attributes.has('r')) return text;
  return text.replace(/^<[^\s/>]+/, (name) => `${name} r="${cellAddress(row, source.column)}"`);
}

const isUnchanged = (cell: Cell, before: Cell, { stylePlace }: CellWriting): boolean =>
  cell.formula === before.formula &&
  isSame(cell.value, before.value) &&
  stylePlace(cell.style) === before.style;

const isBlank = (cell: Cell, style: number): boolean =>
  cell.value === null && cell.formula === undefined && cell.style === style;

const inherited = (sheet: Sheet, row: number, column: number): number =>
  sheet.rowFormats.get(row)?.style ?? sheet.columnFormats.get(column)?.style ?? 0;

/** The opening tag: as read while the row's own format is, without `spans` (a hint only) once the row has grown. */
function rowTag(
  sheet: Sheet,
  row: number,
  original: { source: RowSource; xml: string } | null,
  grown: boolean,
  { prefix, stylePlace }: CellWriting,
): string {
  const format = sheet.rowFormats.get(row);
  const before = original ? rowFormat(original.source) : null;
  const attributes = new Map(original?.source.attributes ?? [['r', String(row + 1)]]);
  const set = (name: string, value: string | null): void => {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  };
  if (grown) attributes.delete('spans');
  if (format?.height !== before?.height) {
    set('ht', format?.height === undefined ? null : String(format.height));
    set('customHeight', format?.height === undefined ? null : '1');
  }
  if ((format?.hidden ?? false) !== (before?.hidden ?? false)) set('hidden', format?.hidden ? '1' : null);
  const style = format?.style === undefined ? undefined : stylePlace(format.style);
  if (style !== before?.style) {
    set('s', style === undefined ? null : String(style));
    set('customFormat', style === undefined ? null : '1');
  }
  // Attributes were kept as written, so only quotes of the other kind need care.
  const text = [...attributes]
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');
  return `<${prefix}row${text}>`;
}
