import type { Quarter } from '../../words/quarters';
import type { PlanDetails } from '../details';
import { type MappedTables, mappedTables, type MappedWorkbook } from '../mapping/applyMappings';
import type { KpiRule } from '../read/kpi';
import { listPlans, onlyPlan, type PlanPlace, type PlanTexts, textsOfPlans } from '../read/planTexts';
import { readDetails, titleDetails } from '../read/readDetails';
import { readRules } from '../read/readRules';
import { yearsOver } from '../read/statedYears';
import { type PlacedTable, tablesOfKind } from '../read/tablesOfKind';
import type { RecognisedTable } from '../recognise/recognised';
import type { TableKind } from '../tables/kinds';
import {
  bookYears,
  ownYears,
  tablesOfYear,
  type TitledYears,
  withTitledQuarter,
  withYears,
  yearsOf,
} from './planYears';
import { onlyNamed, reportedIn, reportedLists } from './reportedLists';

/** What goes before the workbook's own word: plan details for this run, the quarter, the day (ISO) that it is. */
export interface BookRequest {
  readonly details?: Partial<PlanDetails>;
  readonly quarter?: Quarter;
  readonly today?: string;
}

/**
 * A workbook as all of the plan's rules read it. Each part is worked out when it is first asked for, and once: the
 * tables are recognised once, however many rules ask for them. What goes before what is said here and nowhere else.
 */
export interface PlanBook {
  readonly workbook: MappedWorkbook;
  readonly asked: BookRequest;
  /** The tables, with what of the officer's own words on them no longer fits, and what they said is no table. */
  readonly mapped: MappedTables;
  /** The tables as the reporting year has them: of columns of several years those of that year. */
  readonly tables: readonly RecognisedTable[];
  /** The tables of one kind with the sheets they stand on, in their order. */
  of<K extends TableKind>(kind: K): readonly PlacedTable<K>[];
  /** The day that dates are held against; '' where none was given. */
  readonly today: string;
  /** No cell of it holds anything. */
  readonly isEmpty: boolean;
  /** Plan details for this run, before those of the workbook, before the defaults; a period of years also from titles. */
  readonly details: PlanDetails;
  /** What titles and sheets' names say of the years of a plan of several. */
  readonly titledYears: TitledYears;
  /** The rules for single KPIs. */
  readonly rules: readonly KpiRule[];
  /** The KPI tables that a quarter is reported with: see `reportedLists`. */
  readonly kpiLists: readonly PlacedTable<'kpis'>[];
  /** The quarter that was asked for, else that of Plan details. */
  readonly statedQuarter: Quarter | undefined;
  /** That, else the only one that the reported KPI tables name. */
  readonly quarter: Quarter | undefined;
  /** That, else the latest of several that they name. */
  readonly latestQuarter: Quarter | undefined;
  /** The texts of each plan that it holds. */
  readonly texts: readonly PlanTexts[];
  /** The plans that it holds. */
  readonly plans: readonly PlanPlace[];
  /** The book as one of its plans sees it: rows of the other plans are empty, in the same tables. '': the book itself. */
  ofPlan(plan: string): PlanBook;
  /** The same workbook and tables, asked for something else. */
  asking(asked: BookRequest): PlanBook;
}

/**
 * Opens a workbook as it was read, for one question. Nothing is worked out yet; `mapped` are its tables, where they are
 * known.
 * Example: openBook(workbook, { quarter: 'Q2' }).quarter is Q2, whatever Plan details say.
 */
export function openBook(workbook: MappedWorkbook, asked: BookRequest = {}, mapped?: MappedTables): PlanBook {
  return bookOf(
    workbook,
    asked,
    once(() => mapped ?? mappedTables(workbook)),
  );
}

