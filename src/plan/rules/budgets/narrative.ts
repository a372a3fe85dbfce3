import { formatNumber, formatPercent } from '../../../words/numbers';
import type { BudgetAnalysis, Variance, VarianceSum, Direction, UnidentifiedSaving } from './analysis';
import { blockName, partWords, type BudgetPart } from '../../tables/budgetParts';
import type { CellPlace } from '../../../grid/area';
import { roundThousands } from '../../../words/money';
import { inList } from '../../../words/lists';
import { isSameName } from '../../../words/fold';

/** A piece of a paragraph: words, or a figure with the cells that it comes from. */
interface NarrativeRun {
  readonly text: string;
  readonly cells: readonly CellPlace[];
}

export interface NarrativeParagraph {
  readonly runs: readonly NarrativeRun[];
  /** The runs in one piece. */
  readonly text: string;
}

/** More services of one direction than these are summed up in a draft. */
const mostNamed = 5;

/**
 * Drafts the paragraphs on finance of a quarterly report, for the officer to edit, in the manner of the published
 * one ("There is an overspend of … for …"): the department as a whole, each risk with its over- and underspends, the
 * central risk funding that would have to be sought, and the services on budget. Every figure carries its cells.
 * Empty where there are no variances to speak of; without a known sign convention nothing is called adverse.
 */
export function financeParagraphs(
  analysis: BudgetAnalysis,
  subject = 'The department',
): NarrativeParagraph[] {
  const { variances, totals, convention } = analysis;
  if (variances.length === 0) return [];
  const turn = convention.expenditure === 'minus' ? -1 : 1;
  const known = convention.expenditure !== 'unknown';
  const paragraphs = [
    ...(totals.both ? [wholeParagraph(analysis, subject, totals.both, turn, known)] : []),
    ...totals.blocks.map(({ part, sum }) => riskParagraph(variances, part, sum, known)),
    ...analysis.unidentified.map(unidentifiedRuns),
    onBudget(variances),
  ];
  return paragraphs
    .filter((runs) => runs.length > 0)
    .map((runs) => ({ runs, text: runs.map(({ text }) => text).join('') }));
}

const words = (text: string): NarrativeRun => ({ text, cells: [] });

/** £000 as pounds without a sign: 119 is £119,000. */
const money = (amount: number, cells: readonly CellPlace[]): NarrativeRun => ({
  text: roundThousands(amount),
  cells,
});

const cellsOf = (variances: readonly Variance[]): CellPlace[] =>
  variances.flatMap(({ budgetCells, projectedCells }) => [...budgetCells, ...projectedCells]);

function wholeParagraph(
  { variances: all, totals: { blocks } }: BudgetAnalysis,
  subject: string,
  sum: VarianceSum,
  turn: number,
  known: boolean,
): NarrativeRun[] {
  const risks = blocks.flatMap(({ part, inTotal }) => (inTotal ? [part] : []));
  const variances = all.filter(({ risk }) => risk === null || risks.includes(risk));
  const cells = cellsOf(variances);
  const budgetCells = variances.flatMap((one) => one.budgetCells);
  const income = known && turn * sum.budget < 0;
  const runs: NarrativeRun[] = [words(`${subject} is projected to `)];
  const target = `its net ${income ? 'income' : ''} budget of `.replace('  ', ' ');
  if (sum.variance === 0) runs.push(words(`come out on ${target}`), money(sum.budget, budgetCells));
  else
    runs.push(
      words(!known ? 'come out ' : income ? 'bring in ' : 'spend '),
      money(sum.variance, cells),
      ...(sum.percent === null
        ? []
        : [words(' ('), { text: formatPercent(Math.abs(sum.percent), 1), cells }, words(')')]),
      words(` ${compared(sum.variance, known, income)} ${target}`),
      money(sum.budget, budgetCells),
    );
  if (risks.length > 1)
    runs.push(
      words(': '),
      ...risks.flatMap((risk, at) => {
        const own = variances.filter((one) => one.risk === risk);
        const variance = own.reduce((total, one) => total + one.variance, 0);
        return [
          words(at === 0 ? '' : at === risks.length - 1 ? ' and ' : ', '),
          ...(variance === 0 ? [words('nothing')] : [money(variance, cellsOf(own))]),
          words(`${variance === 0 ? '' : ` ${over(variance, known)}`} in ${inPart(risk)}`),
        ];
      }),
    );
  runs.push(words('.'));
  if (sum.adverse && sum.favourable)
    runs.push(
      words(' Overspends and income shortfalls come to '),
      money(sum.adverse, cellsOf(variances.filter(({ variance }) => variance > 0))),
      words(', underspends and extra income to '),
      money(sum.favourable, cellsOf(variances.filter(({ variance }) => variance < 0))),
      words('.'),
    );
  for (const { part, inTotal, sum: own } of blocks)
    if (!inTotal)
      runs.push(
        words(` ${blockName(part)} stands beside this total, as in the table: a budget of `),
        money(own.budget, cellsOf(all.filter(({ risk }) => risk === part))),
        words('.'),
      );
  return runs;
}

