import { sheetCellOf } from '../../../grid/a1';
import type { CellPlace } from '../../../grid/area';
import { isSameName } from '../../../words/fold';
import { type Finding, newFinding } from '../../findings/finding';
import { factorOf } from '../../read/budgets/readThousands';
import type { BudgetLine } from '../../read/plan';
import { blockCalled } from '../../recognise/budgetRisks';
import {
  amountIn,
  blockKind,
  blockName,
  type BudgetMeasure,
  budgetMeasures,
  type BudgetPart,
  cellIn,
  partsOf,
  serviceKey,
} from '../../tables/budgetParts';
import type { Ledger, LedgerLine, ProposedCostCentre } from './ledger';

/** All lines of a ledger that belong to one service and risk. */
export interface LedgerCell {
  readonly service: string;
  readonly risk: BudgetPart;
  readonly lines: LedgerLine[];
  /** Pounds. */
  readonly sums: Record<BudgetMeasure, number>;
}

/** Why lines count for no service. */
export type LeftOut = 'mapped twice' | 'no risk' | 'other risk' | 'no cost centre';

export interface GatheredLedger {
  readonly cells: ReadonlyMap<string, LedgerCell>;
  /** Lines with a risk whose cost centre has no service, by the ledger's own word for the service. */
  readonly unmapped: ReadonlyMap<string, LedgerCell>;
  readonly leftOut: ReadonlyMap<LeftOut, readonly LedgerLine[]>;
  /** Services and risks that a cost centre mapped twice has money for. */
  readonly doubtful: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a service is called whose cost centres nobody has given to one. */
export const noService = 'Not mapped to a service';

/** The figure of a line in pounds; a ledger with one kind of amount has it for `amountMeans`. */
export type ValueOf = (line: LedgerLine, measure: BudgetMeasure) => number | null;

/**
 * Parts the lines of a ledger by service and risk. A line's own marker says its risk, its own word its service, else
 * what is kept of its cost centre, which goes before the line's word. A service of `whole`, which the plan does not part
 * into risks, has all its lines, whatever risk they say. Lines of a cost centre that is mapped twice, and lines that are
 * no block of the plan (`blocks`: those beside the two risks), are left out, but not lost.
 */
export function gatherCells(
  { lines }: Pick<Ledger, 'lines'>,
  mapping: readonly ProposedCostCentre[],
  valueOf: ValueOf,
  whole: WholeServices = noneWhole,
  blocks: readonly BudgetPart[] = [],
): GatheredLedger {
  const byKey = new Map(mapping.map((each) => [each.key, each]));
  const cells = new Map<string, LedgerCell>();
  const unmapped = new Map<string, LedgerCell>();
  const leftOut = new Map<LeftOut, LedgerLine[]>();
  const doubtful = new Map<string, Set<string>>();
  const leave = (why: LeftOut, line: LedgerLine): void => {
    const known = leftOut.get(why);
    if (known) known.push(line);
    else leftOut.set(why, [line]);
  };
  for (const line of lines) {
    const own = byKey.get(line.key);
    const risk = partOfLine(line, own, whole, blocks);
    if (risk === null) leave(line.otherRisk === '' ? 'no risk' : 'other risk', line);
    else if (own && own.mappedTwice.length > 0) {
      leave('mapped twice', line);
      for (const service of own.mappedTwice) {
        const key = entryKey(service, risk);
        doubtful.set(key, (doubtful.get(key) ?? new Set()).add(line.costCentre));
      }
    } else if (line.key === '') leave('no cost centre', line);
    else if (own && serviceOf(line, own) !== '') add(cells, serviceOf(line, own), risk, line, valueOf);
    else add(unmapped, line.service || noService, risk, line, valueOf);
  }
  return { cells, unmapped, leftOut, doubtful };
}

/** Services by their keys of which the plan has one budget that is not parted into risks, or all of them. */
export type WholeServices = ReadonlySet<string> | 'all';
const noneWhole: WholeServices = new Set();

function partOfLine(
  line: LedgerLine,
  own: ProposedCostCentre | undefined,
  whole: WholeServices,
  blocks: readonly BudgetPart[],
): BudgetPart | null {
  const isWhole = whole === 'all' || (own !== undefined && whole.has(serviceKey(serviceOf(line, own))));
  if (line.otherRisk !== '' && line.risk === null) return blockMarked(line.otherRisk, blocks);
  return isWhole ? 'whole' : (line.risk ?? own?.risk ?? null);
}

/**
 * The plan's block that a marker of a ledger names: by its name, or the only one of recharges for "Recharge"; null where
 * the plan has no such block.
 */
function blockMarked(marker: string, blocks: readonly BudgetPart[]): BudgetPart | null {
  const named = blockCalled(marker);
  const alike = blocks.filter((part) => blockKind(part) === 'recharge' && blockKind(named) === 'recharge');
  return (
    blocks.find((part) => isSameName(blockName(part), blockName(named))) ??
    (alike.length === 1 ? (alike[0] ?? null) : null)
  );
}

/** The plan's service that a line counts for: the one that it names itself, else that of its cost centre. */
export const serviceOf = ({ service }: LedgerLine, own: ProposedCostCentre): string =>
  own.ofLines.get(service) ?? own.service;

function add(
  cells: Map<string, LedgerCell>,
  service: string,
  risk: BudgetPart,
  line: LedgerLine,
  valueOf: ValueOf,
): void {
  const key = `${risk} ${serviceKey(service)}`;
  let cell = cells.get(key);
  if (!cell) {
    cell = { service, risk, lines: [], sums: { budget: 0, projected: 0 } };
    cells.set(key, cell);
  }
  cell.lines.push(line);
  cell.sums.budget += valueOf(line, 'budget') ?? 0;
  cell.sums.projected += valueOf(line, 'projected') ?? 0;
}

/** One figure of the plan's budgets, £000. */
interface PlanFigure {
  readonly amount: number;
  readonly cells: readonly CellPlace[];
  /** What its cell holds, in £000. */
  readonly factor: number;
}

/** A service by one risk, with its figures; a measure without a figure is absent. */
export interface PlanEntry {
  readonly service: string;
  readonly risk: BudgetPart;
  readonly figures: Partial<Record<BudgetMeasure, PlanFigure>>;
}

const entryKey = (service: string, risk: BudgetPart): string => `${risk} ${serviceKey(service)}`;

/**
 * The plan's figures by service and risk. Rows of one service name are added up, with a finding that names them: a
 * ledger cannot tell them apart.
 */
export function planFigures(budgets: readonly BudgetLine[]): {
  entries: ReadonlyMap<string, PlanEntry>;
  findings: readonly Finding[];
} {
  const entries = new Map<string, PlanEntry>();
  const first = new Map<string, BudgetLine>();
  const findings: Finding[] = [];
  const parts = new Set<BudgetPart>(['local', 'central', ...partsOf(budgets), 'whole']);
  for (const line of budgets) {
    const key = serviceKey(line.service);
    const before = first.get(key);
    if (before)
      findings.push(
        newFinding('service-named-twice', {
          cell: sheetCellOf(line.cell),
          message: `“${line.service}” stands in the plan's budgets twice, first in row ${before.cell.row + 1}. The ledger cannot tell the two apart, so their figures are added up. Give them different names, or join them.`,
        }),
      );
    else first.set(key, line);
    for (const risk of parts) addFigures(entries, before?.service ?? line.service, risk, line);
  }
  return { entries, findings };
}

function addFigures(
  entries: Map<string, PlanEntry>,
  service: string,
  risk: BudgetPart,
  line: BudgetLine,
): void {
  const key = entryKey(service, risk);
  const figures = { ...entries.get(key)?.figures };
  for (const measure of budgetMeasures) {
    const amount = amountIn(line, risk, measure);
    if (amount === null) continue;
    const source = cellIn(line, risk, measure);
    const before = figures[measure];
    figures[measure] = {
      amount: Math.round((amount + (before?.amount ?? 0)) * 1e6) / 1e6,
      cells: [...(before?.cells ?? []), ...(source ? [source] : [])],
      factor: source ? factorOf(amount, source) : 1,
    };
  }
  entries.set(key, { service, risk, figures });
}
