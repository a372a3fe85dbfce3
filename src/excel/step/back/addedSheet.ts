import { cellAddress } from '../../../grid/a1';
import type { CellContent } from '../../../sheets/description';
import {
  cellKey,
  columnOf,
  contentsOfBlock,
  differingCells,
  rowOf,
  contentOf,
} from '../../../sheets/made/expectedContents';
import { addedSheets, type Survey, type SurveyedSheet } from './survey';
import { askWorkedOn } from './workedOn';
import { nothingToDo, someCells, stays, type DeedOf, type Mode, type Verdict } from './way';

/** Removes a sheet that a step added. One on which somebody has worked since is asked about. */
export function removeSheet(
  context: Excel.RequestContext,
  survey: Survey,
  deed: DeedOf<'sheet added'>,
  { step, index }: { readonly step: string; readonly index: number },
  mode: Mode,
): () => Verdict {
  const found = addedSheets(survey, step, index, deed.name);
  const [only, ...others] = found.length > 0 ? found : halfCopied(survey, deed, mode);
  if (!only) return () => nothingToDo;
  if (others.length > 0)
    return () =>
      stays(
        `There are copies of the sheet “${deed.name}” (${[only, ...others].map(({ name }) => `“${name}”`).join(', ')}), so it was left.`,
      );
  const sheet = context.workbook.worksheets.getItem(only.id);
  const queue = () => sheet.delete();
  if (mode.kind === 'failed' || mode.anyway || deed.contents === null)
    return () => ({ ...nothingToDo, queue });
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,formulas,values');
  const workedOn = deed.look ? askWorkedOn(sheet, deed.look, tablesOn(survey, only.id)) : () => [];
  return () => {
    const written = new Map(deed.contents?.map(([row, column, content]) => [cellKey(row, column), content]));
    const changed = differingCells(contentsNow(used), written);
    const cells = changed.map((key) => cellAddress(rowOf(key), columnOf(key)));
    return {
      queue,
      left: [],
      asks: workedOnSince(`“${only.name}”`, 'made', cells, workedOn()),
    };
  };
}

/** The question before a sheet goes, or is written anew, on which somebody has worked; null where nobody has. */
export function workedOnSince(
  sheet: string,
  made: 'made' | 'refreshed',
  cells: readonly string[],
  deeds: readonly string[],
): string | null {
  const said = [
    ...(cells.length > 0
      ? [`Somebody has written on ${sheet} since it was ${made} (${someCells(cells)}).`]
      : []),
    ...(deeds.length > 0 ? [`Somebody has ${deeds.join(', ')} on ${sheet} since it was ${made}.`] : []),
  ];
  return said.length === 0 ? null : said.join(' ');
}

export const tablesOn = ({ tables }: Survey, sheetId: string): readonly string[] =>
  tables.filter((table) => table.sheetId === sheetId).map(({ name }) => name);

/** Of whole rows, and of too many cells, Excel answers null; its types do not say so. */
export const isUnread = ({ values }: { readonly values: unknown }): boolean => values === null;

export const contentsNow = (used: Excel.Range): Map<string, CellContent> =>
  used.isNullObject || isUnread(used)
    ? new Map()
    : contentsOfBlock(
        (used.values as unknown[][]).map((line, row) =>
          line.map((value, column) => contentOf((used.formulas as unknown[][])[row]?.[column], value)),
        ),
        used.rowIndex,
        used.columnIndex,
      );

/** A copy that Excel made and that has no name of ours yet: the only new sheet named like a copy of the original. */
function halfCopied(
  { sheets }: Survey,
  { copyOf }: DeedOf<'sheet added'>,
  { sheetsBefore }: Mode,
): readonly SurveyedSheet[] {
  if (!copyOf || !sheetsBefore) return [];
  const copies = sheets.filter(
    ({ id, name, mark }) =>
      !sheetsBefore.has(id) &&
      mark === '' &&
      name.startsWith(copyOf.name.slice(0, 20)) &&
      / \(\d+\)$/.test(name),
  );
  return copies.length === 1 ? copies : [];
}
