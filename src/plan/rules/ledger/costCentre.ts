import type { CellValue } from '../../../grid/snapshot';
import type { RiskType } from '../../tables/budgetParts';
import type { ServiceMatch } from './matchService';

/** A cost centre of the ledger with the service it belongs to. */
export interface ProposedCostCentre {
  readonly costCentre: string;
  readonly key: string;
  readonly description: string;
  /** The plan's service; '' where none is sure enough: then finance staff are asked. */
  readonly service: string;
  /** The risk that the ledger's lines all have, or that was kept; null where the lines differ or none says it. */
  readonly risk: RiskType | null;
  /** 0 to 1; 1 for what is kept. */
  readonly certainty: number;
  /** What it rests on. */
  readonly from: 'kept' | 'service' | 'description' | 'department' | 'nothing';
  /** Services that may be meant, the likeliest first. */
  readonly candidates: readonly ServiceMatch[];
  readonly lines: number;
  /** Sum of its lines in pounds, of the ledger's first measure. */
  readonly amount: number;
  /**
   * The plan's services that its lines name themselves, by the ledger's word, where they are surely known: a line that
   * names another than most counts for its own. Empty for what is kept: there finance staff have decided.
   */
  readonly ofLines: ReadonlyMap<string, string>;
  /** The services of one cost centre that is kept with several. */
  readonly mappedTwice: readonly string[];
  /** Its first line: Ledger!F12. */
  readonly cell: string;
}

/**
 * A cost centre or account as codes are compared: capitals, no spaces, no noughts in front of a number. A code that
 * was typed as a number and one typed as text are the same: 12001, "12001", "0012001", "12,001" shown of a number.
 */
export function costCentreKey(code: string): string {
  const plain = code.toUpperCase().replace(/\s+/g, '');
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain;
}

/** A code as it stands: a number's own digits, whatever separators its format shows; else what the cell shows. */
export const codeOf = (value: CellValue, text: string): string =>
  typeof value === 'number' && Number.isInteger(value) && !/^0\d/.test(text) ? String(value) : text;
