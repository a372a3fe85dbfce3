import { holdsCell } from '../../grid/area';
import { done, refuse, type Outcome } from '../../excel/refusals';
import { areaAddress, sheetCellOf } from '../../grid/a1';
import { reportingYearKey, yearReported, type PlanDetails } from '../../plan/details';
import { type Finding, newFinding } from '../../plan/findings/finding';
import type { PlanBook } from '../../plan/book/planBook';
import type { PlanPlace } from '../../plan/read/planTexts';
import type { RecognisedTable } from '../../plan/recognise/recognised';
import { isOrphan, countCoverage } from '../../plan/rules/thread/coverageFindings';
import type { Thread } from '../../plan/rules/thread/followThread';
import { type ThreadedItem, itemText, type ThreadItem } from '../../plan/rules/thread/threadItems';
import { readThread } from '../../plan/rules/thread/readThread';
import { placeName } from '../summary/choosePlan';
import { findSheet, noSuchSheet, yearsRefused } from '../shared/workbook';
import type { SheetDescription } from '../../sheets/description';
import { describeThread } from '../../sheets/thread/describeThread';
import type { ThreadItemReport, ThreadReport, ThreadRequest } from './report';
import { isSameName, sameName } from '../../words/fold';
import { inList } from '../../words/lists';
import { count } from '../../words/counts';

/** The thread of a plan, and the sheet that shows it. */
interface DecidedThread {
  readonly report: ThreadReport;
  /** Tells the plan's thread from those of other plans of the workbook: its year and name. */
  readonly of: string;
  /** What its sheet would be called: "Golden thread". */
  readonly name: string;
  readonly description: SheetDescription;
}

/** The golden thread of a workbook, as a decision: of the plan that is named, stands open, or comes first. */
export function decideThread(book: PlanBook, { sheet }: ThreadRequest): Outcome<DecidedThread> {
  const { workbook, plans: places } = book;
  const open = workbook.sheets.find(({ id }) => id === workbook.activeSheet)?.name;
  const place =
    sheet === undefined
      ? (places.find((one) => one.sheet === open) ?? places[0])
      : places.find((one) => sameName(one.sheet, sheet) || isSameName(one.plan, sheet));
  if (sheet !== undefined && !place && !findSheet(workbook, sheet)) return noSuchSheet(workbook, sheet);
  const reading = readThread(
    book,
    place ? { sheet: place.sheet, plan: place.plan } : sheet !== undefined ? { sheet } : {},
  );
  if (!reading.ok && reading.why === 'template') return refuse(reading.problem.code, reading.problem.message);
  if (!reading.ok)
    return reading.why === 'nothing-to-follow'
      ? refuse(
          'no-plan',
          'No plan was found to follow: neither aims and workstreams in a plan text, nor a list of actions, KPIs or risks. Add one with Tables, or give its sheet the usual headings.',
        )
      : refuse(
          'no-outcomes',
          'No corporate outcomes are known to follow the plan to. Write them in the plan under a heading such as “The Corporate Plan outcomes we have a direct impact on”, add the table “Corporate outcomes” with Tables, or for the City of London set the plan year in Plan details.',
        );
  const { thread, details: settings } = reading;
  const refused = yearsRefused(settings);
  if (refused) return refused;
  const others = sheet === undefined ? places.filter((one) => one !== place) : [];
  const label = place && places.length > 1 ? placeName(place) : '';
  const of = [yearReported(settings) ?? settings.planYear, label].filter(Boolean).join(' ');
  const report = reportThread(thread, settings, withoutColumn(book.tables, thread), place, others);
  return done({
    report,
    of,
    name: ['Golden thread', label].filter(Boolean).join(' '),
    description: describeThread(thread, {
      title: ['Golden thread', of].filter(Boolean).join(' '),
      sentence: report.sentence,
      source: sourceWords[report.source](report.set),
      fontName: 'Arial',
    }),
  });
}

const ofPlan = (set: string): string => (set === '' ? '' : ` (Corporate Plan ${set})`);
const sourceWords: Readonly<Record<ThreadReport['source'], (set: string) => string>> = {
  plan: (set) => `The outcomes are those that the plan lists${ofPlan(set)}.`,
  table: (set) => `The outcomes are those of the table “Corporate outcomes”${ofPlan(set)}.`,
  'built-in': (set) => `The outcomes are those of the City of London Corporation's Corporate Plan ${set}.`,
};

