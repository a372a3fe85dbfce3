import { refuse, done, type Outcome } from '../../excel/refusals';
import { isUnparted } from '../../plan/tables/budgetParts';
import { farFindings } from '../../plan/rules/overlooked/hiddenFindings';
import type { BudgetLine } from '../../plan/read/plan';
import type { Finding } from '../../plan/findings/finding';
import { newFinding } from '../../plan/findings/newFinding';
import type { CostCentre, Ledger } from '../../plan/rules/ledger/ledger';
import {
  proposeCostCentres,
  type CostCentreProposals,
  readCostCentres,
} from '../../plan/rules/ledger/proposeCostCentres';
import { readLedger } from '../../plan/rules/ledger/readLedger';
import { recogniseLedger } from '../../plan/rules/ledger/recogniseLedger';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import type { LedgerFile } from '../readLedgerFile';

/** A ledger with the service of each of its cost centres. */
export interface MappedLedger {
  readonly ledger: Ledger;
  readonly sheet: SheetSnapshot;
  /** Name of the file; '' for a ledger of this workbook. */
  readonly file: string;
  readonly kept: readonly CostCentre[];
  readonly mapping: CostCentreProposals;
}

export interface OtherSide {
  /** null where there is none that can be used. */
  readonly mapped: MappedLedger | null;
  /** Why a ledger that is there cannot be used, or what of its file was not read. */
  readonly findings: readonly Finding[];
}

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
      kept,
      mapping: proposeCostCentres(ledger, services, kept),
    },
    findings: file ? [...found.findings, ...farFindings(file.workbook, file.name)] : [],
  });
}
