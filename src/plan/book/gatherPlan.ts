import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import type { BudgetTable } from '../read/budgets/budgetTable';
import { readBudgetTables } from '../read/budgets/readBudgetTables';
import { fundingKind, readFunding } from '../read/budgets/readFunding';
import { signConvention } from '../read/budgets/signConvention';
import { doubtFindings, yearDoubts } from '../read/doubtfulColumns';
import { columnHeading, tableTitles } from '../read/headingsOf';
import { moneyTables } from '../read/moneyTables';
import type { Plan } from '../read/plan';
import { readActions, readEdi } from '../read/readLists';
import { readKpis } from '../read/readKpis';
import { readRules } from '../read/readRules';
import { summaryTemplate } from '../read/readTemplate';
import { summarySections } from '../sections/summarySections';
import { readTexts } from '../read/readTexts';
import { countRisks, readRisks, readRiskCounts } from '../read/risks/countRatings';
import { actionsOfRisks, besideFindings } from '../read/risks/riskActions';
import { tableRows } from '../read/rowKind';
import { type PlanTexts, textsOnSheet } from '../read/planTexts';
import { type PlacedTable, tablesOfKind } from '../read/tablesOfKind';
import type { RecognisedTable } from '../recognise/recognised';
import { kindsOfTitles } from '../recognise/titles';
import { ownFinding, withOwnSections } from '../sections/ownSections';
import { type SummarySection, tableOf } from '../sections/section';
import type { KindOfTable } from '../tables/kind';
import { kinds, type TableKind } from '../tables/kinds';
import { type PlanBook, planDetails } from './planBook';
import { tablesOfYear } from './planYears';
import { reportedIn, reportedLists } from './reportedLists';
import { tableNotes } from './tableNotes';

/**
 * All that a workbook says of one plan, for its summary. The plan stands on the sheet that holds its text: the named
 * sheet, else the one that stands open, else the first with plan text; a table on that sheet is used before one
 * elsewhere. null where there is no plan text. Findings name tables from other sheets and of other years, figures
 * that are marked as not final, and sections that are not known. The sections of the summary are those that are `given`,
 * else those of the council's template, else those of the published plan. Texts on other sheets that are part of the plan
 * come after its own.
 */
export function gatherPlan(
  book: PlanBook,
  sheetName?: string,
  given?: readonly SummarySection[],
): Plan | null {
  const found = textsOnSheet(book.texts, book.workbook.activeSheet, sheetName);
  return found && gatherAt(book, found.text.sheet, found, given);
}

/** All that a workbook says of a plan that stands on `home`, with the texts of it that are known. */
export function gatherAt(
  book: PlanBook,
  home: SheetSnapshot,
  texts: PlanTexts | null,
  given?: readonly SummarySection[],
): Plan {
  const { workbook, tables: all } = book;
  // What stands on the sheet of another plan belongs to that one.
  const elsewhere = new Set(book.plans.map(({ sheet }) => sheet));
  const own = all.filter(({ sheet }) => sheet === home.name || !elsewhere.has(sheet));
  const details = planDetails(book, { sheet: home.name, text: texts?.text, tables: own });
  const tables = tablesOfYear(workbook, own, details);
  const of = <K extends TableKind>(kind: K): PlacedTable<K>[] => planTables(workbook, tables, kind, home);
  const template = given ? null : summaryTemplate(tablesOfKind(workbook, tables, 'template'), home);
  const listed = template?.sections ?? given ?? summarySections;
  const used = {
    text: [...of('text'), ...(texts?.beside ?? [])],
    kpis: of('kpis'),
    actions: of('actions'),
    risks: of('risks'),
    edi: of('edi'),
    funding: of('funding'),
    budgets: of('budgets'),
  };
  const lists = reportedLists(tablesOfKind(workbook, tables, 'kpis'));
  const kpiQuarter =
    (used.kpis[0] && ownQuarter(used.kpis[0].table)) ??
    reportedIn(lists, book.asked.quarter ?? details.quarter).quarter;
  const read = readBudgetTables(tablesOfKind(workbook, tables, 'budgets'), details, details.quarter);
  const chosen = read.filter(({ placed: from }) =>
    from.some(({ table }) => table === used.budgets[0]?.table),
  );
  const budgets = chosen.map(({ table }) => table);
  const signs = budgetSigns(budgets, details.signConvention);
  const readings = used.text.map(({ sheet, table }) => readTexts(sheet, table, listed));
  const unlisted = readings.flatMap(({ own }) => own);
  const sections = withOwnSections(listed, unlisted, ({ key, title }, before): SummarySection => ({
    key,
    title,
    page: before?.page ?? 1,
    source: { kind: 'text' },
  }));
  const titled = new Set(sections.flatMap((section) => (section.titled ? [section.key] : [])));
  const risks = readRisks(used.risks, details);
  const stated = readRiskCounts(home, tables);
  const money = moneyTables(details, of);
  const others = sections
    .map(tableOf)
    .filter((kind, index, all) => !Object.hasOwn(used, kind) && all.indexOf(kind) === index)
    .map((kind) => [kind, of(kind)] as const);
  // A table of money that a section shows as well is told of once.
  const placed: readonly PlacedTable<TableKind>[] = [
    ...Object.values(used).flat(),
    ...chosen.flatMap(({ placed: from }) => from),
    ...others.flatMap(([, each]) => each),
    ...money.placed,
  ];
  const notes = tableNotes(placed, home, details);
  return {
    sheet: home.name,
    details,
    texts: readings.flatMap(({ texts }) => texts),
    sectionHeadings: Object.fromEntries(
      Object.entries({
        ...titlesOf(sections, of, home.name, stated?.title),
        ...headingsOf(readings),
      }).filter(([key]) => !titled.has(key)),
    ),
    kpis: used.kpis.flatMap(({ sheet, table }) => readKpis(sheet, table, kpiQuarter)),
    ...(kpiQuarter && { kpiQuarter }),
    kpiHeadings: kpiHeadings(used.kpis[0]),
    rules: readRules(workbook, tables),
    actions: used.actions.flatMap(({ sheet, table }) => readActions(sheet, table)),
    risks,
    riskCounts: stated?.counts ?? countRisks(risks),
    budgets: budgets.flatMap(({ lines }) => lines),
    budgetsBeside: budgets.flatMap(({ outside }) => outside),
    ...(signs && { budgetSign: signs.expenditure }),
    funding: used.funding.flatMap(({ sheet, table }) => readFunding(sheet, table)),
    edi: used.edi.flatMap(({ sheet, table }) => readEdi(sheet, table)),
    sections,
    rows: Object.fromEntries(others.map(([kind, each]) => [kind, each.flatMap(tableRows)])),
    moneySaid: money.said,
    ...(template?.problem && { templateProblem: template.problem }),
    findings: [
      ...(template?.findings ?? []),
      ...ownFinding(unlisted, 'summary', Boolean(template?.sections)),
      ...readings.flatMap(({ findings }) => findings),
      // Without a text no sheet is the plan's own.
      ...notes.filter(({ code }) => texts || code !== 'table-elsewhere'),
      ...(signs?.findings ?? []),
      ...money.doubts,
      ...doubtFindings(used.actions.flatMap(yearDoubts)),
      ...besideFindings(
        workbook,
        tables,
        used.actions.map(({ table }) => table),
      ),
    ],
  };
}

