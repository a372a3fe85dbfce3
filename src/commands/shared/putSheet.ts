import { queueSummarySheet, type SummarySheetNow } from '../../excel/readSummarySheet';
import type { WorkbookRead } from '../../excel/readWorkbook';
import { done, refuse, type Outcome } from '../../excel/refusal';
import type { WorkbookContext } from '../../excel/run';
import { queueRecords, type askRecords, type Records } from '../../excel/summaryRecords';
import { carryOut } from '../../excel/step/carryOut';
import { together } from '../../excel/step/change';
import { shownSheet } from '../../excel/madeSheets';
import { changedByHand } from '../../sheets/made/changedByHand';
import {
  leftFinding,
  planAnew,
  planNew,
  type Found,
  type PlannedSheet,
  type SheetToPut,
  type Standing,
} from './planSheet';
import { wornKeys } from './keys';

/**
 * Puts a sheet into the workbook: in place of the one that an earlier run made, where nobody has written on that since,
 * else on a new sheet beside it. `parts` is what `askRecords` gave before the workbook was read. One round trip to see
 * what stands there, one to write, all of it or nothing.
 */
export async function putSheet(
  context: WorkbookContext,
  workbook: WorkbookRead,
  parts: ReturnType<typeof askRecords>,
  wanted: SheetToPut,
): Promise<Outcome<PlannedSheet>> {
  const planned = await planSheets(context, workbook, parts, [wanted]);
  if (!planned.ok) return planned;
  const [only] = planned.report;
  if (!only) throw new Error('No sheet was planned.');
  await carryOut(context, workbook, only);
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

/** Works out several sheets of one command, in their order; nothing is written. One round trip to see what stands there. */
export async function planSheets(
  context: WorkbookContext,
  workbook: WorkbookRead,
  parts: ReturnType<typeof askRecords>,
  wanted: readonly SheetToPut[],
): Promise<Outcome<readonly PlannedSheet[]>> {
  const earlier = wanted.map((one) => (one.asNew ? undefined : findMade(workbook, one)));
  const recordsOf = queueRecords(parts);
  const nowOf = earlier.map(
    (found) => found && queueSummarySheet(context.workbook.worksheets.getItem(found.sheet.id), found.sheet),
  );
  if (earlier.some((found) => found) || parts.items.length > 0) await context.sync();
  const records = recordsOf();
  const turns = wanted.map((one, at) => turnOf(one, earlier[at], nowOf[at]?.(), records));
  const added = turns.find(({ standing }) => !standing);
  if (workbook.structureProtected && added) return noSheetAdded(added.wanted);
  return done(planTurns(context, workbook, records, turns));
}

/** A sheet to put, and the one that stands there and may be written anew. */
interface Turn {
  readonly wanted: SheetToPut;
  readonly found: Found | undefined;
  readonly standing: (Found & Standing) | null;
}

function turnOf(
  wanted: SheetToPut,
  found: Found | undefined,
  now: SummarySheetNow | undefined,
  records: Records,
): Turn {
  const written = found && records.get(found.mark.key)?.record.written;
  const untouched =
    found && now && written && !found.sheet.protected && !changedByHand(written, now.cells.contents);
  return { wanted, found, standing: untouched ? { ...found, written, now } : null };
}

/** Each sheet sees the names and keys that those before it take. */
function planTurns(
  context: WorkbookContext,
  workbook: WorkbookRead,
  records: Records,
  turns: readonly Turn[],
): PlannedSheet[] {
  let state = { workbook, records };
  return turns.map(({ wanted, found, standing }) => {
    const planned = standing
      ? planAnew(context, state.workbook, state.records, wanted, standing)
      : planNew(
          context,
          state.workbook,
          state.records,
          wanted,
          found ? [leftFinding(found.sheet, wanted)] : [],
        );
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

/** The sheet that an earlier run made: the one that stands open, else the first. */
function findMade(workbook: WorkbookRead, { kind, of }: SheetToPut): Found | undefined {
  const found = workbook.made
    .filter((mark) => mark.kind === kind && mark.of === of && mark.key !== '')
    .flatMap((mark) => {
      const sheet = workbook.sheets.find(({ id }) => id === mark.sheetId);
      return sheet ? [{ mark, sheet }] : [];
    });
  return found.find(({ sheet }) => sheet.id === workbook.activeSheet) ?? found[0];
}
