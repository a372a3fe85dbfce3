import { holdsCell } from '../../../grid/area';
import type { Quarter } from '../../../words/quarters';
import { cellAt, textAt } from '../../read/cells';
import { listRows } from '../../read/rowKind';
import { tablesOfKind } from '../../read/tablesOfKind';
import { gridOf } from '../../../grid/sheetGrid';
import { readPeriod } from '../../recognise/readHeading';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SheetSnapshot, SourceCell, WorkbookSnapshot } from '../../../grid/snapshot';
import type { Passage } from './claim';

/** A sheet of paragraphs has so many cells of so many words. */
const fewestParagraphs = 2;
const fewestWords = 10;
const wordsOf = (text: string): number => text.split(/\s+/).length;

/**
 * The texts of a workbook that speak of its figures: of the sheet that is named, its paragraphs; else the report's own
 * text and commentary of the quarter; else sheets that hold paragraphs and no table; else the plan's text.
 */
export function findPassages(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  request: { readonly sheet?: SheetSnapshot; readonly quarter?: Quarter } = {},
): Passage[] {
  const { sheet, quarter } = request;
  if (sheet) {
    const own = tables.filter((table) => table.sheet === sheet.name);
    return [...ofReport(workbook, own, quarter), ...ofPlan(workbook, own), ...paragraphs(sheet, own)];
  }
  const report = ofReport(workbook, tables, quarter);
  if (report.length > 0) return report;
  const prose = workbook.sheets
    .filter(({ name, isSummary }) => !isSummary && !tables.some((table) => table.sheet === name))
    .map((each) => paragraphs(each, []))
    .filter((texts) => texts.filter(({ text }) => wordsOf(text) >= fewestWords).length >= fewestParagraphs)
    .flat();
  return prose.length > 0 ? prose : ofPlan(workbook, tables);
}

/** Tables "Report text" and "Commentary": rows of the quarter and those that name none. */
function ofReport(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  quarter: Quarter | undefined,
): Passage[] {
  const isOf = (words: string): boolean =>
    quarter === undefined || (readPeriod(words).quarter ?? quarter) === quarter;
  const commentary = tablesOfKind(workbook, tables, 'commentary').flatMap(
    ({ sheet, table: { columns, ...rest } }) => {
      const grid = gridOf(sheet);
      return listRows(grid, { columns, ...rest })
        .filter((row) => isOf(textAt(grid, row, columns.quarter)))
        .flatMap((row) =>
          ([columns.wording, columns.sentence, columns.reasons, columns.actions] as const).flatMap((column) =>
            passage(cellAt(grid, row, column), {
              section: 'Red and Amber indicators',
              about: textAt(grid, row, columns.ref),
            }),
          ),
        );
    },
  );
  const texts = tablesOfKind(workbook, tables, 'reportText').flatMap(({ sheet, table }) => {
    const grid = gridOf(sheet);
    let section = '';
    return listRows(grid, table).flatMap((row) => {
      section = textAt(grid, row, table.columns.section) || section;
      return isOf(textAt(grid, row, table.columns.quarter))
        ? passage(cellAt(grid, row, table.columns.text), { section })
        : [];
    });
  });
  return [...texts, ...commentary];
}

const ofPlan = (workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): Passage[] =>
  tablesOfKind(workbook, tables, 'text').flatMap(({ sheet, table }) => {
    const grid = gridOf(sheet);
    let section = '';
    return listRows(grid, table).flatMap((row) => {
      section = textAt(grid, row, table.columns.section) || section;
      const columns = [...new Set([table.columns.heading, table.columns.text])];
      return columns.flatMap((column) => passage(cellAt(grid, row, column), { section }));
    });
  });

/** The text cells of a sheet outside its tables, from the top, row by row. */
function paragraphs(sheet: SheetSnapshot, tables: readonly RecognisedTable[]): Passage[] {
  if (!sheet.used) return [];
  const grid = gridOf(sheet);
  const found: Passage[] = [];
  for (let row = grid.top; row < grid.bottom; row += 1)
    for (let column = grid.left; column < grid.right; column += 1) {
      const text = grid.text(row, column);
      if (typeof grid.value(row, column) !== 'string' || !/[A-Za-z]{2}/.test(text)) continue;
      if (tables.some(({ area }) => holdsCell(area, row, column))) continue;
      found.push(...passage(cellAt(grid, row, column), {}));
    }
  return found;
}

const passage = (cell: SourceCell | null, words: Pick<Passage, 'section' | 'about'>): Passage[] =>
  cell && cell.text !== '' && typeof cell.value === 'string' ? [{ text: cell.text, cell, ...words }] : [];
