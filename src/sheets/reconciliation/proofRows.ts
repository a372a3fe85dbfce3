import { cellAddress } from '../../grid/a1';
import type { BudgetMeasure } from '../../plan/tables/budgetParts';
import type { ReconciliationTotals } from '../../plan/rules/budgets/reconciliation';
import { column, differenceFormula, measureWords, money, namesRisks, riskWord } from './words';
import { headingRow, totalRow, type Row } from '../printedList';
import { criterion, quoted } from './sourceFormula';

/** The sum, without its "=", of a column of the lines where other columns hold these criteria. */
type SumOfLines = (at: number, ...where: (readonly [column: number, criterion: string])[]) => string;

/** Sums over lines that stand in several runs of rows. */
export const sumOver =
  (runs: readonly { readonly first: number; readonly count: number }[]): SumOfLines =>
  (at, ...where) =>
    runs
      .map(({ first, count }) => {
        const range = (column: number): string =>
          `${cellAddress(first, column)}:${cellAddress(first + count - 1, column)}`.replace(
            /([A-Z]+)(\d+)/g,
            '$$$1$$$2',
          );
        return `SUMIFS(${[range(at), ...where.flatMap(([column, is]) => [range(column), is])].join(',')})`;
      })
      .join('+');

/**
 * Totals by risk and by service, each with the sum of its parts, and the two sums held against the lines, whose
 * `differences` they add up.
 */
export function proofRows(
  { byRisk, byService, whole }: ReconciliationTotals,
  sumOfLines: SumOfLines,
  start: number,
  otherSide: string,
  differences: readonly number[],
): Row[] {
  const parted = namesRisks(byRisk);
  const rows: Row[] = [
    {
      cells: [
        'Totals, proven both ways',
        parted ? 'Risk' : '',
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
    const above = rows.at(-1);
    if (bold && above && above.style?.fill !== totalRow.fill)
      rows[rows.length - 1] = { ...above, keep: true };
    rows.push({
      cells: [
        name,
        risk,
        measureWords[measure],
        { formula: formula(column.plan) },
        { formula: formula(column.ledger) },
        differenceFormula(row),
      ],
      // No page ends between a total and what it is of, nor behind it.
      ...(bold && { style: totalRow, keep: true }),
      parts: money(column.plan, differences),
    });
    return row;
  };
  for (const { measure } of whole) {
    const own: SumOfLines = (at, ...where) =>
      sumOfLines(at, [column.measure, `"${measureWords[measure]}"`], ...where);
    const sumOf = (from: number, to: number) => (at: number) =>
      `=SUM(${cellAddress(from, at)}:${cellAddress(to, at)})`;
    // Where no risk is named, one row of all lines says it.
    const ofRisks = !parted
      ? []
      : byRisk
          .filter((sum) => sum.measure === measure)
          .map(({ risk }) => {
            const word = riskWord(risk, parted);
            const where = [column.risk, quoted(criterion(word))] as const;
            return put('', word, measure, (at) => `=${own(at, where)}`, false);
          });
    const risks = put(
      parted ? 'By risk' : 'All lines',
      '',
      measure,
      parted ? sumOf(Math.min(...ofRisks), Math.max(...ofRisks)) : (at) => `=${own(at)}`,
      true,
    );
    const ofServices = byService
      .filter((sum) => sum.measure === measure)
      .map(({ service }) => {
        const row = start + rows.length;
        return put(service, '', measure, (at) => `=${own(at, [0, cellAddress(row, 0)])}`, false);
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
        const lines = own(column[side]);
        return [risks, services].map((row) => `ABS(${cellAddress(row, column[side])}-(${lines}))<0.0005`);
      })
      .join(',');
    rows.push({
      cells: [
        `${measureWords[measure]}: both ways come to the lines' total`,
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
