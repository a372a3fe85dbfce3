import { sheetCellOf } from '../../../grid/a1';
import type { SheetSnapshot } from '../../../grid/snapshot';
import { gatherPlan, planTables } from '../../book/gatherPlan';
import type { PlanBook } from '../../book/planBook';
import { type PlanDetails, yearReported } from '../../details';
import { type Finding, newFinding } from '../../findings/finding';
import type { PlanText } from '../../read/plan';
import { readKpis } from '../../read/readKpis';
import { readActions } from '../../read/readLists';
import type { TemplateProblem } from '../../read/readTemplate';
import { readRisks } from '../../read/risks/countRatings';
import type { PlacedTable } from '../../read/tablesOfKind';
import { followThread, type Thread } from './followThread';
import {
  foldWords,
  isCity,
  type Outcome,
  outcomeLabel,
  type OutcomeList,
  outcomeSets,
  planOutcomes,
  readOutcomeTable,
} from './outcome';
import { threadItems, type ThreadPlan } from './threadItems';

type Details = Pick<PlanDetails, 'planYear' | 'reportingYear' | 'organisation'>;

interface ChosenSet {
  readonly set: string;
  /** Nothing says that this is the plan's: there are several, and none is of its year. */
  readonly unsure: boolean;
}

/**
 * The outcomes that a plan is held against: those of its own section "corporate outcomes", else those of the table
 * "Corporate outcomes" (the set of the plan year), else for the City of London the published set of the plan year.
 * null where there are none: another council's plan names none, or no plan year tells which set.
 */
export function listOutcomes(
  texts: readonly PlanText[],
  tables: readonly PlacedTable<'outcomes'>[],
  details: Details,
): OutcomeList | null {
  const planYear = yearReported(details) ?? details.planYear;
  const sets = knownSets(tables, details.organisation);
  const chosen = chooseSet([...sets.sets.keys()], planYear);
  const ofSet = (chosen && sets.sets.get(chosen.set)) ?? [];
  // What the plan's outcomes are worded as says more of their set than its year.
  const worded = setOfOwn(planOutcomes(texts, []), sets.sets);
  const own = planOutcomes(texts, (worded === undefined ? undefined : sets.sets.get(worded)) ?? ofSet);
  const others = [...sets.sets]
    .filter(([set]) => own.length > 0 || set !== chosen?.set)
    .flatMap(([set, outcomes]) => outcomes.map((outcome) => ({ ...outcome, set })));
  if (own.length > 0) {
    const set = setOfOwn(own, sets.sets) ?? '';
    const isOwn = isIn(own, set);
    return {
      from: 'plan',
      set,
      outcomes: own,
      others: others.filter((outcome) => !isOwn(outcome)),
      findings: [...twice(own), ...mixedSets(own, sets.sets, planYear, chosen?.unsure === false)],
    };
  }
  if (!chosen || ofSet.length === 0) return null;
  if (sets.from === 'built-in' && chosen.unsure) return null;
  const findings =
    sets.from === 'table' ? [...unsureSet(chosen, planYear), ...twice(ofSet)] : [taken(chosen.set)];
  return { from: sets.from, set: chosen.set, outcomes: ofSet, others, findings };
}

/** Sets of the officer's table, else those that the add-in brings. */
function knownSets(tables: readonly PlacedTable<'outcomes'>[], organisation: string | undefined) {
  const sets = readOutcomeTable(tables);
  if (sets.size > 0) return { from: 'table' as const, sets };
  const brought = isCity(organisation) ? outcomeSets : [];
  return {
    from: 'built-in' as const,
    sets: new Map(
      brought.map(({ set, outcomes }) => [
        set,
        outcomes.map((outcome, at): Outcome => ({ ...outcome, number: at + 1, cell: null })),
      ]),
    ),
  };
}

/** First year of a set ("2018–23", "2024-2029", "Corporate Plan 2024 to 2029"); null where it names none. */
const firstYear = (set: string): number | null => Number(/\b(20\d\d)\b/.exec(set)?.[1]) || null;

/**
 * Of several sets the one that a plan year falls under: the latest that has begun by then, for a corporate plan is
 * followed until the next one begins (2023/24 by that of 2018–23). undefined where there are no sets.
 */
function chooseSet(sets: readonly string[], planYear: string | undefined): ChosenSet | undefined {
  const [first] = sets;
  if (first === undefined) return undefined;
  if (sets.length === 1) return { set: first, unsure: false };
  const year = Number(/\b(20\d\d)\b/.exec(planYear ?? '')?.[1]) || null;
  const dated = sets
    .flatMap((set) => {
      const from = firstYear(set);
      return from === null ? [] : [{ set, from }];
    })
    .sort((a, b) => b.from - a.from);
  const begun = year === null ? undefined : dated.find(({ from }) => from <= year);
  if (begun) return { set: begun.set, unsure: false };
  return { set: dated[0]?.set ?? first, unsure: true };
}

type Sets = ReadonlyMap<string, readonly Outcome[]>;

/** The set that most of the plan's own outcomes are worded as; undefined where none is. */
function setOfOwn(own: readonly Outcome[], sets: Sets): string | undefined {
  const counted = [...sets].map(([set, outcomes]) => ({ set, shared: sharedWith(own, outcomes).length }));
  return counted.sort((a, b) => b.shared - a.shared).find(({ shared }) => shared > 0)?.set;
}

function sharedWith(own: readonly Outcome[], outcomes: readonly Outcome[]): Outcome[] {
  const names = new Set(outcomes.filter(({ name }) => name !== '').map(({ name }) => foldWords(name)));
  return own.filter(({ name }) => names.has(foldWords(name)));
}

