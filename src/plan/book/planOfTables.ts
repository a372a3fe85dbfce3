import type { Plan } from '../read/plan';
import { type PlacedTable, tablesOfKind } from '../read/tablesOfKind';
import { type SummarySection, tableOf } from '../sections/section';
import { summarySections } from '../sections/summarySections';
import { type TableKind, tableKinds } from '../tables/kinds';
import { gatherAt } from './gatherPlan';
import type { PlanBook } from './planBook';

/** Kinds of tables that the summary shows beside the plan's text. */
const shownKinds = tableKinds.filter(
  (kind) => kind !== 'text' && summarySections.some((section) => tableOf(section) === kind),
);

/** The tables of a workbook that a summary can be made of without a plan's text, in the order of their sheets. */
export function tablesShown({ workbook, tables }: PlanBook): readonly PlacedTable<TableKind>[] {
  const placed = shownKinds.flatMap((kind): PlacedTable<TableKind>[] => tablesOfKind(workbook, tables, kind));
  return workbook.sheets.flatMap(({ id }) => placed.filter(({ sheet }) => sheet.id === id));
}

/**
 * A plan without text: all that the tables of a workbook say, those on the named sheet before others. null where they say
 * nothing, and where there is no such sheet.
 */
export function planOfTables(book: PlanBook, sheetName: string): Plan | null {
  const home = book.workbook.sheets.find(({ name }) => name === sheetName);
  const plan = home && gatherAt(book, home, null);
  if (!plan) return null;
  const { kpis, actions, risks, edi, funding, budgets, sections = summarySections } = plan;
  const isFilled = (lists: readonly { readonly length: number }[]) => lists.some(({ length }) => length > 0);
  const hasLists = isFilled([kpis, actions, risks, edi]);
  if (!hasLists && !isFilled([funding, budgets])) return null;
  return book.of('template').length > 0 ? plan : { ...plan, sections: withFirstPage(sections, hasLists) };
}

/** Lists come to the first page, that the texts would fill, and money to the second; money alone to the first. */
const withFirstPage = (sections: readonly SummarySection[], hasLists: boolean): readonly SummarySection[] =>
  sections.map((section) => ({ ...section, page: hasLists && isMoney(section) ? 2 : 1 }));

const isMoney = ({ source: { kind } }: SummarySection): boolean => kind === 'funding' || kind === 'budgets';
