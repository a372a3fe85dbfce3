import type { Finding } from '../finding';
import { newFinding } from '../findings/newFinding';
import { serviceOf } from './gatherCells';
import type { Ledger, LedgerLine } from './ledger';
import type { ProposedCostCentre } from './proposedCostCentre';

/** A cost centre whose lines name several services often serves them all; one line in ten or fewer is a slip. */
const mostStrays = 0.1;

/**
 * Lines that name another service than nearly all other lines of their cost centre: they are counted for the service
 * that they name, and finance staff are told, for one of the two codes is probably wrong. Nothing is said of a cost
 * centre that serves several. Time grows with the lines.
 */
export function strayLines({ lines }: Ledger, mapping: readonly ProposedCostCentre[]): Finding[] {
  const several = new Map(
    mapping
      .filter(({ service, ofLines }) => service !== '' && new Set(ofLines.values()).size > 1)
      .map((each) => [each.key, each]),
  );
  if (several.size === 0) return [];
  const strays = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const own = several.get(line.key);
    if (!own || serviceOf(line, own) === own.service) continue;
    const known = strays.get(line.key);
    if (known) known.push(line);
    else strays.set(line.key, [line]);
  }
  return [...strays].flatMap(([key, found]): Finding[] => {
    const own = several.get(key);
    if (!own || found.length > Math.max(1, own.lines * mostStrays) || own.lines < 3) return [];
    return found.map((line) =>
      newFinding('ledger-line-service-differs', {
        cell: line.cell,
        message: `Row ${line.row + 1} of the ledger says ${serviceOf(line, own)}, but the other lines of cost centre ${line.costCentre} say ${own.service}. It is counted for ${serviceOf(line, own)}; correct the line's service or its cost centre.`,
      }),
    );
  });
}
