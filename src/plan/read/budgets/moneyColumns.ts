import {
  blockCalled,
  blockOfWords,
  budgetFieldsOf,
  riskColumn,
  riskOfWords,
} from '../../recognise/budgetRisks';
import { readHeading, readPeriod } from '../../recognise/readHeading';
import type { RecognisedTable } from '../../recognise/recognised';
import { titlesAbove } from '../../recognise/titles';
import { budgetMeasures, isSamePart, type BudgetMeasure } from '../../tables/budgetParts';
import { filledColumns, type Grid } from '../../../grid/sheetGrid';
import { quarters, type Quarter } from '../../../words/quarters';
import { range } from '../../../words/lists';
import type { MoneyColumn } from './budgetTable';

type Measure = BudgetMeasure | 'variance';

const measures: readonly Measure[] = [...budgetMeasures, 'variance'];
const measureWords: Readonly<Record<Measure, RegExp>> = {
  variance:
    /^(?:variance|variation|difference|over|under|overspend|underspend|better|worse|adverse|favourable)$/,
  projected: /^(?:projected|projection|forecast|outturn)$/,
  budget: /^(?:budget|estimate)$/,
};
/** Words that change nothing of what a column is. */
const fillers =
  /^(?:latest|current|revised|approved|agreed|estimated|annual|full|year|end|position|quarter|£|£m|£000|m|k|or|less|spend)$/;
const totals = /^(?:total|overall|all|combined|whole|net)$/;
const before = /^(?:previous|prior|last|earlier)$/;
/** Figures of another time or sort: neither the budget, nor what is forecast, nor a block. */
const others =
  /^(?:original|base|todate|ytd|profile|profiled|cumulative|month|monthly|period|actual|committed|commitment|change|movement|adjustment|virement|%|percent|percentage|income|expenditure|gross|spent|note|comment|rag|status)$/;

/** What the heading of a column of money says. */
interface SaidByHeading {
  readonly measure: Measure;
  readonly quarter?: Quarter;
  readonly isTotal: boolean;
  readonly isBefore: boolean;
  /** The words that are left: the name of a block. */
  readonly name: string;
}

/** Reads "Q2 forecast", "Cyclical works programme budget £000", "Total variance"; null for other columns. */
function readMoneyHeading(text: string): SaidByHeading | null {
  const { quarter, rest } = readPeriod(text);
  const said = rest
    .replace(/\([^()]*\)/g, ' ')
    .split(/[\s,:/–-]+/)
    .flatMap((word) => {
      const [plain] = readHeading(word).words;
      return plain === undefined ? [] : [{ word, plain }];
    });
  const measure = (['variance', 'projected', 'budget'] as const).find((each) =>
    said.some(({ plain }) => measureWords[each].test(plain)),
  );
  if (!measure || said.some(({ plain }) => others.test(plain))) return null;
  const left = said.filter(
    ({ plain }) =>
      !fillers.test(plain) &&
      !totals.test(plain) &&
      !before.test(plain) &&
      !measures.some((each) => measureWords[each].test(plain)),
  );
  return {
    measure,
    ...(quarter && { quarter }),
    isTotal: said.some(({ plain }) => totals.test(plain)),
    isBefore: said.some(({ plain }) => before.test(plain)),
    name: left.map(({ word }) => word).join(' '),
  };
}

/**
 * The columns of amounts of a budget table of which figures are taken: all of them, save that of forecasts of several
 * quarters only that of the quarter reported counts (`wanted`; else the latest with figures) and the one before it stands
 * beside it.
 */
export const moneyColumns = (
  grid: Grid,
  table: RecognisedTable<'budgets'>,
  wanted: Quarter | undefined,
): MoneyColumn[] => pickQuarter(grid, table, allMoneyColumns(grid, table), wanted);

/**
 * All columns of amounts of a budget table. Those that were recognised are its own; of the others a name beside
 * two of "budget", "forecast" and "variance" makes a block like those in the table, and "Total budget" adds the blocks up. A column with a
 * heading of another sort is none.
 */
export function allMoneyColumns(grid: Grid, table: RecognisedTable<'budgets'>): MoneyColumn[] {
  const own = recognised(grid, table);
  const taken = new Set<number | undefined>([
    ...own.map(({ at }) => at),
    table.columns.service,
    table.transposed ? undefined : (riskColumn(grid, table) ?? undefined),
  ]);
  const hasBlocks = own.some(({ open }) => !open);
  const found: MoneyColumn[] = [];
  const strange: { at: number; heading: string; said: SaidByHeading }[] = [];
  for (const at of placesOf(table)) {
    if (taken.has(at)) continue;
    const heading = headingAt(grid, table, at);
    const said = readMoneyHeading(heading);
    if (!said) continue;
    const { measure, quarter, isTotal, isBefore, name } = said;
    const known = name === '' ? null : blockOfWords(name, hasBlocks);
    const made = { at, heading, measure, open: false, ...(quarter && { quarter }) };
    if (name === '' && hasBlocks && !quarter && !isBefore)
      found.push({ ...made, part: 'whole', role: 'total' });
    else if (name === '' || known) {
      const part = known ?? own.find((one) => one.open && one.measure === measure)?.part;
      const rival = own.find((one) => one.measure === measure && part && isSamePart(one.part, part));
      if (!part || isTotal) continue;
      if (!rival) found.push({ ...made, part, role: 'own' });
      else if (measure === 'projected' && (quarter || isBefore))
        found.push({ ...made, part: rival.part, open: rival.open, role: 'earlier' });
    } else strange.push({ at, heading, said });
  }
  return [...own, ...found, ...otherBlocks(strange, hasBlocks)];
}

