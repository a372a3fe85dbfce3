import type { TableReport } from '../tables/report';
import type { BlockKind } from '../../plan/tables/budgetParts';
import type { EarlierSum, UnidentifiedSaving, Variance } from '../../plan/rules/budgets/analysis';
import type { FundingYear } from '../../plan/rules/budgets/compareFunding';
import type { ReconciliationLine, ReconciliationTotals } from '../../plan/rules/budgets/reconciliation';
import type { Finding } from '../../plan/findings/finding';
import type { LedgerFile } from '../readLedgerFile';
import type { Quarter } from '../../words/quarters';
import type { PlanDetails } from '../../plan/details';
import { formatNumber, formatSigned } from '../../words/numbers';
import { uncapital } from '../../words/capital';
import { nameKey } from '../../words/fold';

export interface ReconcileRequest {
  /** Left out: the ledger of the plan's own workbook, where it has one. */
  readonly ledger?: LedgerFile;
  /** The sheet of the plan's budgets, where several hold some. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}

/** One figure of the plan beside what it is compared with; amounts in £000, null where a side has none. */
export interface ReconciledLine extends Pick<
  ReconciliationLine,
  'service' | 'measure' | 'budget' | 'ledger' | 'difference' | 'note'
> {
  /** The kind of its block: 'local', 'central', 'recharge', 'other'; 'whole' for a budget that is not parted. */
  readonly risk: BlockKind;
  /** The block by its name: "Local risk", "Support services"; "Budget" for one that is not parted. */
  readonly block: string;
  /** "agreed", "differs", "missing in the twin table". */
  readonly status: string;
  /** 'Appendix 3'!B4; cells of a ledger in another file carry its name in front, and are the first of many. */
  readonly cells: { readonly budget: readonly string[]; readonly ledger: readonly string[] };
}

/** Two tables of the workbook that should hold the same figures. */
export interface TwinReport {
  /** 'Appendix 3'!A3:G11. */
  readonly first: string;
  readonly second: string;
  readonly compared: number;
  readonly agreed: number;
  /** Services that the two spell differently. */
  readonly labels: readonly { readonly first: string; readonly second: string }[];
}

/** A year's funding beside its spend, £000. */
export type FundingReport = Pick<FundingYear, 'year' | 'source' | 'spend' | 'difference' | 'status'>;

/** A service's projection against its budget, £000; plus is adverse where the sign convention is known. */
export interface VarianceReport extends Omit<
  Variance,
  'risk' | 'earlier' | 'budgetCells' | 'projectedCells'
> {
  /** The kind of its block; 'whole' for a budget that is not parted. */
  readonly risk: BlockKind;
  /** The block by its name. */
  readonly block: string;
  /** null where the table has no earlier forecast of it. */
  readonly lastForecast: LastForecast | null;
}

/** What was forecast the last time, £000, and projected now less projected then. */
export interface LastForecast extends Omit<EarlierSum, 'quarter'> {
  /** Of which quarter; null where the table does not say. */
  readonly quarter: Quarter | null;
}

/** What a block of money comes to. */
export interface BlockTotals extends VarianceTotals {
  readonly name: string;
  readonly kind: BlockKind;
  /** It is added to the total of all blocks; false where the table's own total leaves it out. */
  readonly inTotal: boolean;
}

/** A line of the budgets that stands for savings which nobody has named yet, £000. */
export interface UnidentifiedReport extends Omit<UnidentifiedSaving, 'part' | 'cells'> {
  readonly block: string;
  readonly cells: readonly string[];
}

export interface VarianceTotals {
  readonly budget: number;
  readonly projected: number;
  /** Plus is adverse where the sign convention is known. */
  readonly net: number;
  /** The same as `net`. */
  readonly variance: number;
  /** Gross; null where the sign convention is not known. */
  readonly adverse: number | null;
  readonly favourable: number | null;
  readonly lastForecast: LastForecast | null;
}

/** A draft paragraph; the cells of each figure in it. */
export interface DraftParagraph {
  readonly text: string;
  readonly figures: readonly { readonly text: string; readonly cells: readonly string[] }[];
}

export interface ReconcileReport {
  /** What the lines compare the plan with. */
  readonly against: 'ledger' | 'twin' | 'nothing';
  /** Whether it reconciles, in one line. */
  readonly sentence: string;
  readonly reconciles: boolean;
  readonly tables: readonly TableReport[];
  /** Where the ledger stands: "Ledger" of this workbook, or "ledger.xlsx, Sheet1"; '' for none. */
  readonly ledger: string;
  readonly lines: readonly ReconciledLine[];
  readonly totals: Omit<ReconciliationTotals, 'byRisk'> & {
    /** Risks by their kinds, with the names of their blocks. */
    readonly byRisk: readonly (Omit<ReconciliationTotals['byRisk'][number], 'risk'> & {
      readonly risk: BlockKind;
      readonly block: string;
    })[];
  };
  readonly twins: readonly TwinReport[];
  readonly funding: readonly FundingReport[];
  readonly variances: readonly VarianceReport[];
  readonly varianceTotals: {
    readonly local: VarianceTotals;
    readonly central: VarianceTotals;
    /** Of budgets that are not parted into risks. */
    readonly whole: VarianceTotals;
    /** All blocks that are in the total; null where they are in different units and that is not confirmed. */
    readonly both: VarianceTotals | null;
    /** The same as `both`. */
    readonly total: VarianceTotals | null;
    /** Each block of money that has figures. */
    readonly blocks: readonly BlockTotals[];
    readonly withoutHra: VarianceTotals | null;
  };
  readonly unidentifiedSavings: readonly UnidentifiedReport[];
  /** Cost centres of the ledger, and those that are not in the table "Cost centres" yet. */
  readonly costCentres: { readonly all: number; readonly kept: number; readonly unmapped: number };
  readonly narrative: readonly DraftParagraph[];
  readonly findings: readonly Finding[];
  readonly sheet: string;
  readonly refreshed: boolean;
}

/** Whether it reconciles, the lines that differ before those that agree, variances, and the draft for the report. */
export function reconcileLines(report: ReconcileReport): string[] {
  const { sentence, lines, twins, funding, variances, varianceTotals, narrative, sheet, refreshed } = report;
  const isOpen = ({ status }: ReconciledLine): boolean => !status.startsWith('agreed');
  const { both, blocks } = varianceTotals;
  return [
    sentence,
    ...(report.ledger === '' ? [] : [`Ledger: ${report.ledger}`]),
    ...[...lines.filter(isOpen), ...lines.filter((line) => !isOpen(line))].map(lineOf),
    ...twins.map(
      ({ first, second, compared, agreed, labels }) =>
        `twins: ${first} and ${second}: ${agreed} of ${compared} figures agree, ${labels.length === 1 ? '1 label differs' : `${labels.length} labels differ`}`,
    ),
    ...funding.map(
      ({ year, source, spend, status }) =>
        `funding${year && ` ${year}`}: ${amount(source)}, spend ${amount(spend)}: ${status}`,
    ),
    ...variances
      .filter(({ variance }) => variance !== 0)
      .map(
        ({ service, risk, block, budget, projected, variance, direction, lastForecast }) =>
          `${signed(variance).padStart(8)}  ${service}${riskOf({ service, risk, block })}: ${direction} (${amount(budget)} to ${amount(projected)})${before(lastForecast)}`,
      ),
    ...(blocks.length > 1 ? blocks.map(blockLine) : []),
    ...(both
      ? [
          `Net ${signed(both.net)}${both.adverse === null ? '' : `: ${signed(both.adverse)} adverse, ${signed(both.favourable ?? 0)} favourable`} (£000)`,
        ]
      : []),
    ...narrative.map(({ text }) => text),
    `"${sheet}"${refreshed ? ', refreshed' : ''}`,
  ];
}

/** Nothing is said of the block of a budget that is not parted, nor where the line is the block itself. */
const riskOf = ({ service, risk, block }: Pick<ReconciledLine, 'service' | 'risk' | 'block'>): string =>
  risk === 'whole' || nameKey(service).includes(nameKey(block)) ? '' : `, ${uncapital(block)}`;

/** "Recharges: 9,246 to 9,296, +50; Q1 forecast 9,250, since then +46" */
const blockLine = ({ name, budget, projected, net, inTotal, lastForecast }: BlockTotals): string =>
  `${name}: ${amount(budget)} to ${amount(projected)}, ${signed(net)}${inTotal ? '' : ' (not in the total)'}${before(lastForecast)}`;

const before = (last: LastForecast | null): string =>
  last
    ? `; ${last.quarter ?? 'last'} forecast ${amount(last.projected)}, since then ${signed(last.change)}`
    : '';

const amount = (value: number | null): string => (value === null ? '-' : formatNumber(value, 3));

const signed = (value: number): string => formatSigned(value, 3);

const lineOf = ({
  service,
  risk,
  block,
  measure,
  budget,
  ledger,
  difference,
  status,
  note,
}: ReconciledLine): string =>
  `${status}: ${service}${riskOf({ service, risk, block })} ${measure}: ${amount(budget)} against ${amount(ledger)}${
    difference === 0 ? '' : ` (${signed(difference)})`
  }${note && `; ${note}`}`;
