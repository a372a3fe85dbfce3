import { cellAt } from '../read/cells';
import type { Grid } from '../recognise/grid';
import type { RecognisedTable } from '../recognised';
import type { Field } from '../tables/kinds';
import type { SourceCell } from '../snapshot';

/** A row of a register as it stands. */
export interface RiskRow {
  readonly code: string;
  readonly title: string;
  /** The cells of the columns that the register has. */
  readonly cells: Readonly<Partial<Record<Field<'risks'>, SourceCell>>>;
  /** The cell of its title, of its code where it has none. */
  readonly cell: SourceCell;
  /** It names a risk: by a title, or by a code with a score or a rating. */
  readonly isRisk: boolean;
}

/** Reads one row of a register; `columns` are those to be read. */
export function readRiskRow(cells: Grid, columns: RecognisedTable<'risks'>['columns'], row: number): RiskRow {
  const own: Partial<Record<Field<'risks'>, SourceCell>> = {};
  for (const field of Object.keys(columns) as Field<'risks'>[]) {
    const cell = cellAt(cells, row, columns[field]);
    if (cell) own[field] = cell;
  }
  const code = own.code?.text ?? '';
  const title = own.title?.text ?? '';
  const cell = (title === '' ? own.code : own.title) ?? own.title;
  const judged = (own.score?.text ?? '') !== '' || (own.rating?.text ?? '') !== '';
  return {
    code,
    title,
    cells: own,
    cell: cell ?? { sheet: cells.sheet.name, row, column: columns.title ?? 0, value: '', text: '' },
    isRisk: title !== '' || (code !== '' && judged),
  };
}