function reportThread(
  thread: Thread,
  details: PlanDetails,
  missing: ThreadReport['withoutColumn'],
  place: PlanPlace | undefined,
  others: readonly PlanPlace[],
): ThreadReport {
  const coverage = countCoverage(thread.items, thread.list.outcomes);
  const items = thread.items.map(itemReport);
  return {
    planYear: details.planYear ?? '',
    ...reportingYearKey(details),
    source: thread.list.from,
    set: thread.list.set,
    sentence: sayThread(thread),
    outcomes: coverage.map(({ outcome: { number, name, aim }, stated, suggested }) => ({
      number,
      outcome: name,
      aim,
      counts: stated,
      suggested,
    })),
    items,
    aims: thread.aims.map(({ aim, name, kpis, suggested }) => ({
      aim: name,
      cell: cellOf(aim),
      kpis: kpis.map(called),
      suggested: suggested.map(called),
    })),
    orphans: {
      outcomes: coverage
        .filter(({ stated }) => stated.all === 0)
        .map(({ outcome, suggested }) => ({
          number: outcome.number,
          outcome: outcome.name,
          suggested: suggested.all,
        })),
      items: thread.items.filter(isOrphan).map(({ item }) => ({
        kind: item.kind,
        ref: item.ref,
        text: itemText(item),
        cell: cellOf(item),
      })),
    },
    withoutColumn: missing,
    findings: [...(place && others.length > 0 ? [othersFinding(place, others)] : []), ...thread.findings],
  };
}

function itemReport({ item, outcomes, suggested, by }: ThreadedItem): ThreadItemReport {
  return {
    kind: item.kind,
    ref: item.ref,
    text: itemText(item),
    cell: cellOf(item),
    outcomes: outcomes.map(({ number }) => number),
    suggested: suggested.map(({ outcome }) => outcome.number),
    why: by || [...new Set(suggested.map(({ words }) => words))].join('; '),
  };
}

/** What following the thread came to, in one line: "Of 33 items 20 state a corporate outcome, 8 suggest one, 5 lead to none; …". */
function sayThread({ items, list }: Thread): string {
  const stated = items.filter(({ outcomes }) => outcomes.length > 0).length;
  const orphans = items.filter(isOrphan).length;
  const empty = countCoverage(items, list.outcomes).filter(
    ({ stated: one, suggested }) => one.all + suggested.all === 0,
  );
  const outcomes =
    empty.length === 0
      ? 'every outcome has at least one item, stated or suggested'
      : `nothing leads to ${empty.length === 1 ? 'Outcome' : 'Outcomes'} ${inList(empty.map(({ outcome }) => outcome.number))}`;
  const states = stated === 0 ? 'none states' : count(stated, 'states', 'state');
  return `Of ${count(items.length, 'item')} ${states} a corporate outcome, ${items.length - stated - orphans} only suggest one by their words, ${orphans} lead to none; ${outcomes}.`;
}

/** The tables that items without a column "Corporate outcome" stand in, each once; turned ones have no column to add. */
function withoutColumn(tables: readonly RecognisedTable[], { items }: Thread): ThreadReport['withoutColumn'] {
  const found = new Set<RecognisedTable>();
  for (const { item } of items) {
    if (item.said) continue;
    const table = tables.find((one) => holds(one, item));
    if (table && !table.transposed) found.add(table);
  }
  return [...found].map(({ kind, sheet, area }) => ({ kind, sheet, range: areaAddress(area) }));
}

const holds = ({ sheet, area }: RecognisedTable, { cell }: ThreadItem): boolean =>
  sheet === cell.sheet && holdsCell(area, cell.row, cell.column);

const called = (item: ThreadItem): string => item.ref || item.text;

const cellOf = ({ cell }: ThreadItem): string => sheetCellOf(cell);

const othersFinding = (place: PlanPlace, others: readonly PlanPlace[]): Finding =>
  newFinding('other-plans', {
    cell: '',
    message: `This is the golden thread of the plan “${placeName(place)}”. The workbook also holds ${others.map((one) => `“${placeName(one)}”`).join(', ')}: name its sheet or plan to follow another.`,
  });
