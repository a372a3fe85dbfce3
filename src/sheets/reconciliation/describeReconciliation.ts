import { cellAddress } from '../../plan/address';
import {
  type BudgetMeasure,
  type ReconciliationLine,
  type ReconciliationTotals,
  type RiskType,
} from '../../plan/budgets/reconciliation';
import type { Finding } from '../../plan/finding';
import type { CellContent, SheetDescription } from '../description';
import { colours, differences, headingRow, statusFills, thousands, totalRow } from './look';
import { describeRows, type Row } from './rows';
import { listFormula, sourceFormula } from './sourceFormula';
import { statusWord, verdict } from './verdict';

export interface ReconciliationOptions {
  /** "Reconciliation of budgets with the ledger". */
  readonly title: string;
  /** What the plan is compared with, in a sentence: "the ledger", "the twin table". */
  readonly otherSide: string;
  /** Sentences to state: sign convention, unit, where the figures come from. */
  readonly notes: readonly string[];
  readonly fontName: string;
}

/** Points; together they fill A4 landscape, less what printers add. */
const widths = [165, 48, 58, 72, 72, 72, 112, 141];
const column = { risk: 1, measure: 2, plan: 3, ledger: 4, difference: 5, status: 6, note: 7 } as const;
const words: Readonly<Record<BudgetMeasure, string>> = { budget: 'Budget', projected: 'Projected' };
const riskWords: Readonly<Record<RiskType, string>> = { local: 'Local', central: 'Central' };

/**
 * The Reconciliation sheet: whether it reconciles, in one line; the totals, added up from the lines by service and by
 * risk with a check that both come to the same; each line with formulas back to its cells; the findings. For A4
 * landscape. Differences and totals are formulas and follow the sources; the status words are of the comparison.
 */
export function describeReconciliation(
  lines: readonly ReconciliationLine[],
  totals: ReconciliationTotals,
  findings: readonly Finding[],
  { title, otherSide, notes, fontName }: ReconciliationOptions,
): SheetDescription {
  const head: Row[] = [
    { cells: [title], across: true, style: { font: { bold: true, size: 14, color: colours.accent } } },
    {
      cells: [verdict(totals, otherSide)],
      across: true,
      style: { font: { bold: true, size: 11 }, fill: statusFills[totals.reconciles ? 'agreed' : 'differs'] },
    },
    ...notes.map((note): Row => ({ cells: [note], across: true, style: { font: { color: colours.quiet } } })),
    { cells: [] },
  ];
  const proofRows = totals.byRisk.length + totals.byService.length + 2 * totals.whole.length;
  // Below the totals: their heading, an empty row, the heading of the lines.
  const first = head.length + (lines.length > 0 ? proofRows + 1 + totals.whole.length + 2 : 1);
  const range = (at: number): string =>
    `$${cellAddress(first, at).replace(/\d+/, '')}$${first + 1}:$${cellAddress(first, at).replace(/\d+/, '')}$${first + lines.length}`;
  const rows: Row[] = [
    ...head,
    ...(lines.length > 0 ? proof(totals, range, head.length, capital(otherSide)) : []),
    ...(lines.length > 0 ? [{ cells: [] }] : []),
    {
      cells: [
        'Service',
        'Risk',
        'Measure',
        'Plan £000',
        `${capital(otherSide)} £000`,
        'Difference',
        'Status',
        'Note',
      ],
      style: headingRow,
    },
    ...lines.map((line, at) => lineRow(line, first + at, otherSide)),
    ...findingRows(findings),
  ];
  return describeRows(rows, widths, { fontName, size: 9 });
}

