import { done, refuse, type Outcome } from '../../excel/refusals';
import { sheetCell, sheetArea } from '../../grid/a1';
import type { PlanBook } from '../../plan/book/planBook';
import type { BudgetTable } from '../../plan/read/budgets/budgetTable';
import { compareTwins, findTwins, type Twins } from '../../plan/rules/budgets/compareTwins';
import { isUnparted, looseServiceKey } from '../../plan/tables/budgetParts';
import { type Finding, newFinding } from '../../plan/findings/finding';
import { holdsLedger, recogniseLedger } from '../../plan/rules/ledger/recogniseLedger';
import { readBudgetTables } from '../../plan/read/budgets/readBudgetTables';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import type { WorkbookSnapshot, SheetSnapshot } from '../../grid/snapshot';
import { sameName } from '../../words/fold';
import { findSheet, noSuchSheet } from '../shared/workbook';
import type { Area } from '../../grid/area';
import { farFindings } from '../../plan/rules/overlooked/hiddenFindings';
import type { BudgetLine } from '../../plan/read/plan';
import type { Ledger } from '../../plan/rules/ledger/ledger';
import {
  proposeCostCentres,
  type CostCentreProposals,
  readCostCentres,
} from '../../plan/rules/ledger/proposeCostCentres';
import { readLedger } from '../../plan/rules/ledger/readLedger';
import type { LedgerFile } from '../readLedgerFile';
import { inList } from '../../words/lists';

/** The budgets of the plan, and the tables that repeat them. */
export interface PlanBudgets {
  /** One table; several only where they hold different services. */
  readonly tables: readonly BudgetTable[];
  readonly recognised: readonly RecognisedTable<'budgets'>[];
  readonly twins: readonly Twins[];
  readonly findings: readonly Finding[];
}

/** A ledger with the service of each of its cost centres. */
export interface MappedLedger {
  readonly ledger: Ledger;
  readonly sheet: SheetSnapshot;
  /** Name of the file; '' for a ledger of this workbook. */
  readonly file: string;
  readonly mapping: CostCentreProposals;
}

interface OtherSide {
  /** null where there is none that can be used. */
  readonly mapped: MappedLedger | null;
  /** Why a ledger that is there cannot be used, or what of its file was not read. */
  readonly findings: readonly Finding[];
}

/**
 * The budget tables that are the plan's: on the sheet named, else on the one that stands open, else the first. Tables
 * of other services belong to it as well; one that repeats it is its twin; one of the same services with other figures
 * (last year's) is named and left out.
 */
export function planBudgets(
  { workbook, of, details, quarter }: PlanBook,
  sheetName: string | undefined,
): Outcome<PlanBudgets> {
  if (sheetName !== undefined && !findSheet(workbook, sheetName)) return noSuchSheet(workbook, sheetName);
  const placed = readBudgetTables(of('budgets'), details, quarter).map(({ table, placed: from }) => ({
    tables: from.map((one) => one.table),
    read: table,
    sheets: from.map(({ sheet }) => sheet.name),
    open: from.some(({ sheet }) => sheet.id === workbook.activeSheet),
  }));
  const filled = placed.filter(({ read }) => read.lines.length > 0);
  const twins = findTwins(filled.map(({ read }) => read));
  const seconds = new Set(twins.map(({ second }) => second));
  const candidates = filled.filter(({ read, sheets }) =>
    sheetName === undefined ? !seconds.has(read) : sheets.some((sheet) => sameName(sheet, sheetName)),
  );
  const [lead] = [...candidates].sort((a, b) => Number(b.open) - Number(a.open));
  if (!lead) return noBudgets(workbook, placed.length > 0, sheetName);
  const chosen = [lead];
  const services = new Set(keysOf(lead.read));
  const left: BudgetTable[] = [];
  for (const one of candidates) {
    if (one === lead) continue;
    const keys = keysOf(one.read);
    const isTwin = twins.some(
      ({ first, second }) =>
        (first === lead.read && second === one.read) || (second === lead.read && first === one.read),
    );
    if (isTwin) continue;
    if (keys.some((key) => services.has(key))) left.push(one.read);
    else {
      chosen.push(one);
      for (const key of keys) services.add(key);
    }
  }
  return done({
    tables: chosen.map(({ read }) => read),
    recognised: chosen.flatMap(({ tables }) => tables),
    twins: twins.map((pair) => (pair.second === lead.read ? turned(pair) : pair)),
    findings: left.map((table) => leftOut(table, lead.read)),
  });
}

/** The pair with the plan's own table first. */
const turned = ({ first, second }: Twins): Twins => ({
  first: second,
  second: first,
  comparison: compareTwins(second, first),
});

const keysOf = ({ lines }: BudgetTable): string[] => lines.map(({ service }) => looseServiceKey(service));

const leftOut = (table: BudgetTable, used: BudgetTable): Finding =>
  newFinding('budgets-left-out', {
    cell: sheetCell(table.sheet, table.area.row, table.area.column),
    message: `This table has services of ${placeOf(used)} with other figures, as of another year or quarter. It was left out; name its sheet to reconcile it instead.`,
  });

function noBudgets(
  workbook: WorkbookSnapshot,
  empty: boolean,
  sheetName: string | undefined,
): Outcome<never> {
  if (empty)
    return refuse(
      'budgets-empty',
      'The budget table holds no figures yet. Fill in its services with their budgets, then reconcile.',
    );
  const where = sheetName === undefined ? 'in this workbook' : `on the sheet “${sheetName}”`;
  return refuse(
    'no-budgets',
    holdsLedger(workbook)
      ? `No budget table was found ${where}; it looks like a ledger extract. Open the plan's workbook, and give this file as the ledger.`
      : `No budget table was found ${where}: it has a column for the service, one for its budget and one for what is forecast for the year. Add one with Tables, or check the headings.`,
  );
}

interface Placed {
  readonly sheet: string;
  readonly area: Area;
}

/** Where a table stands, or the tables that it was joined of: 'Appendix 3'!A3:G11. */
export const placeOf = ({ sources, ...own }: Placed & { readonly sources?: readonly Placed[] }): string =>
  inList((sources ?? [own]).map(({ sheet, area }) => sheetArea(sheet, area)));

/**
 * The ledger to reconcile with, from the file given or in the workbook itself. A file that cannot be used is refused;
 * a ledger in the workbook that cannot is named in a finding, and the rest is reconciled without it.
 */
export function readOtherSide(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  budgets: readonly BudgetLine[],
  file: LedgerFile | undefined,
): Outcome<OtherSide> {
  const kept = readCostCentres(workbook, tables);
  const needsRisk = budgets.length === 0 || !budgets.every(isUnparted);
  const found = recogniseLedger(file?.workbook ?? workbook, kept, needsRisk);
  if (found.kind === 'refused') {
    if (file) return refuse(found.code, `${file.name}: ${found.message}`);
    if (found.code === 'no-ledger') return done({ mapped: null, findings: [] });
    const { code, cell, message } = found;
    return done({ mapped: null, findings: [newFinding(code, { cell, message })] });
  }
  const ledger = readLedger(found.sheet, found.table);
  const services = [...new Set(budgets.map(({ service }) => service))];
  return done({
    mapped: {
      ledger,
      sheet: found.sheet,
      file: file?.name ?? '',
      mapping: proposeCostCentres(ledger, services, kept),
    },
    findings: file ? [...found.findings, ...farFindings(file.workbook, file.name)] : [],
  });
}
