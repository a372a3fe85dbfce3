import { mappingsNamespace } from '../../plan/mapping/keptMappings';
import { errorCode, explainError } from '../explainError';
import { inExcel, noAnswer } from '../patience';
import { resultOf } from '../rangeOf';
import { done, refuse, type Outcome } from '../refusals';
import { goBack, type WayBack } from './back/goBack';
import { lockedOf, readSurvey } from './back/survey';
import { restoring } from './back/way';
import { recentStep, takeBack } from './carryOut';
import { JobStopped, Unfinished } from './jobStopped';
import { allPartsOf, askParts, finishedOf, partsIn, stepsIn, unfinishedOf, type KeptStep } from './journal';
import { persist } from './persist';
import { backNamespace, morePartsOf, readStep } from './stepXml';
import type { Step } from './step';

/** What was taken back, and what stays of it. */
export interface Restored {
  readonly restored: string;
  readonly left: readonly string[];
  /** Whether there is a step more to take back. */
  readonly more: boolean;
  /** What columns mean was put back. */
  readonly mappings: boolean;
}

/** What an officer has said of a Restore. */
interface RestoreWish {
  /** What somebody did since may go. */
  readonly anyway: boolean;
  /** Jobs at the end of which the workbook no longer knows what was there before stay done: the one before them goes. */
  readonly past: boolean;
}

/**
 * Takes the last job back that the workbook knows of, whoever carried it out. Where somebody has worked on what would go,
 * it asks first (`restore-asks`); with `anyway` it goes. Half of it is never left: it goes on until all is back. Where it
 * cannot be read what the last job did, that is said (`step-not-kept`), and nothing is done; with `past` the job before it
 * is taken back. That is as safe as after a colleague's work: cells that hold something else by now stay and are named.
 */
export async function restoreLast(
  context: Excel.RequestContext,
  { anyway, past }: RestoreWish,
): Promise<Outcome<Restored>> {
  const survey = await readSurvey(context);
  const steps = finishedOf(stepsIn(survey.parts));
  if (steps.length === 0)
    return refuse(
      'nothing-to-restore',
      'There is nothing to restore: the workbook keeps no job that could be taken back. Nothing was changed.',
    );
  const unread: KeptStep[] = [];
  let step: Step | null = null;
  for (const kept of [...steps].reverse()) {
    step = await readKept(context, kept);
    if (step || !past) break;
    unread.push(kept);
  }
  if (!step) return notKept(!past && steps.length > 1);
  let way: WayBack;
  try {
    way = await goBack(context, step, restoring(anyway), survey);
  } catch (error) {
    way = await finish(step, error);
  }
  if (!way.taken && way.locked.length > 0)
    return refuse(
      'restore-locked',
      `${way.locked.join('. ')}. Nothing was changed. Unprotect it (Review, Unprotect) or ask its owner, then restore again.`,
    );
  if (!way.taken)
    return refuse(
      'restore-asks',
      `${way.asks.join(' ')} Nothing was changed. Restore it anyway, and what was written since is lost; or keep it as it is.`,
    );
  for (const { id } of unread) await persist(() => inExcel((fresh) => forget(fresh, id)));
  return done({
    restored: step.restored,
    left: way.left,
    more: steps.length - unread.length > 1,
    mappings: step.deeds.some((deed) => deed.kind === 'part written' && deed.namespace === mappingsNamespace),
  });
}

/** Why the last job cannot be put back; `more`: the one before it can be tried. */
function notKept(more: boolean): Outcome<never> {
  const message =
    'The last job cannot be put back: what was there before it is no longer in the workbook, or was written by a later version of the add-in. Nothing was changed. Use Undo of Excel, or an earlier version of the file (File, Info, Version History).';
  const wayOn =
    ' The job before it can be restored all the same: what the last job or somebody else has written since stays, and is named.';
  const code = 'step-not-kept';
  return { ok: false, refusal: more ? { code, message: message + wayOn, more } : { code, message } };
}

