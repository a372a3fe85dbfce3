import { formatNumber, formatSigned } from '../../words/numbers';
import type { ReconcileReport, ReconciledLine } from './report';

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
