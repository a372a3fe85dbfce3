import { type Outcome, done, refuse } from '../../excel/refusals';
import type { Rest } from '../../excel/step/ground';
import { areaAddress, columnIndex } from '../../grid/a1';
import type { Area } from '../../grid/area';
import { type PlanBook, openBook } from '../../plan/book/planBook';
import type { MappedTables, MappedWorkbook } from '../../plan/mapping/applyMappings';
import { declareTable, keepMapping, type PickedMeaning } from '../../plan/mapping/declareTable';
import { headingKey, type KeptMapping } from '../../plan/mapping/keptMappings';
import { linesOf } from '../../plan/mapping/linesOf';
import { gridOf } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import { unusedIn } from '../../plan/rules/overlooked/unusedIn';
import { sameName } from '../../words/fold';
import { sheetOf } from '../shared/workbook';
import type { TableReport, TablesReport } from '../tables/report';
import { reportTable, reportTables } from '../tables/reportTable';
import type { MapTableReport, MapTableRequest } from './report';

/** What is said of a table, and which cells are selected. */
interface MappingRequest extends MapTableRequest {
  readonly selection: { readonly sheetId: string; readonly area: Area } | null;
}

/** The mappings that the workbook is to keep, and what is reported once it does. */
export interface DecidedMapping<Report> {
  readonly kept: readonly KeptMapping[];
  /** Where the table stands that was spoken of. */
  readonly rests: readonly Rest[];
  readonly report: Report;
}

/** What the workbook keeps of an officer's word on one table, as a decision. */
export function decideMapping(
  book: PlanBook,
  request: MappingRequest,
): Outcome<DecidedMapping<MapTableReport>> {
  const { workbook } = book;
  const found = findTable(book, request);
  if (!found.ok) return found;
  const table = found.report;
  const sheet = sheetOf(workbook, table);
  const grid = gridOf(sheet);
  const picks = readPicks(table, grid, request);
  if (!picks.ok) return picks;

  const before = workbook.mappings?.mappings ?? [];
  const kept = withoutIdle(
    workbook,
    keepMapping(before, grid, table, request.kind, picks.report, book.tables),
    request.kind === 'none' ? table.mapping?.id : undefined,
  );
  const after = openBook(withMappings(workbook, kept)).mapped;
  const now = after.tables.find(({ mapping }) => mapping?.id === idOf(kept, before, table));
  return done({
    kept,
    rests: [{ sheetId: sheet.id, area: table.area }],
    report: {
      table: now ? reportTable(now, sheetOf(workbook, now)) : null,
      findings: after.findings,
    },
  });
}

/** What it keeps without one mapping, as a decision: that table is read by its headings again. */
export function decideForgotten(
  { workbook }: PlanBook,
  { mapping }: { readonly mapping: string },
): Outcome<DecidedMapping<TablesReport>> {
  const before = workbook.mappings?.mappings ?? [];
  const kept = before.filter(({ id }) => id !== mapping);
  if (kept.length === before.length)
    return refuse(
      'no-such-mapping',
      'That was forgotten already, here or by a colleague. Press “Read again” to see the tables as they are read now.',
    );
  return done({ kept, rests: [], report: reportTables(openBook(withMappings(workbook, kept))) });
}

/** Of a table that the officer had named themselves "none" is not kept: it is no table once their word has gone. */
function withoutIdle(
  workbook: MappedWorkbook,
  kept: readonly KeptMapping[],
  id: string | undefined,
): readonly KeptMapping[] {
  if (id === undefined) return kept;
  const { ignored } = openBook(withMappings(workbook, kept)).mapped;
  return ignored.some(({ mapping }) => mapping === id) ? kept : kept.filter((each) => each.id !== id);
}

/** The workbook as it will be read from now on. */
const withMappings = (workbook: MappedWorkbook, mappings: readonly KeptMapping[]): MappedWorkbook => ({
  ...workbook,
  mappings: { mappings, unreadable: workbook.mappings?.unreadable ?? [] },
});

const idOf = (
  kept: readonly KeptMapping[],
  before: readonly KeptMapping[],
  { mapping }: RecognisedTable,
): string | undefined => mapping?.id ?? kept.find(({ id }) => before.every((each) => each.id !== id))?.id;

function findTable(
  { workbook, mapped: { tables, ignored } }: PlanBook,
  { table: wanted, kind, selection }: MappingRequest,
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
  workbook: MappedWorkbook,
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
