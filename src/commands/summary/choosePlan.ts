import type { MadeSheet } from '../../excel/readWorkbook';
import { done, type Outcome, refuse } from '../../excel/refusals';
import { sheetArea, sheetCell } from '../../grid/a1';
import { overlaps } from '../../grid/area';
import type { WorkbookSnapshot } from '../../grid/snapshot';
import { gatherAt, gatherPlan } from '../../plan/book/gatherPlan';
import type { PlanBook } from '../../plan/book/planBook';
import { yearReported } from '../../plan/details';
import { type Finding, newFinding } from '../../plan/findings/finding';
import type { Rag } from '../../plan/rag/rag';
import type { Plan } from '../../plan/read/plan';
import { planLabel, type PlanPlace, plansOfTables } from '../../plan/read/planTexts';
import { type PlacedTable, tablesOfKind } from '../../plan/read/tablesOfKind';
import { type UnsureText, unsureTexts } from '../../plan/recognise/findProse';
import { planColours, type PlanColours } from '../../plan/rules/kpis/planColours';
import { unusedFinding, unusedIn } from '../../plan/rules/overlooked/unusedIn';
import { type SummarySection, tableOf } from '../../plan/sections/section';
import { summarySections } from '../../plan/sections/summarySections';
import { type TableKind, tableKinds } from '../../plan/tables/kinds';
import { isSameName, sameName } from '../../words/fold';
import { findSheet, noSuchSheet, yearsRefused } from '../shared/workbook';
import type { SummaryRequest } from './report';

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

/** The plan that is to be summarised, among those of the workbook. */
export interface ChosenPlan {
  readonly plan: Plan;
  readonly place: PlanPlace;
  readonly places: readonly PlanPlace[];
  /** Names the other plans, where nobody said which one is meant. */
  readonly findings: readonly Finding[];
  /** Names what looks like a table or a list and is read by nothing. */
  readonly unused: readonly Finding[];
  /** The colours that the plan prints. */
  readonly colours: ColoursOfPlan;
}

/** The same as `PlanColours`, as plain data. */
interface ColoursOfPlan extends Pick<PlanColours, 'findings'> {
  /** Of the plan's KPIs, in their order. */
  readonly ofKpis: readonly (Rag | '')[];
}

/** Which plan is asked for, and the sheets that commands have made in the workbook. */
interface PlanRequest extends Pick<SummaryRequest, 'sheet' | 'plan' | 'details'> {
  readonly made: readonly MadeSheet[];
}

/**
 * The plan of the sheet that is asked for, or of that name in a column "Plan"; else the one that stands open, with its
 * text or its summary; else the first. In a workbook without plan text the plan is what its tables say. Refused where
 * there is neither; what may be a text is asked about.
 */
export function choosePlan(book: PlanBook, { sheet, plan: name, made }: PlanRequest): Outcome<ChosenPlan> {
  const { workbook } = book;
  const isWithoutText = book.plans.length === 0;
  const shown = isWithoutText ? tablesShown(book) : [];
  const places = isWithoutText ? plansOfTables(shown) : book.plans;
  if (book.isEmpty) {
    return refuse(
      'workbook-empty',
      'The workbook is empty: there is no plan to summarise. Add the table “Plan text” first.',
    );
  }
  const isNamed = sheet !== undefined || name !== undefined;
  const called = places.filter(
    (place) =>
      (sheet === undefined || isCalled(place, sheet)) && (name === undefined || isSameName(place.plan, name)),
  );
  if (sheet !== undefined && called.length === 0 && !findSheet(workbook, sheet))
    return noSuchSheet(workbook, sheet);
  // Of a plan without text any sheet with a table of it may be named.
  const other = shown.find(({ sheet: { name: own } }) => sheet !== undefined && sameName(own, sheet))?.sheet;
  const onOther = other && name === undefined ? { sheet: other.name, plan: '' } : undefined;
  const place = isNamed ? (called[0] ?? onOther) : (openPlace(workbook, made, places) ?? places[0]);
  const gathered = place && (isWithoutText ? planOfTables : gatherPlan)(book.ofPlan(place.plan), place.sheet);
  const unsure = unsureTexts(workbook, [...book.tables, ...book.mapped.ignored.map(({ table }) => table)]);
  if (!gathered) return notFound(places, { sheet, name }, unsure);
  const refused = yearsRefused(gathered.details);
  if (refused) return refused;
  const { templateProblem } = gathered;
  if (templateProblem) return refuse(templateProblem.code, templateProblem.message);
  const others = places.filter((other) => other !== place);
  const colours = planColours(gathered);
  return done({
    plan: gathered,
    place,
    places,
    findings: !isNamed && others.length > 0 ? [othersFinding(place, others)] : [],
    unused: [
      ...unsure.map(unsureFinding),
      ...unusedIn(workbook, book.mapped)
        .filter(
          (one) => !unsure.some(({ sheet: name, area }) => name === one.sheet && overlaps(area, one.area)),
        )
        .map(unusedFinding),
    ],
    colours: { ofKpis: gathered.kpis.map(colours.colourOf), findings: colours.findings },
  });
}

