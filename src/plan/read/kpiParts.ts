import type { KpiLine } from './kpi';
import { cellAt, joinCell, textAt } from './cells';
import { joined, lineAt, type KpiColumns, type KpiDraft } from './kpiCells';
import { bodyRows, rowKind } from './rowKind';

/** What is usual in a table; only against that is the emptiness of a cell evidence. */
export interface Usual {
  /** Most KPIs have a ref. */
  readonly refs: boolean;
  /** Most rows with a ref have a colour. */
  readonly colours: boolean;
  /** Nearly all rows have a ref and few a colour yet: the table waits for a new quarter's figures. */
  readonly awaited: boolean;
}

/**
 * Whether a row belongs to the KPI above it. A row without a name does. One with a name is a KPI of its own unless the
 * table says otherwise: refs are usual and it has none, nobody answers for it, and it is a part of the KPI above: it has
 * no colour where colours are usual, or the KPI above has figures only in its parts, or a label says so ("of which").
 * After a page break a name without figures is the rest of the name above.
 */
export function continues(
  at: KpiColumns,
  row: number,
  last: KpiDraft,
  usual: Usual,
  pageBroke: boolean,
): boolean {
  const { grid, table } = at;
  const { columns } = table;
  if (textAt(grid, row, columns.ref) !== '') return false;
  const name = textAt(grid, row, columns.kpi);
  if (name === '') return true;
  if (!usual.refs) return false;
  const hasFigures = holdsFigures(lineAt(at, row));
  if (pageBroke && !hasFigures) return true;
  if (textAt(grid, row, columns.rag) !== '') return false;
  if (textAt(grid, row, columns.owner) !== '' || textAt(grid, row, columns.goodIs) !== '') return false;
  if (usual.colours || isPart.test(name)) return true;
  if (usual.awaited && (lineAt(at, row).measure?.text ?? '') === '') return true;
  const [own] = last.lines;
  return hasFigures && own !== undefined && !holdsFigures(own);
}

/** "of which under 25", "– adults", "a) adults". */
const isPart = /^(?:of which|of those|of these|including|incl\.|thereof|[-–—•·]|\(?[a-z]\)|i{1,3}[.)])\s*/;

/** Target or measure says something. */
export const holdsFigures = ({ target, measure }: KpiLine): boolean =>
  Boolean(target?.text) || Boolean(measure?.text);

/**
 * A row with a label and figures, or with figures alone, is a further line. After a page break a row without a label
 * is the rest of the cells above it, and so is a label without figures.
 */
export function addToRow(columns: KpiColumns, at: number, row: KpiDraft, pageBroke: boolean): void {
  const { grid, table } = columns;
  const line = lineAt(columns, at);
  const hasFigures = holdsFigures(line);
  const last = row.lines.at(-1);
  if (pageBroke && last && !(line.kpi && hasFigures)) {
    row.lines[row.lines.length - 1] = {
      kpi: [last.kpi, line.kpi].filter(Boolean).join(' '),
      target: joinCell(last.target, line.target),
      measure: joinCell(last.measure, line.measure),
    };
    if (row.lines.length === 1) row.kpi = row.lines[0]?.kpi ?? row.kpi;
  } else if (line.kpi || hasFigures) row.lines.push(line);
  for (const field of joined) row[field] = joinCell(row[field], cellAt(grid, at, table.columns[field]));
}

/** What is usual in a table of KPIs. */
export function usualIn({ grid, table }: KpiColumns): Usual {
  let [withRef, without, coloured] = [0, 0, 0];
  for (const row of bodyRows(table)) {
    if (rowKind(grid, table, row) !== 'cells' || textAt(grid, row, table.columns.kpi) === '') continue;
    if (textAt(grid, row, table.columns.ref) === '') without += 1;
    else {
      withRef += 1;
      if (textAt(grid, row, table.columns.rag) !== '') coloured += 1;
    }
  }
  const awaited = table.columns.rag !== undefined && coloured * 4 < withRef && withRef >= 4 * without;
  return { refs: withRef >= without && withRef > 0, colours: coloured * 2 > withRef, awaited };
}
