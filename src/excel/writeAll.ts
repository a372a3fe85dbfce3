import { takeBack, type Undo } from './undo';

/**
 * Sends what is queued: all of it or nothing. Excel keeps what came before the action that failed, so on a failure
 * that is taken back before the error goes on up. `undo` may name a new sheet by its name, which Excel takes for an id.
 */
export async function writeAll(context: Excel.RequestContext, undo: Undo): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // If taking back fails too there is nothing more that can be done; the first error says what went wrong.
    await Excel.run((fresh) => takeBack(fresh, undo, 'half done')).catch(() => undefined);
    throw error;
  }
}