function bookOf(workbook: MappedWorkbook, asked: BookRequest, known: () => MappedTables): PlanBook {
  const recognised = () => known().tables;
  const tables = once(() => tablesOfYear(workbook, recognised(), details()));
  const placed = new Map<TableKind, readonly PlacedTable<TableKind>[]>();
  const of = <K extends TableKind>(kind: K): readonly PlacedTable<K>[] => {
    const found = placed.get(kind) ?? tablesOfKind(workbook, tables(), kind);
    placed.set(kind, found);
    return found as readonly PlacedTable<K>[];
  };
  const titled = once(() => bookYears(workbook, recognised()));
  const details = once(() => {
    const own = ownYears(readDetails(workbook, recognised()), asked.details, titled);
    return withTitledQuarter(own, reportedLists(tablesOfKind(workbook, recognised(), 'kpis')), titled);
  });
  const rules = once(() => readRules(workbook, tables()));
  const kpiLists = once(() => reportedLists(of('kpis')));
  const stated = () => asked.quarter ?? details().quarter;
  const texts = once(() => textsOfPlans(workbook, tables()));
  const plans = once(() => listPlans(texts()));
  return {
    workbook,
    asked,
    today: asked.today ?? '',
    of,
    get mapped() {
      return known();
    },
    get tables() {
      return tables();
    },
    get isEmpty() {
      return workbook.sheets.every(({ used }) => used === null);
    },
    get details() {
      return details();
    },
    get titledYears() {
      return titled();
    },
    get rules() {
      return rules();
    },
    get kpiLists() {
      return kpiLists();
    },
    get statedQuarter() {
      return stated();
    },
    get quarter() {
      return stated() ?? onlyNamed(kpiLists());
    },
    get latestQuarter() {
      return reportedIn(kpiLists(), stated()).quarter;
    },
    get texts() {
      return texts();
    },
    get plans() {
      return plans();
    },
    ofPlan(plan) {
      return plan === '' ? this : bookOf(onlyPlan(workbook, tables(), plan), asked, known);
    },
    asking: (other) => bookOf(workbook, other, known),
  };
}

/** Does the work when it is first asked for, and gives the same thing each time. */
function once<Made>(make: () => Made): () => Made {
  let kept: { readonly made: Made } | undefined;
  return () => (kept ??= { made: make() }).made;
}

/** Where a plan stands: its sheet, the text on it, and the tables that are its own or of no other plan. */
interface PlanHome {
  readonly sheet: string | undefined;
  readonly text: PlacedTable<'text'> | undefined;
  readonly tables: readonly RecognisedTable[];
}

/**
 * The details of one plan of a workbook. What goes before what, the nearest first: details for this run; Plan details on
 * the plan's own sheet; the titles above its text, where the workbook holds plans on several sheets; Plan details
 * elsewhere; those titles where there is one plan. One place may give the period and another the year that is reported.
 * Example: two sheets "Plan 2021-22" and "Plan 2022-23" share a sheet of Plan details with the plan year 2022/23. The
 * plan of the first is of 2021/22; if it stood alone, it would be of 2022/23.
 */
export function planDetails(book: PlanBook, { sheet, text, tables }: PlanHome): PlanDetails {
  const { workbook, asked, plans, of } = book;
  const stated = readDetails(workbook, tables, sheet);
  const titled = text ? titleDetails(text) : {};
  const isOwn = of('details').some((placed) => placed.sheet.name === sheet);
  const isOneOfSeveral = new Set(plans.map((plan) => plan.sheet)).size > 1;
  if (isOneOfSeveral && !isOwn) {
    const years = yearsOver(yearsOf(titled), yearsOf(stated));
    return ownYears(withYears({ ...stated, ...titled }, years), asked.details, () => titled);
  }
  // The cover of a workbook with one plan may say what the titles over its text do not.
  const titles = () => (isOneOfSeveral ? titled : yearsOver(yearsOf(titled), yearsOf(book.titledYears)));
  const own = ownYears(withYears({ ...titled, ...stated }, yearsOf(stated)), asked.details, titles);
  return isOneOfSeveral ? own : withTitledQuarter(own, book.kpiLists, () => book.titledYears);
}
