import type { Finding } from '../findings/finding';
import { newFinding } from '../findings/newFinding';
import { sheetCellOf } from '../../grid/a1';
import type { Quarter } from '../../words/quarters';
import { textKey } from '../../words/fold';
import { cellAt, textAt } from './cells';
import { listRows } from './rowKind';
import { tablesOfKind } from './tablesOfKind';
import { gridOf } from '../../grid/sheetGrid';
import { readPeriod } from '../recognise/readPeriod';
import type { RecognisedTable } from '../recognise/recognised';
import type { SourceCell, WorkbookSnapshot } from '../../grid/snapshot';

/** What officers say of one KPI in the report; '' for what they have not said. */
export interface Commentary {
  readonly ref: string;
  /** The KPI as the report names it: "increased proportion of …". */
  readonly wording: string;
  /** A sentence on figure and target in place of ours. */
  readonly sentence: string;
  readonly reasons: SourceCell | null;
  readonly actions: SourceCell | null;
  /** The ref. */
  readonly cell: SourceCell;
}

/**
 * The commentary of all such tables for a quarter, in their order; rows for another quarter are left out, rows that name
 * none are of every quarter. A row of the quarter goes before one of none for the same ref; of two alike the first
 * counts, and a finding names the second.
 */
export function readCommentary(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  quarter: Quarter,
): { readonly commentary: readonly Commentary[]; readonly findings: readonly Finding[] } {
  const found = new Map<string, { readonly one: Commentary; readonly dated: boolean }>();
  const findings: Finding[] = [];
  for (const { sheet, table } of tablesOfKind(workbook, tables, 'commentary')) {
    const grid = gridOf(sheet);
    const { columns } = table;
    for (const row of listRows(grid, table)) {
      const cell = cellAt(grid, row, columns.ref);
      const named = textAt(grid, row, columns.quarter);
      if (!cell || cell.text === '' || !isOf(named, quarter)) continue;
      const one: Commentary = {
        ref: cell.text,
        wording: textAt(grid, row, columns.wording),
        sentence: textAt(grid, row, columns.sentence),
        reasons: cellAt(grid, row, columns.reasons),
        actions: cellAt(grid, row, columns.actions),
        cell,
      };
      const key = textKey(cell.text);
      const before = found.get(key);
      const dated = named !== '';
      if (before && before.dated === dated) findings.push(twice(one, before.one));
      else if (!before || dated) found.set(key, { one, dated });
    }
  }
  return { commentary: [...found.values()].map(({ one }) => one), findings };
}

/** Whether words name this quarter, or none. */
export const isOf = (words: string, quarter: Quarter): boolean =>
  (readPeriod(words).quarter ?? quarter) === quarter;

const twice = ({ ref, cell }: Commentary, first: Commentary): Finding =>
  newFinding('commentary-twice', {
    cell: sheetCellOf(cell),
    message: `There is commentary on ${ref} twice: the report takes the first, in ${sheetCellOf(first.cell)}. Delete one of them.`,
  });
