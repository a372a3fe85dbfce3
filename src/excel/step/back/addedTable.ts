import { cellAddress, sheetCell } from '../../../grid/a1';
import { sameArea, type Area } from '../../../grid/area';
import type { CellContent } from '../../../sheets/description';
import { cellKey, columnOf, differingCells, rowOf, isFormula } from '../../../sheets/made/expectedContents';
import { asInput } from '../../writeCells';
import { rangeOf } from '../../rangeOf';
import { writeLook, writeSizes } from '../place';
import { contentsNow } from '../../contentsIn';
import { askBeside, askPlace } from './placeNow';
import { surveyed, type Survey } from './survey';
import { someCells, stays, type DeedOf, type Mode, type Verdict } from './way';

/**
 * Takes a table out again that a step put on a sheet, or columns that it added to one. Where somebody has written in
 * them since, the officer is asked; cells that hold something else than the step wrote stay in any case. A table that
 * has moved is followed by its name.
 */
export function takeOutTable(
  context: Excel.RequestContext,
  survey: Survey,
  deed: DeedOf<'table added' | 'columns added'>,
  mode: Mode,
): () => Promise<Verdict> {
  const named = survey.tables.find(({ name }) => name === deed.table);
  const home = surveyed(survey, named ? { id: named.sheetId, name: deed.sheet.name } : deed.sheet);
  if (!home) return async () => stays(`The sheet “${deed.sheet.name}” is no longer there.`);
  const isNew = deed.kind === 'table added';
  if (isNew && !named && mode.kind === 'restore')
    return async () => stays(`The table on “${home.name}” is no longer there.`);
  const sheet = context.workbook.worksheets.getItem(home.id);
  const table = named ? sheet.tables.getItem(deed.table) : null;
  const range = table?.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const columns = table
    ? deed.singly.map((heading) => table.columns.getItemOrNullObject(heading).load('id'))
    : [];
  const askedPlace = askPlace(sheet, deed, range, mode);
  return async () => {
    const { area, moved, contents: now } = await askedPlace(context);
    const written = new Map(
      deed.contents.map(([row, column, content]) => [
        cellKey(row + moved.rows, column + moved.columns),
        content,
      ]),
    );
    const stood = new Map(deed.stood?.map(([row, column, content]) => [cellKey(row, column), content]));
    // Of a job that stopped half-way, what Excel writes itself on the way is not known (names of columns). Where all was
    // written, only what stands beside inserted rows is the job's own.
    const own = new Set(deed.contents.map(([, , content]) => JSON.stringify(content)));
    const isTyped = (key: string): boolean =>
      now.has(key) &&
      !stood.has(key) &&
      !isRewritten(written.get(key), now.get(key)) &&
      !own.has(JSON.stringify(now.get(key)));
    const changed = differingCells(now, written).filter((key) => {
      if (mode.kind === 'restore') return true;
      return (mode.isWhole || !mode.isSeen) && isTyped(key);
    });
    let atWrite: Excel.Range | null = null;
    let besideAtWrite: ReturnType<typeof askBeside> = () => null;
    const asked = changed.map((key) => cellAddress(rowOf(key), columnOf(key)));
    return {
      left:
        changed.filter((key) => now.has(key)).length === 0 || !mode.anyway
          ? []
          : [
              `${someCells(changed.map((key) => sheetCell(home.name, rowOf(key), columnOf(key))))} stay as they are.`,
            ],
      asks:
        asked.length === 0 || mode.kind === 'failed'
          ? null
          : `Somebody has written in the ${isNew ? 'table' : 'columns'} on “${home.name}” since (${someCells(asked)}).`,
      queue() {
        // Rows may be inserted above it before this is sent: its cells are found by the table, not by their addresses.
        const find = () => (range && table ? within(table.getRange(), range, area) : rangeOf(sheet, area));
        if (!table) atWrite = rangeOf(sheet, area).load('rowIndex,columnIndex,formulas,values');
        besideAtWrite = askBeside(sheet, deed, range, mode.inBlocks);
        const ofNew = isNew ? find() : null;
        if (table && isNew) table.convertToRange();
        // From the last: those before would pull it to the left.
        for (const column of [...columns].reverse()) if (!column.isNullObject) column.delete();
        // With the rows that it has now: somebody may have inserted some.
        if (range && table && deed.tableBefore && deed.singly.length === 0)
          table.resize(
            table.getRange().getCell(0, 0).getAbsoluteResizedRange(range.rowCount, deed.tableBefore.columns),
          );
        const all = ofNew ?? find();
        const keep = new Map<string, CellContent>([
          ...changed.filter((key) => now.has(key)).map((key) => [key, now.get(key) ?? ''] as const),
          ...stood,
        ]);
        all.conditionalFormats.clearAll();
        all.dataValidation.clear();
        all.clear();
        if (deed.lookBefore) writeLook(all, deed.lookBefore);
        writeSizes(sheet, all.getCell(0, 0), deed);
        for (const [key, content] of keep)
          all.getCell(rowOf(key) - area.row, columnOf(key) - area.column).formulas = [[asInput(content)]];
      },
      meanwhile() {
        const then = atWrite ? contentsNow(atWrite) : now;
        const beside = besideAtWrite();
        const isLonger = beside !== null && !sameArea(beside.area, area);
        if (!isLonger && differingCells(then, now).length === 0) return null;
        const edits = [...then].map(([key, content]) => ({
          sheetId: home.id,
          row: rowOf(key),
          column: columnOf(key),
          content,
        }));
        return { edits, isUndone: true };
      },
    };
  };
}

/** Excel writes references to columns anew once a table is none any more: a formula in the place of one is ours. */
const isRewritten = (written: CellContent | undefined, now: CellContent | undefined): boolean =>
  isFormula(written ?? null) && isFormula(now ?? null);

/** Cells of a table by where they stand in it: `area` on the sheet, when the table stood as it was read. */
const within = (now: Excel.Range, { rowIndex, columnIndex }: Excel.Range, area: Area): Excel.Range =>
  now
    .getCell(0, 0)
    .getOffsetRange(area.row - rowIndex, area.column - columnIndex)
    .getAbsoluteResizedRange(area.rows, area.columns);
