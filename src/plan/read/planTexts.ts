import { gridOf } from '../../grid/sheetGrid';
import type { SheetSnapshot, WorkbookSnapshot } from '../../grid/snapshot';
import { isSameName, nameKey, sameName } from '../../words/fold';
import { yearsIn } from '../../words/planYears';
import type { RecognisedTable } from '../recognise/recognised';
import type { SummarySection } from '../sections/section';
import type { TableKind } from '../tables/kinds';
import { titleDetails } from './readDetails';
import { type PaperTemplate, summaryTemplate } from './readTemplate';
import { readTexts } from './readTexts';
import { listRows } from './rowKind';
import { tablesOfKind, type PlacedTable } from './tablesOfKind';

/** A plan's text, and the texts on other sheets that are part of it. */
export interface PlanTexts {
  readonly text: PlacedTable<'text'>;
  readonly beside: readonly PlacedTable<'text'>[];
  /** So many sections stand on the plan's own sheet. */
  readonly sections: number;
}

interface TextSheet extends PlacedTable<'text'> {
  readonly sections: ReadonlySet<string>;
  readonly year: string | undefined;
  /** It has a column that says to which plan each row belongs. */
  readonly shared: boolean;
  /** Tables of a plan stand beside it on its sheet. */
  readonly hasTables: boolean;
}

/** Tables that say something of a whole workbook, or of the paper that is made of it. */
const general: ReadonlySet<TableKind> = new Set(['text', 'details', 'template', 'rules', 'reportText']);

/**
 * The texts of a workbook by the plans that they are of, in the order of their sheets. A text is part of the plan of another
 * sheet where it cannot be a second one: nothing else of a plan stands on its sheet, it has fewer sections and none that
 * the other has, it bears no year of its own, and there is only one such plan.
 * Example: "Plan 2022-23" holds aims and workstreams, "Plan text" holds "Our staff" alone: one plan of three sections.
 * "Plan 2021-22" and "Plan 2022-23" with aims each are two plans.
 */
export function textsOfPlans(
  workbook: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
): readonly PlanTexts[] {
  const sheets = tablesOfKind(workbook, tables, 'text').map((placed): TextSheet => {
    const { sheet, table } = placed;
    const { texts } = readTexts(sheet, table);
    const { planYear, reportingYear } = titleDetails(placed);
    return {
      ...placed,
      sections: new Set(texts.map(({ section }) => nameKey(section))),
      year: reportingYear ?? planYear,
      shared: planColumn(sheet, table) !== undefined,
      hasTables: tables.some((other) => other.sheet === sheet.name && !general.has(other.kind)),
    };
  });
  const isPart = (one: TextSheet, other: TextSheet) =>
    isPartOf(one, other) &&
    (one.sections.size < other.sections.size || sheets.indexOf(other) < sheets.indexOf(one));
  const whole = sheets.filter((one) => !sheets.some((other) => isPart(one, other)));
  const homeOf = new Map(
    sheets.map((one) => {
      const possible = whole.filter((other) => isPart(one, other));
      return [one, possible.length === 1 ? possible[0] : undefined] as const;
    }),
  );
  return sheets
    .filter((one) => homeOf.get(one) === undefined)
    .map((text) => ({
      text,
      beside: sheets.filter((one) => homeOf.get(one) === text),
      sections: text.sections.size,
    }));
}

/** Whether a text can be part of the plan of another, and of no plan of its own. */
const isPartOf = (one: TextSheet, other: TextSheet): boolean =>
  one.sheet !== other.sheet &&
  !one.shared &&
  !other.shared &&
  !one.hasTables &&
  one.sections.size > 0 &&
  one.sections.size <= other.sections.size &&
  (one.year === undefined || one.year === other.year) &&
  [...one.sections].every((section) => !other.sections.has(section));

/**
 * The texts of one of the plans of a workbook: of the named sheet, else of the one that stands open (by its id), else of
 * the first. null where there is none.
 */
export function textsOnSheet(
  plans: readonly PlanTexts[],
  activeSheet: string,
  sheetName: string | undefined,
): PlanTexts | null {
  const on = (is: (sheet: SheetSnapshot) => boolean) =>
    plans.find(({ text, beside }) => [text, ...beside].some(({ sheet }) => is(sheet)));
  if (sheetName !== undefined) return on(({ name }) => sameName(name, sheetName)) ?? null;
  return on(({ id }) => id === activeSheet) ?? plans[0] ?? null;
}

/** What the template says of the plan that the text of a sheet is part of. */
export function templateOfText(
  plans: readonly PlanTexts[],
  templates: readonly PlacedTable<'template'>[],
  sheet: SheetSnapshot,
): PaperTemplate<SummarySection> {
  const plan = plans.find(({ text, beside }) => [text, ...beside].some((one) => one.sheet === sheet));
  return summaryTemplate(templates, plan?.text.sheet ?? sheet);
}

/** One of the plans that a workbook holds. */
export interface PlanPlace {
  /** Sheet that holds its text, or the first of its tables. */
  readonly sheet: string;
  /** Its name in the column "Plan", where several plans share tables; '' for the plan of a whole sheet. */
  readonly plan: string;
}

