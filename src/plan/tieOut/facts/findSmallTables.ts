import { overlaps } from '../../address';
import { isTotalLabel } from '../../counts/readStatus';
import { readShareCell } from '../../counts/readShareCell';
import { gridOf, type Grid } from '../../recognise/grid';
import type { Area, SheetSnapshot } from '../../snapshot';
import type { QuotedFigure } from '../findQuoted';
import { placeKey } from '../gatherMentions';
import { cellFigures } from './cellFigures';
import { moneyScale } from './moneyScale';

/** A figure of a small table, signed; money in pounds. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
  readonly kind: QuotedFigure['kind'];
  readonly value: number;
  readonly half: number;
  /** As the sheet shows it. */
  readonly text: string;
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
  const title = titleAbove(grid, first);
  // A heading may be a year, which reads as a figure beside a label.
  const isHeading = first.figures.every(({ text }) => /^(?:19|20)\d\d$/.test(text));
  const body = isHeading ? group.slice(1) : group;
  const top = body[0]?.row ?? first.row;
  const columns = used.map((column) => {
    const heading = headingAbove(grid, top, column);
    return { column, heading, isTotal: isTotalLabel(heading) };
  });
  const rows = body.map(({ row, label, figures }): TableRow => {
    const cells = new Map<number, TableCell>();
    for (const { column, text } of figures) {
      const words = `${columns.find((one) => one.column === column)?.heading ?? ''} ${label} ${title}`;
      const figure = figureOf(grid, row, column, text, words);
      if (figure) cells.set(column, { row, column, text, ...figure });
    }
    return { row, label, isTotal: isTotalLabel(label), cells };
  });
  return body.length < 2 ? null : { sheet, title, rows, columns };
}

function figureOf(
  grid: Grid,
  row: number,
  column: number,
  text: string,
  words: string,
): Pick<TableCell, 'kind' | 'value' | 'half'> | null {
  const value = grid.value(row, column);
  if (typeof value !== 'number') {
    const { count } = readShareCell(text);
    return count === null ? null : { kind: 'number', value: count, half: 0 };
  }
  const [figure] = cellFigures(value, text);
  if (!figure || figure.kind === 'percent') return null;
  const scale = /£/.test(words) ? moneyScale(words) : 1;
  return {
    kind: /£/.test(words) ? 'money' : figure.kind,
    value: value * scale,
    half: scale > 1 ? scale / 2 : 0,
  };
}

function headingAbove(grid: Grid, top: number, column: number): string {
  for (let row = top - 1; row >= Math.max(grid.top, top - 3); row -= 1) {
    const text = grid.headingText(row, column);
    if (text !== '') return text;
  }
  return '';
}

/** The row above that holds one text alone; else the name of the sheet stands for it. */
function titleAbove(grid: Grid, { row: top }: Segment): string {
  for (let row = top - 1; row >= Math.max(grid.top, top - 5); row -= 1) {
    const texts: string[] = [];
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = grid.text(row, column);
      if (text !== '') texts.push(text);
    }
    if (texts.length === 1 && texts[0] !== undefined && texts[0].split(/\s+/).length <= mostWords)
      return texts[0];
  }
  return '';
}