/** Whether an outcome of a set is one of the plan's own, by its words or by its number in the same set. */
function isIn(own: readonly Outcome[], setOfPlan: string): (other: Outcome & { set: string }) => boolean {
  const names = new Set(own.map(({ name }) => foldWords(name)));
  const numbers = new Set(own.map(({ number }) => number));
  return ({ name, number, set }) =>
    (name !== '' && names.has(foldWords(name))) || (set === setOfPlan && numbers.has(number));
}

/** The plan lists outcomes of another corporate plan than its year falls under, or of two. */
function mixedSets(
  own: readonly Outcome[],
  sets: Sets,
  planYear: string | undefined,
  yearTells: boolean,
): Finding[] {
  const chosen = yearTells ? chooseSet([...sets.keys()], planYear)?.set : setOfOwn(own, sets);
  return [...sets].flatMap(([set, outcomes]) => {
    const foreign = set === chosen ? [] : sharedWith(own, outcomes);
    const [first] = foreign;
    if (!first || chosen === undefined) return [];
    return [
      newFinding('outcomes-of-another-set', {
        cell: cellOf(first),
        message: `The plan${yearTells ? ` of ${planYear}` : ''} lists ${foreign.map(outcomeLabel).join(', ')} of the Corporate Plan ${set}, though ${yearTells ? `its year falls under that of ${chosen}` : `its other outcomes are those of ${chosen}`}. Check which outcomes it serves.`,
      }),
    ];
  });
}

/** Two outcomes of one number: a number in a column says nothing then. */
function twice(outcomes: readonly Outcome[]): Finding[] {
  const first = new Map<number, Outcome>();
  return outcomes.flatMap((outcome): Finding[] => {
    const earlier = first.get(outcome.number);
    if (!earlier) first.set(outcome.number, outcome);
    if (!earlier) return [];
    return [
      newFinding('outcome-number-twice', {
        cell: cellOf(outcome),
        message: `Outcome ${outcome.number} stands twice: “${earlier.name}” and “${outcome.name}”. Give each its own number; until then the number means the first.`,
      }),
    ];
  });
}

const unsureSet = (
  { set, unsure }: { readonly set: string; readonly unsure: boolean },
  planYear: string | undefined,
): Finding[] =>
  unsure
    ? [
        newFinding('outcome-set-unsure', {
          cell: '',
          message: `The table of corporate outcomes holds several sets, and ${planYear === undefined ? 'no plan year says which' : `none is of ${planYear}`}: “${set}” was taken. Set the plan year in Plan details.`,
        }),
      ]
    : [];

const taken = (set: string): Finding =>
  newFinding('outcomes-brought', {
    cell: '',
    message: `The plan lists no corporate outcomes, so those of the City of London Corporation's Corporate Plan ${set} were taken. To use others, write them in the plan's section on corporate outcomes, or add the table “Corporate outcomes”.`,
  });

const cellOf = ({ cell }: Outcome): string => (cell ? sheetCellOf(cell) : '');

/** Which plan of a workbook: the sheet of its text, and its name in a column "Plan" ('' for the plan of a sheet). */
interface ThreadOf {
  readonly sheet?: string;
  readonly plan?: string;
}

type ThreadReading =
  | { readonly ok: true; readonly thread: Thread; readonly details: PlanDetails }
  /** nothing-to-follow: neither aims nor workstreams, actions, KPIs, risks · no-outcomes: none to follow them to. */
  | { readonly ok: false; readonly why: 'nothing-to-follow' | 'no-outcomes' }
  /** Nothing says by which sections its text is read. */
  | { readonly ok: false; readonly why: 'template'; readonly problem: TemplateProblem };

/**
 * The golden thread of a plan in a workbook. Where there is no plan text its lists of KPIs, actions and risks are
 * followed, those on the sheet that stands open before others.
 */
export function readThread(whole: PlanBook, { sheet, plan: name = '' }: ThreadOf = {}): ThreadReading {
  const book = whole.ofPlan(name);
  const gathered = gatherPlan(book, sheet);
  const problem = gathered?.templateProblem;
  // One that shows nothing names its sections all the same.
  if (problem && problem.code !== 'template-all-off') return { ok: false, why: 'template', problem };
  const { sheets, activeSheet } = book.workbook;
  const home =
    sheets.find((one) => one.name === (gathered?.sheet ?? sheet)) ??
    sheets.find(({ id }) => id === activeSheet) ??
    sheets[0];
  const details = gathered?.details ?? book.details;
  const plan = gathered ?? (home && listsAlone(book, home));
  if (!plan || threadItems(plan).length === 0) return { ok: false, why: 'nothing-to-follow' };
  const list = listOutcomes(plan.texts, book.of('outcomes'), details);
  if (!list) return { ok: false, why: 'no-outcomes' };
  return { ok: true, thread: followThread(plan, list), details };
}

/** A plan without text: the lists that a plan on this sheet would use. */
function listsAlone({ workbook, tables, details }: PlanBook, home: SheetSnapshot): ThreadPlan {
  return {
    texts: [],
    kpis: planTables(workbook, tables, 'kpis', home).flatMap((one) => readKpis(one.sheet, one.table)),
    actions: planTables(workbook, tables, 'actions', home).flatMap((one) =>
      readActions(one.sheet, one.table),
    ),
    risks: readRisks(planTables(workbook, tables, 'risks', home), details),
  };
}
