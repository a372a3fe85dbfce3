import { sheetCell } from '../../../grid/a1';
import { formatNumber } from '../../../words/numbers';
import { type Finding, newFinding } from '../../findings/finding';
import type { CostCentre, Ledger, LedgerLine, LedgerTable, MoneyField, ProposedCostCentre } from './ledger';
import type { MoneyColumns } from './lineAmounts';
import { formatPounds } from '../../../words/money';
import { fewOf, inList } from '../../../words/lists';

const unitWords = { 1: 'pounds', 1000: '£000', 1_000_000: '£m' } as const;

/** How many codes a sentence names before it says how many more there are. */
const named = 5;

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

/** What finance staff must settle in the mapping: cost centres of no service or of two, and names that no plan has. */
export function costCentreFindings(
  ledger: Ledger,
  proposals: readonly ProposedCostCentre[],
  kept: readonly CostCentre[],
  services: readonly string[],
): Finding[] {
  const findings: Finding[] = [];
  const unmapped = proposals.filter(({ service, mappedTwice }) => service === '' && mappedTwice.length === 0);
  const [first] = unmapped;
  if (first)
    findings.push(
      newFinding('cost-centre-unmapped', {
        cell: first.cell,
        message: `${unmapped.length === 1 ? 'One cost centre belongs' : `${formatNumber(unmapped.length)} cost centres belong`} to no service yet: ${listOf(unmapped.map(nameOf))}. Fill in the service in the table “Cost centres”; until then the amounts count for none.`,
      }),
    );
  const cellOf = new Map(kept.map(({ key, cell }) => [key, cell]));
  for (const { key, costCentre, mappedTwice, cell, amount } of proposals)
    if (mappedTwice.length > 1)
      findings.push(
        newFinding('cost-centre-mapped-twice', {
          cell: cellOf.get(key) ?? cell,
          message: `Cost centre ${costCentre} stands in “Cost centres” for ${listOf(mappedTwice)}. Its ${formatPounds(amount)} counts for none of them until one row is left.`,
        }),
      );
  const known = new Set(services);
  const unknown = proposals.filter(
    ({ from, service, mappedTwice }) => from === 'kept' && mappedTwice.length === 0 && !known.has(service),
  );
  for (const { key, costCentre, service, cell } of unknown)
    findings.push(
      newFinding('cost-centre-service-unknown', {
        cell: cellOf.get(key) ?? cell,
        message: `“Cost centres” gives cost centre ${costCentre} to “${service}”, which the plan's budgets do not name. Use a service of the plan, or add it there.`,
      }),
    );
  findings.push(...riskFindings(ledger, kept));
  return findings;
}

/** A kept risk that the ledger's own markers contradict: the ledger's counts, line by line. */
function riskFindings({ lines }: Ledger, kept: readonly CostCentre[]): Finding[] {
  const riskOf = new Map(kept.map((each) => [each.key, each]));
  const told = new Set<string>();
  return lines.flatMap(({ key, risk, costCentre }): Finding[] => {
    const own = riskOf.get(key);
    if (!own?.risk || !risk || own.risk === risk || told.has(key)) return [];
    told.add(key);
    return [
      newFinding('cost-centre-risk-differs', {
        cell: own.cell,
        message: `“Cost centres” says that cost centre ${costCentre} is ${own.risk} risk, but lines of the ledger are marked ${risk}. The ledger's marker counts; empty the risk here if it is right.`,
      }),
    ];
  });
}

const nameOf = ({ costCentre, description }: ProposedCostCentre): string =>
  description === '' ? costCentre : `${costCentre} (${description})`;

const listOf = (names: readonly string[]): string => inList(fewOf(names, named));
