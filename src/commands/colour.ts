import { askCalculated } from '../excel/askCalculated';
import { readRagFormats, type RagColumns } from '../excel/replaceRagFormats';
import { readWorkbook } from '../excel/readWorkbook';
import { done } from '../excel/refusal';
import { run } from '../excel/run';
import { carryOut } from '../excel/step/carryOut';
import { writtenCells } from '../excel/step/cellChanges';
import { together, type Change } from '../excel/step/change';
import type { CellAt } from '../excel/writeCells';
import { cellAddress, sheetArea } from '../grid/a1';
import { overlaps } from '../grid/area';
import type { JudgedRow } from '../plan/check';
import { doubtfulColumns } from '../plan/read/doubtfulColumns';
import type { PlacedTable } from '../plan/read/tablesOfKind';
import type { RecognisedTable } from '../plan/recognised';
import type { Area, WorkbookSnapshot } from '../plan/snapshot';
import { ragFormats } from '../sheets/ragFormats';
import { checkWorkbook } from './checkWorkbook';
import { readOnlyFindings } from './readOnlyFindings';
import type { CheckRequest, ColourReport, Outcome, Progress } from './reports';
import { sheetOf, sheetProtected } from './sheets';

/** The RAG columns of one sheet: where our formats go, and the empty cells that the rule has a word for. */
interface SheetToColour {
  readonly sheetId: string;
  readonly name: string;
  readonly areas: readonly Area[];
  readonly words: readonly CellAt[];
}

/**
 * Checks, then colours the RAG column of each KPI table by the word that stands in it, with conditional formats
 * that go on working as the words change. An empty RAG cell is given the rule's word; a word that stands there is
 * the officer's and stays, even where the rule differs. Five round trips to read, one to write.
 */
export function colour(request: CheckRequest, progress?: Progress): Promise<Outcome<ColourReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const workbook = await readWorkbook(context);
    progress?.('Checking the KPIs', 1, 3);
    const checked = checkWorkbook(workbook, request);
    if (!checked.ok) return checked;
    const { tables, details, check, report } = checked.report;
    const sheets = sheetsToColour(workbook, tables, check.rows);
    const shut = sheets.find(({ name }) => sheetOf(workbook, { sheet: name }).protected);
    if (shut) return sheetProtected(shut.name);

    progress?.('Colouring the RAG cells', 2, 3);
    const columns = sheets.map(({ sheetId, areas }): RagColumns => ({
      sheet: context.workbook.worksheets.getItem(sheetId),
      areas,
      formats: areas.flatMap((area) => ragFormats(area, details.palette)),
    }));
    // What an empty cell calculates is asked for with the first of the trips that read the formats.
    const calculated = askCalculated(context, sheets);
    const formats = await readRagFormats(context, columns);
    const isCalculated = calculated();
    const words = sheets.flatMap((sheet) => sheet.words).filter((word) => !isCalculated(word));
    const recoloured: Change = {
      deeds: sheets.map(({ sheetId, name, areas }, index) => ({
        kind: 'RAG formats replaced',
        sheet: { id: sheetId, name },
        areas,
        before: formats.before[index] ?? [],
      })),
      queue: () => formats.replace(),
    };
    const filled = writtenCells(
      context,
      workbook,
      words.map((word) => ({ ...word, before: '' })),
    );
    await carryOut(context, workbook, {
      change: together([recoloured, filled]),
      restored: 'The colours and words that “Colour the RAG cells” put in were taken out again.',
    });
    return done({
      ...report,
      findings: [...report.findings, ...readOnlyFindings(workbook)],
      coloured: sheets.flatMap(({ name, areas }) => areas.map((area) => sheetArea(name, area))),
    });
  });
}

/** By sheet, the RAG cells below the headings of its tables. */
function sheetsToColour(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable<'kpis'>[],
  rows: readonly JudgedRow[],
): SheetToColour[] {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  return names.map((name) => {
    const sheet = sheetOf(workbook, { sheet: name });
    const { id: sheetId, merges } = sheet;
    const areas = tables
      .filter((table) => table.sheet === name)
      .flatMap((table) => ragArea({ sheet, table }));
    const covered = coveredCells(merges, areas);
    return {
      name,
      sheetId,
      areas,
      words: rows.flatMap(({ row: { sheet: own, rag: cell }, rag }) =>
        own === name &&
        cell?.text.trim() === '' &&
        rag !== 'N/A' &&
        !covered.has(cellAddress(cell.row, cell.column))
          ? [{ sheetId, row: cell.row, column: cell.column, content: rag }]
          : [],
      ),
    };
  });
}

/** Cells of some areas that lie under a merged block, behind its first cell, where nobody would see a word. */
function coveredCells(merges: readonly Area[], areas: readonly Area[]): Set<string> {
  const covered = new Set<string>();
  for (const area of areas)
    for (const merge of merges.filter((one) => overlaps(one, area))) {
      const bottom = Math.min(merge.row + merge.rows, area.row + area.rows);
      const right = Math.min(merge.column + merge.columns, area.column + area.columns);
      for (let row = Math.max(merge.row, area.row); row < bottom; row += 1)
        for (let column = Math.max(merge.column, area.column); column < right; column += 1)
          if (row !== merge.row || column !== merge.column) covered.add(cellAddress(row, column));
    }
  return covered;
}

/** Nothing is put into a column that may hold something else than colours. */
function ragArea(placed: PlacedTable<'kpis'>): Area[] {
  const { area, headings, columns, transposed } = placed.table;
  if (columns.rag === undefined || doubtfulColumns(placed).some(({ field }) => field === 'rag')) return [];
  if (transposed)
    return [{ ...area, row: columns.rag, column: area.column + 1, rows: 1, columns: area.columns - 1 }];
  const row = headings.row + headings.rows;
  return [{ row, column: columns.rag, rows: area.row + area.rows - row, columns: 1 }];
}
