import { columnHeading } from '../headingsOf';
import type { PlacedTable } from '../tablesOfKind';
import { levelReader, readOwnRating, readScore } from './readRating';
import type { RegisterRisk } from './register';
import { readRows, type ReadRow } from './registerRows';
import { readAppetite, readTarget } from './riskAims';
import { cityGrid, type RiskGrid } from './riskGrid';
import { holdCodeAndTitle, splitCode } from './riskCode';
import { isDate, isPerson, stackedMeanings } from './stackedRows';

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
  const heading = appetiteHeading(placed);
  // Steps of a scale in words are no figures to multiply.
  const unknown = (): null => null;
  const levels =
    ofScale > 0
      ? { likelihood: unknown, impact: unknown }
      : { likelihood: likelihoods.read, impact: impacts.read };
  return rows.map(({ code, title, cell, cells, closed, actions }) => {
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
      target: readTarget(cells, levels),
      appetite: readAppetite(cells, heading, grid.appetites ?? new Map()),
      actions,
      ...(ofScale > 0 && { ofScale }),
      cells,
      cell,
      ...(cells.outcome && { outcome: cells.outcome }),
    };
  });
}

/** The heading to which "Yes" and "No" answer: "Within appetite?"; '' for none. */
function appetiteHeading(placed: PlacedTable<'risks'>): string {
  const column = placed.table.columns.againstAppetite;
  return column === undefined ? '' : columnHeading(placed, column);
}

/** Code and title of a shared cell apart; what else stands in the title's own column is the description. */
function withCodes(rows: readonly ReadRow[], placed: PlacedTable<'risks'>): readonly ReadRow[] {
  const from = placed.table.columns.code === undefined ? 'title' : 'code';
  if (!holdCodeAndTitle(rows.map((row) => row[from]))) return rows;
  const hasOwner = stackedMeanings(placed).get(from)?.includes('owner') ?? false;
  return rows.map((row): ReadRow => {
    const parts = splitCode(row[from]);
    const cell = row.cells[from];
    if (!parts || !cell) return row;
    const { title, owner } = titleAndOwner(parts.title, hasOwner);
    const told = from === 'code' && row.cells.description === undefined ? row.cells.title : undefined;
    return {
      ...row,
      code: parts.code,
      title,
      cell,
      cells: {
        ...row.cells,
        ...(told && { description: told }),
        ...(owner !== '' && !row.cells.owner && { owner: { ...cell, value: owner, text: owner } }),
        code: { ...cell, text: parts.code },
        title: { ...cell, text: title },
      },
    };
  });
}

/** "Road Safety", a date and "Ian Brown" in lines of one cell: the title, when it was written, and the owner. */
function titleAndOwner(text: string, hasOwner: boolean): { readonly title: string; readonly owner: string } {
  const lines = text.split('\n').map((line) => line.trim());
  const date = lines.findIndex((line) => isDate({ sheet: '', row: 0, column: 0, value: line, text: line }));
  const end =
    date > 0 ? date : hasOwner && lines.length > 1 && isPerson(lines.at(-1) ?? '') ? -1 : lines.length;
  if (end === lines.length) return { title: text, owner: '' };
  const rest = lines.slice(end).filter((line, at) => !(date > 0 && at === 0) && isPerson(line));
  return { title: lines.slice(0, end).join(' '), owner: hasOwner ? (rest[0] ?? '') : '' };
}
