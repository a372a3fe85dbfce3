import type { Risk, RiskCounts } from '../plan';
import { readRag } from '../rag/readRag';
import { gridOf } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import type { SheetSnapshot } from '../snapshot';
import { cellAt, textAt } from './cells';
import { readNumber } from './readNumber';
import { listRows } from './rowKind';

/**
 * The risks of a register or of a short list. The rating is the one that stands there, N/A where there is no such
 * column or its word is no colour: a rating is not made up from the score.
 */
export function readRisks(sheet: SheetSnapshot, table: RecognisedTable<'risks'>): Risk[] {
  const grid = gridOf(sheet);
  const { columns } = table;
  return listRows(grid, table).flatMap((row): Risk[] => {
    const cell = cellAt(grid, row, columns.title);
    if (!cell || cell.text === '') return [];
    const score = cellAt(grid, row, columns.score);
    return [
      {
        code: textAt(grid, row, columns.code),
        title: cell.text,
        score: score && readNumber(score.value, score.text),
        rating: readRag(textAt(grid, row, columns.rating)) || 'N/A',
        cell,
      },
    ];
  });
}

/** Risks by colour; those without one count in the total alone. null for no risks. */
export function countRisks(risks: readonly Risk[]): RiskCounts | null {
  if (risks.length === 0) return null;
  const count = (rating: Risk['rating']): number => risks.filter((risk) => risk.rating === rating).length;
  return { red: count('Red'), amber: count('Amber'), green: count('Green'), total: risks.length };
}
