import { type Area, overlaps } from '../../../../grid/area';
import { isTotalLabel, readShareCell } from '../../counts/readCounts';
import { gridOf, type Grid } from '../../../../grid/sheetGrid';
import type { SheetSnapshot } from '../../../../grid/snapshot';
import type { QuotedFigure } from '../findQuoted';
import { placeKey } from '../../risks/codeMentions';
import { cellFigures, halfOf, isUnitAlone, unitOf, type Unit } from './fact';

/** A figure of a small table, signed; money in pounds. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly kind: QuotedFigure['kind'];
  readonly value: number;
  readonly half: number;
  /** As the sheet shows it. */
  readonly text: string;
  readonly unit: Unit | null;
  /** Of a total that the table does not print: the cells that it is the sum of. */
  readonly of?: readonly TableCell[];
}

export interface TableRow {
  readonly row: number;
  readonly label: string;
  readonly isTotal: boolean;
  /** By column. */
  readonly cells: ReadonlyMap<number, TableCell>;
}

/** Labels down, figures beside them: a table that no kind is known for. */
export interface SmallTable {
  readonly sheet: string;
  readonly title: string;
  /** The heading over its labels. */
  readonly corner: string;
  readonly rows: readonly TableRow[];
  readonly columns: readonly {
    readonly column: number;
    readonly heading: string;
    readonly isTotal: boolean;
  }[];
}

const mostRows = 40;
const mostColumns = 14;
const mostWords = 14;

interface Segment {
  readonly row: number;
  readonly at: number;
  readonly label: string;
  readonly figures: readonly { readonly column: number; readonly text: string }[];
}

/**
 * The small tables of a sheet: two rows or more, one below the other, of a label and figures, with the headings above.
 * Areas that are read otherwise (`taken`), cells of the texts themselves (`left`, by their keys) and long lists are left out. Takes time in proportion to the cells.
 */
export function findSmallTables(
  sheet: SheetSnapshot,
  taken: readonly Area[],
  left: ReadonlySet<string>,
): SmallTable[] {
  if (!sheet.used || sheet.isSummary) return [];
  const grid = gridOf(sheet);
  const isTaken = (row: number, column: number): boolean =>
    left.has(placeKey({ sheet: sheet.name, row, column })) ||
    taken.some((area) => overlaps(area, { row, column, rows: 1, columns: 1 }));
  const open = new Map<number, Segment[]>();
  const found: Segment[][] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const segments = row < grid.bottom ? segmentsOf(grid, row, isTaken) : [];
    for (const [at, group] of [...open])
      if (!segments.some((segment) => segment.at === at)) {
        found.push(group);
        open.delete(at);
      }
    for (const segment of segments) {
      const group = open.get(segment.at);
      const columns = new Set(group?.at(-1)?.figures.map(({ column }) => column));
      if (group && segment.figures.some(({ column }) => columns.has(column))) group.push(segment);
      else {
        if (group) found.push(group);
        open.set(segment.at, [segment]);
      }
    }
  }
  return found.flatMap((group) => toTable(sheet.name, grid, group) ?? []);
}

