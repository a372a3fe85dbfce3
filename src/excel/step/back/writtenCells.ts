import type { Area } from '../../../grid/area';
import { sheetCell } from '../../../grid/a1';
import type { CellValue } from '../../../grid/snapshot';
import type { CellContent } from '../../../sheets/description';
import { cellKey, contentOf, isFormula, sameContent } from '../../../sheets/made/expectedContents';
import { readInBlocks } from '../../readInBlocks';
import { writeEdits, type CellEdit } from '../../writeCells';
import { anchorOf, columnAnchor, earlierAnchorOf, firstRows, possibleAnchors, sharesCell } from '../anchors';
import { areasOf, watch, type WatchedArea } from '../watchedArea';
import type { CellChange } from '../step';
import { isUnread } from '../../contentsIn';
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
  const rowOfCell = (cell: CellChange): number | null =>
    isBlind(cell) ? cell.row : rowNow(cell, rows, written, whereIs, mode);
  const changed: string[] = [];
  const back: CellChange[] = [];
  const found = deed.cells.map((cell) => {
    const isTitle = cell.anchor === '' && (mode.kind === 'restore' || mode.isSeen);
    const title = isTitle ? placeOfTitle(cell, rows) : null;
    return { cell, title, row: title ? title.row : rowOfCell(cell) };
  });
  const columnNow = columnsNow(
    deed.columns ?? [],
    rows,
    firstRows(found.flatMap(({ cell: { column }, row }) => (row === null ? [] : [{ row, column }]))),
  );
  for (const { cell, row, title } of found) {
    const column = title?.column ?? (isBlind(cell) ? cell.column : columnNow(cell.column));
    const now = row === null ? null : rows.at(row, column);
    if (row !== null && sameContent(now, cell.after)) {
      if (!sameContent(cell.before, cell.after) || cell.formats) back.push({ ...cell, row, column });
    } else if (row === null || !sameContent(now, cell.before)) {
      changed.push(sheetCell(home.name, row ?? cell.row, column));
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
  const source = [{ range: () => used, rows: used.rowCount, columns: used.columnCount }];
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

/** Where the row of an anchor stands; null where several have it, undefined where none has. */
type Places = (anchor: string) => number | null | undefined;

/** Rows by their anchors; where none has it, by any two of their cells, for columns may have been moved. */
function placesByAnchor(rows: Rows, written: ReadonlySet<number>): Places {
  const byFirst = placesOf(rows, (row) => anchorsAt(rows, row, written));
  let byAny: ReadonlyMap<string, number | null> | null = null;
  return (anchor) => {
    const first = byFirst.get(anchor);
    if (first !== undefined) return first;
    byAny ??= placesOf(rows, (row) => possibleAnchors(rows.values[row - rows.first] ?? []));
    return byAny.get(anchor);
  };
}

function placesOf(rows: Rows, anchorsAt: (row: number) => readonly string[]): Map<string, number | null> {
  const found = new Map<string, number | null>();
  rows.values.forEach((_line, at) => {
    const row = at + rows.first;
    for (const anchor of new Set(anchorsAt(row)))
      if (anchor !== '') found.set(anchor, found.has(anchor) ? null : row);
  });
  return found;
}

/** The anchor of a row, as it is kept now and as earlier versions kept it. */
const anchorsAt = (
  { values, first, column }: Rows,
  row: number,
  written: ReadonlySet<number>,
): [string, string] => {
  const line = values[row - first] ?? [];
  return [anchorOf(line, column, written), earlierAnchorOf(line, column, written)];
};

/**
 * Where a cell stands now that is alone in its row, such as a title: nothing else tells its row, so it is looked for by
 * what was written, in its column first. null where it stands as it was, or in no other cell, or in several.
 */
function placeOfTitle(
  { row, column, before, after }: CellChange,
  rows: Rows,
): { readonly row: number; readonly column: number } | null {
  const holds = (at: number, across: number, content: CellContent): boolean =>
    sameContent(rows.at(at, across), content);
  if (typeof after !== 'string' || after === '') return null;
  if (holds(row, column, after) || holds(row, column, before)) return null;
  const all = rows.values.flatMap((line, down) =>
    line.flatMap((_value, at) => {
      const place = { row: down + rows.first, column: at + rows.column };
      return holds(place.row, place.column, after) ? [place] : [];
    }),
  );
  const own = all.filter((place) => place.column === column);
  const [only, ...others] = own.length > 0 ? own : all;
  return only && others.length === 0 ? only : null;
}

/**
 * Where the row of a cell stands now; null where that cannot be told. Of a job that has just stopped, a row of which
 * somebody has changed one of the cells that tell it, and which is found nowhere else, is the one that stands there.
 */
function rowNow(
  change: CellChange,
  rows: Rows,
  written: ReadonlySet<number>,
  whereIs: Places,
  { kind }: Mode,
): number | null {
  if (change.anchor === '') return change.row;
  const { row, anchor } = change;
  const [now, earlier] = anchorsAt(rows, row, written);
  if (now === anchor || earlier === anchor) return row;
  const found = whereIs(anchor);
  return found === undefined && kind === 'failed' && sharesCell(anchor, now) ? row : (found ?? null);
}

/** Where a column stands now, by what stands above its cells; where that cannot be told, where it stood. */
export function columnsNow(
  columns: NonNullable<DeedOf<'cells written'>['columns']>,
  { area, values }: Pick<Rows, 'area' | 'values'>,
  first: ReadonlyMap<number, number>,
): (column: number) => number {
  const anchors = new Map(columns);
  const known = new Map<number, number>();
  const find = (column: number): number => {
    const anchor = anchors.get(column);
    const at = (one: number): string => columnAnchor({ used: area, values }, one, first.get(column) ?? 0);
    if (anchor === undefined || !area || at(column) === anchor) return column;
    const alike = Array.from({ length: area.columns }, (_cell, nth) => area.column + nth).filter(
      (one) => at(one) === anchor,
    );
    const [only, ...others] = alike;
    return only === undefined || others.length > 0 ? column : only;
  };
  return (column) => {
    const now = known.get(column) ?? find(column);
    known.set(column, now);
    return now;
  };
}
