import { sheetCell } from '../../grid/a1';
import { formatNumber } from '../../words/numbers';
import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import type { LedgerLine, LedgerTable, MoneyField } from './ledger';
import type { MoneyColumns } from './lineAmounts';

const unitWords = { 1: 'pounds', 1000: '£000', 1_000_000: '£m' } as const;

/** What finance staff should know of a ledger as a whole: lines without a code, units that differ, no lines at all. */
export function ledgerFindings(
  table: LedgerTable,
  lines: readonly LedgerLine[],
  money: MoneyColumns,
): Finding[] {
  const findings: Finding[] = [];
  const heading = sheetCell(table.sheet, table.headings.row, table.area.column);
  if (lines.length === 0)
    findings.push(
      newFinding('ledger-empty', {
        cell: heading,
        message: `The ledger on “${table.sheet}” has headings but no line with an amount. Paste its lines below the headings, then try again.`,
      }),
    );
  const without = lines.filter(({ key }) => key === '');
  const [first] = without;
  if (first)
    findings.push(
      newFinding('ledger-no-cost-centre', {
        cell: first.cell,
        message: `${without.length === 1 ? 'One line has' : `${formatNumber(without.length)} lines have`} no cost centre or account, the first in row ${first.row + 1}. They count for no service until it is filled in.`,
      }),
    );
  const used = [money.budget, money.projected, money.amount].filter((field) => field !== null);
  findings.push(...mixedUnits(table, used));
  return findings;
}

function mixedUnits(
  { sheet, columns, units, words, headings }: LedgerTable,
  used: readonly MoneyField[],
): Finding[] {
  const [one, ...others] = used;
  if (!one) return [];
  return others.flatMap((other): Finding[] => {
    const [a, b] = [units[one], units[other]];
    if (!a || !b || a.unit === b.unit) return [];
    return [
      newFinding('ledger-mixed-units', {
        cell: sheetCell(sheet, headings.row + headings.rows - 1, columns[other] ?? 0),
        message: `“${words[one] ?? ''}” is in ${unitWords[a.unit]} and “${words[other] ?? ''}” in ${unitWords[b.unit]}, as their headings say. Each is counted in its own unit; check that the headings are right.`,
      }),
    ];
  });
}
