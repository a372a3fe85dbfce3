import { type RiskType, serviceKey } from '../../tables/budgetParts';
import type { Finding } from '../../findings/finding';
import {
  codeOf,
  type CostCentre,
  costCentreKey,
  type Ledger,
  lineMeasures,
  type ProposedCostCentre,
} from './ledger';
import { costCentreFindings } from './ledgerFindings';
import { leastServiceCertainty, serviceMatcher, type ServiceMatch } from './matchService';
import { sheetCell } from '../../../grid/a1';
import { textAt } from '../../read/cells';
import { isTotal, listRows } from '../../read/rowKind';
import { tablesOfKind } from '../../read/tablesOfKind';
import { gridOf } from '../../../grid/sheetGrid';
import type { RecognisedTable } from '../../recognise/recognised';
import type { WorkbookSnapshot } from '../../../grid/snapshot';
import { readRiskMarker } from '../../recognise/budgetRisks';

export interface CostCentreProposals {
  /** In the order of their first lines. */
  readonly proposals: readonly ProposedCostCentre[];
  /** Those without a service. */
  readonly unmapped: readonly ProposedCostCentre[];
  readonly findings: readonly Finding[];
}

interface Seen {
  readonly costCentre: string;
  readonly cell: string;
  readonly names: {
    service: Map<string, number>;
    description: Map<string, number>;
    department: Map<string, number>;
  };
  readonly risks: Set<RiskType | null>;
  lines: number;
  amount: number;
}

/**
 * The service of every cost centre of a ledger: as it is kept in "Cost centres"; else proposed by name, of the
 * ledger's own service, the cost centre's name, its department, whichever is surest. A proposal below certainty 0.8 is
 * not made: the cost centre is listed as unmapped, with its candidates. One that is kept with two services is mapped
 * twice and counts for neither. A kept service that is written a little differently is the plan's own.
 */
export function proposeCostCentres(
  ledger: Ledger,
  services: readonly string[],
  kept: readonly CostCentre[],
): CostCentreProposals {
  const match = serviceMatcher(services);
  const own = new Map(services.map((service) => [serviceKey(service), service]));
  const keptOf = new Map<string, CostCentre[]>();
  for (const each of kept) keptOf.set(each.key, [...(keptOf.get(each.key) ?? []), each]);
  const proposals = [...gather(ledger)].map(([key, seen]): ProposedCostCentre => {
    const description = commonest(seen.names.description);
    const base = {
      costCentre: seen.costCentre,
      key,
      description,
      lines: seen.lines,
      amount: Math.round(seen.amount * 100) / 100,
      cell: seen.cell,
    };
    const rows = keptOf.get(key) ?? [];
    const services = [...new Set(rows.map(({ service }) => service).filter((service) => service !== ''))].map(
      (service) => own.get(serviceKey(service)) ?? sureOf(match(service)) ?? service,
    );
    const distinct = [...new Set(services)];
    const keptRisks = [...new Set(rows.map(({ risk }) => risk))];
    const [lineRisk = null, ...moreRisks] = seen.risks;
    const risk =
      keptRisks.length === 1 && keptRisks[0] ? keptRisks[0] : moreRisks.length === 0 ? lineRisk : null;
    const [only] = distinct;
    if (only !== undefined)
      return {
        ...base,
        risk,
        service: distinct.length === 1 ? only : '',
        certainty: 1,
        from: 'kept',
        candidates: distinct.map((service) => ({ service, certainty: 1 })),
        ofLines: new Map(),
        mappedTwice: distinct.length > 1 ? distinct : [],
      };
    return { ...base, ...propose(seen, match), risk, ofLines: servicesOf(seen, match), mappedTwice: [] };
  });
  return {
    proposals,
    unmapped: proposals.filter(({ service, mappedTwice }) => service === '' && mappedTwice.length === 0),
    findings: costCentreFindings(ledger, proposals, kept, services),
  };
}

/** A service that is sure enough to be meant. */
const sureOf = ([first]: readonly ServiceMatch[]): string | undefined =>
  first && first.certainty >= leastServiceCertainty ? first.service : undefined;

function propose(
  { names }: Seen,
  match: (name: string) => readonly ServiceMatch[],
): Pick<ProposedCostCentre, 'service' | 'certainty' | 'from' | 'candidates'> {
  let best: Pick<ProposedCostCentre, 'service' | 'certainty' | 'from' | 'candidates'> = {
    service: '',
    certainty: 0,
    from: 'nothing',
    candidates: [],
  };
  for (const from of ['service', 'description', 'department'] as const) {
    const candidates = match(commonest(names[from])).slice(0, 3);
    const [first] = candidates;
    // The ledger's own service goes first, so another name must be plainly surer.
    if (first && first.certainty > best.certainty + (best.certainty > 0 ? 0.05 : 0))
      best = {
        service: first.certainty >= leastServiceCertainty ? first.service : '',
        certainty: first.certainty,
        from,
        candidates,
      };
  }
  return best;
}

function servicesOf(
  { names }: Seen,
  match: (name: string) => readonly ServiceMatch[],
): ReadonlyMap<string, string> {
  const known = [...names.service.keys()].flatMap((name): [string, string][] => {
    const service = sureOf(match(name));
    return service === undefined ? [] : [[name, service]];
  });
  return new Map(known);
}

function gather({ lines, measures }: Ledger): Map<string, Seen> {
  const found = new Map<string, Seen>();
  const measure = measures[0] ?? lineMeasures[0];
  for (const line of lines) {
    if (line.key === '') continue;
    let seen = found.get(line.key);
    if (!seen) {
      seen = {
        costCentre: line.costCentre,
        cell: line.cell,
        names: { service: new Map(), description: new Map(), department: new Map() },
        risks: new Set(),
        lines: 0,
        amount: 0,
      };
      found.set(line.key, seen);
    }
    seen.lines += 1;
    seen.amount += line[measure] ?? 0;
    seen.risks.add(line.risk);
    count(seen.names.service, line.service);
    count(seen.names.description, line.costCentreName);
    count(seen.names.department, line.department);
  }
  return found;
}

function count(names: Map<string, number>, name: string): void {
  if (name !== '') names.set(name, (names.get(name) ?? 0) + 1);
}

function commonest(names: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [name, times] of names)
    if (times > most) {
      best = name;
      most = times;
    }
  return best;
}

/**
 * What the tables "Cost centres" of a workbook say, in their order; rows without a cost centre are left out. A risk
 * that is neither local nor central counts as none, so that the ledger's own marker does.
 */
export function readCostCentres(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): CostCentre[] {
  return tablesOfKind(workbook, tables, 'costCentres').flatMap(({ sheet, table }) => {
    const grid = gridOf(sheet);
    const { columns } = table;
    const at = columns.costCentre;
    if (at === undefined) return [];
    return listRows(grid, table).flatMap((row): CostCentre[] => {
      const costCentre = codeOf(grid.value(row, at), grid.text(row, at));
      if (costCentre === '' || isTotal(costCentre)) return [];
      return [
        {
          costCentre,
          key: costCentreKey(costCentre),
          description: textAt(grid, row, columns.description),
          service: textAt(grid, row, columns.service),
          risk: readRiskMarker(textAt(grid, row, columns.risk)),
          cell: sheetCell(sheet.name, row, at),
        },
      ];
    });
  });
}
