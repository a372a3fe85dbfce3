import { cellAddress } from '../../grid/a1';
import { partWords } from '../../plan/tables/budgetParts';
import type { BudgetAnalysis, Variance, VarianceSum } from '../../plan/rules/budgets/analysis';
import type { CellContent } from '../description';
import { headingRow, totalRow, type Row } from '../printedList';
import { differencesFormat, namesRisks, riskWord, shares, thousands } from './words';
import { criterion, quoted, sourceFormula } from './sourceFormula';
import { formatNumber, formatPercent, formatSigned } from '../../words/numbers';
import type { Quarter } from '../../words/quarters';

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
  const money = moneyParts(variances);
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
      : `SUMIFS(${range(column)}${risk === '' ? '' : `,${range(at.risk)},${quoted(criterion(risk))}`}${extra})`;
  const inTotal = totals.blocks.filter((block) => block.inTotal);
  // A block that the table leaves out of its own total is left out here as well.
  const sumOfAll = (column: number, extra = ''): string =>
    inTotal.length === totals.blocks.length
      ? sumOf(column, '', extra)
      : inTotal.map(({ part }) => sumOf(column, riskWord(part, parted), extra)).join('+') || '0';
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
    what: string,
    sum: VarianceSum | null = null,
  ): void => {
    rows.push({
      cells: [
        name,
        risk,
        '',
        { formula: formula(at.budget) },
        { formula: formula(at.projected) },
        { formula: formula(at.variance) },
        what,
        earlierWords(sum?.earlier ?? null),
      ],
      style: totalRow,
      parts: money,
    });
  };
  const nets = [
    ...(parted ? totals.blocks : []).map(({ part, inTotal: added, sum }) => ({
      name: `Net, ${part === 'whole' ? 'not parted into risks' : partWords(part).trim()}${added ? '' : ' (not in the total)'}`,
      risk: riskWord(part, parted),
      sum,
    })),
    ...(totals.both
      ? [{ name: parted ? `Net, ${inTotal.length > 2 ? 'all' : 'both'}` : 'Net', risk: '', sum: totals.both }]
      : []),
  ];
  for (const { name, risk, sum } of nets) {
    const sumIn = (column: number, extra = ''): string =>
      risk === '' ? sumOfAll(column, extra) : sumOf(column, risk, extra);
    put(name, risk, (column) => `=${sumIn(column)}`, 'net', sum);
    if (!known) continue;
    for (const [sign, what] of [
      ['>', 'gross adverse'],
      ['<', 'gross favourable'],
    ] as const) {
      const extra = `,${range(at.variance)},"${sign}0"`;
      rows.push({
        cells: ['', risk, '', '', '', { formula: `=${sumIn(at.variance, extra)}` }, what],
        style: { font: { italic: true } },
        parts: money,
      });
    }
  }
  const inside = new Set(inTotal.map(({ part }) => part));
  const hra = variances.flatMap((one, index) =>
    one.hra && (one.risk === null || inside.has(one.risk)) ? [first + index] : [],
  );
  if (hra.length > 0 && totals.both) {
    const without = (column: number): string =>
      `=${sumOfAll(column)}-SUM(${hra.map((row) => cellAddress(row, column)).join(',')})`;
    const all = inTotal.length > 2 ? 'all' : 'both';
    put(parted ? `Net, ${all}, without the HRA` : 'Net, without the HRA', '', without, 'net');
  }
  return rows;
}

const moneyParts = (variances: readonly Variance[]): NonNullable<Row['parts']> => [
  { from: at.share, columns: 1, style: { numberFormat: shares, horizontal: 'Right' } },
  { from: at.budget, columns: 2, style: { numberFormat: thousands, horizontal: 'Right' } },
  {
    from: at.variance,
    columns: 1,
    style: {
      numberFormat: differencesFormat(variances.map(({ variance }) => variance)),
      horizontal: 'Right',
    },
  },
];

/** "Q1 forecast 5,050, since then +50"; '' where there is none. */
const earlierWords = (
  earlier: { readonly quarter?: Quarter; readonly projected: number; readonly change: number } | null,
): string =>
  earlier
    ? `${earlier.quarter ?? 'Last'} forecast ${formatNumber(earlier.projected, 1)}, since then ${formatSigned(earlier.change, 1)}`
    : '';

function noteOf({ percent, rag, hra, earlier, projected }: Variance): string {
  const parts = [
    ...(percent === null || percent === 0 ? [] : [`${formatPercent(Math.abs(percent), 1)} of the budget`]),
    ...(rag ? [rag] : []),
    ...(hra ? ['in the HRA'] : []),
    ...(earlier
      ? [earlierWords({ ...earlier, projected: earlier.amount, change: projected - earlier.amount })]
      : []),
  ];
  return parts.join('; ');
}