const capital = (text: string): string => {
  const bare = text.replace(/^the /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
};

const money = (from: number): NonNullable<Row['parts']> => [
  { from, columns: 2, style: { numberFormat: thousands, horizontal: 'Right' } },
  { from: from + 2, columns: 1, style: { numberFormat: differences, horizontal: 'Right' } },
];

function lineRow(line: ReconciliationLine, row: number, otherSide: string): Row {
  return {
    cells: [
      line.service,
      riskWords[line.risk],
      words[line.measure],
      sourceFormula(line.budget, line.budgetCells, line.budgetFactor),
      line.ledgerSum && line.ledger !== null
        ? { formula: listFormula(line.ledgerSum) }
        : sourceFormula(line.ledger, line.ledgerCells, line.ledgerFactor),
      differenceFormula(row),
      statusWord(line.status, otherSide),
      line.note,
    ],
    style: {
      wrap: true,
      borders: { EdgeBottom: { style: 'Continuous', weight: 'Hairline', color: colours.rule } },
    },
    parts: [
      ...money(column.plan),
      { from: column.status, columns: 1, style: { fill: statusFills[line.status] } },
    ],
  };
}

/** The other side less the plan; an empty cell counts as nothing. */
const differenceFormula = (row: number): CellContent => ({
  formula: `=N(${cellAddress(row, column.ledger)})-N(${cellAddress(row, column.plan)})`,
});

/** Totals by risk and by service, each with the sum of its parts, and the two sums held against the lines. */
function proof(
  { byRisk, byService, whole }: ReconciliationTotals,
  range: (at: number) => string,
  start: number,
  otherSide: string,
): Row[] {
  const rows: Row[] = [
    {
      cells: [
        'Totals, proven both ways',
        'Risk',
        'Measure',
        'Plan £000',
        `${otherSide} £000`,
        'Difference',
        'Proof',
      ],
      style: headingRow,
    },
  ];
  const put = (
    name: string,
    risk: string,
    measure: BudgetMeasure,
    formula: (at: number) => string,
    bold: boolean,
  ) => {
    const row = start + rows.length;
    rows.push({
      cells: [
        name,
        risk,
        words[measure],
        { formula: formula(column.plan) },
        { formula: formula(column.ledger) },
        differenceFormula(row),
      ],
      ...(bold && { style: totalRow }),
      parts: money(column.plan),
    });
    return row;
  };
  for (const { measure } of whole) {
    const own = (at: number) => `${range(at)},${range(column.measure)},"${words[measure]}"`;
    const sumOf = (from: number, to: number) => (at: number) =>
      `=SUM(${cellAddress(from, at)}:${cellAddress(to, at)})`;
    const ofRisks = byRisk
      .filter((sum) => sum.measure === measure)
      .map(({ risk }) =>
        put(
          '',
          riskWords[risk],
          measure,
          (at) => `=SUMIFS(${own(at)},${range(column.risk)},"${riskWords[risk]}")`,
          false,
        ),
      );
    const risks = put('By risk', '', measure, sumOf(Math.min(...ofRisks), Math.max(...ofRisks)), true);
    const ofServices = byService
      .filter((sum) => sum.measure === measure)
      .map(({ service }) => {
        const row = start + rows.length;
        return put(
          service,
          '',
          measure,
          (at) => `=SUMIFS(${own(at)},${range(0)},${cellAddress(row, 0)})`,
          false,
        );
      });
    const services = put(
      'By service',
      '',
      measure,
      sumOf(Math.min(...ofServices), Math.max(...ofServices)),
      true,
    );
    const proven = ['plan', 'ledger'] as const;
    const test = proven
      .flatMap((side) => {
        const lines = `SUMIFS(${own(column[side])})`;
        return [risks, services].map((row) => `ABS(${cellAddress(row, column[side])}-${lines})<0.0005`);
      })
      .join(',');
    rows.push({
      cells: [
        `${words[measure]}: both ways come to the lines' total`,
        '',
        '',
        '',
        '',
        '',
        { formula: `=IF(AND(${test}),"proven","not proven")` },
      ],
      style: { font: { italic: true } },
    });
  }
  return rows;
}

const severityWords = { error: 'Error', warning: 'To check', info: 'Note' } as const;

/** Findings below the lines: how grave, where, what. */
function findingRows(findings: readonly Finding[]): Row[] {
  if (findings.length === 0) return [];
  return [
    { cells: [] },
    { cells: [`Findings (${findings.length})`], style: headingRow },
    ...findings.map(({ severity, cell, message }): Row => ({
      cells: [`${severityWords[severity]}${cell ? `, ${cell}` : ''}: ${message}`],
      across: true,
    })),
  ];
}