/** Columns of names that have two figures, a budget and a variance, say, beside blocks: blocks like those. */
function otherBlocks(
  strange: readonly { at: number; heading: string; said: SaidByHeading }[],
  hasBlocks: boolean,
): MoneyColumn[] {
  if (!hasBlocks) return [];
  const columns = strange.map(({ at, heading, said }): MoneyColumn => ({
    at,
    heading,
    measure: said.measure,
    part: blockCalled(said.name),
    open: false,
    role: 'own',
    ...(said.quarter && { quarter: said.quarter }),
  }));
  return columns.filter(({ part, measure }) =>
    columns.some((one) => one.measure !== measure && isSamePart(one.part, part)),
  );
}

/** The columns that recognition gave a meaning to. */
function recognised(grid: Grid, table: RecognisedTable<'budgets'>): MoneyColumn[] {
  const { area, columns } = table;
  const titles = table.transposed
    ? []
    : [
        grid.headingText(area.row, area.column),
        ...titlesAbove(grid, area.row, area.column, area.column + area.columns),
        ...(/risk|recharge/i.test(grid.sheet.name) ? [grid.sheet.name] : []),
      ];
  const titled = titles.map((title) => blockOfWords(title, false)).find((part) => part !== null) ?? null;
  return (['local', 'central', 'recharge', 'whole'] as const).flatMap((block) =>
    measures.flatMap((measure): MoneyColumn[] => {
      const at = columns[budgetFieldsOf[block][measure]];
      if (at === undefined) return [];
      const heading = headingAt(grid, table, at);
      const said = readMoneyHeading(heading);
      const named = blockOfWords(said?.name ?? heading, true);
      const isNamed = block === 'local' || block === 'central' ? saysRisk(heading, block) : named !== null;
      const part = block === 'recharge' ? (named ?? 'recharge: Recharges') : block;
      return [
        {
          at,
          heading,
          measure,
          part: part === 'whole' && titled ? titled : part,
          open: !isNamed && block !== 'recharge',
          role: 'own',
          ...(said?.quarter && { quarter: said.quarter }),
        },
      ];
    }),
  );
}

const saysRisk = (heading: string, risk: 'local' | 'central'): boolean =>
  riskOfWords(heading) === risk || new RegExp(`\\b${risk}\\b`, 'i').test(heading);

/** Of several forecasts of one block the one that counts, and the last before it; the others are left out. */
function pickQuarter(
  grid: Grid,
  table: RecognisedTable<'budgets'>,
  columns: readonly MoneyColumn[],
  wanted: Quarter | undefined,
): MoneyColumn[] {
  const isForecast = ({ measure, role }: MoneyColumn): boolean => measure === 'projected' && role !== 'total';
  const placed = new Map<MoneyColumn, MoneyColumn['role'] | null>();
  for (const one of columns) {
    const all = columns.filter((each) => isForecast(each) && isSamePart(each.part, one.part));
    if (!isForecast(one) || all.length < 2) {
      placed.set(one, one.role);
      continue;
    }
    const filled = all.filter((each) => hasFigures(grid, table, each.at));
    const plain = all.find(({ quarter, role }) => quarter === undefined && role === 'own');
    const byQuarter = [...quarters].reverse().flatMap((quarter) => {
      const [first] = filled.filter((each) => each.quarter === quarter);
      return first ? [first] : [];
    });
    const upTo = (quarter: Quarter | undefined) =>
      byQuarter.filter((each) => quarter === undefined || (each.quarter ?? 'Q1') <= quarter);
    const current = plain ?? upTo(wanted)[0] ?? byQuarter.at(-1) ?? all[0];
    const last =
      filled.find((each) => each.quarter === undefined && each !== plain) ??
      upTo(plain ? wanted : current?.quarter).find(
        (each) => each !== current && (!plain || each.quarter !== wanted),
      );
    placed.set(one, one === current ? 'own' : one === last ? 'earlier' : null);
  }
  return columns.flatMap((one) => {
    const role = placed.get(one);
    return role ? [{ ...one, role }] : [];
  });
}

/** Whether a cell of the column, or of the row of a table on its side, holds anything. */
function hasFigures(grid: Grid, { area, headings, transposed }: RecognisedTable, at: number): boolean {
  if (transposed) return filledColumns(grid, at, area.column + 1, area.column + area.columns).length > 0;
  return range(headings.row + headings.rows, area.row + area.rows).some((row) => grid.text(row, at) !== '');
}

const placesOf = ({ area, transposed }: RecognisedTable): number[] =>
  transposed ? range(area.row, area.row + area.rows) : range(area.column, area.column + area.columns);

/**
 * The words over a column, with those of the group that it stands in, or before its row in a table with the services
 * across: "Recharges Budget".
 */
export function headingAt(grid: Grid, table: RecognisedTable<'budgets'>, at: number): string {
  const { area, headings, transposed } = table;
  if (transposed) return grid.text(at, area.column);
  const texts = range(headings.row, headings.row + headings.rows).map((row, index) => {
    const text = grid.headingText(row, at);
    if (text !== '' || index === headings.rows - 1) return text;
    // Above the lowest row a text also stands over the empty cells to its right.
    const over = range(area.column, at)
      .reverse()
      .find((column) => grid.headingText(row, column) !== '');
    const isOver = over !== undefined && grid.text(row + 1, over) !== '' && grid.text(row + 1, at) !== '';
    return isOver ? grid.headingText(row, over) : '';
  });
  return [...new Set(texts)].filter(Boolean).join(' ').replace(/\s+/g, ' ');
}
