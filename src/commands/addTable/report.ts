import type { PlanDetails } from '../../plan/details';
import type { Finding } from '../../plan/findings/finding';
import type { TableKind } from '../../plan/tables/kinds';
import type { LedgerFile } from '../readLedgerFile';

export interface AddTableRequest {
  readonly kind: TableKind;
  /** Name of a sheet; a new one is made if there is none of that name and `at` is not given. Default: a new sheet. */
  readonly sheet?: string;
  /** Top left cell, "B4". Default: A1 of a new sheet; with `at: 'selection'` where the officer stands. */
  readonly at?: string;
  /** For the table of cost centres: the ledger whose cost centres are proposed; the workbook's own if left out. */
  readonly ledger?: LedgerFile;
  /**
   * What to fill it with, by a name that its kind offers (`presets`): "2022/23" of a template, "2024–29" of corporate
   * outcomes. Default: that of the plan's years.
   */
  readonly preset?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}

export interface AddTableReport {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly range: string;
  readonly name: string;
  /** What it was filled with; only of kinds that have presets. */
  readonly preset?: string;
  readonly findings: readonly Finding[];
}

export const addTableLines = ({ kind, sheet, range, name, preset }: AddTableReport): string[] => [
  `${kind}: "${sheet}" ${range} (table ${name}${preset === undefined ? '' : `, preset ${preset}`})`,
];
