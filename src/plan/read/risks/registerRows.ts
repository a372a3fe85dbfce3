import type { Area } from '../../../grid/area';
import { filledColumns, gridOf, type Grid } from '../../../grid/sheetGrid';
import type { SourceCell } from '../../../grid/snapshot';
import type { RecognisedTable } from '../../recognise/recognised';
import type { Field } from '../../tables/kinds';
import { cellAt } from '../cells';
import { sureColumns } from '../doubtfulColumns';
import { columnHeading } from '../headingsOf';
import { isGroupName, listRows, rowKind } from '../rowKind';
import type { PlacedTable } from '../tablesOfKind';
import { actionOf, isActionOf, type RiskAction } from './riskActions';
import { isDate, isPerson, stackedMeanings, stackedFields, type Stacked } from './stackedRows';
import { saysOfAppetite } from './riskAims';
import { splitCode } from './riskCode';

/** A row with one cell that is no risk but the name of a group: "Closed risks", "Departmental risks". */
const groupName =
  /^(?:[a-z]+\s+){0,3}(?:closed|open|live|current|new|red|amber|green|corporate|departmental|strategic|operational|de-?escalated)\b.{0,30}\brisks?\b.{0,20}$|^(?:closed|removed)\b.{0,40}$/i;
const closedGroup = /\b(?:closed|removed|retired)\b/i;

/** A row of a register as it stands. */
interface RiskRow {
  readonly code: string;
  readonly title: string;
  /** The cells of the columns that the register has. */
  readonly cells: Readonly<Partial<Record<Field<'risks'>, SourceCell>>>;
  /** The cell of its title, of its code where it has none. */
  readonly cell: SourceCell;
  /** It names a risk: by a title, or by a code with a score or a rating. */
  readonly isRisk: boolean;
}

/** The rows of a risk as one. */
export interface ReadRow extends RiskRow {
  readonly closed: boolean;
  /** What is done against it, an action a row. */
  readonly actions: readonly RiskAction[];
}

const closedWord = /^\W*(?:risk )?(?:is )?(?:now )?(?:closed|removed from (?:the )?register)\b/i;
/** A cell of nothing else closes the risk, whatever column it stands in. */
const closedAlone =
  /^\W*(?:risk )?(?:is )?(?:now )?(?:closed|not active|no longer active|inactive|retired)\W*$/i;
const closedHeading = /\bclos(?:ed|ure)\b|^(?:open|status)\b/i;

interface ClosingColumn {
  readonly column: number;
  /** Any date in it closes the risk. */
  readonly date: boolean;
}

/** The rows of a register, those that continue a risk joined to it. */
export function readRows(placed: PlacedTable<'risks'>): ReadRow[] {
  const { sheet, table } = placed;
  const cells = gridOf(sheet);
  const columns = { ...sureColumns(placed) };
  const closing = closingColumns(placed);
  const isNoTarget =
    columns.targetDate !== undefined &&
    /\b(?:clos(?:ed|ure)|completed|raised|identified)\b/i.test(columnHeading(placed, columns.targetDate));
  if (isNoTarget) delete columns.targetDate;
  const stacked = stackedMeanings(placed);
  const rows: ReadRow[] = [];
  let closedBelow = false;
  for (const row of listRows(cells, table)) {
    const group = rowKind(cells, table, row) === 'alone' ? cells.text(row, table.area.column) : '';
    if (groupName.test(group)) {
      closedBelow = closedGroup.test(group);
      continue;
    }
    const read = readRiskRow(cells, columns, row);
    const last = rows.at(-1);
    if (
      last &&
      (isOwnerBelow(read, last, stacked) || (!isGroup(cells, table, row, group) && continues(read, last)))
    )
      rows[rows.length - 1] = joinRows(last, read, stacked);
    else if (read.isRisk && !isGroup(cells, table, row, group))
      rows.push({
        ...read,
        closed: closedBelow || closedIn(cells, table.area, row, closing, columns.title),
        actions: actionOf(read, false),
      });
  }
  return withOwnerBelow(rows, placed, stacked);
}

/** The last owner of a block of a print-out stands right above other headings, where it looks like their title. */
function withOwnerBelow(rows: ReadRow[], placed: PlacedTable<'risks'>, stacked: Stacked): ReadRow[] {
  const grid = gridOf(placed.sheet);
  const { area, columns } = placed.table;
  const row = area.row + area.rows;
  const last = rows.at(-1);
  if (!last || filledColumns(grid, row, area.column, area.column + area.columns).length !== 1) return rows;
  const below = readRiskRow(grid, columns, row);
  return isOwnerBelow(below, last, stacked) ? [...rows.slice(0, -1), joinRows(last, below, stacked)] : rows;
}

/** A text alone in its row that names what stands below it. */
const isGroup = (cells: Grid, table: PlacedTable<'risks'>['table'], row: number, alone: string): boolean =>
  alone !== '' && (isGroupName(alone) || isGroupAbove(cells, table, row));

