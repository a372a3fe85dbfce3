import type { ValueOf } from '../gatherCells';
import type { LedgerLine } from '../ledger';
import { amountsOf } from './amounts';
import type { DifferingCell, Fault } from './fault';

/**
 * Lines of a cell that stand in the ledger more than once: the same cost centre, account, period and amounts. A fault
 * for each further copy, those first whose description and reference are the same too. Payments of one amount each
 * month are in different periods; others that are honestly alike are faults only if they explain a difference.
 */
export function doubledLines(cell: DifferingCell, valueOf: ValueOf): Fault[] {
  const groups = new Map<string, LedgerLine[]>();
  for (const line of cell.lines) {
    const amounts = cell.measures.map((measure) => valueOf(line, measure));
    if (amounts.every((amount) => amount === null || amount === 0)) continue;
    const identity = [
      line.key,
      line.account,
      line.account === '' ? line.description : '',
      line.period,
      ...amounts,
    ].join('\u0001');
    const group = groups.get(identity);
    if (group) group.push(line);
    else groups.set(identity, [line]);
  }
  const faults: { fault: Fault; same: boolean }[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first || group.length < 2) continue;
    const same = group.some((line, at) =>
      group
        .slice(at + 1, at + 4)
        .some((other) => other.description === line.description && other.reference === line.reference),
    );
    faults.push({ fault: { kind: 'doubled', lines: group, effect: amountsOf(first, cell, valueOf) }, same });
  }
  return faults.sort((a, b) => Number(b.same) - Number(a.same)).map(({ fault }) => fault);
}
