import type { PlanDetails } from '../../details';
import type { BudgetLine } from '../plan';
import { findYear, tableTitles } from '../headingsOf';
import type { PlacedTable } from '../tablesOfKind';
import { blockCalled } from '../../recognise/budgetRisks';
import {
  blockKind,
  type BudgetPart,
  hasPart,
  isSamePart,
  type PartFigures,
  partsOf,
  type PartsOfLine,
  serviceKey,
} from '../../tables/budgetParts';
import { groupBy } from '../../../words/lists';
import { cleanSum } from '../../../words/numbers';
import type { Quarter } from '../../../words/quarters';
import type { BudgetTable } from './budgetTable';
import { readBudgetTable } from './readBudgetTable';

/** A budget table as it was read, with the tables of the workbook that it is made of: several where each is of a block. */
interface ReadBudgets {
  readonly table: BudgetTable;
  readonly placed: readonly [PlacedTable<'budgets'>, ...PlacedTable<'budgets'>[]];
  readonly quarter?: Quarter;
}

/**
 * The budget tables of a workbook, those without figures among them. Tables of one block each (local risk, central risk,
 * recharges, a fourth that its title names) of one period are one table with these blocks. A table of a quarter takes the
 * forecasts of an earlier one with the same services as those made before. `quarter`: the one reported.
 */
export function readBudgetTables(
  placed: readonly PlacedTable<'budgets'>[],
  { budgetUnit }: Pick<PlanDetails, 'budgetUnit'>,
  quarter?: Quarter,
): ReadBudgets[] {
  const read = placed.map((one): ReadBudgets => ({
    table: readBudgetTable(one.sheet, one.table, budgetUnit, quarter),
    placed: [one],
    ...(one.table.quarter && { quarter: one.table.quarter }),
  }));
  const joined = joinBlocks(namedByTitles(read));
  return joined.map((one) => withEarlier(one, joined));
}

const filledParts = ({ lines }: BudgetTable): BudgetPart[] =>
  partsOf(lines).filter((part) => lines.some((line) => hasPart(line, part)));

const periodOf = ({ placed: [first], quarter }: ReadBudgets): string =>
  `${quarter ?? ''} ${findYear(first) ?? ''}`;

const isWhole = ({ table }: ReadBudgets): boolean => filledParts(table).every((part) => part === 'whole');

/** Beside tables of local and of central risk one that names no block is of the block in its title: "Capital". */
function namedByTitles(all: readonly ReadBudgets[]): ReadBudgets[] {
  const single = all.filter(({ table }) => filledParts(table).length === 1);
  const risks = new Set(single.flatMap(({ table }) => filledParts(table)));
  if (!risks.has('local') || !risks.has('central')) return [...all];
  return all.map((one): ReadBudgets => {
    const [placed] = one.placed;
    const title = tableTitles(placed)[0] ?? placed.sheet.name;
    const beside = single.filter((each) => !isWhole(each) && periodOf(each) === periodOf(one));
    const services = new Set(
      beside.flatMap(({ table }) => table.lines.map(({ service }) => serviceKey(service))),
    );
    const known = one.table.lines.filter(({ service }) => services.has(serviceKey(service)));
    if (one.table.lines.length === 0 || !isWhole(one) || known.length * 2 < one.table.lines.length)
      return one;
    if (/\b(?:total|summary|overall|all|whole|combined|net|both)\b/i.test(title) || isSum(one, beside))
      return one;
    const part = blockCalled(title);
    return {
      ...one,
      table: {
        ...one.table,
        lines: one.table.lines.map((line) => ({
          ...line,
          parts: Object.fromEntries(
            Object.entries(line.parts).map(([, figures]) => [part, figures]),
          ) as PartsOfLine,
        })),
        headings: one.table.headings.map((heading) => ({ ...heading, part })),
      },
    };
  });
}

const budgetOf = ({ table: { lines } }: ReadBudgets): number =>
  cleanSum(
    lines
      .flatMap(({ parts }) => Object.values(parts))
      .reduce((sum, figures) => sum + (figures?.budget ?? 0), 0),
  );

