import type { PlanBook } from '../../book/planBook';
import { isPeriod, yearReported, type PlanDetails } from '../../details';
import { readDetails, titleDetails } from '../../read/readDetails';
import { yearsProblem } from '../../read/statedYears';
import { tablesOfKind } from '../../read/tablesOfKind';
import type { RecognisedTable } from '../../recognise/recognised';
import { isInside, isOneYear, oneYearIn, readYears, yearAfter, yearsLabel } from '../../../words/planYears';

/** The year of a plan that rolls on, or why it cannot be told. */
type FoundYear =
  | {
      readonly kind: 'found';
      readonly year: string;
      /** Of a plan of several years: "2025-30". */
      readonly period?: string;
    }
  | { readonly kind: 'none' }
  /** Plans of several years, with the sheets that they stand on. */
  | { readonly kind: 'several'; readonly places: readonly StatedPlace[] }
  /** Of a plan of several years nothing says which one is reported. */
  | { readonly kind: 'open'; readonly period: string; readonly first: string }
  /** The year is the last of the plan's. */
  | { readonly kind: 'ends'; readonly year: string; readonly period: string }
  | { readonly kind: 'wrong'; readonly why: string };

interface StatedPlace {
  readonly sheet: string;
  readonly year: string;
}

/**
 * The year of a plan that ends: as it is set for this run, else as Plan details say, else as the titles over the plan's
 * text do; where tables that say so are of several years, none is chosen. Of a plan of several years it is the one that
 * is reported, else the last of `rolledTo` (the years to which it was rolled before); the year before a new period leads
 * into that.
 * Example: "Business Plan 2025-30" with the reporting year 2026/27 is found as 2026/27 of the period 2025-30.
 */
export function findPlanYear(
  book: PlanBook,
  tables: readonly RecognisedTable[],
  rolledTo: readonly string[] = [],
): FoundYear {
  const { details, asked } = book;
  const set = asked.details?.reportingYear ?? asked.details?.planYear;
  const plan = isPeriod(details.planYear) ? readYears(details.planYear) : null;
  const reported = readYears(details.reportingYear);
  const isNext = plan !== null && reported !== null && yearAfter(yearsLabel(reported)) === firstOf(plan);
  const why = isNext ? null : yearsProblem(details);
  if (why !== null) return { kind: 'wrong', why };
  if (plan === null) {
    if (set !== undefined) return asFound(oneYearIn(set));
    return oneOf(statedIn(book, tables));
  }
  const period = yearsLabel(plan);
  const near = statedIn(book, tables).filter(({ year }) => {
    const years = readYears(year);
    return years !== null && (isInside(years, plan) || yearAfter(year) === firstOf(plan));
  });
  const stated = asked.details?.reportingYear === undefined ? oneOf(near) : { kind: 'none' as const };
  if (stated.kind === 'several') return stated;
  const before = rolledTo.filter((year) => {
    const years = readYears(year);
    return years !== null && isInside(years, plan);
  });
  const year =
    yearReported(details) ?? (stated.kind === 'found' ? stated.year : undefined) ?? [...before].sort().at(-1);
  if (year === undefined) return { kind: 'open', period, first: firstOf(plan) };
  const next = readYears(yearAfter(year) ?? undefined);
  return next !== null && isInside(next, plan)
    ? { kind: 'found', year, period }
    : { kind: 'ends', year, period };
}

const firstOf = (plan: {
  readonly basis: 'financial' | 'calendar' | 'academic';
  readonly first: number;
}): string => yearsLabel({ basis: plan.basis, first: plan.first, last: plan.first });

/** The years that Plan details name, or where none does the titles over the plan's text. */
function statedIn({ workbook }: PlanBook, tables: readonly RecognisedTable[]): StatedPlace[] {
  const details = tablesOfKind(workbook, tables, 'details').flatMap(({ sheet, table }) => {
    const stated = readDetails(workbook, [table]);
    return stated.planYear === undefined && stated.reportingYear === undefined
      ? []
      : [{ sheet: sheet.name, year: yearOf(stated) }];
  });
  const titles = tablesOfKind(workbook, tables, 'text').map((placed) => ({
    sheet: placed.sheet.name,
    year: yearOf(titleDetails(placed)),
  }));
  return (details.length > 0 ? details : titles).flatMap(({ sheet, year }) =>
    year === undefined ? [] : [{ sheet, year }],
  );
}

const oneOf = (
  stated: readonly StatedPlace[],
): Extract<FoundYear, { kind: 'found' | 'none' | 'several' }> => {
  const years = new Set(stated.map(({ year }) => year));
  return years.size > 1 ? { kind: 'several', places: stated } : asFound([...years][0]);
};

function yearOf(details: Pick<PlanDetails, 'planYear' | 'reportingYear'>): string | undefined {
  const years = readYears(yearReported(details));
  return years && isOneYear(years) ? yearsLabel(years) : undefined;
}

const asFound = (year: string | undefined): Extract<FoundYear, { kind: 'found' | 'none' }> =>
  year === undefined ? { kind: 'none' } : { kind: 'found', year };
