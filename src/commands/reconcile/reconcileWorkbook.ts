import { done, refuse, type Outcome } from '../../excel/refusals';
import type { PlanBook } from '../../plan/book/planBook';
import { analyseBudgets } from '../../plan/rules/budgets/analyseBudgets';
import { compareFunding } from '../../plan/rules/budgets/compareFunding';
import { financeParagraphs } from '../../plan/rules/budgets/narrative';
import { type Reconciliation, totalReconciliation } from '../../plan/rules/budgets/reconciliation';
import { suspiciousFigures } from '../../plan/rules/budgets/suspiciousFigures';
import { unitSentence } from '../../plan/rules/budgets/unitFindings';
import { reconcileLedger } from '../../plan/rules/ledger/reconcileLedger';
import { withListSums } from '../../plan/rules/ledger/withListSums';
import { moneyTables } from '../../plan/read/moneyTables';
import { readFunding, readFundingTotals } from '../../plan/read/budgets/readFunding';
import { schemas } from '../../plan/tables/kinds';
import type { SheetDescription } from '../../sheets/description';
import { describeReconciliation } from '../../sheets/reconciliation/describeReconciliation';
import type { ReconcileReport, ReconcileRequest } from './report';
import { reportTable } from '../tables/reportTable';
import { sheetOf } from '../shared/workbook';
import { placeOf, planBudgets, type PlanBudgets, readOtherSide, type MappedLedger } from './bothSides';
import {
  reportFunding,
  reportLine,
  reportParagraph,
  reportTotals,
  reportTwins,
  reportUnidentified,
  reportVariance,
  varianceTotals,
} from './reportParts';
import { sayResult } from './sayResult';
import { type Area, holdsCell } from '../../grid/area';
import type { BudgetAnalysis } from '../../plan/rules/budgets/analysis';
import { findQuoted } from '../../plan/rules/tieOut/findQuoted';
import { tieFigures, budgetFiguresKnown, untiedFigures } from '../../plan/rules/tieOut/tieFigures';
import type { Finding } from '../../plan/findings/finding';
import { gridOf } from '../../grid/sheetGrid';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { sameName } from '../../words/fold';

/** What a reconciliation came to, and the sheet that shows it. */
interface ReconciledWorkbook {
  readonly report: Omit<ReconcileReport, 'sheet' | 'refreshed'>;
  readonly description: SheetDescription;
}

/** A sentence that speaks of how the budget is spent; sums of other things (a grant, a contract) are none of it. */
const ofBudgets =
  /over-?\s?spen[dt]|under-?\s?spen[dt]|local risk|central risk|out-?turn|income shortfall|forecast to|projected|against (?:its|the|their) budget|budget variance/i;
/** Text of fewer words is a heading or a label. */
const fewestWords = 5;

/**
 * Reconciles the plan's budgets with a ledger, else with a twin table, and says what else there is to say of them:
 * variances, stated totals, funding against spend, figures that texts quote, figures that look like slips. Pure; time
 * grows with the cells and the ledger's lines.
 */
export function decideReconciliation(
  book: PlanBook,
  { ledger: file, sheet }: ReconcileRequest,
): Outcome<ReconciledWorkbook> {
  const { workbook } = book;
  if (book.isEmpty)
    return refuse(
      'workbook-empty',
      'The workbook is empty: no cell holds anything. Add a budget table first.',
    );
  const { details } = book;
  const planned = planBudgets(book, sheet);
  if (!planned.ok) return planned;
  const budgets = planned.report;
  const lines = budgets.tables.flatMap((table) => table.lines);
  const other = readOtherSide(workbook, book.tables, lines, file);
  if (!other.ok) return other;
  const { mapped } = other.report;
  const compared = compare(book, budgets, mapped);
  if (!compared.ok) return compared;
  const { against, reconciliation } = compared.report;

  const analyses = budgets.tables.map((table) => ({ table, analysis: analyseBudgets(table, details) }));
  const funding = readAllFunding(book);
  const own = new Set(budgets.tables);
  const money = moneyTables(details, book.of);
  const twins = budgets.twins.filter(({ first }) => own.has(first));
  const apart = [
    ...book.tables.filter(({ kind }) => kind === 'budgets' || kind === 'funding' || schemas[kind].money),
    ...ledgerTable(mapped),
  ];
  const findings = [
    ...other.report.findings,
    ...(mapped?.mapping.findings ?? []),
    ...reconciliation.findings,
    ...twins.flatMap(({ comparison }) => (comparison === reconciliation ? [] : comparison.findings)),
    ...analyses.flatMap(({ analysis }) =>
      // The table of savings says it already, with their names.
      money.findings.some(({ code }) => code === 'savings-unidentified')
        ? analysis.findings.filter(({ code }) => code !== 'savings-unidentified')
        : analysis.findings,
    ),
    ...budgets.tables.flatMap(suspiciousFigures),
    ...funding.findings,
    ...money.findings,
    ...money.doubts,
    ...quotedInTexts(
      workbook,
      apart,
      analyses.map(({ analysis }) => analysis),
    ),
    ...budgets.findings,
    ...book.mapped.findings,
  ];
  const otherSide = against === 'twin' ? 'the twin table' : 'the ledger';
  const said = sayResult({
    against,
    reconciliation,
    otherSide,
    twins,
    funding,
    refused: other.report.findings,
    mapped,
  });
  const draft = analyses.flatMap(({ analysis }) =>
    financeParagraphs(analysis, details.department || undefined),
  );
  const notes = [
    ...said.notes,
    ...analyses.flatMap(({ table, analysis }) => [
      `Budgets: ${placeOf(table)}. ${[unitSentence(table), analysis.convention.sentence].filter((part) => part !== '').join(' ')}`,
    ]),
  ];
  return done({
    description: describeReconciliation(reconciliation.lines, reconciliation.totals, findings, {
      title: 'Reconciliation of budgets',
      otherSide,
      notes,
      fontName: 'Arial',
      sentence: { text: said.sentence, good: said.reconciles },
      analyses: analyses.map(({ table, analysis }) => ({ analysis, factor: table.unit.unit })),
      funding,
      draft,
    }),
    report: {
      against,
      sentence: said.sentence,
      reconciles: said.reconciles,
      tables: budgets.recognised.map((table) => reportTable(table, sheetOf(workbook, table))),
      ledger: mapped ? [mapped.file, mapped.ledger.table.sheet].filter(Boolean).join(', ') : '',
      lines: reconciliation.lines.map((line) => reportLine(line, otherSide, mapped)),
      totals: reportTotals(reconciliation.totals),
      twins: twins.map(reportTwins),
      funding: funding.years.map(reportFunding),
      variances: analyses.flatMap(({ analysis }) => analysis.variances.flatMap(reportVariance)),
      varianceTotals: varianceTotals(analyses.map(({ analysis }) => analysis)),
      unidentifiedSavings: analyses.flatMap(({ analysis }) => analysis.unidentified.map(reportUnidentified)),
      costCentres: costCentres(mapped),
      narrative: draft.map(reportParagraph),
      findings,
    },
  });
}

