import type { CellValue } from '../../../grid/snapshot';
import type { Finding } from '../../findings/finding';
import type { RecognisedTable } from '../../recognise/recognised';
import type { RiskType } from '../../tables/budgetParts';
import type { Field } from '../../tables/kinds';
import type { ledgerFigures } from '../../tables/ledger';
import type { ServiceMatch } from './matchService';

/** What the columns of a ledger extract can mean. */
export type LedgerField = Field<'ledger'>;

/** Columns of which the lines' figures are read. */
export type MoneyField = (typeof ledgerFigures)[number];

/** What one unit of a money column is, in pounds: £, £000 or £m. */
export type LedgerUnit = 1 | 1000 | 1_000_000;

/** A ledger extract as it stands on its sheet, with all rows below its headings. */
export interface LedgerTable extends RecognisedTable<'ledger'> {
  /** The headings as they stand. */
  readonly words: Partial<Record<LedgerField, string>>;
  /** Unit of each money column, and whether a heading or title states it; pounds where none does. */
  readonly units: Partial<Record<MoneyField, { readonly unit: LedgerUnit; readonly stated: boolean }>>;
  /** Where a line's risk is found: in a column, in headings between the lines ("LOCAL RISK"), or nowhere. */
  readonly riskFrom: 'column' | 'headings' | 'nowhere';
}

/** The figures that a line can hold. `amount` is money of which the ledger does not say what it is. */
export const lineMeasures = ['budget', 'projected', 'amount'] as const;
export type LineMeasure = (typeof lineMeasures)[number];

/** One line of a ledger; amounts in pounds, not rounded; null where the line has none. */
export interface LedgerLine {
  /** Row counted from 0 on the sheet. */
  readonly row: number;
  /** The first of its money cells: Ledger!F12. */
  readonly cell: string;
  /** As it stands; the account where the ledger has no cost centres, '' for none. */
  readonly costCentre: string;
  /** The cost centre as it is compared: "0012001" and 12001 are one. */
  readonly key: string;
  readonly account: string;
  /** Name of the cost centre, '' where the ledger has none. */
  readonly costCentreName: string;
  readonly description: string;
  readonly period: string;
  readonly reference: string;
  /** The ledger's own word for the service: its column, else the heading that the line stands under; '' for none. */
  readonly service: string;
  readonly department: string;
  readonly risk: RiskType | null;
  /** A marker that is neither local nor central: "Recharges"; '' for none. */
  readonly otherRisk: string;
  readonly budget: number | null;
  readonly projected: number | null;
  readonly amount: number | null;
}

/** A row that adds up others, which is no line. */
export interface LedgerTotal {
  readonly row: number;
  readonly label: string;
  readonly amounts: Readonly<Record<LineMeasure, number | null>>;
  /** The lines above it, or all lines, come to it. */
  readonly proven: boolean;
}

/** A ledger that was read. */
export interface Ledger {
  readonly table: LedgerTable;
  readonly lines: readonly LedgerLine[];
  readonly totals: readonly LedgerTotal[];
  /** Money measures that the ledger has a column for. */
  readonly measures: readonly LineMeasure[];
  /** To what its amounts are rounded, in pounds: 1000 for a ledger in £000, 1 for whole pounds, 0 for pence. */
  readonly roundedTo: number;
  readonly findings: readonly Finding[];
}

/** What finance staff keep in the table "Cost centres": the service of a cost centre and, if need be, its risk. */
export interface CostCentre {
  readonly costCentre: string;
  /** As it is compared. */
  readonly key: string;
  readonly description: string;
  /** '' where it is still to be filled in. */
  readonly service: string;
  /** null where the ledger's own marker counts. */
  readonly risk: RiskType | null;
  /** 'Cost centres'!A4. */
  readonly cell: string;
}

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

/** An entry of a ledger that gives its budget and its projection in a row each. */
interface JoinedEntry extends LedgerLine {
  readonly rows: readonly number[];
}

/**
 * In a ledger with a row for the budget and another for the projection, the two rows of each entry as one line: those
 * of one cost centre, account, period, description and reference, in their order. Empty where lines hold both.
 */
export function joinEntries(lines: readonly LedgerLine[]): JoinedEntry[] {
  const open = new Map<string, { readonly lines: LedgerLine[]; next: number }>();
  const joined: JoinedEntry[] = [];
  for (const line of lines) {
    if ((line.budget === null) === (line.projected === null)) continue;
    const entry = identity(line);
    const others = open.get(`${entry}${line.budget === null ? 'budget' : 'projected'}`);
    const other = others?.lines[others.next];
    if (others && other) {
      others.next += 1;
      joined.push(join(other, line));
      continue;
    }
    const own = `${entry}${line.budget === null ? 'projected' : 'budget'}`;
    const waiting = open.get(own);
    if (waiting) waiting.lines.push(line);
    else open.set(own, { lines: [line], next: 0 });
  }
  return joined;
}

/** Rows of a line, from 0: two of a joined entry. */
export const rowsOf = (line: LedgerLine | JoinedEntry): readonly number[] =>
  'rows' in line ? line.rows : [line.row];

const join = (first: LedgerLine, second: LedgerLine): JoinedEntry => ({
  ...first,
  budget: first.budget ?? second.budget,
  projected: first.projected ?? second.projected,
  rows: [first.row, second.row],
});

const identity = ({ key, account, description, period, reference, service }: LedgerLine): string =>
  [key, account, description, period, reference, service, ''].join('\u0001');
