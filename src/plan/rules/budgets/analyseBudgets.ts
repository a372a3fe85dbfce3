import type { PlanDetails } from '../../details';
import type { BudgetLine } from '../../read/plan';
import { type BudgetAnalysis, type Variance, directionOf } from './analysis';
import type { BudgetTable } from '../../read/budgets/budgetTable';
import {
  amountIn,
  type BudgetPart,
  cellIn,
  hasPart,
  partsOf,
  saysUnidentified,
  partWords,
  servicePart,
} from '../../tables/budgetParts';
import { signConvention, type SignConvention } from '../../read/budgets/signConvention';
import { unitFindings } from './unitFindings';
import type { Rag } from '../../rag/rag';
import { sheetCellOf } from '../../../grid/a1';
import { type Finding, newFinding } from '../../findings/finding';
import { doubtFindings } from '../../read/doubtfulColumns';
import { formatNumber, cleanSum } from '../../../words/numbers';
import { roundingStep } from './statedTotals';
import { sumsOf, unidentifiedFindings, unidentifiedSavings, unsaidFindings } from './blockSums';

/** Two rounded figures and their rounded difference can be one apart. */
const rounding = 1.000001;

/**
 * Variances of a budget table by service and risk, with their direction in words, the net beside what is adverse and
 * what is favourable, with and without the HRA. A service without budget or projection has no variance; a finding
 * names it. RAG by `details.budgetTolerance`, where that is set.
 */
export function analyseBudgets(
  table: BudgetTable,
  details: Pick<PlanDetails, 'signConvention' | 'budgetTolerance' | 'unitsConfirmed'>,
): BudgetAnalysis {
  const convention = signConvention(table, details.signConvention);
  const { lines } = table;
  const bare = lines.flatMap((line) =>
    partsOf([line]).flatMap((risk) => varianceOf(line, [risk], convention) ?? []),
  );
  const { outside } = table;
  const together = lines.flatMap((line) => varianceOf(line, addedUp(line, outside), convention) ?? []);
  const addable = !table.unit.mixed || details.unitsConfirmed === true;
  const unidentified = unidentifiedSavings(lines);
  const totals = sumsOf(bare, convention, addable, table);
  const finish = (variance: Variance): Variance => {
    const whole =
      (variance.risk === null ? totals.both : totals.blocks.find(({ part }) => part === variance.risk)?.sum)
        ?.budget ?? 0;
    return {
      ...variance,
      shareOfBudget: whole === 0 ? null : (variance.budget / whole) * 100,
      rag:
        convention.expenditure === 'unknown'
          ? null
          : budgetRag(variance.variance, variance.budget, details.budgetTolerance),
    };
  };
  const noHra = bare.filter(({ hra }) => !hra);
  return {
    convention,
    variances: bare.map(finish),
    services: addable ? together.map(finish) : [],
    totals,
    withoutHra: sumsOf(noHra, convention, addable, table),
    unidentified,
    hra: lines.filter(({ hra }) => hra),
    findings: [
      ...convention.findings,
      ...unitFindings(table, details.unitsConfirmed === true),
      ...varianceFindings(table),
      ...readingFindings(table),
      ...unidentifiedFindings(unidentified),
      ...unsaidFindings(table),
    ],
  };
}

/**
 * Colour of a variance (£000, plus is adverse) by a tolerance in % of the budget: Green on budget or better, Amber
 * adverse by no more than the tolerance, Red by more. null where no tolerance is set: the published rule is for KPIs
 * and the papers give none for budgets. Against a budget of nought there is no band.
 */
function budgetRag(
  variance: number,
  budget: number,
  tolerance: number | undefined,
): Exclude<Rag, 'N/A'> | null {
  if (tolerance === undefined) return null;
  if (variance <= 0) return 'Green';
  // The edge of the band is inside it, whatever binary fractions make of it.
  return variance <= (Math.abs(budget) * tolerance) / 100 + 1e-9 ? 'Amber' : 'Red';
}

/**
 * Stated variances against the figures beside them: one whose size is not projected less budget, and one whose sign
 * is not that of the table's other variances (some tables show budget less projected throughout). Also services
 * without a projection or a budget, which no variance can be given for.
 */
function varianceFindings(table: BudgetTable): Finding[] {
  const { lines } = table;
  const step = rounding * roundingStep(table);
  return partsOf(lines).flatMap((risk) => {
    const turned = mostlyTurned(lines, risk);
    return lines.flatMap((line) => [...statedFindings(line, risk, turned, step), ...missingHalf(line, risk)]);
  });
}

/** Whether the table's variances are budget less projected; null where no line tells. */
function mostlyTurned(lines: readonly BudgetLine[], risk: BudgetPart): boolean | null {
  let [same, turned] = [0, 0];
  for (const line of lines) {
    const difference = differenceOf(line, risk);
    const stated = line.parts[risk]?.variance ?? 0;
    if (difference === null || difference === 0 || stated === 0) continue;
    if (difference > 0 === stated > 0) same += 1;
    else turned += 1;
  }
  return same === turned ? null : turned > same;
}

