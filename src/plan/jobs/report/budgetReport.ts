import type { BudgetAnalysis, VarianceSum } from '../../rules/budgets/analysis';
import type { BudgetTable } from '../../read/budgets/budgetTable';
import {
  amountIn,
  blockKind,
  blockName,
  budgetMeasures,
  cellIn,
  hasPart,
  partsOf,
  partWords,
  servicePart,
  type BudgetMeasure,
} from '../../tables/budgetParts';
import { capital } from '../../../words/capital';
import { roundedApart } from '../../../words/money';
import { type Quarter, quarterName } from '../../../words/quarters';
import { columnHeading } from '../../read/headingsOf';
import type { PlacedTable } from '../../read/tablesOfKind';
import { shown, shownText, type BudgetAppendix, type Shown } from './quarterlyReport';
import { cleanSum, formatNumber, formatPercent, formatSigned } from '../../../words/numbers';
import { sheetCell } from '../../../grid/a1';
import { analyseBudgets } from '../../rules/budgets/analyseBudgets';
import { findTwins } from '../../rules/budgets/compareTwins';
import type { PlanBook } from '../../book/planBook';
import { type Finding, newFinding } from '../../findings/finding';
import { readBudgetTables } from '../../read/budgets/readBudgetTables';
import { besidePlans, planSheets } from './reportTables';

/** Headings of figures that stand under none. */
const fallback: Readonly<Record<BudgetMeasure | 'variance', string>> = {
  budget: 'budget',
  projected: 'projected to year end',
  variance: 'variance',
};

export interface ReportBudgets {
  readonly placed: PlacedTable<'budgets'>;
  readonly table: BudgetTable;
  readonly analysis: BudgetAnalysis;
  readonly findings: readonly Finding[];
}

/**
 * The budgets of a quarter as an appendix: a line a service with its figures as they stand, budgets and projections
 * before variances; where there are recharges or other blocks, or forecasts of an earlier quarter, the blocks below one
 * another in £000 with these forecasts and the change. Then totals by block with what they come to, so that a net figure
 * hides nothing.
 */
export function budgetAppendix(
  placed: PlacedTable<'budgets'>,
  table: BudgetTable,
  analysis: BudgetAnalysis,
  number: number,
  quarter: Quarter,
  title = quarterName(quarter),
): BudgetAppendix {
  const { blocks } = analysis.totals;
  const isBelow =
    blocks.some(({ part }) => ['recharge', 'other'].includes(blockKind(part))) ||
    table.sources !== undefined ||
    analysis.variances.some(({ earlier }) => earlier);
  const column = placed.table.columns.service;
  const name = placed.table.transposed || column === undefined ? '' : columnHeading(placed, column);
  return {
    title: `Appendix ${number} – ${title} budget monitoring`,
    ...(isBelow ? rowsByBlock(table, analysis, name) : rowsByService(table, name)),
    totals: totalsOf(analysis),
    convention: [analysis.convention.sentence, roundingNote(analysis)].filter(Boolean).join(' '),
  };
}

type AppendixRows = Pick<BudgetAppendix, 'fields' | 'headings' | 'rows' | 'groups'>;

/** A line a service, its blocks side by side, as they stand. */
function rowsByService({ lines, headings }: BudgetTable, name: string): AppendixRows {
  const parts = partsOf(lines);
  const figures = [
    ...parts.flatMap((part) => budgetMeasures.map((measure) => ({ part, measure }))),
    ...parts.map((part) => ({ part, measure: 'variance' as const })),
  ].filter(({ part, measure }) => lines.some((line) => cellIn(line, part, measure)));
  const headingOf = ({ part, measure }: (typeof figures)[number]): string =>
    headings.find((one) => one.part === part && one.measure === measure)?.heading ||
    capital(`${partWords(part)}${fallback[measure]}`);
  return {
    fields: ['service', ...figures.map(({ measure }) => measure)],
    headings: [name || 'Service', ...figures.map(headingOf)],
    rows: lines.map((line) => [
      shownText(line.service),
      ...figures.map(({ part, measure }) => shown(cellIn(line, part, measure))),
    ]),
  };
}

