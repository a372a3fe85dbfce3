import type { WorkbookRead } from '../readWorkbook';
import { inExcel, noAnswer, syncToEnd } from '../patience';
import { errorCode, explainError } from '../explainError';
import { Cancelled, isCancelled, createPace } from '../cancel';
import { shortHash } from './anchors';
import { goBack } from './back/goBack';
import { sheetsToFollow } from './back/sheetNames';
import { undoing, type Mode } from './back/way';
import type { Change } from './change';
import { askGround, type Rest } from './ground';
import { GroundMoved, JobStopped } from './jobStopped';
import { allPartsOf, finishedOf, mostSteps, neverMade, askParts, partsIn, stepsIn } from './journal';
import { persist } from './persist';
import { bodyNamespace, sealNamespace, sealXml, stepXml } from './stepXml';
import { opensSheet, type Step } from './step';

/** Steps that this page carried out, so that taking one back need not read it from the workbook. */
const recent = new Map<string, Step>();

export const recentStep = (id: string): Step | undefined => recent.get(id);

function rememberStep(step: Step): void {
  recent.set(step.id, step);
  for (const id of [...recent.keys()].slice(0, Math.max(0, recent.size - mostSteps))) recent.delete(id);
}

/** What a job is about to do. */
interface Planned {
  readonly change: Change;
  /** What Restore says once it is taken back. */
  readonly restored: string;
  /** Cells that the change rests on, beside those that it writes. */
  readonly rests?: readonly Rest[];
}

/**
 * Sends a change whose step may be longer than one request takes. What a long step says goes into the workbook ahead, a
 * part a request; the body that makes a step of it stands in the request of the change. Parts without a body mean that
 * nothing was done: they are taken away again where the change was not made. A short step costs no request more.
 */
async function withLongStep(
  context: Excel.RequestContext,
  step: Step,
  send: (body: string) => Promise<void>,
): Promise<void> {
  const { body, more } = stepXml(step);
  if (more.length === 0) return send(body);
  const parts = context.workbook.customXmlParts;
  try {
    const ids: string[] = [];
    for (const xml of more) ids.push(await putDown(context, xml));
    // Where somebody has taken one away since, the request of the change stops here, before it has done anything.
    for (const id of ids) parts.getItem(id).load('id');
    await send(body);
  } catch (error) {
    if (!(error instanceof JobStopped && error.state === 'unknown')) await clearAhead(step.id);
    throw error;
  }
}

/** Puts one part into the workbook, and gives its id. One round trip: several may be more than a request holds. */
async function putDown(context: Excel.RequestContext, xml: string): Promise<string> {
  const part = context.workbook.customXmlParts.add(xml).load('id');
  await context.sync();
  return part.id;
}

/** Takes away what was put down for a change that was not made. Where Excel does not let it, the next job does it. */
async function clearAhead(step: string): Promise<void> {
  try {
    await inExcel(async (context) => {
      const asked = askParts(context);
      await context.sync();
      const own = stepsIn(partsIn(asked)).filter(({ id }) => id === step);
      for (const id of neverMade(own)) context.workbook.customXmlParts.getItem(id).delete();
      await context.sync();
    });
  } catch (error) {
    if (!explainError(error)) throw error;
  }
}

/**
 * Carries a job out: all of it or nothing, in one request. First in the request goes the step, which says how to take
 * it back, last its seal; so whatever happens the workbook itself tells how far it came. What the job had read is read
 * once more in the same request: where somebody changed it in the meantime, all is taken back and `GroundMoved` thrown.
 * An error of Excel's is thrown as `JobStopped`, with the state of the workbook; if only the answer was lost, all is well.
 */
export async function carryOut(
  context: Excel.RequestContext,
  workbook: WorkbookRead,
  { change, restored, rests = [] }: Planned,
): Promise<void> {
  const { deeds } = change;
  const steps = workbook.steps;
  const order = Math.max(0, ...steps.map((one) => one.order)) + 1;
  const id = `${order}-${shortHash(JSON.stringify(deeds))}`;
  const named = sheetsToFollow(deeds, workbook.sheets);
  const open = deeds.some(opensSheet)
    ? workbook.sheets.find((sheet) => sheet.id === workbook.activeSheet)
    : undefined;
  const step: Step = {
    id,
    order,
    restored,
    deeds,
    ...(named.length > 0 && { named }),
    ...(open && { open: { id: open.id, name: open.name } }),
  };
  await withLongStep(context, step, (body) => send(context, workbook, step, { change, rests, body }));
}

