import { readSelection } from '../../excel/readSelection';
import { type WorkbookRead, readWorkbook } from '../../excel/readWorkbook';
import { type Outcome, done, refuse } from '../../excel/refusal';
import { type WorkbookContext, run } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import type { Rest } from '../../excel/step/ground';
import { writtenMappings } from '../../excel/writeMappings';
import { areaAddress, columnIndex } from '../../grid/a1';
import type { Area } from '../../grid/area';
import type { MappedTables } from '../../plan/mapping/applyMappings';
import { declareTable } from '../../plan/mapping/declareTable';
import { type PickedMeaning, keepMapping } from '../../plan/mapping/keepMapping';
import { headingKey } from '../../plan/mapping/keptMapping';
import { type KeptMapping } from '../../plan/mapping/kept';
import { linesOf } from '../../plan/mapping/linesOf';
import { gridOf } from '../../plan/recognise/grid';
import { recogniseWorkbook } from '../../plan/recognise/recogniseTables';
import type { RecognisedTable } from '../../plan/recognised';
import { unusedIn } from '../../plan/unused/unusedIn';
import { sameName } from '../../words/names';
import type { Progress } from '../shared/outcome';
import { sheetOf } from '../shared/sheets';
import type { TableReport } from '../tables/report';
import { reportTable } from '../tables/reportTable';
import type { MapTableReport } from './report';
import type { MapTableRequest } from './request';

type Selection = { readonly sheetId: string; readonly area: Area } | null;

/**
 * Keeps in the workbook what an officer says of one of its tables; no cell is changed. Three round trips to read (one
 * more for the selection), one to write.
 */
export function mapTable(request: MapTableRequest, progress?: Progress): Promise<Outcome<MapTableReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 2);
    const selection = request.table === 'selection' ? await readSelection(context) : null;
    const workbook = await readWorkbook(context);
    const mapped = recogniseWorkbook(workbook);
    const found = findTable(workbook, mapped, request, selection);
    if (!found.ok) return found;
    const table = found.report;
    const grid = gridOf(sheetOf(workbook, table));
    const picks = readPicks(table, grid, request);
    if (!picks.ok) return picks;

    progress?.('Keeping it in the workbook', 1, 2);
    const before = workbook.mappings?.mappings ?? [];
    const kept = withoutIdle(
      workbook,
      keepMapping(before, grid, table, request.kind, picks.report, mapped.tables),
      request.kind === 'none' ? table.mapping?.id : undefined,
    );
    const refusal = await keep(context, workbook, kept, [
      { sheetId: sheetOf(workbook, table).id, area: table.area },
    ]);
    if (refusal) return refusal;
    const after = recogniseWorkbook(withMappings(workbook, kept));
    const now = after.tables.find(({ mapping }) => mapping?.id === idOf(kept, before, table));
    return done({
      table: now ? reportTable(now, sheetOf(workbook, now)) : null,
      findings: after.findings,
    });
  });
}

/** Of a table that the officer had named themselves "none" is not kept: it is no table once their word has gone. */
function withoutIdle(
  workbook: WorkbookRead,
  kept: readonly KeptMapping[],
  id: string | undefined,
): readonly KeptMapping[] {
  if (id === undefined) return kept;
  const { ignored } = recogniseWorkbook(withMappings(workbook, kept));
  return ignored.some(({ mapping }) => mapping === id) ? kept : kept.filter((each) => each.id !== id);
}

/** Keeps mappings in the workbook; a refusal where they are too many. */
export async function keep(
  context: WorkbookContext,
  workbook: WorkbookRead,
  kept: readonly KeptMapping[],
  rests: readonly Rest[] = [],
): Promise<Outcome<never> | null> {
  const change = writtenMappings(context, workbook, kept);
  if (!change)
    return refuse(
      'mapping-too-large',
      'The workbook holds too many choices of columns already, so this one was not kept. Forget those of tables that are no longer used, under Tables, then say it again.',
    );
  await carryOut(context, workbook, {
    change,
    restored: 'What the columns mean was put back as it was.',
    rests,
  });
  return null;
}