/**
 * The sign of net expenditure that all tables share, 'unknown' where they do not, with a question where nothing tells
 * and the plan's details say nothing. null without tables.
 */
function budgetSigns(tables: readonly BudgetTable[], setting?: string) {
  const conventions = tables.map((table) => signConvention(table, setting));
  const [first, ...others] = new Set(conventions.map(({ expenditure }) => expenditure));
  if (first === undefined) return null;
  const asked = setting ? [] : conventions.filter(({ expenditure }) => expenditure === 'unknown');
  return {
    expenditure: others.length === 0 ? first : ('unknown' as const),
    findings: asked.flatMap(({ findings }) => findings),
  };
}

/** The title that stands above a table and speaks of what is in it; undefined for none. */
function ownTitle<K extends TableKind>(placed: PlacedTable<K>): string | undefined {
  return tableTitles(placed).find((title) => kindsOfTitles([title]).has(placed.table.kind));
}

/**
 * Titles of the tables on the plan's own sheet, by the section that shows them; a table elsewhere has the title of that
 * sheet's report. Of two sections that show one kind the first has its title.
 */
function titlesOf(
  sections: readonly SummarySection[],
  of: (kind: TableKind) => readonly PlacedTable<TableKind>[],
  home: string,
  riskTitle: string | undefined,
): Partial<Record<string, string>> {
  const titles: Partial<Record<string, string>> = {};
  const seen = new Set<string>();
  for (const section of sections) {
    const { key, source } = section;
    const [kind, lines] = [tableOf(section), source.kind === 'funding' ? source.lines : null];
    if (kind === 'text' || seen.has(`${kind} ${lines}`)) continue;
    seen.add(`${kind} ${lines}`);
    const own = of(kind).filter(({ sheet }) => sheet.name === home);
    const title =
      lines === null
        ? own[0] && ownTitle(own[0])
        : own.map(ownTitle).find((one) => one && fundingKind(one) === lines);
    const words = (source.kind === 'risks' && riskTitle) || title;
    if (words) titles[key] = words;
  }
  return titles;
}

/** Headings of a KPI list as the officer wrote them; '' where there is no list or no such column. */
function kpiHeadings(placed: PlacedTable<'kpis'> | undefined): {
  kpi: string;
  current: string;
  target: string;
} {
  const words = (column: number | undefined): string =>
    (placed && column !== undefined && columnHeading(placed, column)) || '';
  const { kpi, measure, target, direction } = placed?.table.columns ?? {};
  return { kpi: words(kpi), current: words(measure), target: words(target ?? direction) };
}

/** A list with one column of figures is shown as it stands, whatever quarter the plan reports otherwise. */
const ownQuarter = ({ columns, quarter }: RecognisedTable<'kpis'>) =>
  columns.measure === undefined ? undefined : quarter;

const headingsOf = (readings: readonly { headings: object }[]): Partial<Record<string, string>> =>
  Object.assign({}, ...readings.map(({ headings }) => headings).reverse());

/**
 * The tables of a kind that a plan on `home` uses: those on its sheet, else those on the first other sheet that has
 * some. The actions that a register lists below its risks are the risks', and none of the plan's. Of a second list of KPIs, budgets (a transposed twin) or EDI scores on the sheet nothing is used.
 */
export function planTables<K extends TableKind>(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  kind: K,
  home: SheetSnapshot,
): PlacedTable<K>[] {
  const ofRisks = kind === 'actions' ? actionsOfRisks(workbook, tables) : [];
  const found = tablesOfKind(workbook, tables, kind).filter(
    ({ table }) => !ofRisks.some(({ actions }) => (actions.table as RecognisedTable) === table),
  );
  const own = found.filter(({ sheet }) => sheet === home);
  const chosen = own.length > 0 ? own : found.filter(({ sheet }) => sheet === found[0]?.sheet);
  const { single }: KindOfTable<string> = kinds[kind];
  return single ? chosen.slice(0, 1) : chosen;
}
