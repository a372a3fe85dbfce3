import type { EdiScore } from './plan';
import { gridOf } from '../../grid/sheetGrid';
import type { RecognisedTable } from '../recognise/recognised';
import type { SheetSnapshot } from '../../grid/snapshot';
import { cellAt, readNumber } from './cells';
import { isTotal, listRows } from './rowKind';

/** The criteria of the equality, diversity and inclusion self-assessment with their scores; totals left out. */
export function readEdi(sheet: SheetSnapshot, table: RecognisedTable<'edi'>): EdiScore[] {
  const grid = gridOf(sheet);
  return listRows(grid, table).flatMap((row): EdiScore[] => {
    const cell = cellAt(grid, row, table.columns.criterion);
    if (!cell || cell.text === '' || isTotal(cell.text) || /^(?:mean|average)\b/i.test(cell.text)) return [];
    const score = cellAt(grid, row, table.columns.score);
    return [
      {
        criterion: cell.text,
        score: score && readNumber(score.value, score.text),
        cell,
        ...(score && { scoreCell: score }),
      },
    ];
  });
}
