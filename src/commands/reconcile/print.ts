import { formatNumber, formatSigned } from '../../words/numbers';
import { uncapital } from '../../words/capital';
import { nameKey } from '../../words/fold';
import type { BlockTotals, LastForecast, ReconcileReport, ReconciledLine } from './report';

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
        `funding ${year}: ${amount(source)}, spend ${amount(spend)}: ${status}`,
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