async function send(
  context: Excel.RequestContext,
  workbook: WorkbookRead,
  step: Step,
  { change, rests, body }: Required<Omit<Planned, 'restored'>> & { readonly body: string },
): Promise<void> {
  const { id, deeds } = step;
  const { steps } = workbook;
  const parts = context.workbook.customXmlParts;
  const pace = createPace();
  await pace();
  const part = parts.add(body).load('id');
  const asked = askGround(context, workbook, deeds, rests);
  await pace();
  change.queue(id, 0);
  await pace();
  parts.add(sealXml(step));
  for (const old of finishedOf(steps).slice(0, Math.max(0, finishedOf(steps).length - mostSteps + 1)))
    for (const part of allPartsOf(old)) parts.getItem(part).delete();
  for (const part of neverMade(steps)) parts.getItem(part).delete();
  if (isCancelled()) throw new Cancelled();
  const sheetsBefore = new Set(workbook.sheets.map((sheet) => sheet.id));
  try {
    await syncToEnd(context);
  } catch (error) {
    const seen = asked.deedsDone();
    const protectedThen = asked.protectedThen();
    await settle({ ...step, deeds: seen ?? deeds, isSeen: seen !== null }, error, {
      sheetsBefore,
      protectedThen,
    });
    return;
  }
  const ground = asked.read();
  if (ground.moved.length === 0 && !isCancelled()) {
    rememberStep(step);
    return;
  }
  const seen: Step = { ...step, deeds: ground.deeds, isSeen: true };
  await keepSeen(part.id, seen);
  const lost = await takeBackNow(seen, { sheetsBefore, isWhole: true, referredTo: ground.referredTo });
  const reason = isCancelled() ? new Cancelled() : new GroundMoved(ground.moved);
  if (!lost) throw new JobStopped(reason, 'half done');
  // Begun anew, the job would take what is lost for what was there.
  if (lost.length > 0) throw new JobStopped(reason, 'taken back', lost);
  throw reason;
}

/**
 * Puts what really stood where a job wrote into what the workbook keeps of it: if the job cannot be taken back now, or its
 * session dies, whoever does it later writes into the right cells. A step of several parts is left as it is.
 */
async function keepSeen(part: string, step: Step): Promise<void> {
  const { body, more } = stepXml(step);
  if (more.length > 0) return;
  try {
    await inExcel(async (fresh) => {
      fresh.workbook.customXmlParts.getItem(part).setXml(body);
      await fresh.sync();
    });
  } catch (error) {
    if (errorCode(error) === '') throw error;
  }
}

/** Finds out what became of a request that ended in an error, and sees that all of it is there or nothing. */
async function settle(step: Step, error: unknown, known: Partial<Mode>): Promise<void> {
  if (errorCode(error) === '') throw error;
  if (errorCode(error) === noAnswer) throw new JobStopped(error, 'unknown');
  let state: 'nothing' | 'half' | 'all' | undefined;
  await persist(async () => {
    state = await inExcel((fresh) => stateOf(fresh, step.id));
  });
  if (state === undefined) throw new JobStopped(error, 'unknown');
  if (state === 'all') return;
  if (state === 'nothing') throw new JobStopped(error, 'untouched');
  const lost = await takeBackNow(step, known);
  throw new JobStopped(error, lost ? 'taken back' : 'half done', lost ?? []);
}

/** How far a step came, by what the workbook keeps of it. */
async function stateOf(context: Excel.RequestContext, id: string): Promise<'nothing' | 'half' | 'all'> {
  const parts = context.workbook.customXmlParts;
  const body = parts.getByNamespace(bodyNamespace(id)).load('items/id');
  const seal = parts.getByNamespace(sealNamespace(id)).load('items/id');
  await context.sync();
  if (seal.items.length > 0) return 'all';
  return body.items.length > 0 ? 'half' : 'nothing';
}

/** Takes back what this page has just done, of which it knows more than the workbook keeps. */
async function takeBackNow(step: Step, known: Partial<Mode>): Promise<readonly string[] | null> {
  rememberStep(step);
  const lost = await takeBack(step, known);
  if (lost) recent.delete(step.id);
  return lost;
}

/**
 * Takes a step back that stopped, again and again until it is. Gives what of it could not be put back, in sentences: nothing
 * but where somebody has changed it since; null if it cannot be taken back now.
 */
export async function takeBack(step: Step, known: Partial<Mode> = {}): Promise<readonly string[] | null> {
  let lost: readonly string[] = [];
  const isBack = await persist(async () => {
    const way = await inExcel((fresh) =>
      goBack(fresh, step, undoing({ isSeen: step.isSeen === true, ...known })),
    );
    lost = (way.taken && way.lost) || [];
  });
  return isBack ? lost : null;
}