/**
 * The plans that the texts of a workbook are of, in the order of their sheets: one for each sheet with a plan's text, or
 * where that text has a column "Plan" one for each name in it. None where there is no plan text.
 */
export function listPlans(all: readonly PlanTexts[]): PlanPlace[] {
  // A sheet of one section, of commitments only, say, is no plan of its own beside one of several.
  const whole = all.filter(({ sections }) => sections > 1);
  const places = (whole.length > 0 ? whole : all).flatMap(({ text }) => placesOf(text));
  return firstOf(places, ({ sheet, plan }) => `${sheet}\n${nameKey(plan)}`);
}

/**
 * The plans of tables in a workbook without plan text: one for each name in a column "Plan", else one of all of them, on
 * the sheet of the first. None without tables.
 * Example: KPIs and risks on a sheet each are one plan, on the sheet of the KPIs.
 */
export function plansOfTables(tables: readonly PlacedTable<TableKind>[]): PlanPlace[] {
  const places = firstOf(tables.flatMap(placesOf), ({ plan }) => nameKey(plan));
  return places.some(({ plan }) => plan !== '') ? places.filter(({ plan }) => plan !== '') : places;
}

function placesOf({ sheet, table }: PlacedTable<TableKind>): PlanPlace[] {
  const column = planColumn(sheet, table);
  const names = column === undefined ? [] : [...new Set(planOfRows(sheet, table, column).values())];
  const named = names.filter((name) => name !== '');
  return (named.length > 0 ? named : ['']).map((plan): PlanPlace => ({ sheet: sheet.name, plan }));
}

/** Of those with the same key the first. */
function firstOf(places: readonly PlanPlace[], keyOf: (place: PlanPlace) => string): PlanPlace[] {
  const seen = new Set<string>();
  return places.filter((place) => {
    const isNew = !seen.has(keyOf(place));
    seen.add(keyOf(place));
    return isNew;
  });
}

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

const heading = /^(?:(?:business|service|department(?:al)?)\s+)?plan(?:\s+name)?$/i;

/**
 * The workbook as one of several plans sees it: in tables with a column "Plan" the rows of the other plans are empty.
 * Rows keep their places, so that cells are still found where they stand. With '' nothing changes.
 */
export function onlyPlan<Workbook extends WorkbookSnapshot>(
  workbook: Workbook,
  tables: readonly RecognisedTable[],
  plan: string,
): Workbook {
  if (plan === '') return workbook;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withoutOthers(sheet, tables, plan)) };
}

function withoutOthers(
  sheet: SheetSnapshot,
  tables: readonly RecognisedTable[],
  plan: string,
): SheetSnapshot {
  const { used } = sheet;
  const emptied = new Map<number, { from: number; to: number }[]>();
  for (const table of tables.filter((one) => one.sheet === sheet.name)) {
    const column = planColumn(sheet, table);
    if (column === undefined) continue;
    const from = Math.min(table.area.column, column);
    for (const [row, name] of planOfRows(sheet, table, column))
      if (name !== '' && !isSameName(name, plan))
        emptied.set(row, [...(emptied.get(row) ?? []), { from, to: table.area.column + table.area.columns }]);
  }
  if (!used || emptied.size === 0) return sheet;
  const emptyRows = <Cell>(rows: readonly (readonly Cell[])[], empty: Cell): (readonly Cell[])[] =>
    rows.map((cells, index) => {
      const spans = emptied.get(used.row + index);
      if (!spans) return cells;
      return cells.map((cell, at) =>
        spans.some(({ from, to }) => used.column + at >= from && used.column + at < to) ? empty : cell,
      );
    });
  return { ...sheet, values: emptyRows(sheet.values, ''), text: emptyRows(sheet.text, '') };
}

/**
 * The column of a table that says to which plan each row belongs: one headed "Plan" or "Business plan" that means
 * nothing else there (in a table of actions "Plan" is the action). undefined where there is none, or the table lies
 * on its side.
 */
function planColumn(sheet: SheetSnapshot, table: RecognisedTable): number | undefined {
  if (table.transposed) return undefined;
  const grid = gridOf(sheet);
  const meant = new Set<number | undefined>(Object.values(table.columns));
  const { area, headings } = table;
  const last = headings.row + headings.rows - 1;
  // A column to the left of the first that means something is not always part of the table.
  for (let column = Math.max(area.column - 1, grid.left); column < area.column + area.columns; column += 1)
    if (!meant.has(column) && heading.test(grid.headingText(last, column).trim())) return column;
  return undefined;
}

/** The plan that each row of a table belongs to, by row; a row that names none goes with the row above it. */
function planOfRows(sheet: SheetSnapshot, table: RecognisedTable, column: number): Map<number, string> {
  const grid = gridOf(sheet);
  const plans = new Map<number, string>();
  let plan = '';
  for (const row of listRows(grid, table)) {
    plan = grid.text(row, column).trim() || plan;
    plans.set(row, plan);
  }
  return plans;
}
