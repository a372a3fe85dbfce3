import { orCancelled } from '../../excel/cancel';
import { decisions, type DecisionName, type Input, type Output } from './decisions';
import { NoThinker, type Thinker } from './thinker';

let thinker: Thinker | null = null;

/** From now on decisions are made in another thread; null: in this one. */
export function thinkIn(other: Thinker | null): void {
  thinker = other;
}

/**
 * Decides by name, in the thread that is there for it: the pane then goes on answering, and cancelling the job ends the
 * work at once. Where there is none, or where it dies, it is decided here, with the same result. Input and output are
 * plain data.
 */
export async function decide<Name extends DecisionName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const here = () => (decisions[name] as (given: Input<Name>) => Output<Name>)(input);
  const other = thinker;
  if (!other) return here();
  try {
    return (await orCancelled(
      () => other.ask(name, input),
      () => other.stop(),
    )) as Output<Name>;
  } catch (error) {
    if (!(error instanceof NoThinker)) throw error;
    return here();
  }
}
