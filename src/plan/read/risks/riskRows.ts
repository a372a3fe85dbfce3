import { readDate } from '../../figures/readDate';
import type { Field } from '../../tables/kinds';
import type { SourceCell } from '../../../grid/snapshot';
import { splitCode } from './riskCode';
import { cellAt } from '../cells';
import type { Grid } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';

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

/**
 * Whether a row of a register belongs to the risk above it: it has neither code nor title, a date where the codes
 * stand, or it lists an action ("CR20a" below "CR20", or a text without a code) and no score.
 */
export function continues(row: RiskRow, above: RiskRow): boolean {
  const hasOwnCode = row.code !== '' && !isDate(row.cells.code);
  if (row.title === '') return !hasOwnCode && !(row.isRisk && !isDate(row.cells.code));
  if (isJudged(row) || !isJudged(above)) return false;
  return hasOwnCode ? isActionOf(row.code, above.code) : above.code !== '';
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

/** "CR20a" and "CR20 b" are actions of "CR20" and of "CR20 Road Safety", "3.1" one of "3". */
function isActionOf(code: string, risk: string): boolean {
  const whole = splitCode(risk)?.code ?? risk;
  const own = splitCode(code)?.code ?? code;
  return (
    /\d$/.test(whole) &&
    own.startsWith(whole) &&
    /^(?:[\s./-]?[a-z]|[./-]\d{1,2})$/i.test(own.slice(whole.length))
  );
}

/** A risk with what a row that continues it holds where its own cells are empty. */
export function joinRows(risk: RiskRow, more: RiskRow): RiskRow {
  const cells: Partial<Record<Field<'risks'>, SourceCell>> = { ...risk.cells };
  for (const [field, cell] of Object.entries(more.cells) as [Field<'risks'>, SourceCell][])
    if (field !== 'code' && cell.text !== '' && (cells[field]?.text ?? '') === '') cells[field] = cell;
  return { ...risk, cells };
}

/** It has a figure or a word of a risk's score. */
const isJudged = ({ cells }: RiskRow): boolean =>
  (['score', 'rating', 'likelihood', 'impact'] as const).some((field) => (cells[field]?.text ?? '') !== '');

function isDate(cell: SourceCell | undefined): boolean {
  return cell !== undefined && !/^\d{1,4}$/.test(cell.text) && readDate(cell) !== null;
}
