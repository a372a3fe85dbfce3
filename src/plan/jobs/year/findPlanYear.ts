import type { PlanDetails } from '../../details';
import { readDetails } from '../../read/readDetails';
import { tablesOfKind } from '../../read/tablesOfKind';
import { titleDetails } from '../../read/titleDetails';
import { readPeriod } from '../../recognise/readPeriod';
import type { RecognisedTable } from '../../recognise/recognised';
import type { WorkbookSnapshot } from '../../../grid/snapshot';

/** The plan year of a workbook, or why it cannot be told. */
export type FoundYear =
  | { readonly kind: 'found'; readonly year: string }
  | { readonly kind: 'none' }
  /** Plans of several years, with the sheets that they stand on. */
  | {
      readonly kind: 'several';
      readonly places: readonly { readonly sheet: string; readonly year: string }[];
    };

/**
 * The year of the plan ("2022/23"): as it is set for this run, else as Plan details say, else as the titles over the
 * plan's text do. Where tables that say so are of several years, none is chosen.
 */
export function findPlanYear(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  set: string | undefined,
): FoundYear {
  if (set !== undefined) return asFound(readPeriod(set).year);
  const details = tablesOfKind(workbook, tables, 'details').flatMap(({ sheet, table }) => {
    const { planYear } = readDetails(workbook, [table]);
    return planYear === undefined ? [] : [{ sheet: sheet.name, year: yearOf({ planYear }) }];
  });
  const titles = tablesOfKind(workbook, tables, 'text').map((placed) => ({
    sheet: placed.sheet.name,
    year: yearOf(titleDetails(placed)),
  }));
  const stated = (details.length > 0 ? details : titles).flatMap(({ sheet, year }) =>
    year === undefined ? [] : [{ sheet, year }],
  );
  const years = new Set(stated.map(({ year }) => year));
  return years.size > 1 ? { kind: 'several', places: stated } : asFound([...years][0]);
}

const yearOf = ({ planYear }: Pick<PlanDetails, 'planYear'>): string | undefined =>
  planYear === undefined ? undefined : readPeriod(planYear).year;

const asFound = (year: string | undefined): FoundYear =>
  year === undefined ? { kind: 'none' } : { kind: 'found', year };
