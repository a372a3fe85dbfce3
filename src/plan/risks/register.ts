import type { Quarter } from '../kpi';
import type { Risk } from '../plan';
import type { PlacedTable } from '../read/tablesOfKind';
import type { Field } from '../recognised';
import type { SourceCell } from '../snapshot';
import type { RiskGrid } from './riskGrid';

/** A risk with all that its register says of it. */
export interface RegisterRisk extends Risk {
  /** Values of the grid's levels, read from numbers or words; null where the cell gives none. */
  readonly likelihood: number | null;
  readonly impact: number | null;
  /** It stands under a heading of closed risks, or its own row calls it closed. */
  readonly closed: boolean;
  /** The cells of the columns that the table has. */
  readonly cells: Readonly<Partial<Record<Field<'risks'>, SourceCell>>>;
}

/** When a register was drawn up, as far as it says so. */
export interface RegisterPeriod {
  /** "2017/18". */
  readonly year?: string;
  readonly quarter?: Quarter;
}

/** A risk register: one table, or several of one sheet and period that share no code. */
export interface RiskRegister {
  readonly sheet: string;
  readonly tables: readonly PlacedTable<'risks'>[];
  readonly risks: readonly RegisterRisk[];
  readonly period: RegisterPeriod;
  /** The grid that its scores are of. */
  readonly grid: RiskGrid;
  /** The grid was taken from the register's own figures: Plan details say nothing of it. */
  readonly gridGuessed: boolean;
}

/** Those that are not closed. */
export const openRisks = ({ risks }: Pick<RiskRegister, 'risks'>): RegisterRisk[] =>
  risks.filter(({ closed }) => !closed);

/** What a risk is called in a sentence: its code, else its title, shortened. */
export function riskName({ code, title }: Pick<Risk, 'code' | 'title'>): string {
  if (code !== '') return code;
  return `“${title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title}”`;
}

/** A cell of a risk for a finding: the one of this column, else the one of its title. */
export const riskCell = ({ cells, cell }: RegisterRisk, field: Field<'risks'>): SourceCell =>
  cells[field] ?? cell;
