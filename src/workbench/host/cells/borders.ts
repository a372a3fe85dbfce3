import type { Border, BorderEdge } from '../../../xlsx/model/styles';
import type { Session } from '../kernel/session';
import type { SheetRange } from './area';
import { changeFormat } from './formats';
import { cellCount } from '../../../grid/area';

/** Excel's names for the lines of a range that a workbook of ours can hold (diagonals it cannot). */
export const borderSides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type BorderSide = (typeof borderSides)[number];

export const lineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
export const lineWeights = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;
type LineStyle = (typeof lineStyles)[number];
type LineWeight = (typeof lineWeights)[number];

/** SpreadsheetML's names of lines, by Excel's style and weight. */
const lines: readonly (readonly [xml: string, style: LineStyle, weight: LineWeight])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

export interface Line {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: string;
}

export const noLine: Line = { style: 'None', weight: 'Thin', color: '#000000' };

function lineOf(border: Border | null): Line {
  const found = border && lines.find(([xml]) => xml === border.style);
  return found ? { style: found[1], weight: found[2], color: border.color ?? '#000000' } : noLine;
}

/** The nearest line that SpreadsheetML has: a dotted line, for one, comes in one weight. */
function borderOf({ style, weight, color }: Line): Border | null {
  if (style === 'None') return null;
  const sameStyle = lines.filter((line) => line[1] === style);
  const [xml = 'thin'] = sameStyle.find((line) => line[2] === weight) ?? sameStyle[0] ?? [];
  return { style: xml, color };
}

const opposite: Record<BorderEdge, { edge: BorderEdge; rows: number; columns: number }> = {
  top: { edge: 'bottom', rows: -1, columns: 0 },
  bottom: { edge: 'top', rows: 1, columns: 0 },
  left: { edge: 'right', rows: 0, columns: -1 },
  right: { edge: 'left', rows: 0, columns: 1 },
};

/** The edges of the cell at (row, column) of a range that belong to a side. */
function edgesOf(side: BorderSide, { area }: SheetRange, row: number, column: number): BorderEdge[] {
  const top = row === area.row;
  const bottom = row === area.row + area.rows - 1;
  const left = column === area.column;
  const right = column === area.column + area.columns - 1;
  switch (side) {
    case 'EdgeTop':
      return top ? ['top'] : [];
    case 'EdgeBottom':
      return bottom ? ['bottom'] : [];
    case 'EdgeLeft':
      return left ? ['left'] : [];
    case 'EdgeRight':
      return right ? ['right'] : [];
    case 'InsideHorizontal':
      return bottom ? [] : ['bottom'];
    case 'InsideVertical':
      return right ? [] : ['right'];
  }
}

/** The line of a side; null if it differs along the side. A line may also stand in the neighbour's cell. */
export function readLine(session: Session, range: SheetRange, side: BorderSide): Line | null {
  const { sheet, area } = range;
  const { styles } = session.workbook;
  let found: Line | null = null;
  for (const [row, column] of alongSide(range, side)) {
    for (const edge of edgesOf(side, range, row, column)) {
      const other = opposite[edge];
      const [r, c] = [row + other.rows, column + other.columns];
      const own = styles.get(sheet.styleAt(row, column)).borders[edge];
      const line = lineOf(
        own ?? (r >= 0 && c >= 0 ? styles.get(sheet.styleAt(r, c)).borders[other.edge] : null),
      );
      if (found && (found.style !== line.style || found.weight !== line.weight || found.color !== line.color))
        return null;
      found = line;
    }
  }
  return cellCount(area) > 0 ? (found ?? noLine) : null;
}

/** Draws the line of a side, on the cells of the range; a neighbour's line in the same place goes. */
export function drawLine(session: Session, range: SheetRange, side: BorderSide, line: Line): void {
  const border = borderOf(line);
  for (const [row, column] of alongSide(range, side)) {
    const edges = edgesOf(side, range, row, column);
    if (edges.length === 0) continue;
    const cell = { sheet: range.sheet, area: { row, column, rows: 1, columns: 1 } };
    changeFormat(session, cell, { borders: Object.fromEntries(edges.map((edge) => [edge, border])) });
    for (const edge of edges) clearNeighbour(session, range, row, column, edge);
  }
}

function clearNeighbour(
  session: Session,
  { sheet }: SheetRange,
  row: number,
  column: number,
  edge: BorderEdge,
): void {
  const other = opposite[edge];
  const [r, c] = [row + other.rows, column + other.columns];
  if (r < 0 || c < 0 || !session.workbook.styles.get(sheet.styleAt(r, c)).borders[other.edge]) return;
  const cell = { sheet, area: { row: r, column: c, rows: 1, columns: 1 } };
  changeFormat(session, cell, { borders: { [other.edge]: null } });
}

/** The cells of a range that a side can touch. */
function* alongSide(
  { area }: SheetRange,
  side: BorderSide,
): Generator<readonly [row: number, column: number]> {
  const { row, column, rows, columns } = area;
  const onlyRow = side === 'EdgeTop' ? row : side === 'EdgeBottom' ? row + rows - 1 : null;
  const onlyColumn = side === 'EdgeLeft' ? column : side === 'EdgeRight' ? column + columns - 1 : null;
  for (let r = onlyRow ?? row; r <= (onlyRow ?? row + rows - 1); r++)
    for (let c = onlyColumn ?? column; c <= (onlyColumn ?? column + columns - 1); c++) yield [r, c];
}