/** The blocks below one another, a line a service in each, in £000. */
function rowsByBlock(
  { lines, forecastOf }: BudgetTable,
  analysis: BudgetAnalysis,
  name: string,
): AppendixRows {
  const before = analysis.variances.flatMap(({ earlier }) => earlier ?? []);
  const [of, another] = [...new Set(before.map((earlier) => earlier.quarter))];
  const last = of && another === undefined ? `${of} forecast` : 'Last forecast';
  const money = (amount: number | null | undefined): Shown =>
    typeof amount === 'number' ? { value: amount, text: formatNumber(amount, 0) } : shownText('');
  const rows: Shown[][] = [];
  const groups: { readonly before: number; readonly text: string }[] = [];
  const parts = partsOf(lines).filter((part) => lines.some((line) => hasPart(line, part)));
  for (const part of parts) {
    const own = lines.filter((line) => hasPart(line, part));
    const isItself = own.every((line) => servicePart(line.service, part) === line.service);
    if (parts.length > 1 && !isItself) groups.push({ before: rows.length, text: blockName(part) });
    for (const line of own) {
      const found = analysis.variances.find((one) => one.risk === part && one.service === line.service);
      const [projected, earlier] = [amountIn(line, part, 'projected'), line.parts[part]?.earlier?.amount];
      rows.push([
        shownText(line.service),
        money(amountIn(line, part, 'budget')),
        money(projected),
        money(found?.variance),
        ...(before.length > 0
          ? [
              earlier === undefined ? shownText('not given') : money(earlier),
              money(projected === null || earlier === undefined ? null : cleanSum(projected - earlier)),
            ]
          : []),
        shownText(found?.direction ?? ''),
      ]);
    }
  }
  return {
    fields: [
      'service',
      'budget',
      'projected',
      'variance',
      ...(before.length > 0 ? ['earlier', 'change'] : []),
      'direction',
    ],
    headings: [
      name || 'Service',
      'Budget £000',
      `${forecastOf ? `${forecastOf} forecast` : 'Projected to year end'} £000`,
      'Variance £000',
      ...(before.length > 0 ? [`${last} £000`, `Change since then £000`] : []),
      'Against budget',
    ],
    rows,
    ...(groups.length > 0 && { groups }),
  };
}

/** '' where the totals as they are shown come to the total that is shown. */
function roundingNote({ totals: { blocks, both } }: BudgetAnalysis): string {
  const inside = blocks.filter(({ inTotal }) => inTotal);
  const of = (figure: 'budget' | 'projected' | 'variance') => inside.map(({ sum }) => sum[figure]);
  return both
    ? roundedApart(
        [of('budget'), of('projected'), of('variance')],
        [both.budget, both.projected, both.variance],
      )
    : '';
}

function totalsOf({ totals: { blocks, both }, convention }: BudgetAnalysis): BudgetAppendix['totals'] {
  const known = convention.expenditure !== 'unknown';
  const line = (name: string, sum: VarianceSum) => ({
    name,
    budget: sum.budget,
    projected: sum.projected,
    variance: sum.variance,
    words: wordsOf(sum, known),
  });
  const kinds = blocks.filter(({ inTotal }) => inTotal).map(({ part }) => blockKind(part));
  const isRisks = kinds.length === 2 && kinds[0] === 'local' && kinds[1] === 'central';
  return [
    ...blocks.map(({ part, inTotal, sum }) =>
      line(`${blockName(part)}${inTotal ? '' : ' (not in the total)'}`, sum),
    ),
    ...(both && kinds.length > 1 ? [line(isRisks ? 'Local and central risk' : 'Total', both)] : []),
  ];
}

/** "worse than budget (adverse), 1.0%: 247 adverse, -113 favourable" */
function wordsOf({ variance, percent, adverse, favourable, earlier }: VarianceSum, known: boolean): string {
  const since = earlier
    ? `; ${earlier.quarter ?? 'last'} forecast ${money(earlier.projected)}, since then ${formatSigned(earlier.change, 1)}`
    : '';
  if (variance === 0 && !adverse) return `on budget${since}`;
  const share = percent === null ? '' : `, ${formatPercent(Math.abs(percent), 1)}`;
  if (!known) return `${variance > 0 ? 'above' : 'below'} budget${share}${since}`;
  const side = variance === 0 ? 'on budget' : variance > 0 ? `adverse${share}` : `favourable${share}`;
  const parts = adverse && favourable ? ` (${money(adverse)} adverse, ${money(-favourable)} favourable)` : '';
  return side + parts + since;
}

const money = (amount: number): string => formatNumber(amount, 1);

/**
 * The budget table of a quarter's report: the first that is of the quarter or of none, one with the services downwards
 * before its twin across; not that of a two-page plan where there are others. Others that are no twin of it are named.
 * null for none.
 */
export function reportBudgets(book: PlanBook, quarter: Quarter): ReportBudgets | null {
  const { details } = book;
  const all = readBudgetTables(besidePlans(book.of('budgets'), planSheets(book)), details, quarter)
    .filter((one) => (one.quarter ?? quarter) === quarter && one.table.lines.length > 0)
    .map(({ table, placed: [placed] }) => ({ table, placed }));
  const twins = findTwins(all.map(({ table }) => table));
  const twinOf = (table: BudgetTable) =>
    twins.find(({ first, second }) => first === table || second === table);
  const [found] = all;
  if (!found) return null;
  const pair = twinOf(found.table);
  const chosen =
    found.table.transposed && pair
      ? (all.find(({ table }) => (table === pair.first || table === pair.second) && !table.transposed) ??
        found)
      : found;
  const others = all.filter(
    ({ table }) => table !== chosen.table && (!pair || (table !== pair.first && table !== pair.second)),
  );
  const analysis = analyseBudgets(chosen.table, details);
  return {
    ...chosen,
    analysis,
    findings: [
      ...analysis.findings.filter(({ severity }) => severity !== 'info'),
      ...others.map(({ placed: { sheet, table } }): Finding =>
        newFinding('budgets-left-out', {
          cell: sheetCell(sheet.name, table.area.row, table.area.column),
          message: `There is another budget table on “${sheet.name}”. The report shows the one on “${chosen.placed.sheet.name}”; name the quarter in the titles of both if it should be the other.`,
        }),
      ),
    ],
  };
}
