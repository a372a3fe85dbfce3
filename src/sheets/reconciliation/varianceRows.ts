import { cellAddress } from '../../grid/a1';
import { budgetParts } from '../../plan/tables/budgetParts';
import type { BudgetAnalysis, Variance } from '../../plan/rules/budgets/analysis';
import type { CellContent } from '../description';
import { namesRisks, riskWord } from './columns';
import { differences, headingRow, shares, thousands, totalRow } from './look';
import type { Row } from './rows';
import { sourceFormula } from './sourceFormula';
import { formatPercent } from '../../words/percent';

const at = { risk: 1, share: 2, budget: 3, projected: 4, variance: 5 } as const;

/**
 * Variances by service and risk, from row `start` of the sheet: the figures as formulas to their cells, the direction
 * in words, then the net by risk with what is adverse and what is favourable beside it, with and without the HRA.
 * `factor`: what a cell of the table holds, in £000.
 */
export function varianceRows(
  { variances, totals, convention }: BudgetAnalysis,
  start: number,
  factor: number,
): Row[] {
  if (variances.length === 0) return [];
  const parted = namesRisks(variances);
  const turned = convention.expenditure === 'minus';
  const known = convention.expenditure !== 'unknown';
  const first = start + 1;
  const last = start + variances.length;
  const range = (column: number): string =>
    `${cellAddress(first, column)}:${cellAddress(last, column)}`.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  const variance = (row: number): CellContent => {
    const [more, less] = turned ? [at.budget, at.projected] : [at.projected, at.budget];
    return { formula: `=${cellAddress(row, more)}-${cellAddress(row, less)}` };
  };
  const sumOf = (column: number, risk: string, extra = ''): string =>
    risk === '' && extra === ''
      ? `SUM(${range(column)})`
      : `SUMIFS(${range(column)}${risk === '' ? '' : `,${range(at.risk)},"${risk}"`}${extra})`;
  const rows: Row[] = [
    {
      cells: [
        'Variances from budget',
        parted ? 'Risk' : '',
        'Share of budget',
        'Budget £000',
        'Projected £000',
        known ? 'Variance' : 'Projected less budget',
        'Direction',
        'Note',
      ],
      style: headingRow,
    },
    ...variances.map((one, index): Row => {
      const row = first + index;
      const risk = one.risk ? riskWord(one.risk, parted) : '';
      const total = sumOf(at.budget, risk);
      return {
        cells: [
          one.service,
          risk,
          one.shareOfBudget === null ? '' : { formula: `=${cellAddress(row, at.budget)}/${total}` },
          sourceFormula(one.budget, one.budgetCells, factor),
          sourceFormula(one.projected, one.projectedCells, factor),
          variance(row),
          one.direction,
          noteOf(one),
        ],
        style: { wrap: true },
        parts: money,
      };
    }),
  ];
  const put = (
    name: string,
    risk: string,
    formula: (column: number) => string,
    difference: string,
    what: string,
  ): void => {
    rows.push({
      cells: [
        name,
        risk,
        '',
        { formula: formula(at.budget) },
        { formula: formula(at.projected) },
        { formula: difference },
        what,
      ],
      style: totalRow,
      parts: money,
    });
  };
  const sums: readonly (readonly [string, string])[] = (parted ? budgetParts : [])
    .filter((risk) => variances.some((one) => one.risk === risk))
    .map(
      (risk) =>
        [
          `Net, ${risk === 'whole' ? 'not parted into risks' : `${risk} risk`}`,
          riskWord(risk, parted),
        ] as const,
    );
  for (const [name, risk] of totals.both ? [...sums, [parted ? 'Net, both' : 'Net', '']] : sums) {
    if (name === undefined || risk === undefined) continue;
    put(name, risk, (column) => `=${sumOf(column, risk)}`, `=${sumOf(at.variance, risk)}`, 'net');
    if (!known) continue;
    for (const [sign, what] of [
      ['>', 'gross adverse'],
      ['<', 'gross favourable'],
    ] as const) {
      const extra = `,${range(at.variance)},"${sign}0"`;
      rows.push({
        cells: ['', risk, '', '', '', { formula: `=${sumOf(at.variance, risk, extra)}` }, what],
        style: { font: { italic: true } },
        parts: money,
      });
    }
  }
  const hra = variances.flatMap((one, index) => (one.hra ? [first + index] : []));
  if (hra.length > 0 && totals.both) {
    const without = (column: number): string =>
      `=${sumOf(column, '')}-SUM(${hra.map((row) => cellAddress(row, column)).join(',')})`;
    put(
      parted ? 'Net, both, without the HRA' : 'Net, without the HRA',
      '',
      without,
      without(at.variance),
      'net',
    );
  }
  return rows;
}

const money: NonNullable<Row['parts']> = [
  { from: at.share, columns: 1, style: { numberFormat: shares, horizontal: 'Right' } },
  { from: at.budget, columns: 2, style: { numberFormat: thousands, horizontal: 'Right' } },
  { from: at.variance, columns: 1, style: { numberFormat: differences, horizontal: 'Right' } },
];

function noteOf({ percent, rag, hra }: Variance): string {
  const parts = [
    ...(percent === null || percent === 0 ? [] : [`${formatPercent(Math.abs(percent), 1)} of the budget`]),
    ...(rag ? [rag] : []),
    ...(hra ? ['in the HRA'] : []),
  ];
  return parts.join('; ');
}
