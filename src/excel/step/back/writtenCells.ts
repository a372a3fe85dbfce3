import type { Area } from '../../../grid/area';
import { sheetCell } from '../../../grid/a1';
import type { CellValue } from '../../../plan/snapshot';
import type { CellContent } from '../../../sheets/description';
import { cellKey } from '../../../sheets/made/expectedContents';
import { contentOf, sameContent } from '../../../sheets/made/sameContent';
import { readInBlocks } from '../../readInBlocks';
import { writeEdits, type CellEdit } from '../../writeEdits';
import { anchorOf } from '../anchors';
import { areasOf, watch, type WatchedArea } from '../watchedArea';
import type { CellChange } from '../step';
import { isUnread } from './addedSheet';
import { surveyed, type Survey, type SurveyedSheet } from './survey';
import { nothingToDo, someCells, stays, type DeedOf, type Mode, type Verdict } from './way';

/**
 * Puts back what cells held, where they still hold what the step wrote. A row that was moved since is followed by its
 * first cells; what cannot be found, and what somebody changed, stays and is named.
 */
export function putBackCells(
  context: Excel.RequestContext,
  survey: Survey,
  deed: DeedOf<'cells written'>,
  mode: Mode,
): () => Promise<Verdict> {
  const home = surveyed(survey, deed.sheet);
  if (!home) return async () => stays(`The sheet “${deed.sheet.name}” is no longer there.`);
  const used = context.workbook.worksheets
    .getItem(home.id)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex,columnIndex,rowCount,columnCount');
  if (!mode.inBlocks) used.load('formulas,values');
  return async () => judgeCells(context, home, deed, mode, await readUsed(context, used, mode));
}

function judgeCells(
  context: Excel.RequestContext,
  home: SurveyedSheet,
  deed: DeedOf<'cells written'>,
  mode: Mode,
  rows: Rows,
): Verdict {
  const written = new Set(deed.cells.map(({ column }) => column));
  const whereIs = placesByAnchor(rows, written);
  // Of a job that stopped, and told nothing of what it saw, the rows may have stood elsewhere when it wrote.
  const isBlind = ({ anchor }: CellChange): boolean =>
    mode.kind === 'failed' && (!mode.isSeen || anchor === '');
  const changed: string[] = [];
  const back: CellChange[] = [];
  for (const cell of deed.cells) {
    const row = isBlind(cell) ? cell.row : rowNow(cell, rows, written, whereIs);
    const now = row === null ? null : rows.at(row, cell.column);
    if (row !== null && sameContent(now, cell.after)) {
      if (!sameContent(cell.before, cell.after) || cell.formats) back.push({ ...cell, row });
    } else if (row === null || !sameContent(now, cell.before)) {
      changed.push(sheetCell(home.name, row ?? cell.row, cell.column));
    }
  }
  const sheet = context.workbook.worksheets.getItem(home.id);
  const looked = { name: home.name, used: rows.area, values: rows.values };
  let watched: readonly WatchedArea[] = [];
  const edits = (contentFor: (cell: CellChange) => CellContent, format: 0 | 1): CellEdit[] =>
    back.map((cell) => ({
      sheetId: home.id,
      row: cell.row,
      column: cell.column,
      content: contentFor(cell),
      ...(cell.formats && { numberFormat: cell.formats[format] }),
    }));
  return {
    ...nothingToDo,
    queue() {
      if (back.length > 0) watched = watch(sheet, looked, areasOf(looked, back));
      writeEdits(
        context,
        edits(({ before }) => before, 0),
      );
    },
    meanwhile() {
      const asLooked = new Map(back.map(({ row, column, after }) => [cellKey(row, column), after]));
      if (watched.every((area) => area.moved(asLooked).length === 0)) return null;
      const stood = ({ row, column, after }: CellChange): CellContent => {
        const area = watched.find((one) => one.holds(row, column));
        return area ? area.at(row, column) : after;
      };
      return { edits: edits(stood, 1), isUndone: true };
    },
    left:
      changed.length === 0
        ? []
        : [
            `${someCells(changed)} ${changed.length === 1 ? 'was' : 'were'} changed since, and ${changed.length === 1 ? 'stays' : 'stay'} as ${changed.length === 1 ? 'it is' : 'they are'}.`,
          ],
  };
}

interface Rows {
  readonly first: number;
  readonly column: number;
  readonly area: Area | null;
  readonly values: readonly (readonly CellValue[])[];
  at(row: number, column: number): CellContent;
}

/** What the used cells hold: read with all else, or in round trips of its own where that is too much. */
async function readUsed(context: Excel.RequestContext, used: Excel.Range, { inBlocks }: Mode): Promise<Rows> {
  if (used.isNullObject) return { first: 0, column: 0, area: null, values: [], at: () => '' };
  const source = [{ range: used, rows: used.rowCount, columns: used.columnCount }];
  const isRead = !inBlocks && !isUnread(used);
  const values = isRead
    ? (used.values as CellValue[][])
    : ((await readInBlocks<CellValue>(context, source, 'values'))[0] ?? []);
  const formulas = isRead
    ? (used.formulas as unknown[][])
    : ((await readInBlocks<unknown>(context, source, 'formulas'))[0] ?? []);
  const { rowIndex: first, columnIndex: column } = used;
  return {
    first,
    column,
    area: { row: first, column, rows: used.rowCount, columns: used.columnCount },
    values,
    at: (row, at) => contentOf(formulas[row - first]?.[at - column], values[row - first]?.[at - column]),
  };
}

/** Rows by their anchors; null for an anchor that several have. */
function placesByAnchor(rows: Rows, written: ReadonlySet<number>): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  rows.values.forEach((_line, at) => {
    const anchor = anchorAt(rows, at + rows.first, written);
    if (anchor !== '') found.set(anchor, found.has(anchor) ? null : at + rows.first);
  });
  return found;
}

const anchorAt = ({ values, first, column }: Rows, row: number, written: ReadonlySet<number>): string =>
  anchorOf(values[row - first] ?? [], column, written);

/** Where the row of a cell stands now; null where that cannot be told. */
function rowNow(
  { row, anchor }: CellChange,
  rows: Rows,
  written: ReadonlySet<number>,
  whereIs: ReadonlyMap<string, number | null>,
): number | null {
  if (anchorAt(rows, row, written) === anchor) return row;
  return anchor === '' ? null : (whereIs.get(anchor) ?? null);
}
