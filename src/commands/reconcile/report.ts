import type { TableReport } from '../tables/report';
import type { BudgetPart, BudgetMeasure } from '../../plan/tables/budgetParts';
import type { Direction } from '../../plan/rules/budgets/analysis';
import type { ReconciliationTotals } from '../../plan/rules/budgets/reconciliation';
import type { Finding } from '../../plan/findings/finding';
import type { LedgerFile } from '../readLedgerFile';
import type { PlanDetails } from '../../plan/details';
import { formatNumber, formatSigned } from '../../words/numbers';

export interface ReconcileRequest {
  /** Left out: the ledger of the plan's own workbook, where it has one. */
  readonly ledger?: LedgerFile;
  /** The sheet of the plan's budgets, where several hold some. */
  readonly sheet?: string;
  /** Plan details for this run, over those of the workbook. */
  readonly details?: Partial<PlanDetails>;
}

/** One figure of the plan beside what it is compared with; amounts in £000, null where a side has none. */
export interface ReconciledLine {
  readonly service: string;
  /** 'whole' for a budget that is not parted into risks. */
  readonly risk: BudgetPart;
  readonly measure: BudgetMeasure;
  readonly budget: number | null;
  /** Of the ledger, or of the twin table where there is no ledger. */
  readonly ledger: number | null;
  /** The other side less the plan. */
  readonly difference: number;
  /** "agreed", "differs", "missing in the twin table". */
  readonly status: string;
  readonly note: string;
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
export interface FundingReport {
  readonly year: string;
  readonly source: number | null;
  readonly spend: number | null;
  readonly difference: number | null;
  readonly status: string;
}

/** A service's projection against its budget, £000; plus is adverse where the sign convention is known. */
export interface VarianceReport {
  readonly service: string;
  /** 'whole' for a budget that is not parted into risks. */
  readonly risk: BudgetPart;
  readonly hra: boolean;
  readonly budget: number;
  readonly projected: number;
  readonly variance: number;
  readonly direction: Direction;
  readonly percent: number | null;
  readonly shareOfBudget: number | null;
  readonly rag: 'Green' | 'Amber' | 'Red' | null;
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
  readonly totals: ReconciliationTotals;
  readonly twins: readonly TwinReport[];
  readonly funding: readonly FundingReport[];
  readonly variances: readonly VarianceReport[];
  readonly varianceTotals: {
    readonly local: VarianceTotals;
    readonly central: VarianceTotals;
    /** Of budgets that are not parted into risks. */
    readonly whole: VarianceTotals;
    /** null where the two are in different units and that is not confirmed. */
    readonly both: VarianceTotals | null;
    readonly withoutHra: VarianceTotals | null;
  };
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
  const { both } = varianceTotals;
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
        `funding ${year}: ${amount(source)}, spend ${amount(spend)}: ${status}`,
    ),
    ...variances
      .filter(({ variance }) => variance !== 0)
      .map(
        ({ service, risk, budget, projected, variance, direction }) =>
          `${signed(variance).padStart(8)}  ${service}${riskOf(risk)}: ${direction} (${amount(budget)} to ${amount(projected)})`,
      ),
    ...(both
      ? [
          `Net ${signed(both.net)}${both.adverse === null ? '' : `: ${signed(both.adverse)} adverse, ${signed(both.favourable ?? 0)} favourable`} (£000)`,
        ]
      : []),
    ...narrative.map(({ text }) => text),
    `"${sheet}"${refreshed ? ', refreshed' : ''}`,
  ];
}

/** Nothing is said of the risk of a budget that is not parted into risks. */
const riskOf = (risk: ReconciledLine['risk']): string => (risk === 'whole' ? '' : `, ${risk} risk`);

const amount = (value: number | null): string => (value === null ? '-' : formatNumber(value, 3));

const signed = (value: number): string => formatSigned(value, 3);

const lineOf = ({
  service,
  risk,
  measure,
  budget,
  ledger,
  difference,
  status,
  note,
}: ReconciledLine): string =>
  `${status}: ${service}${riskOf(risk)} ${measure}: ${amount(budget)} against ${amount(ledger)}${
    difference === 0 ? '' : ` (${signed(difference)})`
  }${note && `; ${note}`}`;
