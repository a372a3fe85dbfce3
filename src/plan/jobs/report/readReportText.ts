import { sheetCell } from '../../../grid/a1';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import type { Quarter } from '../../../words/quarters';
import { cellAt, textAt } from '../../read/cells';
import { listRows } from '../../read/rowKind';
import { tablesOfKind } from '../../read/tablesOfKind';
import { gridOf } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { SourceCell, WorkbookSnapshot } from '../../../grid/snapshot';
import { sectionNamed } from '../../sections/sectionNames';
import { reportSections, writtenSections } from '../../sections/reportSections';
import { isOf } from '../../read/readCommentary';

export interface ReportTexts {
  /** The officer's own paragraphs by section, in the order of the table. */
  readonly bySection: ReadonlyMap<string, readonly SourceCell[]>;
  /** Sections that the report does not have. */
  readonly findings: readonly Finding[];
}

/**
 * The officer's own paragraphs for a quarter's report. A section named once holds for the rows below it until the next;
 * rows for another quarter are left out.
 */
export function readReportText(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  quarter: Quarter,
  sections = reportSections,
): ReportTexts {
  const written = writtenSections(sections);
  const bySection = new Map<string, SourceCell[]>();
  const findings: Finding[] = [];
  for (const { sheet, table } of tablesOfKind(workbook, tables, 'reportText')) {
    const grid = gridOf(sheet);
    let section: string | null = null;
    for (const row of listRows(grid, table)) {
      const name = textAt(grid, row, table.columns.section);
      if (name !== '') {
        section = sectionNamed(name, written)?.key ?? null;
        if (!section) findings.push(unknown(sheet.name, row, table.columns.section ?? 0, name));
      }
      const cell = cellAt(grid, row, table.columns.text);
      if (!section || !cell || cell.text === '' || !isOf(textAt(grid, row, table.columns.quarter), quarter))
        continue;
      bySection.set(section, [...(bySection.get(section) ?? []), cell]);
    }
  }
  return { bySection, findings };
}

const unknown = (sheet: string, row: number, column: number, name: string): Finding =>
  newFinding('report-section-unknown', {
    cell: sheetCell(sheet, row, column),
    message: `“${name}” is no section of the quarterly report, so its text is left out. Choose one of the names that the table “Report text” offers.`,
  });
