import { tokenize } from '@borgar/fx';
import { absoluteReference, areaAddress, parseReference } from './a1';
import { sameArea, type Area } from './area';

/** Where a line (a row or a column, counted from 0) stands now: 'gone' where it was taken out, null where two tell different places. */
type Place = number | 'gone' | null;
type Lines = Map<number, Place>;

/** Where lines of a sheet stand now, and single references of it (as "B4", without "$") of which nothing is left. */
interface SheetLines {
  readonly rows: Lines;
  readonly columns: Lines;
  readonly gone: Set<string>;
}

/** Where lines of sheets stand now, by the sheet's name in small letters. */
export type LinesNow = ReadonlyMap<string, SheetLines>;

/** A piece of a formula. `Plan!#REF!`, what Excel leaves of a reference whose cells are gone, is one. */
interface Piece {
  readonly text: string;
  readonly kind: 'reference' | 'gone' | 'other';
}

const gone = '#REF!';

function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  for (const { type, value } of tokenize(formula, { negativeNumbers: false })) {
    const isGone = type === 'error' && value.toUpperCase() === gone;
    if (isGone && pieces.at(-1)?.text === '!') pieces.splice(-2);
    const isReference = type.startsWith('range') && value.includes('!');
    pieces.push({ text: value, kind: isGone ? 'gone' : isReference ? 'reference' : 'other' });
  }
  return pieces;
}

/**
 * Where lines of other sheets stand now, told by formulas as they were written and as they read now: Excel moves their
 * references on where somebody inserts lines or takes some out. Formulas that differ in more than that tell nothing.
 *
 * Example: [['=Plan!B5*2', '=Plan!B4*2']]: row 4 of Plan stands in row 3 now, column 1 where it was.
 */
export function linesNowOf(formulas: Iterable<readonly [written: string, now: string]>): LinesNow {
  const found = new Map<string, SheetLines>();
  const goneAreas: (readonly [SheetLines, Area])[] = [];
  for (const [written, now] of formulas) {
    const [pieces, piecesNow] = [piecesOf(written), piecesOf(now)];
    const isSame =
      pieces.length === piecesNow.length &&
      pieces.every(({ text, kind }, at) => kind === 'reference' || text === piecesNow[at]?.text);
    if (!isSame) continue;
    pieces.forEach(({ text, kind }, at) => {
      const was = kind === 'reference' ? parseReference(text) : null;
      const pieceNow = piecesNow[at];
      if (!was?.sheet || !pieceNow) return;
      const lines = sheetLines(found, was.sheet);
      if (pieceNow.kind === 'gone') {
        lines.gone.add(areaAddress(was.area));
        goneAreas.push([lines, was.area]);
        return;
      }
      const is = pieceNow.kind === 'reference' ? parseReference(pieceNow.text) : null;
      if (was.sheet !== is?.sheet) return;
      note(lines.rows, was.area.row, is.area.row);
      note(lines.rows, was.area.row + was.area.rows - 1, is.area.row + is.area.rows - 1);
      note(lines.columns, was.area.column, is.area.column);
      note(lines.columns, was.area.column + was.area.columns - 1, is.area.column + is.area.columns - 1);
    });
  }
  for (const [lines, area] of goneAreas) noteGone(lines, area);
  return found;
}

function sheetLines(found: Map<string, SheetLines>, sheet: string): SheetLines {
  const key = sheet.toLowerCase();
  const lines = found.get(key) ?? { rows: new Map(), columns: new Map(), gone: new Set() };
  found.set(key, lines);
  return lines;
}

const note = (lines: Lines, was: number, is: number): void =>
  void lines.set(was, !lines.has(was) || lines.get(was) === is ? is : null);

/** Cells that are gone were in rows that were taken out, or in columns: in those of which no other cell is left. */
function noteGone({ rows, columns }: SheetLines, area: Area): void {
  const linesOf = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, at) => first + at);
  const [own, across] = [
    linesOf(area.row, Math.min(area.rows, most)),
    linesOf(area.column, Math.min(area.columns, most)),
  ];
  const isLeft = (lines: Lines, line: number): boolean => (lines.get(line) ?? 'gone') !== 'gone';
  const [isRowLeft, isColumnLeft] = [
    own.some((line) => isLeft(rows, line)),
    across.some((line) => isLeft(columns, line)),
  ];
  if (isRowLeft === isColumnLeft) return;
  if (isColumnLeft) for (const line of own) rows.set(line, 'gone');
  else for (const line of across) columns.set(line, 'gone');
}