/** The comparison that the lines are of: with the ledger, else with the first twin, else none. */
function compare(
  book: PlanBook,
  { tables: budgets, twins }: PlanBudgets,
  mapped: MappedLedger | null,
): Outcome<{ against: ReconcileReport['against']; reconciliation: Reconciliation }> {
  if (mapped) {
    const { ledger, mapping, file, sheet } = mapped;
    const found = reconcileLedger(
      budgets.flatMap(({ lines }) => lines),
      ledger,
      mapping.proposals,
      file === '',
    );
    if (found.kind === 'refused')
      return refuse(found.code, file ? `${file}: ${found.message}` : found.message);
    if (file !== '') return done({ against: 'ledger', reconciliation: found });
    const lines = withListSums(found.lines, { sheet, table: ledger.table }, book.of('costCentres'));
    return done({ against: 'ledger', reconciliation: { ...found, lines } });
  }
  const own = new Set(budgets);
  const pair = twins.find(({ first }) => own.has(first));
  if (pair) return done({ against: 'twin', reconciliation: pair.comparison });
  return done({
    against: 'nothing',
    reconciliation: { lines: [], totals: totalReconciliation([]), findings: [] },
  });
}

function readAllFunding({ of }: PlanBook) {
  const placed = of('funding');
  return compareFunding(
    placed.flatMap(({ sheet, table }) => readFunding(sheet, table)),
    placed.flatMap(({ sheet, table }) => readFundingTotals(sheet, table)),
  );
}

/**
 * Figures that sentences of the workbook quote of its budgets and that follow from none of them. Tables of figures
 * (`tables`: budgets, the ledger) are no texts. Takes time in proportion to the cells.
 */
function quotedInTexts(
  workbook: WorkbookSnapshot,
  tables: readonly { readonly sheet: string; readonly area: Area }[],
  analyses: readonly BudgetAnalysis[],
): Finding[] {
  const known = analyses.flatMap(budgetFiguresKnown);
  const of = 'the budgets';
  return workbook.sheets.flatMap((sheet) => {
    if (!sheet.used || sheet.isSummary) return [];
    const grid = gridOf(sheet);
    const apart = tables.filter((table) => sameName(table.sheet, sheet.name)).map(({ area }) => area);
    const findings: Finding[] = [];
    for (let row = grid.top; row < grid.bottom; row += 1)
      for (let column = grid.left; column < grid.right; column += 1) {
        const value = grid.value(row, column);
        if (typeof value !== 'string' || !ofBudgets.test(value)) continue;
        if (value.trim().split(/\s+/).length < fewestWords) continue;
        if (apart.some((area) => holdsCell(area, row, column))) continue;
        const cell = { sheet: sheet.name, row, column, value, text: value };
        for (const sentence of value.split(/(?<=[.;!?])\s+(?=[A-Z])|\n+/))
          if (ofBudgets.test(sentence) && findQuoted(sentence).some(({ kind }) => kind === 'money'))
            findings.push(
              ...untiedFigures(
                cell,
                tieFigures(sentence, known).filter(({ quoted }) => quoted.kind === 'money'),
                of,
              ),
            );
      }
    return findings;
  });
}

const ledgerTable = (mapped: MappedLedger | null) =>
  mapped && mapped.file === '' ? [mapped.ledger.table] : [];

function costCentres(mapped: MappedLedger | null): ReconcileReport['costCentres'] {
  const proposals = mapped?.mapping.proposals ?? [];
  return {
    all: proposals.length,
    kept: proposals.filter(({ from }) => from === 'kept').length,
    unmapped: mapped?.mapping.unmapped.length ?? 0,
  };
}
