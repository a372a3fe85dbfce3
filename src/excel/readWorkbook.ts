import type { NormalFont } from '../grid/columnWidths';
import type { SheetSnapshot, TableSnapshot } from '../grid/snapshot';
import type { Finding } from '../plan/findings/finding';
import type { MappedWorkbook } from '../plan/mapping/applyMappings';
import {
  gatherMappings,
  type MappingPart,
  mappingsNamespace,
  type MappingsRead,
} from '../plan/mapping/keptMappings';
import { farFindings } from '../plan/rules/overlooked/hiddenFindings';
import { askColumns } from './columnsHere';
import { errorCode } from './explainError';
import { readCells } from './readCells';
import { askHidden } from './readHidden';
import { readTexts } from './readTexts';
import { readSheetMark, type SheetMark } from './sheetMark';
import { askSteady, TornReading } from './readPlaces';
import { GroundMoved, Unfinished } from './step/jobStopped';
import { askParts, partsIn, stepsIn, unfinishedOf, type KeptStep } from './step/journal';
import { stepName } from './step/step';

/** What was read, with what only the writing side needs to know. */
export interface WorkbookRead extends MappedWorkbook {
  /** Sheets cannot be added, renamed or removed. */
  readonly structureProtected: boolean;
  /** The font of the style Normal, in whose digits columns are counted; null where Excel did not tell. */
  readonly normalFont: NormalFont | null;
  /** It cannot be saved under its own name. */
  readonly readOnly: boolean;
  /** The custom XML parts that hold the mappings and could be read. */
  readonly mappingParts: readonly MappingPart[];
  readonly made: readonly MadeSheet[];
  /** Ids of the sheets that have the hidden mark of a step. */
  readonly marked: ReadonlySet<string>;
  /** Jobs that Restore can take back. */
  readonly steps: readonly KeptStep[];
  /** Where the officer stands. */
  readonly selection: { readonly sheetId: string; readonly row: number; readonly column: number };
}

/** A sheet that a command made, and what it says of itself. */
export interface MadeSheet extends SheetMark {
  readonly sheetId: string;
}

/**
 * Reads all sheets of the workbook in three round trips, however many sheets and rows there are: the sheets; the
 * values of their used cells; the displayed text of the columns that hold numbers. Only a workbook of more than
 * Excel on the web hands over at once (5 MB), or that reaches as far, takes more: what of it is filled is read in blocks.
 * Cells far away from the rest of their sheet are not read; the job's report names them. A workbook in which a change
 * stopped half-way is not read: `Unfinished` is thrown. One that somebody changes between the round trips is read anew,
 * three times at most; then `GroundMoved` is thrown.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookRead> {
  let place = '';
  for (let tries = 0; tries < mostReadings; tries += 1)
    try {
      return await readOnce(context);
    } catch (error) {
      if (error instanceof TornReading) ({ place } = error);
      else if (errorCode(error) === 'ItemNotFound') place = 'a sheet or table that is no longer there';
      else throw error;
    }
  throw new GroundMoved([place]);
}

/** So often a workbook is read that somebody changes in the meantime. */
const mostReadings = 3;