/** The workbook as it will be read from now on. */
export const withMappings = (workbook: WorkbookRead, mappings: readonly KeptMapping[]): WorkbookRead => ({
  ...workbook,
  mappings: { mappings, unreadable: workbook.mappings?.unreadable ?? [] },
});

const idOf = (
  kept: readonly KeptMapping[],
  before: readonly KeptMapping[],
  { mapping }: RecognisedTable,
): string | undefined => mapping?.id ?? kept.find(({ id }) => before.every((each) => each.id !== id))?.id;

function findTable(
  workbook: WorkbookRead,
  { tables, ignored }: MappedTables,
  { table: wanted, kind }: MapTableRequest,
  selection: Selection,
): Outcome<RecognisedTable> {
  if (wanted !== 'selection') {
    const table = tables.find(
      ({ sheet, area }) => sameName(sheet, wanted.sheet) && areaAddress(area) === wanted.range,
    );
    return table ? done(table) : unusedTable(workbook, { tables, ignored }, wanted, kind);
  }
  const sheet = workbook.sheets.find(({ id }) => id === selection?.sheetId);
  if (!selection || !sheet?.used || kind === 'none') return noHeadings();
  const known = [...tables, ...ignored.map(({ table }) => table)].find(
    ({ sheet: name, area, headings, transposed }) =>
      name === sheet.name &&
      !transposed &&
      selection.area.row === headings.row &&
      selection.area.column < area.column + area.columns &&
      area.column < selection.area.column + selection.area.columns,
  );
  const declared = declareTable(gridOf(sheet), selection.area, kind, tables);
  if (!declared) return noHeadings();
  return done(known?.mapping ? { ...declared, mapping: known.mapping } : declared);
}

/** A table that was named as used by nothing, of the kind that the officer picks for it. */
function unusedTable(
  workbook: WorkbookRead,
  mapped: Pick<MappedTables, 'tables' | 'ignored'>,
  wanted: Pick<TableReport, 'sheet' | 'range'>,
  kind: MapTableRequest['kind'],
): Outcome<RecognisedTable> {
  const found = unusedIn(workbook, mapped).find(
    ({ sheet, area }) => sameName(sheet, wanted.sheet) && areaAddress(area) === wanted.range,
  );
  const sheet = workbook.sheets.find(({ name }) => name === found?.sheet);
  if (!found || !sheet || kind === 'none') return movedSince(wanted.sheet);
  const declared = declareTable(gridOf(sheet), { ...found.area, rows: 1 }, kind, mapped.tables);
  return declared ? done(declared) : noHeadings();
}

/** The picks with their columns as numbers; a refusal if another heading stands there than the one that was shown. */
function readPicks(
  table: RecognisedTable,
  grid: ReturnType<typeof gridOf>,
  { picks = [] }: MapTableRequest,
): Outcome<PickedMeaning[]> {
  const lines = linesOf(grid, table);
  const read: PickedMeaning[] = [];
  for (const { place, heading, meaning } of picks) {
    const at = table.transposed ? Number(place) - 1 : columnIndex(place);
    const line = lines.find((each) => each.at === at);
    if (!line || headingKey(line.heading) !== headingKey(heading)) return movedSince(table.sheet);
    read.push({ at, meaning });
  }
  return done(read);
}

const movedSince = (sheet: string): Outcome<never> =>
  refuse(
    'table-changed',
    `The table on “${sheet}” was changed since it was read, so nothing was kept. Press “Read again” and say it once more.`,
  );

const noHeadings = (): Outcome<never> =>
  refuse(
    'no-headings-selected',
    'No row of headings is selected. Select the cells that hold the headings of one table, two at least, then try again.',
  );
