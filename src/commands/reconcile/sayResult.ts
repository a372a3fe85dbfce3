import type { Finding } from '../../plan/findings/finding';
import type { FundingComparison } from '../../plan/rules/budgets/compareFunding';
import type { Twins } from '../../plan/rules/budgets/compareTwins';
import type { Reconciliation } from '../../plan/rules/budgets/reconciliation';
import { verdict } from '../../sheets/reconciliation/words';
import { count } from '../../words/counts';
import { formatNumber } from '../../words/numbers';
import { placeOf, type MappedLedger } from './bothSides';
import type { ReconcileReport } from './report';

interface Result {
  readonly against: ReconcileReport['against'];
  readonly reconciliation: Reconciliation;
  readonly otherSide: string;
  readonly twins: readonly Twins[];
  readonly funding: FundingComparison;
  /** Why a ledger that is there was not used. */
  readonly refused: readonly Finding[];
  readonly mapped: MappedLedger | null;
}

interface Said {
  /** The one line at the top. */
  readonly sentence: string;
  readonly reconciles: boolean;
  /** Sentences below it: what was compared with what, and what was not. */
  readonly notes: readonly string[];
}

/** Says in one line whether the budgets reconcile, with what they were not held against, and what was compared. */
export function sayResult(result: Result): Said {
  const { against, reconciliation, otherSide, twins, funding, refused, mapped } = result;
  const { totals } = reconciliation;
  const twinFaults = twins.filter(({ comparison }) => comparison.agreed < comparison.lines.length);
  const years = funding.years.filter(({ status }) => status === 'differs');
  const own =
    against === 'nothing'
      ? refused.length > 0
        ? 'Not reconciled: the ledger cannot be used (see the findings), and no second budget table holds the same figures. The budgets were analysed alone.'
        : 'Not reconciled: there is no ledger and no second budget table to hold the budgets against. They were analysed alone.'
      : verdict(totals, otherSide);
  const more = [
    ...(against === 'twin' && refused.length > 0 ? ['The ledger could not be used: see the findings.'] : []),
    ...(against === 'ledger' && twinFaults.length > 0
      ? ['The twin table differs from the budgets: see the findings.']
      : []),
    ...(years.length > 0
      ? [
          `Funding and spend differ${years.every(({ year }) => year === '') ? '' : ` in ${years.map(({ year }) => year).join(', ')}`}.`,
        ]
      : []),
  ];
  return {
    sentence: [own, ...more].join(' '),
    reconciles: against !== 'nothing' && totals.reconciles && more.length === 0,
    notes: [
      ...(mapped ? [ledgerNote(mapped)] : []),
      ...twins.map(
        ({ first, second, comparison: { agreed, compared, labels } }) =>
          [
            `Twin tables: ${placeOf(first)} and ${placeOf(second)}: ${agreed} of ${compared} figures agree`,
            ...(labels.length > 0 ? [count(labels.length, 'label differs', 'labels differ')] : []),
          ].join('; ') + '.',
      ),
      ...(against === 'twin' && refused.length === 0
        ? ['No ledger was found in the workbook, so none was compared.']
        : []),
    ],
  };
}

function ledgerNote({ ledger, file, mapping: { proposals, unmapped } }: MappedLedger): string {
  const place = placeOf(ledger.table);
  const lines = formatNumber(ledger.lines.length);
  const where = file === '' ? place : `${place} of the file ${file}, whose figures stand here as values`;
  const mapped = `${formatNumber(proposals.length - unmapped.length)} of ${formatNumber(proposals.length)} cost centres belong to a service`;
  return `Ledger: ${where}; ${lines} lines; ${mapped}.`;
}
