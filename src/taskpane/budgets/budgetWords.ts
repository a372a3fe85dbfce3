import type { ReconcileReport, ReconciledLine } from '../../commands/reconcile/report';
import { capital, uncapital } from '../../words/capital';
import { count } from '../../words/counts';
import { formatNumber, formatSigned } from '../../words/numbers';

/** Statuses in the order in which they matter. */
const gravity = [
  'differs',
  'mapped twice',
  'missing in the plan',
  'missing in',
  'agreed within rounding',
  'agreed',
];

const rank = (status: string): number => {
  const exact = gravity.indexOf(status);
  return exact >= 0 ? exact : gravity.findIndex((word) => status.startsWith(word));
};

/** How many lines have each status, the gravest first. */
export function statusCounts(lines: readonly ReconciledLine[]): { status: string; number: number }[] {
  const counts = new Map<string, number>();
  for (const { status } of lines) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .map(([status, number]) => ({ status, number }))
    .sort((a, b) => rank(a.status) - rank(b.status));
}

/** Lines that do not agree, the largest difference first within each status. */
export const openLines = (lines: readonly ReconciledLine[]): ReconciledLine[] =>
  lines
    .filter(({ status }) => !status.startsWith('agreed'))
    .sort((a, b) => rank(a.status) - rank(b.status) || Math.abs(b.difference) - Math.abs(a.difference));

/** £000 as they stand in the sheet: "7,093", "-1.5"; "none" for nothing. */
const thousands = (amount: number | null): string => (amount === null ? 'none' : formatNumber(amount, 3));

const signed = (amount: number): string => formatSigned(amount, 3);

/** "People, local risk, projected"; of a budget that is not parted into risks "People, projected". */
export const lineTitle = ({ service, risk, block, measure }: ReconciledLine): string =>
  [service, ...(risk === 'whole' ? [] : [uncapital(block)]), measure].join(', ');

/** "Differs by +12: 7,093 in the plan, 7,105 in the ledger (£000)." */
export function lineSentence(line: ReconciledLine, { against }: Pick<ReconcileReport, 'against'>): string {
  const { status, budget, ledger, difference, note } = line;
  const otherSide = against === 'twin' ? 'the twin table' : 'the ledger';
  const by = difference === 0 ? '' : ` by ${signed(difference)}`;
  const said = status === 'differs' ? `Differs${by}` : capital(status);
  return `${said}: ${thousands(budget)} in the plan, ${thousands(ledger)} in ${otherSide} (£000).${note && ` ${capital(note)}.`}`;
}

/** What the variances come to: "Net +134: +247 adverse and -113 favourable (£000)." ; '' where there are none. */
export function varianceSentence({ varianceTotals: { both }, variances }: ReconcileReport): string {
  if (!both || variances.length === 0) return '';
  const gross =
    both.adverse === null || both.favourable === null
      ? ''
      : `: ${signed(both.adverse)} adverse and ${signed(both.favourable)} favourable`;
  return `Projected less budget: net ${signed(both.net)}${gross} (£000).`;
}

/** What is said once the sheet stands there. */
export const reconciledSentence = ({ sheet, refreshed, sentence, findings }: ReconcileReport): string =>
  `${sentence} The sheet ${sheet} was ${refreshed ? 'refreshed' : 'made'}. ${capital(count(findings.length, 'finding'))}.`;

/** Whether cost centres of the ledger are not in the workbook's own table yet. */
export const mayAddCostCentres = ({ costCentres: { all, kept } }: ReconcileReport): boolean => all > kept;
