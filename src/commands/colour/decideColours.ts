import { cellAddress } from '../../grid/a1';
import { type Area, overlaps } from '../../grid/area';
import type { JudgedRow } from '../../plan/rules/kpis/check';
import type { Palette } from '../../plan/details';
import { doubtfulColumns } from '../../plan/read/doubtfulColumns';
import type { PlacedTable } from '../../plan/read/tablesOfKind';
import type { Rag } from '../../plan/rag/rag';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { done, type Outcome } from '../../excel/refusals';
import type { PlanBook } from '../../plan/book/planBook';
import { checkWorkbook } from '../check/checkWorkbook';
import type { CheckReport, CheckRequest } from '../check/report';
import { sheetOf } from '../shared/workbook';

/** An empty RAG cell, and the rule's word for it. */
interface WordToWrite {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly content: Rag;
}

/** The RAG columns of one sheet: where our formats go, and the empty cells that the rule has a word for. */
interface SheetToColour {
  readonly sheetId: string;
  readonly name: string;
  readonly areas: readonly Area[];
  readonly words: readonly WordToWrite[];
}

/** What is to be coloured, in which colours, and the check that it rests on. */
interface Colours {
  readonly report: CheckReport;
  readonly palette: Palette;
  readonly sheets: readonly SheetToColour[];
}

/** Checks the KPI tables of a workbook as it was read, and says which cells are to be coloured and filled. */
export function decideColours(book: PlanBook, request: CheckRequest): Outcome<Colours> {
  const checked = checkWorkbook(book, request);
  if (!checked.ok) return checked;
  const { tables, details, check, report } = checked.report;
  return done({
    report,
    palette: details.palette,
    sheets: sheetsToColour(book.workbook, tables, check.rows),
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