/** A name below a code or a title, where the heading says that the owner stands there too. */
function isOwnerBelow(row: RiskRow, above: RiskRow, stacked: Stacked): boolean {
  if (isJudged(row) || (above.cells.owner?.text ?? '') !== '') return false;
  const field = row.code !== '' ? 'code' : 'title';
  return (stacked.get(field)?.includes('owner') ?? false) && isPerson(row.cells[field]?.text ?? '');
}

/** Columns in which a closed risk is called so. */
function closingColumns(placed: PlacedTable<'risks'>): ClosingColumn[] {
  const { area, columns } = placed.table;
  const spoken = [columns.rating, columns.trend, columns.assessment, columns.title];
  return Array.from({ length: area.columns }, (_, offset) => area.column + offset).flatMap((column) => {
    const heading = columnHeading(placed, column);
    if (column !== columns.title && closedHeading.test(heading))
      return [{ column, date: /\bclos(?:ed|ure)\b/i.test(heading) }];
    return spoken.includes(column) ? [{ column, date: false }] : [];
  });
}

/**
 * Whether a row of a register belongs to the risk above it: it has neither code nor title, a date where the codes
 * stand, or it lists an action ("CR20a" below "CR20", or a text without a code) and no score.
 */
function continues(row: RiskRow, above: RiskRow): boolean {
  const hasOwnCode = row.code !== '' && !isDate(row.cells.code);
  if (row.title === '') return !hasOwnCode && !(row.isRisk && !isDate(row.cells.code));
  if (isJudged(row) || !isJudged(above)) return false;
  if (hasOwnCode) return isActionOf(row.code, above.code);
  // Of codes that stand before their titles only those begin a risk.
  return above.code !== '' || (splitCode(above.title) !== null && splitCode(row.title) === null);
}

/** Reads one row of a register; `columns` are those to be read. */
function readRiskRow(cells: Grid, columns: RecognisedTable<'risks'>['columns'], row: number): RiskRow {
  const own: Partial<Record<Field<'risks'>, SourceCell>> = {};
  for (const field of Object.keys(columns) as Field<'risks'>[]) {
    const cell = cellAt(cells, row, columns[field]);
    if (cell) own[field] = cell;
  }
  const code = own.code?.text ?? '';
  const title = own.title?.text ?? '';
  const cell = (title === '' ? own.code : own.title) ?? own.title;
  const judged = (own.score?.text ?? '') !== '' || (own.rating?.text ?? '') !== '';
  return {
    code,
    title,
    cells: own,
    cell: cell ?? { sheet: cells.sheet.name, row, column: columns.title ?? 0, value: '', text: '' },
    isRisk: title !== '' || (code !== '' && judged),
  };
}

/** A risk with what a row that continues it holds where its own cells are empty, or what stands below them. */
function joinRows(risk: ReadRow, more: RiskRow, stacked: Stacked): ReadRow {
  const cells: Partial<Record<Field<'risks'>, SourceCell>> = { ...risk.cells };
  const below = stackedFields(more.cells, cells, stacked);
  for (const [field, cell] of Object.entries(more.cells) as [Field<'risks'>, SourceCell][]) {
    if (field === 'code' || cell.text === '' || below.taken.has(field)) continue;
    if (field === 'score' && saysOfAppetite(cell.text)) continue;
    if ((cells[field]?.text ?? '') === '') cells[field] = cell;
  }
  const actions = [...risk.actions, ...actionOf(more, true)];
  return { ...risk, cells: { ...cells, ...below.cells }, actions };
}

/** It has a figure or a word of a risk's score. */
const isJudged = ({ cells }: RiskRow): boolean =>
  (['score', 'rating', 'likelihood', 'impact'] as const).some((field) => (cells[field]?.text ?? '') !== '');

/** Whether a row says that its risk is closed: "Closed", a closing date, "Risk not active". */
function closedIn(
  cells: Grid,
  area: Area,
  row: number,
  closing: readonly ClosingColumn[],
  title: number | undefined,
): boolean {
  const isClosing = closing.some(({ column, date }) => {
    const text = cells.text(row, column);
    return closedWord.test(text) || (date && /\d/.test(text));
  });
  if (isClosing) return true;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    const text = column === title ? '' : cells.text(row, column);
    if (closedAlone.test(text)) return true;
  }
  return false;
}

/**
 * A text alone in its row, directly above a whole row, names the risks below it ("Operations"). One that stands below
 * them is a risk of which nothing is said yet.
 */
function isGroupAbove(cells: Grid, table: PlacedTable<'risks'>['table'], row: number): boolean {
  const { area } = table;
  if (row + 1 >= area.row + area.rows || area.columns < 3) return false;
  const below = filledColumns(cells, row + 1, area.column, area.column + area.columns).length;
  return below >= Math.max(3, area.columns / 2);
}
