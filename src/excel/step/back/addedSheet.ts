import { areaAddress, cellAddress } from '../../../grid/a1';
import { cellKey, columnOf, differingCells, rowOf } from '../../../sheets/made/expectedContents';
import { type CellLook, lookedAreas, type MadeLook } from '../../../sheets/made/madeLook';
import { askUsed, contentsNow } from '../../contentsIn';
import { rangeOf } from '../../rangeOf';
import { addedSheets, type Survey, type SurveyedSheet } from './survey';
import { type DeedOf, type Mode, nothingToDo, someCells, stays, type Verdict } from './way';

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
  const used = askUsed(sheet);
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

/**
 * Queues the question what somebody has done to a sheet that was made, beside writing in its cells: charts, tables and
 * comments of theirs, and colours and type that they changed. The next round trip answers it, in words that follow
 * “Somebody has …”: "added a chart", "changed the look of B4:D4".
 */
export function askWorkedOn(
  sheet: Excel.Worksheet,
  look: MadeLook,
  tables: readonly string[],
): () => readonly string[] {
  const charts = sheet.charts.load('items/name');
  const comments = sheet.comments.load('items/id');
  const areas = lookedAreas(look).map(({ area, look: written }) => {
    const { format } = rangeOf(sheet, area);
    format.load('fill/color,font/color,font/bold,font/italic');
    return { area, written, format };
  });
  return () => {
    const now = areas.map(({ format: { fill, font } }) => ({
      fill: fill.color,
      color: font.color,
      bold: font.bold,
      italic: font.italic,
    }));
    const usual = usualLook(areas.map(({ written }, at) => ({ written, now: now[at] ?? nothing })));
    const changed = areas.filter(({ written }, at) => !looks(now[at] ?? nothing, { ...usual, ...written }));
    const [first, ...more] = changed;
    return [
      ...(charts.items.some(({ name }) => !look.charts.includes(name)) ? ['added a chart'] : []),
      ...(tables.some((name) => !look.tables.includes(name)) ? ['added a table'] : []),
      ...(comments.items.length > 0 ? ['written a comment'] : []),
      ...(first
        ? [`changed the look of ${areaAddress(first.area)}${more.length > 0 ? ' and other cells' : ''}`]
        : []),
    ];
  };
}

/** How an area looks; null, or an empty colour, where its cells differ. */
type LookNow = { readonly [Key in keyof Required<CellLook>]: CellLook[Key] | null };
const nothing: LookNow = { fill: null, color: null, bold: null, italic: null };

/** What most areas show of which nothing was written. */
function usualLook(areas: readonly { readonly written: CellLook; readonly now: LookNow }[]): CellLook {
  const most = <Key extends keyof CellLook>(key: Key): LookNow[Key] => {
    const counts = new Map<LookNow[Key], number>();
    for (const { written, now } of areas)
      if (written[key] === undefined) counts.set(now[key], (counts.get(now[key]) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
  };
  const usual = {
    fill: most('fill'),
    color: most('color'),
    bold: most('bold'),
    italic: most('italic'),
  };
  return Object.fromEntries(Object.entries(usual).filter(([, value]) => value !== null)) as CellLook;
}

const looks = (now: LookNow, expected: CellLook): boolean =>
  sameColour(now.fill, expected.fill) &&
  sameColour(now.color, expected.color) &&
  (expected.bold === undefined || now.bold === expected.bold) &&
  (expected.italic === undefined || now.italic === expected.italic);

const sameColour = (now: string | null | undefined, expected: string | undefined): boolean =>
  expected === undefined || (now ?? '').toUpperCase() === expected.toUpperCase();
