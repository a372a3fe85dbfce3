import { yearReported, type PlanDetails } from '../details';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { findYear, sheetTitles, tableTitles } from '../read/headingsOf';
import { planPeriodIn, settledYears, titledYears, yearsOver, type StatedYears } from '../read/statedYears';
import { tableOfYear } from '../read/tableOfYear';
import { tablesOfKind, type PlacedTable } from '../read/tablesOfKind';
import { titleDetails } from '../read/readDetails';
import type { RecognisedTable } from '../recognise/recognised';
import { titledPeriod, type ReportingPeriod } from '../../words/reportingPeriods';
import type { Quarter } from '../../words/quarters';
import { latestNamed, reportedLists } from './reportedLists';

/** What titles say of a plan of several years, with the quarter that the title of its period names. */
export interface TitledYears extends StatedYears {
  readonly quarter?: Quarter;
  readonly periodKind?: 'half' | 'year';
}

/**
 * What the titles and the names of a workbook's sheets say of a plan of several years: its period, and the year that is
 * reported, those of the reported KPI lists first. {} where no title gives a plan a period: what a title says of a plan of
 * one year is that plan's alone (`planDetails`).
 */
export function bookYears(workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): TitledYears {
  const sheets = workbook.sheets.filter(({ isSummary }) => !isSummary);
  const titles = sheets.flatMap((sheet) => [
    ...sheetTitles(sheet),
    ...tables.filter((table) => table.sheet === sheet.name).flatMap((table) => tableTitles({ sheet, table })),
    sheet.name,
  ]);
  const lists = reportedLists(tablesOfKind(workbook, tables, 'kpis')).flatMap((placed) => [
    ...tableTitles(placed),
    placed.sheet.name,
  ]);
  const years = titledYears(titles, { lists, periodsOnly: true });
  const title = titles.find((one) => years.planYear !== undefined && planPeriodIn(one) === years.planYear);
  const period = title === undefined ? null : titledPeriod(title);
  return { ...years, ...(period && { quarter: period.quarter, ...kindOf(period) }) };
}

/** Whether a period is a half-year or a year, as Plan details have it: kindOf({ kind: 'quarter', … }) → {}. */
export const kindOf = ({ kind }: Pick<ReportingPeriod, 'kind'>): Pick<PlanDetails, 'periodKind'> =>
  kind === 'half' || kind === 'year' ? { periodKind: kind } : {};

const yearKeys: ReadonlySet<string> = new Set<keyof StatedYears>([
  'planYear',
  'reportingYear',
  'quarterYear',
]);

/** Plan details with these years, and no others. */
export const withYears = <Details extends StatedYears>(details: Details, years: StatedYears) => ({
  ...(Object.fromEntries(Object.entries(details).filter(([key]) => !yearKeys.has(key))) as Omit<
    Details,
    keyof StatedYears
  >),
  ...years,
});

/**
 * Plan details for this run over those of the workbook, with the years of the plan settled: what both leave open is as
 * titles have it.
 */
export const ownYears = (
  stated: PlanDetails,
  asked: Partial<PlanDetails> = {},
  titled: () => StatedYears,
): PlanDetails =>
  withYears(
    { ...withoutKind(stated, asked), ...asked },
    settledYears(yearsOver(yearsOf(asked), yearsOf(stated)), titled),
  );

/** A quarter that is asked for is no half-year because the workbook's own is. */
function withoutKind({ periodKind, ...stated }: PlanDetails, { quarter }: Partial<PlanDetails>): PlanDetails {
  return { ...stated, ...(periodKind && quarter === undefined && { periodKind }) };
}

/** The quarter of the title that names the plan's period, where neither Plan details nor a list of KPIs names one. */
export const withTitledQuarter = (
  details: PlanDetails,
  lists: readonly PlacedTable<'kpis'>[],
  titled: () => TitledYears,
): PlanDetails => {
  const { quarter, periodKind } = details.quarter || latestNamed(lists) ? {} : titled();
  return quarter ? { ...details, quarter, ...(periodKind && { periodKind }) } : details;
};

/** The years of some details alone, without what is not set. */
export const yearsOf = ({ planYear, reportingYear, quarterYear }: StatedYears): StatedYears => ({
  ...(planYear !== undefined && { planYear }),
  ...(reportingYear !== undefined && { reportingYear }),
  ...(quarterYear !== undefined && { quarterYear }),
});

/**
 * The tables of a workbook as its reporting year has them (`tableOfYear`): the year of Plan details, of the call or of a
 * plan of several years; else that of the table's own title or sheet; else the only one that titles of the plan name.
 */
export function tablesOfYear(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  details: PlanDetails,
): readonly RecognisedTable[] {
  if (!tables.some(({ byYear }) => byYear)) return tables;
  const stated = yearReported(details) ?? details.quarterYear;
  const titled = new Set(
    tablesOfKind(workbook, tables, 'text').flatMap((text) => yearReported(titleDetails(text)) ?? []),
  );
  const ofTitles = titled.size === 1 ? [...titled][0] : undefined;
  return tables.map((table) => {
    const sheet = table.byYear && workbook.sheets.find(({ name }) => name === table.sheet);
    if (!sheet) return table;
    const reported = stated ?? findYear({ sheet, table }) ?? ofTitles;
    return tableOfYear(table, { reported, period: details.planYear });
  });
}