function differenceOf(line: BudgetLine, risk: BudgetPart): number | null {
  const [budget, projected] = [amountIn(line, risk, 'budget'), amountIn(line, risk, 'projected')];
  return budget === null || projected === null ? null : projected - budget;
}

function statedFindings(line: BudgetLine, risk: BudgetPart, turned: boolean | null, step: number): Finding[] {
  const difference = differenceOf(line, risk);
  const stated = line.parts[risk]?.variance ?? null;
  const cell = cellIn(line, risk, 'variance');
  if (difference === null || stated === null || !cell) return [];
  const at = sheetCellOf(cell);
  const shown = formatNumber(stated);
  if (Math.abs(Math.abs(difference) - Math.abs(stated)) > step)
    return [
      newFinding('variance-differs', {
        cell: at,
        message: `${servicePart(line.service, risk)}: the variance stands as ${shown}, but projected less budget is ${formatNumber(difference)}. Put the variance or the figures right.`,
      }),
    ];
  const flipped = turned !== null && Math.abs(stated) > step && (difference > 0 === stated > 0) === turned;
  return flipped
    ? [
        newFinding('variance-sign', {
          cell: at,
          message: `${servicePart(line.service, risk)}: the variance ${shown} has the opposite sign to the table's other variances, which are ${turned ? 'budget less projected' : 'projected less budget'}. Check its sign.`,
        }),
      ]
    : [];
}

function missingHalf(line: BudgetLine, risk: BudgetPart): Finding[] {
  const [budget, projected] = [amountIn(line, risk, 'budget'), amountIn(line, risk, 'projected')];
  if ((budget === null) === (projected === null)) return [];
  const missing = budget === null ? 'budget' : 'projection';
  const cell = cellIn(line, risk, budget === null ? 'budget' : 'projected') ?? line.cell;
  return [
    newFinding('figure-missing', {
      cell: sheetCellOf(cell),
      message: `${line.service} has no ${partWords(risk)}${missing}, so it has no variance and stands in no total of variances. Enter it, or 0 if there is none.`,
    }),
  ];
}

/**
 * How a table was read where that could have been otherwise: rows that were taken for sums because they are the sums
 * of their neighbours.
 */
const readingFindings = ({ sums, doubts = [] }: Pick<BudgetTable, 'sums' | 'doubts'>): Finding[] => [
  ...doubtFindings(doubts),
  ...sums.map((cell): Finding =>
    newFinding('row-is-a-sum', {
      cell: sheetCellOf(cell),
      message: `“${cell.text}” is the sum of the rows next to it, so it is read as their total and not counted again.`,
    }),
  ),
];

/** The blocks of a service that are added up; all together mean nothing where one lacks its projection. */
const addedUp = (line: BudgetLine, outside: readonly BudgetPart[]): BudgetPart[] =>
  partsOf([line]).filter((part) => hasPart(line, part) && !outside.includes(part));

function varianceOf(
  line: BudgetLine,
  risks: readonly BudgetPart[],
  { expenditure }: SignConvention,
): Variance[] | null {
  let [budget, projected] = [0, 0];
  for (const risk of risks) {
    const [one, other] = [amountIn(line, risk, 'budget'), amountIn(line, risk, 'projected')];
    if (one === null || other === null) return null;
    budget += one;
    projected += other;
  }
  if (risks.length === 0) return null;
  const turn = expenditure === 'minus' ? -1 : 1;
  const variance = cleanSum(turn * (projected - budget));
  // Savings that are not found are no shortfall of income.
  const direction = saysUnidentified(line.service)
    ? directionOf(Math.max(0, turn * budget), Math.max(0, turn * budget) + variance)
    : directionOf(turn * budget, turn * projected);
  const only = risks.length === 1 ? risks[0] : undefined;
  const earlier = only && line.parts[only]?.earlier;
  return [
    {
      service: line.service,
      risk: risks.length === 1 && risks[0] ? risks[0] : null,
      hra: line.hra,
      budget: cleanSum(budget),
      projected: cleanSum(projected),
      variance,
      ...(earlier && { earlier }),
      direction:
        expenditure !== 'unknown' || variance === 0
          ? direction
          : variance > 0
            ? 'above budget'
            : 'below budget',
      percent: budget === 0 ? null : (variance / Math.abs(budget)) * 100,
      shareOfBudget: null,
      rag: null,
      budgetCells: risks.flatMap((risk) => cellIn(line, risk, 'budget') ?? []),
      projectedCells: risks.flatMap((risk) => cellIn(line, risk, 'projected') ?? []),
    },
  ];
}