/** A row as labels with the figures on their right. */
function segmentsOf(grid: Grid, row: number, isTaken: (row: number, column: number) => boolean): Segment[] {
  const segments: Segment[] = [];
  let [label, at] = ['', -1];
  let figures: { column: number; text: string }[] = [];
  const push = (): void => {
    if (label !== '' && figures.length > 0) segments.push({ row, at, label, figures });
    figures = [];
  };
  for (let column = grid.left; column < grid.right; column += 1) {
    const text = grid.text(row, column);
    if (text === '' || isTaken(row, column)) continue;
    const isFigure = typeof grid.value(row, column) === 'number' || /^\W*\d[\d,. ]*(?:\(|%|$)/.test(text);
    if (isFigure) figures.push({ column, text });
    else if (figures.length > 0 || label === '') {
      push();
      [label, at] = text.split(/\s+/).length <= mostWords ? [text, column] : ['', -1];
    }
  }
  push();
  return segments;
}

function toTable(sheet: string, grid: Grid, group: readonly Segment[]): SmallTable | null {
  const [first] = group;
  if (!first || group.length < 2 || group.length > mostRows) return null;
  const used = [...new Set(group.flatMap(({ figures }) => figures.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );
  if (used.length > mostColumns) return null;
  const across: readonly [number, number] = [first.at, used.at(-1) ?? first.at];
  const title = titleAbove(grid, first.row, across);
  // A heading may be a year, which reads as a figure beside a label.
  const isHeading = first.figures.every(({ text }) => /^(?:19|20)\d\d$/.test(text));
  const body = isHeading ? group.slice(1) : group;
  const top = body[0]?.row ?? first.row;
  const above = headingAbove(grid, top, first.at, across);
  const corner = above === title ? '' : above;
  const columns = used.map((column) => {
    const heading = headingAbove(grid, top, column, across);
    return { column, heading, isTotal: isTotalLabel(heading) };
  });
  // Where a column states the unit itself, the title's is not that of the others.
  const shared = columns.some(({ heading }) => unitOf([heading])?.kind === 'money')
    ? []
    : [corner, title, sheet];
  const rows = body.map(({ row, label, figures }): TableRow => {
    const cells = new Map<number, TableCell>();
    for (const { column, text } of figures) {
      const heading = columns.find((one) => one.column === column)?.heading ?? '';
      const figure = figureOf(grid, row, column, text, unitOf([label, heading, ...shared]));
      if (figure) cells.set(column, { row, column, text, ...figure });
    }
    return { row, label, isTotal: isTotalLabel(label), cells };
  });
  return body.length < 2 ? null : { sheet, title, corner, rows, columns };
}

function figureOf(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  unit: Unit | null,
): Pick<TableCell, 'kind' | 'value' | 'half' | 'unit'> | null {
  const value = grid.value(row, column);
  if (typeof value !== 'number') {
    const { count } = readShareCell(text);
    return count === null ? null : { kind: 'number', value: count, half: 0, unit: null };
  }
  const [figure] = cellFigures(value, text);
  if (!figure || figure.kind === 'percent') return null;
  const scale = unit?.scale ?? 1;
  return {
    kind: unit?.kind === 'money' ? 'money' : figure.kind,
    value: value * scale,
    half: halfOf(scale, text),
    unit,
  };
}

/** The heading nearest above; with the one over it where it is a unit alone. No cell of figures, nor what it stands under, is one. */
function headingAbove(grid: Grid, top: number, column: number, across: readonly [number, number]): string {
  let unit = '';
  for (let row = top - 1; row >= Math.max(grid.top, top - 3); row -= 1) {
    if (holdsFigures(grid, row, across)) break;
    const text = grid.headingText(row, column);
    if (text === '') continue;
    if (unit !== '') return `${text} ${unit}`;
    if (!isUnitAlone(text)) return text;
    unit = text;
  }
  return unit;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value > 1900 && value < 2100;
const holdsFigures = (grid: Grid, row: number, [from, to]: readonly [number, number]): boolean => {
  for (let column = from; column <= to; column += 1) {
    const value = grid.value(row, column);
    if (typeof value === 'number' && !isYear(value)) return true;
  }
  return false;
};

/** The row above that holds one text alone, with the one over it where it states the unit: "Figures in £000". */
function titleAbove(grid: Grid, top: number, across: readonly [number, number]): string {
  let unit = '';
  for (let row = top - 1; row >= Math.max(grid.top, top - 5); row -= 1) {
    if (holdsFigures(grid, row, across)) break;
    const texts: string[] = [];
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = grid.text(row, column);
      if (text !== '') texts.push(text);
    }
    const [text] = texts;
    if (texts.length !== 1 || text === undefined || text.split(/\s+/).length > mostWords) continue;
    if (unit !== '') return `${text} ${unit}`;
    if (unitOf([text]) === null) return text;
    unit = text;
  }
  return unit;
}
