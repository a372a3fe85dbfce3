import type { BudgetPart } from '../../src/plan/tables/budgetParts';
import type { FaultKind } from '../../src/plan/rules/ledger/explain/figureFaults';
import type { Random } from '../recognise/random';
import type { TrueLedger, TrueLine } from './ledgerBook';

/** A line as it stands in the extract; `id` tells where it came from, so that a planted fault is found again. */
export interface WrittenLine extends TrueLine {
  readonly id: number;
}

/** A fault that was put in. */
export interface Planted {
  readonly kind: FaultKind;
  /** Service and risk whose figure it moves: "People|local". */
  readonly cell: string;
  /** Where a mis-coded line belongs. */
  readonly from?: string;
  /** Line that has the fault; -1 for one that is not there, or a fault of the plan's figure. */
  readonly id: number;
  /** What the ledger lacks, in pounds. */
  readonly lacks?: { readonly budget: number; readonly projected: number };
}

export interface FaultyBook {
  readonly lines: readonly WrittenLine[];
  /** Figures of the plan in £000, by service and risk. */
  readonly plan: ReadonlyMap<string, { readonly budget: number; readonly projected: number }>;
  readonly planted: readonly Planted[];
}

export const cellOf = ({ service, risk }: { readonly service: string; readonly risk: BudgetPart }): string =>
  `${service}|${risk}`;

/** A fault must move a figure by more than rounding to £000 can hide. */
const visible = 2500;

const kinds = [
  'missing in the ledger',
  'missing in the plan',
  'doubled',
  'mis-signed',
  'mis-signed in one',
  'mis-coded',
  'line rounded',
  'figure rounded',
] as const;

/**
 * The extract of a ledger and the plan's figures with so many faults. Faults stand in services and risks of their
 * own; with `together`, a doubled line is added where another fault stands already.
 */
export function plantFaults(random: Random, truth: TrueLedger, count: number, together: boolean): FaultyBook {
  let lines: WrittenLine[] = truth.lines.map((line, id) => ({ ...line, id }));
  const exact = sums(lines);
  const plan = new Map([...exact].map(([cell, sum]) => [cell, inThousands(sum)]));
  const planted: Planted[] = [];
  const touched = new Set<string>();
  const large = lines.filter(
    ({ budget, projected }) => Math.min(Math.abs(budget), Math.abs(projected)) > visible,
  );
  const lineIn = (free: (cell: string) => boolean): WrittenLine | undefined => {
    for (let attempt = 0; attempt < 60 && large.length > 0; attempt += 1) {
      const line = random.pick(large);
      if (free(cellOf(line)) && !planted.some(({ id }) => id === line.id)) return line;
    }
    return undefined;
  };
  const double = (line: WrittenLine): void => {
    planted.push({ kind: 'doubled', cell: cellOf(line), id: line.id });
    const at = random.whole(3) === 0 ? random.whole(lines.length) : lines.indexOf(line);
    lines = [...lines.slice(0, at), { ...line, id: line.id }, ...lines.slice(at)];
  };
  for (let fault = 0; fault < count; fault += 1) {
    const kind = random.pick(kinds);
    const line = lineIn((cell) => !touched.has(cell));
    if (!line) break;
    const cell = cellOf(line);
    const { budget, projected, id } = line;
    if (kind === 'missing in the ledger') {
      if (lines.filter((other) => cellOf(other) === cell).length < 2) continue;
      lines = lines.filter((other) => other !== line);
      planted.push({ kind, cell, id: -1, lacks: { budget, projected } });
    } else if (kind === 'missing in the plan') {
      const sum = exact.get(cell) ?? { budget: 0, projected: 0 };
      plan.set(cell, inThousands({ budget: sum.budget - budget, projected: sum.projected - projected }));
      planted.push({ kind, cell, id });
    } else if (kind === 'doubled') double(line);
    else if (kind === 'mis-signed' || kind === 'mis-signed in one') {
      const turned = kind === 'mis-signed' ? -projected : projected;
      lines = lines.map((other) =>
        other === line ? { ...line, budget: -budget, projected: turned } : other,
      );
      planted.push({ kind: 'mis-signed', cell, id });
    } else if (kind === 'mis-coded') {
      const to = lineIn((other) => other !== cell && !touched.has(other));
      if (!to || lines.filter((other) => cellOf(other) === cell).length < 2) continue;
      const { service, risk, costCentre } = to;
      lines = lines.map((other) => (other === line ? { ...line, service, risk, costCentre } : other));
      planted.push({ kind, cell: cellOf(to), from: cell, id });
      touched.add(cellOf(to));
    } else if (kind === 'line rounded') {
      const unit = 10 ** Math.floor(Math.log10(Math.abs(budget)));
      const [b, p] = [Math.round(budget / unit) * unit, Math.round(projected / unit) * unit];
      if (Math.abs(b - budget) < visible / 2 || unit < 1000) continue;
      lines = lines.map((other) => (other === line ? { ...line, budget: b, projected: p } : other));
      planted.push({ kind, cell, id });
    } else {
      const figure = plan.get(cell);
      if (!figure) continue;
      const coarse = Math.round(figure.budget / 100) * 100;
      if (Math.abs(coarse - figure.budget) < 3 || coarse === 0) continue;
      plan.set(cell, { ...figure, budget: coarse });
      planted.push({ kind, cell, id: -1 });
    }
    touched.add(cell);
    if (together && fault === 0 && kind !== 'figure rounded') {
      const second = lineIn((other) => other === cell);
      if (second && lines.includes(second)) double(second);
    }
  }
  return { lines, plan, planted: planted.filter(({ cell }) => differs(cell, plan, lines)) };
}

type Sum = { readonly budget: number; readonly projected: number };

function sums(lines: readonly TrueLine[]): Map<string, Sum> {
  const found = new Map<string, { budget: number; projected: number }>();
  for (const line of lines) {
    const sum = found.get(cellOf(line)) ?? { budget: 0, projected: 0 };
    found.set(cellOf(line), sum);
    sum.budget += line.budget;
    sum.projected += line.projected;
  }
  return found;
}

const inThousands = ({ budget, projected }: Sum): Sum => ({
  budget: Math.round(budget / 1000),
  projected: Math.round(projected / 1000),
});

/** Faults that cancel out within a figure leave nothing to be seen, and nobody could find them from the sums. */
function differs(cell: string, plan: ReadonlyMap<string, Sum>, lines: readonly TrueLine[]): boolean {
  const figure = plan.get(cell);
  const sum = sums(lines.filter((line) => cellOf(line) === cell)).get(cell);
  if (!figure || !sum) return false;
  return (['budget', 'projected'] as const).some((side) => Math.abs(sum[side] - figure[side] * 1000) > 510);
}