/** After an error: all is back, or nothing was done, or it is finished now. */
async function finish(step: Step, error: unknown): Promise<WayBack> {
  if (!explainError(error)) throw error;
  if (errorCode(error) === noAnswer) throw new JobStopped(error, 'unknown');
  let kept: KeptStep | undefined;
  let isKnown = false;
  try {
    kept = await inExcel(async (fresh) => {
      const parts = askParts(fresh);
      await fresh.sync();
      return stepsIn(partsIn(parts)).find(({ id }) => id === step.id);
    });
    isKnown = true;
  } catch (again) {
    if (!explainError(again)) throw again;
  }
  if (isKnown && !kept) return { taken: true, left: [] };
  if (kept && kept.bodies.length === 0) {
    // All is back but the mark that it was begun.
    await persist(() => inExcel((fresh) => forget(fresh, step.id)));
    return { taken: true, left: [] };
  }
  if (kept && kept.backs.length === 0) throw new JobStopped(error, 'untouched');
  const lost = await takeBack(step);
  if (lost) return { taken: true, left: lost };
  // Protected in the very moment of the write: only the mark that it was begun is there, and would stop every job.
  let isWithdrawn = false;
  await persist(async () => {
    isWithdrawn = await inExcel((fresh) => withdraw(fresh, step));
  });
  if (isWithdrawn) throw new JobStopped(error, 'untouched');
  throw new JobStopped(error, kept ? 'half done' : 'unknown');
}

/** Takes the marks of a way back away if nothing of it can have been done, for all is locked; false if some may be. */
async function withdraw(context: Excel.RequestContext, step: Step): Promise<boolean> {
  const survey = await readSurvey(context);
  if (!lockedOf(survey, step).isAll) return false;
  for (const { id, namespace } of survey.parts)
    if (namespace === backNamespace(step.id)) context.workbook.customXmlParts.getItem(id).delete();
  await context.sync();
  return true;
}

/** What became of changes that had stopped half-way. */
export interface Recovered {
  /** What was taken back, in sentences. */
  readonly taken: readonly string[];
  /** Some could not be taken back, and are no longer kept. */
  readonly isLost: boolean;
}

/**
 * Takes changes back that stopped half-way, the later first: of a page that was closed, or of a job that Excel did not
 * answer.
 */
export async function recover(context: Excel.RequestContext): Promise<Recovered> {
  const parts = askParts(context);
  await context.sync();
  const taken: string[] = [];
  let isLost = false;
  for (const kept of [...unfinishedOf(stepsIn(partsIn(parts)))].reverse()) {
    const step = await readKept(context, kept);
    if (!step) {
      isLost = true;
      await forget(context, kept.id);
    } else {
      const lost = await takeBack(step);
      if (!lost) throw new JobStopped(new Unfinished([kept.id]), 'half done');
      taken.push([step.restored, ...lost].join(' '));
    }
  }
  return { taken, isLost };
}

/** Keeps nothing more of a step. */
async function forget(context: Excel.RequestContext, step: string): Promise<void> {
  const parts = askParts(context);
  await context.sync();
  const kept = stepsIn(partsIn(parts)).find(({ id }) => id === step);
  for (const id of kept ? allPartsOf(kept) : []) context.workbook.customXmlParts.getItem(id).delete();
  await context.sync();
}

/** The step as this page carried it out, or as the workbook keeps it: a long one a part a round trip. */
async function readKept(
  context: Excel.RequestContext,
  { id, bodies: [body], more }: KeptStep,
): Promise<Step | null> {
  const known = recentStep(id);
  if (known) return known;
  if (body === undefined) return null;
  const xml = await readPart(context, body);
  const count = morePartsOf(xml);
  if (more.length < count) return null;
  const rest: string[] = [];
  for (const part of more.slice(0, count)) rest.push(await readPart(context, part));
  const step = readStep(xml, rest);
  // Earlier versions kept nothing of a long step.
  return step && step.deeds.length > 0 ? step : null;
}

async function readPart(context: Excel.RequestContext, id: string): Promise<string> {
  const xmlOf = resultOf(context.workbook.customXmlParts.getItem(id).getXml());
  await context.sync();
  return xmlOf();
}
