import {
  askRecords,
  type MadeSheetNow,
  queueMadeSheet,
  queueRecords,
  type Records,
  shownSheet,
} from '../../excel/madeSheets';
import { readWorkbook, type WorkbookRead } from '../../excel/readWorkbook';
import { done, refuse, type Outcome } from '../../excel/refusals';
import { run, type WorkbookContext } from '../../excel/run';
import { carryOut } from '../../excel/step/carryOut';
import { together } from '../../excel/step/change';
import { changedByHand } from '../../sheets/made/expectedContents';
import { capital } from '../../words/capital';
import type { Progress, Reported } from './outcome';
import {
  findMade,
  planAnew,
  planNew,
  wornKeys,
  type Found,
  type Laid,
  type PlannedSheet,
  type SheetToPut,
  type Standing,
} from './planSheet';

/** A job that makes one sheet. */
interface SheetJob<Decided, Report> {
  /** What is done between reading and writing: "Comparing the plans". */
  readonly step: string;
  readonly decide: (workbook: WorkbookRead) => Promise<Outcome<Decided>>;
  readonly sheet: (decided: Decided) => SheetToPut;
  readonly report: (
    decided: Decided,
    put: Pick<PlannedSheet, 'sheet' | 'refreshed' | 'findings'>,
    workbook: WorkbookRead,
  ) => Report;
}

/**
 * Reads the workbook, decides what stands on the sheet, and puts it there. Four round trips to read, one to write, however
 * many rows there are.
 */
export const makeSheet = <Decided, Report>(
  job: SheetJob<Decided, Report>,
  progress?: Progress,
): Promise<Outcome<Report>> =>
  run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    progress?.(job.step, 1, 3);
    const decided = await job.decide(workbook);
    if (!decided.ok) return decided;
    progress?.('Making the sheet', 2, 3);
    const put = await putSheet(context, workbook, parts, job.sheet(decided.report));
    return put.ok ? done(job.report(decided.report, put.report, workbook)) : put;
  });

/** A report with the sheet that was put, and what putting it found. */
export const withSheet = <Report extends Reported>(
  report: Report,
  { sheet, refreshed, findings }: Pick<PlannedSheet, 'sheet' | 'refreshed' | 'findings'>,
) => ({ ...report, sheet, refreshed, findings: [...report.findings, ...findings] });

/**
 * Puts a sheet into the workbook: in place of the one that an earlier run made, if what was written on that by hand can
 * be kept or nothing was, else on a new sheet beside it. `parts` is what `askRecords` gave before the workbook was read.
 * One round trip to see what stands there, one to write, all of it or nothing; nothing is written of a sheet that is too
 * long.
 */
export async function putSheet<Layout extends Laid>(
  context: WorkbookContext,
  workbook: WorkbookRead,
  parts: ReturnType<typeof askRecords>,
  wanted: SheetToPut<Layout>,
  asked = false,
): Promise<Outcome<PlannedSheet<Layout>>> {
  const planned = await planSheets(context, workbook, parts, [wanted], asked);
  if (!planned.ok) return planned;
  const [only] = planned.report;
  if (!only) throw new Error('No sheet was planned.');
  if (!only.laid.tooLong) await carryOut(context, workbook, only);
  return done(only);
}

/** Several sheets of one command as one step, after which the first stands open. */
export async function putSheets(
  context: WorkbookContext,
  workbook: WorkbookRead,
  sheets: readonly PlannedSheet[],
  called: string,
): Promise<void> {
  const [first] = sheets;
  await carryOut(context, workbook, {
    change: together([
      ...sheets.map(({ change }) => change),
      ...(first ? [shownSheet(context, first.sheet)] : []),
    ]),
    restored: sheets.some(({ refreshed }) => refreshed)
      ? `The sheets of ${called} are as they were before.`
      : `The sheets of ${called} were removed again.`,
  });
}

/**
 * Works out several sheets of one command, in their order; nothing is written. One round trip to see what stands there, where
 * there is anything to see; `asked`: the command has queued a question of its own, which is answered then too.
 */
export async function planSheets<Layout extends Laid>(
  context: WorkbookContext,
  workbook: WorkbookRead,
  parts: ReturnType<typeof askRecords>,
  wanted: readonly SheetToPut<Layout>[],
  asked = false,
): Promise<Outcome<readonly PlannedSheet<Layout>[]>> {
  const earlier = wanted.map((one) => (one.asNew ? undefined : findMade(workbook, one)));
  const locked = wanted.find(({ keepsWords }, at) => keepsWords && earlier[at]?.sheet.protected);
  if (locked) return notRefreshed(locked, earlier[wanted.indexOf(locked)]?.sheet.name ?? '');
  const recordsOf = queueRecords(parts);
  const nowOf = earlier.map(
    (found) => found && queueMadeSheet(context.workbook.worksheets.getItem(found.sheet.id), found.sheet),
  );
  if (asked || earlier.some((found) => found) || parts.items.length > 0) await context.sync();
  const records = recordsOf();
  const turns = wanted.map((one, at) => turnOf(one, earlier[at], nowOf[at]?.(), records));
  const added = turns.find(({ standing }) => !standing);
  if (workbook.structureProtected && added) return noSheetAdded(added.wanted);
  return done(planTurns(context, workbook, records, turns));
}

/** A sheet to put, and the one that stands there and may be written anew. */
interface Turn<Layout extends Laid> {
  readonly wanted: SheetToPut<Layout>;
  readonly found: Found | undefined;
  readonly standing: Standing | null;
}

function turnOf<Layout extends Laid>(
  wanted: SheetToPut<Layout>,
  found: Found | undefined,
  now: MadeSheetNow | undefined,
  records: Records,
): Turn<Layout> {
  const record = found && records.get(found.mark.key)?.record;
  if (!found || !now || !record) return { wanted, found, standing: null };
  const isLeft =
    !wanted.keepsWords && (found.sheet.protected || changedByHand(record.written, now.cells.contents));
  return { wanted, found, standing: isLeft ? null : { ...found, record, now } };
}

/** Each sheet sees the names and keys that those before it take. */
function planTurns<Layout extends Laid>(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  turns: readonly Turn<Layout>[],
): PlannedSheet<Layout>[] {
  let state = { workbook, records };
  return turns.map(({ wanted, found, standing }) => {
    const planned = standing
      ? planAnew(context, state.workbook, state.records, wanted, standing)
      : planNew(context, state.workbook, state.records, wanted, found);
    const { kind, of } = wanted;
    const worn = wornKeys(state.workbook);
    state = {
      workbook: {
        ...state.workbook,
        made: [...state.workbook.made, { kind, of, key: planned.key, sheetId: '' }],
      },
      // Records of sheets that are no longer there went with the first.
      records: new Map([...state.records].filter(([key]) => worn.has(key))),
    };
    return planned;
  });
}

const noSheetAdded = ({ called }: SheetToPut): Outcome<never> =>
  refuse(
    'structure-protected',
    `The workbook is protected, so no sheet can be added. Unprotect it (Review, Protect Workbook), then make ${called}.`,
  );

const notRefreshed = ({ called }: SheetToPut, sheet: string): Outcome<never> =>
  refuse(
    'sheet-protected',
    `${capital(called)} on “${sheet}” is protected, so it was not refreshed. Unprotect it (Review, Unprotect Sheet), or make a new ${called.replace(/^the /, '')} beside it.`,
  );