function notFound(
  places: readonly PlanPlace[],
  { sheet, name = '' }: { readonly sheet: string | undefined; readonly name: string | undefined },
  unsure: readonly UnsureText[],
): Outcome<never> {
  const message =
    places.length > 0
      ? `No plan was found ${sheet === undefined ? `called “${name}”` : `on the sheet “${sheet}”`}. The workbook holds ${inWords(places)}.`
      : 'No plan was found to summarise: neither its texts, such as aims and workstreams, nor KPIs, actions, risks or budgets. Add their tables with Tables, or give texts and columns the usual headings.';
  return refuse('no-plan-text', [message, ...unsure.map(unsureWords)].join(' '));
}

const unsureWords = ({ sheet, area, heading }: UnsureText): string =>
  `Do the lines at ${sheetArea(sheet, area)} belong to a plan? “${heading}” may head some, and too little else says so, so they are not read. If they do, call their sheet “Plan”, and put a colon at the end of each heading.`;

const unsureFinding = (one: UnsureText): Finding =>
  newFinding('text-unsure', {
    cell: sheetCell(one.sheet, one.area.row, one.area.column),
    message: unsureWords(one),
  });

const isCalled = ({ sheet, plan }: PlanPlace, name: string): boolean =>
  sameName(sheet, name) || (plan !== '' && isSameName(plan, name));

/** The plan on the sheet that stands open, or the one whose summary stands open. */
function openPlace(
  workbook: WorkbookSnapshot,
  made: readonly MadeSheet[],
  places: readonly PlanPlace[],
): PlanPlace | undefined {
  const open = workbook.sheets.find(({ id }) => id === workbook.activeSheet);
  const summarised = made.find(({ sheetId }) => sheetId === workbook.activeSheet)?.plan;
  return (
    places.find((place) => place.sheet === summarised?.sheet && isSameName(place.plan, summarised.name)) ??
    places.find((place) => place.sheet === open?.name)
  );
}

/** What a plan is called to a person: its own name, else that of its sheet. */
export const placeName = ({ sheet, plan }: PlanPlace): string => plan || sheet;

const inWords = (places: readonly PlanPlace[]): string =>
  `${places.length === 1 ? 'the plan' : 'the plans'} ${places.map((place) => `“${placeName(place)}”`).join(', ')}`;

const othersFinding = (place: PlanPlace, others: readonly PlanPlace[]): Finding =>
  newFinding('other-plans', {
    cell: '',
    message: `This is the summary of the plan “${placeName(place)}”. The workbook also holds ${inWords(others)}: name the sheet or the plan to summarise ${others.length === 1 ? 'that one' : 'one of them'}.`,
  });

/** Name for a new summary's sheet: "Summary 2022/23", with the plan's label where there are several. */
export function summaryName({ plan, place, places }: ChosenPlan): string {
  const label = places.length > 1 ? planLabel(place) : '';
  return ['Summary', yearReported(plan.details) ?? plan.details.planYear, label].filter(Boolean).join(' ');
}
