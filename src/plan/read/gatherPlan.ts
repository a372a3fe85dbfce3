import type { PlanBook } from '../book/planBook';
import { planDetails } from '../book/planDetails';
import type { BudgetTable } from '../budgets/budgetTable';
import { signConvention } from '../budgets/signConvention';
import type { Plan } from '../plan';
import type { RecognisedTable } from '../recognised';
import { tableOf } from '../sections/section';
import { summarySections } from '../sections/summarySections';
import type { TableKind } from '../tables/kinds';
import { moneyTables } from './moneyTables';
import { planTables, planText } from './planTables';
import { readActions } from './readActions';
import { readBudgetTable } from './readBudgetTable';
import { readEdi } from './readEdi';
import { readFunding } from './readFunding';
import { readKpis } from './readKpis';
import { readRiskCounts } from './readRiskCounts';
import { countRisks, readRisks } from './readRisks';
import { readRules } from './readRules';
import { readTexts } from './readTexts';
import { kpiHeadings, titlesOf } from './sectionTitles';
import { tableFindings } from './tableFindings';
import { tableRows } from './tableRows';
import type { PlacedTable } from './tablesOfKind';

/**
 * All that a workbook says of one plan, for its summary. The plan stands on the sheet that holds its text: the named
 * sheet, else the one that stands open, else the first with plan text; a table on that sheet is used before one
 * elsewhere. null where there is no plan text. Findings name tables from other sheets and of other years, figures
 * that are marked as not final, and sections that are not known. `sections` are those of the summary.
 */
export function gatherPlan(book: PlanBook, sheetName?: string, sections = summarySections): Plan | null {
  const { workbook, tables: all } = book;
  const text = planText(workbook, all, sheetName);
  if (!text) return null;
  const home = text.sheet;
  // What stands on the sheet of another plan belongs to that one.
  const elsewhere = new Set(book.plans.map(({ sheet }) => sheet));
  const tables = all.filter(({ sheet }) => sheet === home.name || !elsewhere.has(sheet));
  const of = <K extends TableKind>(kind: K): PlacedTable<K>[] => planTables(workbook, tables, kind, home);
  const used = {
    text: of('text'),
    kpis: of('kpis'),
    actions: of('actions'),
    risks: of('risks'),
    edi: of('edi'),
    funding: of('funding'),
    budgets: of('budgets'),
  };
  const details = planDetails(book, { sheet: home.name, text, tables });
  const kpiQuarter = (used.kpis[0] && ownQuarter(used.kpis[0].table)) ?? details.quarter;
  const budgets = used.budgets.map(({ sheet, table }) => readBudgetTable(sheet, table, details.budgetUnit));
  const signs = budgetSigns(budgets, details.signConvention);
  const readings = used.text.map(({ sheet, table }) => readTexts(sheet, table, sections));
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
    ...others.flatMap(([, each]) => each),
    ...money.placed,
  ];
  const notes = [...new Map(placed.map((each) => [each.table, each])).values()].flatMap((each) =>
    tableFindings(each, home, details.planYear),
  );
  return {
    sheet: home.name,
    details,
    texts: readings.flatMap(({ texts }) => texts),
    sectionHeadings: { ...titlesOf(sections, of, home.name, stated?.title), ...headingsOf(readings) },
    kpis: used.kpis.flatMap(({ sheet, table }) => readKpis(sheet, table, kpiQuarter)),
    ...(kpiQuarter && { kpiQuarter }),
    kpiHeadings: kpiHeadings(used.kpis[0]),
    rules: readRules(workbook, tables),
    actions: used.actions.flatMap(({ sheet, table }) => readActions(sheet, table)),
    risks,
    riskCounts: stated?.counts ?? countRisks(risks),
    budgets: budgets.flatMap(({ lines }) => lines),
    ...(signs && { budgetSign: signs.expenditure }),
    funding: used.funding.flatMap(({ sheet, table }) => readFunding(sheet, table)),
    edi: used.edi.flatMap(({ sheet, table }) => readEdi(sheet, table)),
    sections,
    rows: Object.fromEntries(others.map(([kind, each]) => [kind, each.flatMap(tableRows)])),
    moneySaid: money.said,
    findings: [
      ...readings.flatMap(({ findings }) => findings),
      ...notes,
      ...(signs?.findings ?? []),
      ...money.doubts,
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

/** A list with one column of figures is shown as it stands, whatever quarter the plan reports otherwise. */
const ownQuarter = ({ columns, quarter }: RecognisedTable<'kpis'>) =>
  columns.measure === undefined ? undefined : quarter;

const headingsOf = (readings: readonly { headings: object }[]): Partial<Record<string, string>> =>
  Object.assign({}, ...readings.map(({ headings }) => headings).reverse());
