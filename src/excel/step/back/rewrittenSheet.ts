import { cellAddress } from '../../../grid/a1';
import { boundingArea, type Area } from '../../../grid/area';
import type { SheetDescription } from '../../../sheets/description';
import {
  cellKey,
  columnOf,
  differingCells,
  expectedContents,
  rowOf,
  type CellContents,
  isFormula,
  sameContent,
} from '../../../sheets/made/expectedContents';
import { areaOf } from '../../rangeOf';
import { rewriteSheet } from '../../rewriteSheet';
import { writeCells, type CellEdit } from '../../writeCells';
import { asItIs, followerOf, noCells, type Referred } from '../../../sheets/made/followedFormulas';
import { followedSheet } from '../../../sheets/made/movedDescription';
import { lookOf } from '../../../sheets/made/madeLook';
import { askUsed, contentsNow } from '../../contentsIn';
import { askWorkedOn, tablesOn, workedOnSince } from './addedSheet';
import { listed } from '../change';
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
  const used = askUsed(sheet);
  const askReferred = (): Map<string, () => Omit<Referred, 'before'>> =>
    new Map(
      survey.sheets
        .filter(({ id }) => mode.referredTo.has(id))
        .map(({ id, name }) => [id, askReferredSheet(context.workbook.worksheets.getItem(id), name)]),
    );
  const referred = askReferred();
  const charts = sheet.charts.load('items/name');
  const names = sheet.names.load('items/name');
  const { described, former, area, marks, stood } = deed;
  let atWrite: Excel.Range | null = null;
  let referredAtWrite = referred;
  let written: SheetDescription = former;
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
        const kept = [...(stood ?? []), ...theirs];
        const follow =
          mode.kind === 'restore' || mode.isWhole
            ? followerOf(
                expectedContents(described),
                now,
                before,
                [...referred].map(([id, now]) => ({
                  ...now(),
                  before: mode.referredTo.get(id) ?? new Map(),
                })),
              )
            : asItIs;
        const back: SheetDescription = {
          ...former,
          merges: former.merges.filter((merge) => !covers(merge, kept)),
          blocks: [
            ...former.blocks.map((block) => ({
              ...block,
              cells: block.cells.map((line) => line.map(follow)),
            })),
            ...theirs.map(([row, column, content]) => ({ row, column, cells: [[content]] })),
          ],
        };
        written = back;
        const contents = expectedContents(back);
        atWrite = askUsed(sheet);
        referredAtWrite = askReferred();
        rewriteSheet(sheet, {
          former: { ...described, tables: stillThere([described, former], own) },
          described: back,
          area,
          chartNames: charts.items.map(({ name }) => name),
        });
        // Calculated columns and totals of its tables have gone over what somebody wrote there.
        writeCells(
          context,
          kept
            .filter(
              ([row, column, content]) => !sameContent(contents.get(cellKey(row, column)) ?? '', content),
            )
            .map(([row, column, content]) => ({ sheetId: home.id, row, column, content })),
        );
        for (const [name, before] of marks)
          if (names.items.some((item) => item.name === name)) sheet.names.getItem(name).formula = before;
      },
      formulas() {
        const all = new Map([...expectedContents(written)].filter(([, content]) => isFormula(content)));
        return listed(all).map(([row, column, content]) => ({ sheetId: home.id, row, column, content }));
      },
      meanwhile() {
        if (!atWrite) return null;
        const after = contentsNow(atWrite);
        const filled = atWrite.isNullObject ? null : areaOf(atWrite);
        const followed = followedSheet(described, area, now, after);
        // Formulas that name a sheet as it was called before did not follow its lines by themselves.
        const since = [...referredAtWrite].map(([id, now]) => ({
          ...now(),
          before: referred.get(id)?.().now ?? new Map(),
        }));
        const follow = followerOf(now, after, before, since);
        const moved = [...expectedContents(written)].flatMap(([key, content]) =>
          follow(content) === content
            ? []
            : [{ row: rowOf(key), column: columnOf(key), content: follow(content) }],
        );
        const edits = [...typedSince(now, after), ...(followed.described === described ? moved : [])].map(
          (edit) => ({ sheetId: home.id, ...edit }),
        );
        if (followed.described === described) return edits.length === 0 ? null : { edits, isUndone: false };
        // Somebody moved rows of a sheet that goes: what was left of it beyond its former place goes too.
        return {
          edits,
          isUndone: false,
          again() {
            const whole = filled ? boundingArea(followed.area, filled) : followed.area;
            rewriteSheet(sheet, {
              former: { ...written, ...sizedAll(whole) },
              described: written,
              area: whole,
              chartNames: written.charts.map(({ name }) => name),
            });
          },
        };
      },
    };
  };
}

/** As if each line of an area had a size of its own: lines that somebody's rows have moved took theirs along. */
const sizedAll = ({
  row,
  column,
  rows,
  columns,
}: Area): Pick<SheetDescription, 'rowHeights' | 'columnWidths'> => ({
  rowHeights: [{ row: 0, rows: row + rows, height: 0 }],
  columnWidths: [{ column: 0, columns: column + columns, width: 0 }],
});

/** Queues the question what a sheet holds to which formulas refer. */
function askReferredSheet(sheet: Excel.Worksheet, name: string): () => Omit<Referred, 'before'> {
  const used = askUsed(sheet);
  const withFormats = sheet.getUsedRangeOrNullObject(false).load('rowIndex,columnIndex,rowCount,columnCount');
  return () => ({
    name,
    now: contentsNow(used),
    area: withFormats.isNullObject ? noCells : areaOf(withFormats),
  });
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