async function readOnce(context: Excel.RequestContext): Promise<WorkbookRead> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/items/name,items/names/items/formula,items/autoFilter/isDataFiltered',
  );
  const realTables = workbook.tables.load(
    'items/id,items/name,items/showHeaders,items/showTotals,items/worksheet/id,items/columns/items/name,items/autoFilter/isDataFiltered',
  );
  workbook.load('readOnly');
  const names = workbook.names.load('items/name');
  const protection = workbook.protection.load('protected');
  // Not the selected range: Excel refuses to tell it while several areas or a chart are selected.
  const selected = workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/id');
  const parts = askParts(context);
  const normalFontOf = askColumns(context);
  await context.sync();

  const { items: sheets } = worksheets;
  const { items: tables } = realTables;
  const steps = stepsIn(partsIn(parts));
  const unfinished = unfinishedOf(steps);
  if (unfinished.length > 0) throw new Unfinished(unfinished.map(({ id }) => id));
  const mappingsOf = askMappings(context, mappingPartsIn(parts));
  const { areas, used, sheets: cells } = await readCells(context, sheets, tables);
  const hiddenOf = askHidden(context, cells);
  const seenAgain = askSteady(context, { sheets, tables, used, areas });
  const texts = await readTexts(
    context,
    cells,
    cells.map(({ values }) => values),
  );
  const hidden = await hiddenOf();
  seenAgain();
  const { mappings, mappingParts } = await mappingsOf();

  const made = sheets.map(readSheetMark);
  const read: WorkbookRead = {
    activeSheet: selected.worksheet.id,
    names: [...tables.map((table) => table.name), ...names.items.map((item) => item.name)],
    structureProtected: protection.protected,
    normalFont: normalFontOf(),
    readOnly: workbook.readOnly,
    made: sheets.flatMap(({ id }, index) => {
      const mark = made[index];
      return mark ? [{ ...mark, sheetId: id }] : [];
    }),
    mappings,
    mappingParts,
    steps,
    marked: new Set(
      sheets.filter(({ names: own }) => own.items.some((item) => item.name === stepName)).map(({ id }) => id),
    ),
    selection: { sheetId: selected.worksheet.id, row: selected.rowIndex, column: selected.columnIndex },
    sheets: sheets.map((sheet, index): SheetSnapshot => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === 'Visible',
      protected: sheet.protection.protected,
      isSummary: made[index] !== null,
      used: cells[index]?.area ?? null,
      farAway: cells[index]?.farAway ?? [],
      merges: cells[index]?.merges ?? [],
      values: cells[index]?.values ?? [],
      text: texts[index] ?? [],
      tables: tables.flatMap((table, at): TableSnapshot[] => {
        const area = areas[at];
        if (table.worksheet.id !== sheet.id || !area) return [];
        const { id, name, showHeaders, showTotals } = table;
        const columnNames = table.columns.items.map((column) => column.name);
        const filtered = table.autoFilter.isDataFiltered;
        return [{ id, name, area, showHeaders, showTotals, columnNames, filtered }];
      }),
      filtered: sheet.autoFilter.isDataFiltered,
      hiddenRows: hidden[index]?.rows ?? [],
      hiddenColumns: hidden[index]?.columns ?? [],
    })),
  };
  noteFindings(context, farFindings(read));
  return read;
}

/** The parts of a workbook that hold mappings. */
const mappingPartsIn = ({ items }: Excel.CustomXmlPartCollection): readonly Excel.CustomXmlPart[] =>
  items.filter(({ namespaceUri }) => namespaceUri === mappingsNamespace);

/**
 * Queues the reading of the parts, for the next round trip; what it gives is called after that. If that round trip
 * failed (too much was asked of it), the parts are read in one of their own.
 */
function askMappings(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): () => Promise<MappingsRead> {
  const asked = parts.map((part) => part.getXml());
  return async () => {
    let answers = asked;
    if (!asked.every(isAnswered)) {
      answers = parts.map((part) => part.getXml());
      await context.sync();
    }
    return gatherMappings(parts.map(({ id }, index) => ({ id, xml: answers[index]?.value ?? '' })));
  };
}

function isAnswered(result: OfficeExtension.ClientResult<string>): boolean {
  try {
    return typeof result.value === 'string';
  } catch (error) {
    if (errorCode(error) === 'ValueNotLoaded') return false;
    throw error;
  }
}

/** What reading a workbook found that every report of the job has to say, by the job's context. */
const notes = new WeakMap<object, readonly Finding[]>();

/** Keeps what was found in reading, for the report of the job; a second reading takes the place of the first. */
function noteFindings(context: Excel.RequestContext, findings: readonly Finding[]): void {
  notes.set(context, findings);
}

/** The report with what was noted in its findings; a report without findings is given back as it is. */
export function withNotes<Report>(context: Excel.RequestContext, report: Report): Report {
  const noted = notes.get(context) ?? [];
  if (noted.length === 0 || !hasFindings(report)) return report;
  return { ...report, findings: [...report.findings, ...noted] };
}

const hasFindings = (report: unknown): report is { findings: readonly Finding[] } =>
  typeof report === 'object' && report !== null && 'findings' in report && Array.isArray(report.findings);
