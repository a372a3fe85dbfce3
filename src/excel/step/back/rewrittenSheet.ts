import { cellAddress } from '../../../grid/a1';
import type { Area } from '../../../grid/area';
import type { SheetDescription } from '../../../sheets/description';
import {
  columnOf,
  differingCells,
  expectedContents,
  rowOf,
  type CellContents,
} from '../../../sheets/made/expectedContents';
import { isFormula, sameContent } from '../../../sheets/made/sameContent';
import { rewriteSheet } from '../../rewriteSheet';
import { writeCells } from '../../writeCells';
import type { CellEdit } from '../../writeEdits';
import { lookOf } from '../../../sheets/made/madeLook';
import { contentsNow, tablesOn, workedOnSince } from './addedSheet';
import { askWorkedOn } from './workedOn';
import { surveyed, type Survey } from './survey';
import { stays, type DeedOf, type Mode, type Verdict } from './way';

/** Writes a sheet as it was before a step wrote it anew. One that somebody has worked on since is asked about. */
export function writeFormer(
  context: Excel.RequestContext,
  survey: Survey,
  deed: DeedOf<'sheet rewritten'>,
  mode: Mode,
): () => Verdict {
  const home = surveyed(survey, deed.sheet);
  if (!home) return () => stays(`The sheet “${deed.sheet.name}” is no longer there.`);
  const sheet = context.workbook.worksheets.getItem(home.id);
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas,values');
  const charts = sheet.charts.load('items/name');
  const names = sheet.names.load('items/name');
  const { described, former, area, marks, stood } = deed;
  let atWrite: Excel.Range | null = null;
  const workedOn =
    mode.kind === 'restore' && !mode.anyway
      ? askWorkedOn(sheet, lookOf(described), tablesOn(survey, home.id))
      : () => [];
  return () => {
    const now = contentsNow(used);
    const changed = differingCells(now, expectedContents(described));
    // What stands there and was neither written nor there before is somebody's: it stays.
    const before = expectedContents({ ...former, tables: [] });
    const theirs = changed.flatMap((key) => {
      const content = now.get(key) ?? '';
      const isOurs = content === '' || sameContent(content, before.get(key) ?? '');
      return isOurs || mode.kind !== 'failed' ? [] : [[rowOf(key), columnOf(key), content] as const];
    });
    const own = survey.tables.filter(({ sheetId }) => sheetId === home.id).map(({ name }) => name);
    return {
      left: [],
      asks:
        mode.kind === 'failed'
          ? null
          : workedOnSince(
              `“${home.name}”`,
              'refreshed',
              changed.map((key) => cellAddress(rowOf(key), columnOf(key))),
              workedOn(),
            ),
      queue() {
        atWrite = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas,values');
        rewriteSheet(sheet, {
          former: { ...described, tables: stillThere([described, former], own) },
          described: { ...former, merges: former.merges.filter((merge) => !covers(merge, stood)) },
          area,
          chartNames: charts.items.map(({ name }) => name),
        });
        writeCells(
          context,
          [...(stood ?? []), ...theirs].map(([row, column, content]) => ({
            sheetId: home.id,
            row,
            column,
            content,
          })),
        );
        for (const [name, before] of marks)
          if (names.items.some((item) => item.name === name)) sheet.names.getItem(name).formula = before;
      },
      meanwhile() {
        const edits = atWrite ? typedSince(now, contentsNow(atWrite)) : [];
        return edits.length === 0
          ? null
          : { edits: edits.map((edit) => ({ sheetId: home.id, ...edit })), isUndone: false };
      },
    };
  };
}

/** What somebody typed on the sheet between two looks at it; where rows moved, what stood there before is none. */
function typedSince(before: CellContents, after: CellContents): Omit<CellEdit, 'sheetId'>[] {
  const known = new Set([...before.values()].map((content) => JSON.stringify(content)));
  return differingCells(after, before).flatMap((key) => {
    const content = after.get(key) ?? '';
    const isTyped = content !== '' && !isFormula(content) && !known.has(JSON.stringify(content));
    return isTyped ? [{ row: rowOf(key), column: columnOf(key), content }] : [];
  });
}

/** Whether a merged block would swallow what stood in one of its cells. */
const covers = (merge: Area, stood: DeedOf<'sheet rewritten'>['stood'] = []): boolean =>
  stood.some(
    ([row, column, content]) =>
      content !== '' &&
      (row !== merge.row || column !== merge.column) &&
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );

/** Tables of the sheet as it was written or as it was before: after a job that stopped either may stand there. */
function stillThere(
  descriptions: readonly SheetDescription[],
  now: readonly string[],
): SheetDescription['tables'] {
  const tables = descriptions.flatMap((described) => described.tables);
  return now.flatMap((name) => tables.find((table) => table.name === name) ?? []);
}
