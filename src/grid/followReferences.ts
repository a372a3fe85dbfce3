import { tokenize, type Token } from '@borgar/fx';
import { absoluteReference, areaAddress, parseReference } from './a1';
import { sameArea } from './area';

/** Where lines (rows or columns, counted from 0) stand now; null for one of which two formulas tell different places. */
type Lines = Map<number, number | null>;

/** Where lines of sheets stand now, by the sheet's name in small letters. */
export type LinesNow = ReadonlyMap<string, { readonly rows: Lines; readonly columns: Lines }>;

const partsOf = (formula: string): Token[] => tokenize(formula, { negativeNumbers: false });
const isReference = ({ type, value }: Token): boolean => type.startsWith('range') && value.includes('!');

/**
 * Where lines of other sheets stand now, told by formulas as they were written and as they read now: Excel moves their
 * references on where somebody inserts lines or takes some out. Formulas that differ in more than that tell nothing.
 *
 * Example: [['=Plan!B5*2', '=Plan!B4*2']]: row 4 of Plan stands in row 3 now, column 1 where it was.
 */
export function linesNowOf(formulas: Iterable<readonly [written: string, now: string]>): LinesNow {
  const found = new Map<string, { rows: Lines; columns: Lines }>();
  for (const [written, now] of formulas) {
    const [parts, partsNow] = [partsOf(written), partsOf(now)];
    const isSame =
      parts.length === partsNow.length &&
      parts.every((part, at) => isReference(part) || part.value === partsNow[at]?.value);
    if (!isSame) continue;
    parts.forEach((part, at) => {
      const [was, is] = [part, partsNow[at]].map((one) =>
        one && isReference(one) ? parseReference(one.value) : null,
      );
      if (!was?.sheet || was.sheet !== is?.sheet) return;
      const key = was.sheet.toLowerCase();
      const lines = found.get(key) ?? { rows: new Map(), columns: new Map() };
      found.set(key, lines);
      note(lines.rows, was.area.row, is.area.row);
      note(lines.rows, was.area.row + was.area.rows - 1, is.area.row + is.area.rows - 1);
      note(lines.columns, was.area.column, is.area.column);
      note(lines.columns, was.area.column + was.area.columns - 1, is.area.column + is.area.columns - 1);
    });
  }
  return found;
}

const note = (lines: Lines, was: number, is: number): void =>
  void lines.set(was, !lines.has(was) || lines.get(was) === is ? is : null);

/**
 * A formula with its references to other sheets where those lines stand now; a reference of which that is not known stays.
 * `=Plan!B5`, with row 4 of Plan in row 3 → `=Plan!B4`.
 */
export function followLines(formula: string, now: LinesNow): string {
  if (now.size === 0) return formula;
  return partsOf(formula)
    .map((part) => (isReference(part) ? followed(part.value, now) : part.value))
    .join('');
}

function followed(reference: string, now: LinesNow): string {
  const found = parseReference(reference);
  const lines = found?.sheet ? now.get(found.sheet.toLowerCase()) : undefined;
  if (!found?.sheet || !lines) return reference;
  const { area } = found;
  const [top, bottom] = [lineNow(lines.rows, area.row), lineNow(lines.rows, area.row + area.rows - 1)];
  const [left, right] = [
    lineNow(lines.columns, area.column),
    lineNow(lines.columns, area.column + area.columns - 1),
  ];
  if (top === null || bottom === null || left === null || right === null) return reference;
  const areaNow = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  if (sameArea(areaNow, area)) return reference;
  const mark = reference.lastIndexOf('!') + 1;
  return reference.charAt(mark) === '$'
    ? absoluteReference(found.sheet, areaNow)
    : reference.slice(0, mark) + areaAddress(areaNow);
}

/**
 * Where a line stands now: told of itself, else as far from where it was as the nearest lines before and behind it, where
 * these have moved alike; null where that is not known.
 */
function lineNow(lines: Lines, line: number): number | null {
  const own = lines.get(line);
  if (own !== undefined) return own;
  const known = [...lines.keys()];
  const shifts = [
    Math.max(...known.filter((one) => one < line)),
    Math.min(...known.filter((one) => one > line)),
  ].map((one) => {
    const to = lines.get(one);
    return to === undefined || to === null ? null : to - one;
  });
  const [shift = null, other] = shifts;
  return shift !== null && shift === other ? line + shift : null;
}
