import { cellAddress } from '../../grid/a1';
import type { BudgetMeasure } from '../../plan/tables/budgetParts';
import type { ReconciliationTotals } from '../../plan/rules/budgets/reconciliation';
import { column, differenceFormula, measureWords, money, namesRisks, riskWord } from './words';
import { headingRow, totalRow, type Row } from '../printedList';
import { criterion, quoted } from './sourceFormula';

/**
 * Totals by risk and by service, each with the sum of its parts, and the two sums held against the lines, whose
 * `differences` they add up.
 */
export function proofRows(
  { byRisk, byService, whole }: ReconciliationTotals,
  range: (at: number) => string,
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
    rows.push({
      cells: [
        name,
        risk,
        measureWords[measure],
        { formula: formula(column.plan) },
        { formula: formula(column.ledger) },
        differenceFormula(row),
      ],
      ...(bold && { style: totalRow }),
      parts: money(column.plan, differences),
    });
    return row;
  };
  for (const { measure } of whole) {
    const own = (at: number) => `${range(at)},${range(column.measure)},"${measureWords[measure]}"`;
    const sumOf = (from: number, to: number) => (at: number) =>
      `=SUM(${cellAddress(from, at)}:${cellAddress(to, at)})`;
    const ofRisks = byRisk
      .filter((sum) => sum.measure === measure)
      .map(({ risk }) =>
        put(
          '',
          riskWord(risk, parted),
          measure,
          (at) =>
            !parted
              ? `=SUMIFS(${own(at)})`
              : `=SUMIFS(${own(at)},${range(column.risk)},${quoted(criterion(riskWord(risk, parted)))})`,
          false,
        ),
      );
    const risks = put(
      parted ? 'By risk' : 'All lines',
      '',
      measure,
      sumOf(Math.min(...ofRisks), Math.max(...ofRisks)),
      true,
    );
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
