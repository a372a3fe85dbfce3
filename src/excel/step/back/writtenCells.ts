import { sheetCell } from '../../../grid/a1';
import type { CellContent } from '../../../sheets/description';
import { cellKey, isFormula, sameContent } from '../../../sheets/made/expectedContents';
import { writeEdits, type CellEdit } from '../../writeCells';
import { shorten } from '../../../words/shorten';
import { reachOfColumns } from '../anchors';
import type { CellChange } from '../step';
import { rowsWithHeadings, watch, type WatchedArea } from '../watchedArea';
import {
  columnsNow,
  movesBeside,
  placeOfTitle,
  placesByAnchor,
  ranksOf,
  readUsed,
  rowsBeside,
  rowNow,
  type Rows,
} from './rowsNow';
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
  const places = { whereIs: placesByAnchor(deed.cells, rows, written), rankOf: ranksOf(deed.cells) };
  // Of a job that stopped, and told nothing of what it saw, the rows may have stood elsewhere when it wrote.
  const isBlind = ({ anchor }: CellChange): boolean =>
    mode.kind === 'failed' && (!mode.isSeen || anchor === '');
  const rowOfCell = (cell: CellChange): number | null =>
    isBlind(cell) ? cell.row : rowNow(cell, rows, written, places, mode);
  const hasFormats = ({ formats }: CellChange): boolean =>
    formats !== undefined && !mode.protectedThen.has(home.id);
  const changed: Changed[] = [];
  const back: CellChange[] = [];
  const told = deed.cells.map((cell) => ({ cell, row: rowOfCell(cell) }));
  const movedAt = movesBeside(told.filter(({ cell }) => cell.anchor !== '' && !isBlind(cell)));
  const rowBeside = told.some(({ row }) => row === null)
    ? rowsBeside(deed, rows, written, movedAt, mode)
    : () => null;
  const found = told.map(({ cell, row }) => {
    const isAlone = cell.anchor === '' && (mode.kind === 'restore' || mode.isSeen);
    const title = isAlone ? placeOfTitle(cell, rows) : null;
    const beside = cell.row + (isAlone ? movedAt(cell.row) : 0);
    const isBeside = beside !== cell.row && sameContent(rows.at(beside, cell.column), cell.after);
    return { cell, title, row: title ? title.row : isBeside ? beside : (row ?? rowBeside(cell)) };
  });
  const columnNow = columnsNow(
    deed.columns ?? [],
    rows,
    reachOfColumns(found.flatMap(({ cell: { column }, row }) => (row === null ? [] : [{ row, column }]))),
  );
  for (const { cell, row, title } of found) {
    const column = title?.column ?? (isBlind(cell) ? cell.column : columnNow(cell.column));
    const now = row === null || column === null ? null : rows.at(row, column);
    if (row !== null && column !== null && sameContent(now, cell.after)) {
      if (!sameContent(cell.before, cell.after) || hasFormats(cell)) back.push({ ...cell, row, column });
    } else if (row === null || column === null || !sameContent(now, cell.before)) {
      changed.push({
        cell: sheetCell(home.name, row ?? cell.row, column ?? cell.column),
        before: cell.before,
      });
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
      // With the headings above: of two emptied columns that change places nothing else tells.
      const cells = back.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 }));
      if (back.length > 0) watched = watch(sheet, looked, rowsWithHeadings(looked, cells));
      writeEdits(
        context,
        edits(({ before }) => before, 0),
      );
    },
    formulas: () => edits(({ before }) => before, 0).filter(({ content }) => isFormula(content)),
    meanwhile() {
      const asLooked = new Map(back.map(({ row, column, after }) => [cellKey(row, column), after]));
      if (watched.every((area) => area.moved(asLooked).length === 0)) return null;
      const stood = ({ row, column, after }: CellChange): CellContent => {
        const area = watched.find((one) => one.holds(row, column));
        return area ? area.at(row, column) : after;
      };
      return { edits: edits(stood, 1), isUndone: true };
    },
    left: stayAsTheyAre(changed),
    lost: notPutBack(changed.filter(({ before }) => before !== '')),
  };
}

/** A cell that somebody has changed since, with what it held before the step. */
interface Changed {
  readonly cell: string;
  readonly before: CellContent;
}

/** With what they held, which stands nowhere else any more. */
function notPutBack(changed: readonly Changed[]): string[] {
  if (changed.length === 0) return [];
  const cells = changed.map(
    ({ cell, before }) => `${cell} (${shorten(String(isFormula(before) ? before.formula : before))})`,
  );
  const theirs = changed.length === 1 ? 'its row' : 'their rows';
  return [`${someCells(cells)} could not be put back, since somebody changed ${theirs} in the meantime.`];
}

function stayAsTheyAre(changed: readonly Changed[]): string[] {
  if (changed.length === 0) return [];
  const cells = someCells(changed.map(({ cell }) => cell));
  return [
    changed.length === 1
      ? `${cells} was changed since, and stays as it is.`
      : `${cells} were changed since, and stay as they are.`,
  ];
}