/** "Of the budget, £450,000 is unidentified savings, of which £0 is forecast." */
function unidentifiedRuns({ service, amount, forecast, cells }: UnidentifiedSaving): NarrativeRun[] {
  return [
    words(`“${service}”: `),
    money(amount, cells),
    words(' of savings is in the budget, and nobody has named what will save it'),
    ...(forecast === null
      ? []
      : forecast === 0
        ? [words('; none of it is forecast')]
        : [words('; '), money(forecast, cells), words(' of it is forecast')]),
    words('.'),
  ];
}

const inPart = (part: BudgetPart): string =>
  part === 'whole' ? 'what is not parted into risks' : partWords(part).trim();

const compared = (variance: number, known: boolean, income: boolean): string => {
  if (!known) return variance > 0 ? 'above' : 'below';
  return variance > 0 !== income ? 'more than' : 'less than';
};

const over = (variance: number, known: boolean): string => {
  if (!known) return variance > 0 ? 'above budget' : 'below budget';
  return variance > 0 ? 'adverse' : 'favourable';
};

const order: readonly Direction[] = [
  'overspend',
  'income shortfall',
  'above budget',
  'underspend',
  'extra income',
  'below budget',
];

function riskParagraph(
  variances: readonly Variance[],
  risk: BudgetPart,
  sum: VarianceSum,
  known: boolean,
): NarrativeRun[] {
  const own = variances.filter((one) => one.risk === risk && one.variance !== 0);
  if (own.length === 0) return [];
  const groups = order
    .map((direction) => own.filter((one) => one.direction === direction))
    .filter((group) => group.length > 0);
  const runs: NarrativeRun[] = [words(risk === 'whole' ? 'There is ' : `In ${inPart(risk)} there is `)];
  groups.forEach((group, at) => {
    if (at > 0) runs.push(words(at === groups.length - 1 ? ', and ' : ', '));
    runs.push(...groupRuns(group));
  });
  runs.push(words('.'));
  if (known && risk === 'central' && sum.variance > 0)
    runs.push(
      words(' Additional central risk funding of '),
      money(sum.variance, cellsOf(variances.filter((one) => one.risk === risk))),
      words(' would have to be sought to meet it.'),
    );
  return runs;
}

/** "an overspend of £119,000 for People and £88,000 for Education"; the largest first. */
function groupRuns(group: readonly Variance[]): NarrativeRun[] {
  const sorted = [...group].sort((a, b) => Math.abs(b.variance) - Math.abs(a.variance));
  const named = sorted.length > mostNamed + 1 ? sorted.slice(0, mostNamed) : sorted;
  const rest = sorted.slice(named.length);
  const runs = named.flatMap((one, at): NarrativeRun[] => [
    words(
      at === 0 ? `${lead(one.direction)} of ` : at === named.length - 1 && rest.length === 0 ? ' and ' : ', ',
    ),
    money(one.variance, cellsOf([one])),
    ...(isBlock(one) ? [] : [words(` for ${one.service}`)]),
  ]);
  if (rest.length > 0)
    runs.push(
      words(' and '),
      money(
        rest.reduce((sum, one) => sum + one.variance, 0),
        cellsOf(rest),
      ),
      words(` for ${formatNumber(rest.length)} other services`),
    );
  return runs;
}

/** The line is the block itself, which the sentence names already. */
const isBlock = ({ service, risk }: Variance): boolean =>
  risk !== null && risk !== 'whole' && isSameName(service, blockName(risk));

const leads: Readonly<Record<Direction, string>> = {
  overspend: 'an overspend',
  underspend: 'an underspend',
  'income shortfall': 'an income shortfall',
  'extra income': 'extra income',
  'above budget': 'a projection above budget',
  'below budget': 'a projection below budget',
  'on budget': '',
};

const lead = (direction: Direction): string => leads[direction];

function onBudget(variances: readonly Variance[]): NarrativeRun[] {
  const moved = new Set(variances.filter(({ variance }) => variance !== 0).map(({ service }) => service));
  const still = [...new Set(variances.map(({ service }) => service))].filter(
    (service) => !moved.has(service),
  );
  if (still.length === 0) return [];
  if (moved.size === 0) return [words('No variance from budget is projected for any service.')];
  if (still.length > mostNamed)
    return [words('No variance from budget is projected for the other services.')];
  return [words(`No variance from budget is projected for ${inList(still)}.`)];
}
