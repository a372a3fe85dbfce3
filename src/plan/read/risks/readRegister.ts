import { sureColumns } from '../doubtfulColumns';
import { columnHeading } from '../headingsOf';
import { isGroupName, listRows, rowKind } from '../rowKind';
import type { PlacedTable } from '../tablesOfKind';
import { filledColumns, gridOf, type Grid } from '../../../grid/sheetGrid';
import { levelReader, readOwnRating, readScore } from './readRating';
import type { RegisterRisk } from './register';
import { cityGrid, type RiskGrid } from './riskGrid';
import { holdCodeAndTitle, splitCode } from './riskCode';
import type { Area } from '../../../grid/area';
import { readDate } from '../../figures/readDate';
import type { Field } from '../../tables/kinds';
import type { SourceCell } from '../../../grid/snapshot';
import { cellAt } from '../cells';
import type { RecognisedTable } from '../../recognise/recognised';

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

interface ReadRow extends RiskRow {
  readonly closed: boolean;
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

/**
 * All risks of a register, closed ones among them. The rating is the one that stands there, N/A where there is no such
 * column or its word is no colour, which `ratingWord` then holds: a rating is not made up from the score. A score that
 * is not given is likelihood × impact where both are numbers or levels of `grid`; rating and score may share one column
 * ("Amber 12"). A risk may take several rows: what the first leaves empty stands in those that continue it. Code and
 * title may share a cell ("CR20 Road Safety"). A row without a title is a risk if it has a code and a score or a
 * rating. Columns whose meaning is in doubt are not read.
 */
export function readRegister(placed: PlacedTable<'risks'>, grid: RiskGrid = cityGrid): RegisterRisk[] {
  const rows = withCodes(readRows(placed), placed);
  const likelihoods = levelReader(
    rows.map(({ cells }) => cells.likelihood),
    grid.likelihoods,
  );
  const impacts = levelReader(
    rows.map(({ cells }) => cells.impact),
    grid.impacts,
  );
  const ofScale = Math.max(likelihoods.ofScale ?? 0, impacts.ofScale ?? 0);
  const rate = readOwnRating(
    rows.map(({ cells }) => (cells.rating ?? cells.score)?.text ?? ''),
    grid,
  );
  return rows.map(({ code, title, cell, cells, closed }) => {
    const likelihood = likelihoods.read(cells.likelihood ?? null);
    const impact = impacts.read(cells.impact ?? null);
    const stated = readScore(cells.score ?? null) ?? (cells.score ? null : readScore(cells.rating ?? null));
    const product = likelihood === null || impact === null || ofScale > 0 ? null : likelihood * impact;
    return {
      code,
      title,
      score: stated ?? ((cells.score?.text ?? '') === '' ? product : null),
      ...rate((cells.rating ?? cells.score)?.text ?? ''),
      likelihood,
      impact,
      closed,
      ...(ofScale > 0 && { ofScale }),
      cells,
      cell,
      ...(cells.outcome && { outcome: cells.outcome }),
    };
  });
}

/** The rows of a register, those that continue a risk joined to it. */
function readRows(placed: PlacedTable<'risks'>): ReadRow[] {
  const { sheet, table } = placed;
  const cells = gridOf(sheet);
  const columns = { ...sureColumns(placed) };
  const closing = closingColumns(placed);
  const isNoTarget =
    columns.targetDate !== undefined &&
    /\b(?:clos(?:ed|ure)|completed|raised|identified)\b/i.test(columnHeading(placed, columns.targetDate));
  if (isNoTarget) delete columns.targetDate;
  const rows: ReadRow[] = [];
  let closedBelow = false;
  for (const row of listRows(cells, table)) {
    const group = rowKind(cells, table, row) === 'alone' ? cells.text(row, table.area.column) : '';
    if (groupName.test(group)) {
      closedBelow = closedGroup.test(group);
      continue;
    }
    if (isGroupName(group) || (group !== '' && isGroupAbove(cells, table, row))) continue;
    const read = readRiskRow(cells, columns, row);
    const last = rows.at(-1);
    if (last && continues(read, last)) rows[rows.length - 1] = { ...last, ...joinRows(last, read) };
    else if (read.isRisk)
      rows.push({ ...read, closed: closedBelow || closedIn(cells, table.area, row, closing, columns.title) });
  }
  return rows;
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
  return hasOwnCode ? isActionOf(row.code, above.code) : above.code !== '';
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

/** "CR20a" and "CR20 b" are actions of "CR20" and of "CR20 Road Safety", "3.1" one of "3". */
function isActionOf(code: string, risk: string): boolean {
  const whole = splitCode(risk)?.code ?? risk;
  const own = splitCode(code)?.code ?? code;
  return (
    /\d$/.test(whole) &&
    own.startsWith(whole) &&
    /^(?:[\s./-]?[a-z]|[./-]\d{1,2})$/i.test(own.slice(whole.length))
  );
}

/** A risk with what a row that continues it holds where its own cells are empty. */
function joinRows(risk: RiskRow, more: RiskRow): RiskRow {
  const cells: Partial<Record<Field<'risks'>, SourceCell>> = { ...risk.cells };
  for (const [field, cell] of Object.entries(more.cells) as [Field<'risks'>, SourceCell][])
    if (field !== 'code' && cell.text !== '' && (cells[field]?.text ?? '') === '') cells[field] = cell;
  return { ...risk, cells };
}

/** It has a figure or a word of a risk's score. */
const isJudged = ({ cells }: RiskRow): boolean =>
  (['score', 'rating', 'likelihood', 'impact'] as const).some((field) => (cells[field]?.text ?? '') !== '');

function isDate(cell: SourceCell | undefined): boolean {
  return cell !== undefined && !/^\d{1,4}$/.test(cell.text) && readDate(cell) !== null;
}

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

/** Code and title of a shared cell apart. */
function withCodes(
  rows: readonly ReadRow[],
  { table: { columns } }: PlacedTable<'risks'>,
): readonly ReadRow[] {
  const from = columns.code === undefined ? 'title' : 'code';
  if (!holdCodeAndTitle(rows.map((row) => row[from]))) return rows;
  return rows.map((row): ReadRow => {
    const parts = splitCode(row[from]);
    const cell = row.cells[from];
    return parts && cell
      ? {
          ...row,
          ...parts,
          cell,
          cells: { ...row.cells, code: { ...cell, text: parts.code }, title: { ...cell, text: parts.title } },
        }
      : row;
  });
}