/** The table comes to what the others come to: it is their total. */
const isSum = (one: ReadBudgets, others: readonly ReadBudgets[]): boolean =>
  Math.abs(budgetOf(one) - others.reduce((sum, each) => sum + budgetOf(each), 0)) <= 1;

/** Tables of different blocks of one period become one; what stands for the whole stays by itself. */
function joinBlocks(all: readonly ReadBudgets[]): ReadBudgets[] {
  const made: ReadBudgets[] = [];
  for (const one of all) {
    const own = filledParts(one.table);
    const at = own.includes('whole')
      ? -1
      : made.findIndex((other) => {
          const theirs = filledParts(other.table);
          const isApart = !own.some((part) => theirs.some((each) => isSamePart(each, part)));
          const isBlock = own.length === 1 && own[0] !== undefined && other.table.lines.length > 0;
          return isBlock && isApart && !theirs.includes('whole') && periodOf(other) === periodOf(one);
        });
    const first = made[at];
    if (own.length > 0 && first) made[at] = joinTwo(first, one);
    else made.push(one);
  }
  return made;
}

function joinTwo(first: ReadBudgets, second: ReadBudgets): ReadBudgets {
  const [one, other] = [first.table, second.table];
  const lines: BudgetLine[] = [...one.lines];
  for (const line of other.lines) {
    const at = lines.findIndex(({ service }) => serviceKey(service) === serviceKey(line.service));
    const same = lines[at];
    const isTaken = same && partsOf([line]).some((part) => hasPart(same, part));
    if (same && !isTaken) lines[at] = { ...same, parts: { ...same.parts, ...line.parts } };
    else lines.push(line);
  }
  const outside = [...one.outside, ...other.outside];
  return {
    ...first,
    placed: [...first.placed, ...second.placed],
    table: {
      ...one,
      lines,
      sources: [...(one.sources ?? [one]), ...(other.sources ?? [other])],
      headings: [...one.headings, ...other.headings],
      notes: [...one.notes, ...other.notes],
      unread: [...one.unread, ...other.unread],
      sums: [...one.sums, ...other.sums],
      doubts: [...(one.doubts ?? []), ...(other.doubts ?? [])],
      outside,
      unsaid: partsOf(lines).filter((part) => blockKind(part) === 'other' && !outside.includes(part)),
    },
  };
}

/** The table with the forecasts of the last quarter before its own, where another table of its services has them. */
function withEarlier(one: ReadBudgets, all: readonly ReadBudgets[]): ReadBudgets {
  const { quarter } = one;
  const [before] = all
    .filter((other) => quarter !== undefined && other.quarter !== undefined && other.quarter < quarter)
    .filter(
      (other) => yearOf(other) === yearOf(one) || yearOf(one) === undefined || yearOf(other) === undefined,
    )
    .sort((a, b) => (b.quarter ?? '').localeCompare(a.quarter ?? ''));
  if (!before?.quarter) return one;
  const named = before.quarter;
  const byName = groupBy(before.table.lines, ({ service }) => serviceKey(service));
  const lines = one.table.lines.map((line): BudgetLine => {
    const [last, another] = byName.get(serviceKey(line.service)) ?? [];
    if (!last || another) return line;
    const parts = Object.entries(line.parts) as [BudgetPart, PartFigures][];
    return {
      ...line,
      parts: Object.fromEntries(
        parts.map(([part, figures]) => {
          const own = partsOf([last]).find((each) => isSamePart(each, part));
          const then = own && last.parts[own];
          const cell = then?.cells.projected;
          if (figures.earlier || typeof then?.projected !== 'number' || !cell) return [part, figures];
          return [part, { ...figures, earlier: { quarter: named, amount: then.projected, cell } }];
        }),
      ) as PartsOfLine,
    };
  });
  return { ...one, table: { ...one.table, lines } };
}

const yearOf = ({ placed: [first] }: ReadBudgets): string | undefined => findYear(first);
