import { explainError } from '../explainError';
import { inExcel } from '../inExcel';
import { JobStopped } from './jobStopped';
import { askParts, neverMade, partsIn, stepsIn } from './journal';
import type { Step } from './step';
import { stepXml } from './stepXml';

/**
 * Sends a change whose step may be longer than one request takes. What a long step says goes into the workbook ahead, a
 * part a request; the body that makes a step of it stands in the request of the change. Parts without a body mean that
 * nothing was done: they are taken away again where the change was not made. A short step costs no request more.
 */
export async function withLongStep(
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
