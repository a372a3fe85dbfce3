import type { Frame, Page } from 'playwright-core';
import type { Fault } from '../../src/workbench/host/faults';

/** What the page keeps of the wire between the pane and the workbook. */
interface WireState {
  holds: 'nothing' | 'everything' | 'writes';
  held: MessageEvent[];
  fault: Omit<Extract<Fault, { code: string }>, 'batch'> | null;
}

interface WirePage {
  wire: WireState;
  workbench: { fail: (fault: Fault) => void };
}

/**
 * To be set before the page is opened: a hand on the wire between the pane and the workbook. It can keep the pane's
 * requests waiting, as a busy Excel does, and have the request that writes fail.
 */
export const layWire = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const here = window as unknown as WirePage;
    here.wire = { holds: 'nothing', held: [], fault: null };
    window.addEventListener('message', (event) => {
      const text: unknown = event.data;
      if (!event.isTrusted || typeof text !== 'string' || !text.includes('executeMethod')) return;
      // Every request that changes the workbook brings its way back with it.
      const writes = text.includes('business-plan-for-excel/steps/done/');
      const { wire } = here;
      if (wire.holds === 'everything' || (wire.holds === 'writes' && writes)) {
        event.stopImmediatePropagation();
        wire.held.push(event);
      } else if (writes && wire.fault) {
        here.workbench.fail({ batch: 0, ...wire.fault });
        wire.fault = null;
      }
    });
  });
};

/** What the pane's page keeps of the answers of its worker: null where they go on as they come. */
interface WorkerPage {
  answers: { readonly to: Worker; readonly data: unknown }[] | null;
}

/**
 * To be set before the page is opened: a hand on the answers of the pane's worker. How long the work takes differs from
 * machine to machine; with its answer kept waiting a test can look at the pane in the middle of it.
 */
export const layAnswers = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const here = window as unknown as WorkerPage;
    here.answers = null;
    window.Worker = class extends Worker {
      constructor(...made: ConstructorParameters<typeof Worker>) {
        super(...made);
        this.addEventListener('message', (event) => {
          if (!event.isTrusted || !here.answers) return;
          event.stopImmediatePropagation();
          here.answers.push({ to: this, data: event.data });
        });
      }
    };
  });
};

/** Keeps the answers of the worker of a frame waiting from now on. */
export const holdAnswers = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    (window as unknown as WorkerPage).answers = [];
  });

/** Lets go of the answers that wait, and keeps none waiting any more. */
export const letGoAnswers = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const here = window as unknown as WorkerPage;
    const kept = here.answers ?? [];
    here.answers = null;
    for (const { to, data } of kept) to.dispatchEvent(new MessageEvent('message', { data }));
  });

/** Keeps the pane's requests waiting from now on: all of them, or those that write. */
export const hold = (page: Page, holds: 'everything' | 'writes'): Promise<void> =>
  page.evaluate((kind) => {
    (window as unknown as WirePage).wire.holds = kind;
  }, holds);

/** How many requests wait. */
export const waiting = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as WirePage).wire.held.length);

/** Lets go of what waits, and keeps nothing waiting any more. */
export const letGo = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { wire } = window as unknown as WirePage;
    wire.holds = 'nothing';
    // Where the page that asked is gone, its frame is the one that is there now.
    const frame = document.querySelector<HTMLIFrameElement>('#pane-frame iframe');
    for (const { data, origin, source } of wire.held.splice(0))
      window.dispatchEvent(
        new MessageEvent('message', { data, origin, source: source ?? frame?.contentWindow ?? null }),
      );
  });

/** Has the next request that writes fail at an action; -1 is its last. */
export const failNextWrite = (page: Page, fault: NonNullable<WireState['fault']>): Promise<void> =>
  page.evaluate((wanted) => {
    (window as unknown as WirePage).wire.fault = wanted;
  }, fault);
