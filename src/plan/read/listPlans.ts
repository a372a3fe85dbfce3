import type { RecognisedTable } from '../recognise/recognised';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import { planColumn, planOfRows } from './onlyPlan';
import { readTexts } from './readTexts';
import { tablesOfKind } from './tablesOfKind';
import { nameKey } from '../../words/fold';
import { yearsIn } from '../../words/planYears';

/** One of the plans that a workbook holds. */
export interface PlanPlace {
  /** Sheet that holds its text. */
  readonly sheet: string;
  /** Its name in the column "Plan", where several plans share tables; '' for the plan of a whole sheet. */
  readonly plan: string;
}

/**
 * The plans of a workbook, in the order of their sheets: one for each sheet with a plan's text, or where that text has
 * a column "Plan" one for each name in it. None where there is no plan text.
 */
export function listPlans(workbook: WorkbookSnapshot, tables: readonly RecognisedTable[]): PlanPlace[] {
  const all = tablesOfKind(workbook, tables, 'text');
  const whole = all.filter(({ sheet, table }) => sectionCount(sheet, table) > 1);
  const places = (whole.length > 0 ? whole : all).flatMap(({ sheet, table }) => {
    const column = planColumn(sheet, table);
    const names = column === undefined ? [] : [...new Set(planOfRows(sheet, table, column).values())];
    const named = names.filter((name) => name !== '');
    return (named.length > 0 ? named : ['']).map((plan): PlanPlace => ({ sheet: sheet.name, plan }));
  });
  const seen = new Set<string>();
  return places.filter(({ sheet, plan }) => {
    const key = `${sheet}\n${nameKey(plan)}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A sheet of one section, of commitments only, say, is no plan of its own beside one of several. */
const sectionCount = (sheet: SheetSnapshot, table: RecognisedTable<'text'>): number =>
  new Set(readTexts(sheet, table).texts.map(({ section }) => section)).size;

/** What a plan is called beside others: its name in the column "Plan", else that of its sheet without "plan" and year. */
export function planLabel({ sheet, plan }: PlanPlace): string {
  if (plan !== '') return plan;
  const words = yearsIn(sheet)
    .reduce((rest, years) => rest.replace(years.text, ' '), sheet)
    .replace(/\b20\d\d\b/g, ' ')
    .replace(/\b(?:business\s+)?plan\b/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:–-]+|(?<![\s,:–-])[\s,:–-]+$/g, '');
  return words;
}
