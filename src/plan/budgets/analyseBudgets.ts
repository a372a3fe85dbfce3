import type { PlanDetails } from '../details';
import type { BudgetLine } from '../plan';
import type { BudgetAnalysis, RiskSums, Variance, VarianceSum } from './analysis';
import type { BudgetTable } from './budgetTable';
import { budgetRag } from './budgetRag';
import { budgetParts, figuresOf, type BudgetPart } from './budgetParts';
import { directionOf } from './direction';
import { readingFindings } from './readingFindings';
import { signConvention, type SignConvention } from './signConvention';
import { unitFindings } from './unitFindings';
import { varianceFindings } from './varianceFindings';

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
    budgetParts.flatMap((risk) => varianceOf(line, [risk], convention) ?? []),
  );
  const together = lines.flatMap((line) => varianceOf(line, bothRisks(line), convention) ?? []);
  const addable = !table.unit.mixed || details.unitsConfirmed === true;
  const totals = sumsOf(bare, convention, addable);
  const finish = (variance: Variance): Variance => {
    const whole = totals[variance.risk ?? 'both']?.budget ?? 0;
    return {
      ...variance,
      shareOfBudget: whole === 0 ? null : (variance.budget / whole) * 100,
      rag:
        convention.expenditure === 'unknown'
          ? null
          : budgetRag(variance.variance, variance.budget, details.budgetTolerance),
    };
  };
  const outside = bare.filter(({ hra }) => !hra);
  return {
    convention,
    variances: bare.map(finish),
    services: addable ? together.map(finish) : [],
    totals,
    withoutHra: sumsOf(outside, convention, addable),
    hra: lines.filter(({ hra }) => hra),
    findings: [
      ...convention.findings,
      ...unitFindings(table, details.unitsConfirmed === true),
      ...varianceFindings(table),
      ...readingFindings(table),
    ],
  };
}

/** The risks of which a service has both figures; both together mean nothing where one lacks its projection. */
const bothRisks = (line: BudgetLine): BudgetPart[] =>
  budgetParts.filter(
    (part) => line[figuresOf[part].budget] !== null || line[figuresOf[part].projected] !== null,
  );

function varianceOf(
  line: BudgetLine,
  risks: readonly BudgetPart[],
  { expenditure }: SignConvention,
): Variance[] | null {
  let [budget, projected] = [0, 0];
  for (const risk of risks) {
    const [one, other] = [line[figuresOf[risk].budget], line[figuresOf[risk].projected]];
    if (one === null || other === null) return null;
    budget += one;
    projected += other;
  }
  if (risks.length === 0) return null;
  const turn = expenditure === 'minus' ? -1 : 1;
  const variance = clean(turn * (projected - budget));
  const direction = directionOf(turn * budget, turn * projected);
  return [
    {
      service: line.service,
      risk: risks.length === 1 && risks[0] ? risks[0] : null,
      hra: line.hra,
      budget: clean(budget),
      projected: clean(projected),
      variance,
      direction:
        expenditure !== 'unknown' || variance === 0
          ? direction
          : variance > 0
            ? 'above budget'
            : 'below budget',
      percent: budget === 0 ? null : (variance / Math.abs(budget)) * 100,
      shareOfBudget: null,
      rag: null,
      budgetCells: risks.flatMap((risk) => line.cells[figuresOf[risk].budget] ?? []),
      projectedCells: risks.flatMap((risk) => line.cells[figuresOf[risk].projected] ?? []),
    },
  ];
}

function sumsOf(variances: readonly Variance[], convention: SignConvention, addable: boolean): RiskSums {
  const sumOfPart = (part: BudgetPart): VarianceSum =>
    sumOf(
      variances.filter(({ risk }) => risk === part),
      convention,
    );
  return {
    local: sumOfPart('local'),
    central: sumOfPart('central'),
    whole: sumOfPart('whole'),
    both: addable ? sumOf(variances, convention) : null,
  };
}

function sumOf(variances: readonly Variance[], { expenditure }: SignConvention): VarianceSum {
  let [budget, projected, adverse, favourable] = [0, 0, 0, 0];
  for (const one of variances) {
    budget += one.budget;
    projected += one.projected;
    if (one.variance > 0) adverse += one.variance;
    else favourable += one.variance;
  }
  const known = expenditure !== 'unknown';
  const variance = clean(adverse + favourable);
  return {
    budget: clean(budget),
    projected: clean(projected),
    variance,
    adverse: known ? clean(adverse) : null,
    favourable: known ? clean(favourable) : null,
    percent: budget === 0 ? null : (variance / Math.abs(budget)) * 100,
  };
}

/** Without the crumbs of binary fractions. */
const clean = (amount: number): number => Math.round(amount * 1e6) / 1e6 || 0;
