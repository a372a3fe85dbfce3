import { cellAddress } from '../../grid/a1';
import type { FundingComparison } from '../../plan/budgets/compareFunding';
import type { NarrativeParagraph } from '../../plan/budgets/narrative';
import { differences, headingRow, statusFills, thousands } from './look';
import type { Row } from './rows';
import { sourceFormula } from './sourceFormula';

/** Funding beside spend, a row a year, from row `start` of the sheet. */
export function fundingRows({ years }: FundingComparison, start: number): Row[] {
  if (years.length === 0) return [];
  return [
    {
      cells: ['Funding against spend', '', '', 'Funding £000', 'Spend £000', 'Difference', 'Status'],
      style: headingRow,
    },
    ...years.map(({ year, source, spend, status, sourceCells, spendCells }, index): Row => {
      const row = start + 1 + index;
      return {
        cells: [
          year || 'No year stated',
          '',
          '',
          sourceFormula(source, sourceCells),
          sourceFormula(spend, spendCells),
          status === 'one side only' ? '' : { formula: `=${cellAddress(row, 3)}-${cellAddress(row, 4)}` },
          status,
        ],
        parts: [
          { from: 3, columns: 2, style: { numberFormat: thousands, horizontal: 'Right' } },
          { from: 5, columns: 1, style: { numberFormat: differences, horizontal: 'Right' } },
          {
            from: 6,
            columns: 1,
            style: { fill: statusFills[status === 'one side only' ? 'missing in the plan' : status] },
          },
        ],
      };
    }),
  ];
}

/** Paragraphs drafted for the report, to be taken from here and edited. */
export const draftRows = (paragraphs: readonly NarrativeParagraph[]): Row[] =>
  paragraphs.length === 0
    ? []
    : [
        { cells: ['Draft for the report, to be edited'], style: headingRow },
        ...paragraphs.map(({ text }): Row => ({ cells: [text], across: true })),
      ];
