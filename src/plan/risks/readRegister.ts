import { columnHeading } from '../read/headingsOf';
import { cellAt, textAt } from '../read/cells';
import { sureColumns } from '../read/doubtfulColumns';
import { isGroupName, listRows, rowKind } from '../read/rowKind';
import type { PlacedTable } from '../read/tablesOfKind';
import { readRag } from '../rag/readRag';
import { gridOf, type Grid } from '../recognise/grid';
import type { Field } from '../recognised';
import type { SourceCell } from '../snapshot';
import { readLevel } from './readLevel';
import { readScore } from './readScore';
import type { RegisterRisk } from './register';
import { cityGrid, type RiskGrid } from './riskGrid';

/** A row with one cell that is no risk but the name of a group: "Closed risks", "Departmental risks". */
const groupName =
  /^(?:[a-z]+\s+){0,3}(?:closed|open|live|current|new|red|amber|green|corporate|departmental|strategic|operational|de-?escalated)\b.{0,30}\brisks?\b.{0,20}$|^(?:closed|removed)\b.{0,40}$/i;
const closedGroup = /\b(?:closed|removed|retired)\b/i;
const closedWord = /^\W*(?:risk )?(?:is )?(?:now )?(?:closed|removed from (?:the )?register)\b/i;
const closedHeading = /\bclos(?:ed|ure)\b|^(?:open|status)\b/i;

/**
 * All risks of a register, closed ones among them. The rating is the one that stands there, N/A where there is no such
 * column or its word is no colour: a rating is not made up from the score. A score that is not given is likelihood ×
 * impact where both are; rating and score may share one column ("Amber 12"). Columns of levels, scores and ratings that
 * the officer is still asked about are not read. A row without a title is a risk if it
 * has a code and a score or a rating. Likelihood and impact in words are those of `grid`.
 */
export function readRegister(placed: PlacedTable<'risks'>, grid: RiskGrid = cityGrid): RegisterRisk[] {
  const { sheet, table } = placed;
  const cells = gridOf(sheet);
  const closing = closingColumns(placed);
  const columns = sureColumns(placed);
  const risks: RegisterRisk[] = [];
  let closedBelow = false;
  for (const row of listRows(cells, table)) {
    const group = rowKind(cells, table, row) === 'alone' ? cells.text(row, table.area.column) : '';
    if (groupName.test(group)) {
      closedBelow = closedGroup.test(group);
      continue;
    }
    if (isGroupName(group)) continue;
    const risk = readRow(cells, columns, row, grid, closing);
    if (!risk) continue;
    const closed =
      closedBelow ||
      closing.some(({ column, date }) => {
        const text = cells.text(row, column);
        return closedWord.test(text) || (date && /\d/.test(text));
      });
    risks.push({ ...risk, closed });
  }
  return risks;
}

function readRow(
  cells: Grid,
  columns: PlacedTable<'risks'>['table']['columns'],
  row: number,
  grid: RiskGrid,
  closing: readonly ClosingColumn[],
): Omit<RegisterRisk, 'closed'> | null {
  const own: Partial<Record<Field<'risks'>, SourceCell>> = {};
  for (const field of Object.keys(columns) as Field<'risks'>[]) {
    // "Date closed" is a date, but no target.
    if (field === 'targetDate' && closing.some(({ column, date }) => date && column === columns[field]))
      continue;
    const cell = cellAt(cells, row, columns[field]);
    if (cell) own[field] = cell;
  }
  const code = textAt(cells, row, columns.code);
  const title = own.title?.text ?? '';
  const said = (field: 'score' | 'rating') => (own[field]?.text ?? '') !== '';
  const cell = title === '' ? own.code : own.title;
  if (!cell || (title === '' && (code === '' || !(said('score') || said('rating'))))) return null;
  const likelihood = readLevel(own.likelihood ?? null, grid.likelihoods);
  const impact = readLevel(own.impact ?? null, grid.impacts);
  const stated = readScore(own.score ?? null) ?? (own.score ? null : readScore(own.rating ?? null));
  const product = likelihood === null || impact === null ? null : likelihood * impact;
  const word = textAt(cells, row, columns.rating ?? columns.score);
  return {
    code,
    title,
    score: stated ?? ((own.score?.text ?? '') === '' ? product : null),
    rating: readRag(word.replace(/[\d()×=]+/g, ' ')) || 'N/A',
    likelihood,
    impact,
    cells: own,
    cell,
    ...(own.outcome && { outcome: own.outcome }),
  };
}

interface ClosingColumn {
  readonly column: number;
  /** Any date in it closes the risk. */
  readonly date: boolean;
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