/** Of a reference to more lines than these nothing is told but that it is gone. */
const most = 1000;

/**
 * A formula with its references to other sheets where those lines stand now; lines of which that is not known stay.
 * `=Plan!B5`, with row 4 of Plan in row 3 → `=Plan!B4`; with row 4 taken out → `=#REF!`, as Excel has it.
 */
export function followLines(formula: string, now: LinesNow): string {
  if (now.size === 0) return formula;
  return piecesOf(formula)
    .map(({ text, kind }) => (kind === 'reference' ? followed(text, now) : text))
    .join('');
}

function followed(reference: string, now: LinesNow): string {
  const found = parseReference(reference);
  const lines = found?.sheet ? now.get(found.sheet.toLowerCase()) : undefined;
  if (!found?.sheet || !lines) return reference;
  const { area } = found;
  if (lines.gone.has(areaAddress(area))) return gone;
  const rows = spanNow(lines.rows, area.row, area.rows);
  const columns = spanNow(lines.columns, area.column, area.columns);
  if (rows === 'gone' || columns === 'gone') return gone;
  // Lines of which it is not known stand where they stood: of the other axis it is.
  const areaNow: Area = {
    row: rows?.first ?? area.row,
    rows: rows?.count ?? area.rows,
    column: columns?.first ?? area.column,
    columns: columns?.count ?? area.columns,
  };
  if (sameArea(areaNow, area)) return reference;
  const mark = reference.lastIndexOf('!') + 1;
  return reference.charAt(mark) === '$'
    ? absoluteReference(found.sheet, areaNow)
    : reference.slice(0, mark) + areaAddress(areaNow);
}

/** Where lines that stand together are now: without those at their ends that are gone; null where that is not known. */
function spanNow(
  lines: Lines,
  first: number,
  count: number,
): { readonly first: number; readonly count: number } | 'gone' | null {
  let [start, end] = [first, first + count - 1];
  while (start <= end && lines.get(start) === 'gone') start += 1;
  while (end > start && lines.get(end) === 'gone') end -= 1;
  if (start > end) return 'gone';
  const [top, bottom] = [lineNow(lines, start), lineNow(lines, end)];
  return top === null || bottom === null ? null : { first: top, count: bottom - top + 1 };
}

/**
 * Where a line stands now: told of itself, else as far from where it was as the nearest lines before and behind it, where
 * these have moved alike; null where that is not known.
 */
function lineNow(lines: Lines, line: number): number | null {
  const own = lines.get(line);
  if (own !== undefined) return own === 'gone' ? null : own;
  const known = [...lines.keys()];
  const shifts = [
    Math.max(...known.filter((one) => one < line)),
    Math.min(...known.filter((one) => one > line)),
  ].map((one) => {
    const to = lines.get(one);
    return typeof to === 'number' ? to - one : null;
  });
  const [shift = null, other] = shifts;
  return shift !== null && shift === other ? line + shift : null;
}

/**
 * The same with what is known of a sheet's lines from elsewhere, of those of which no formula tells: `places` has where
 * each stands now, null for one that was taken out. Where that contradicts the formulas it counts for nothing.
 */
export function withPlaces(
  now: LinesNow,
  sheet: string,
  axis: 'row' | 'column',
  places: Iterable<readonly [line: number, place: number | null]>,
): LinesNow {
  const all = new Map(now);
  const own = sheetLines(all, sheet);
  const lines: Lines = new Map(axis === 'row' ? own.rows : own.columns);
  for (const [line, place] of places) {
    const told = lines.get(line);
    if (told === undefined) lines.set(line, place ?? 'gone');
    else if (told !== (place ?? 'gone')) return now;
  }
  return all.set(sheet.toLowerCase(), { ...own, [axis === 'row' ? 'rows' : 'columns']: lines });
}
