import { orCancelled } from '../../excel/cancel';
import type { PlanBook } from '../../plan/book/planBook';
import type { decisions } from './decisions';
import { answer, type Question } from './question';
import { NoThinker, type Thinker } from './thinker';

export type DecisionName = keyof typeof decisions;
export type Decisions = typeof decisions;
export type Requested<Name extends DecisionName> =
  Parameters<Decisions[Name]> extends [PlanBook, infer Request extends object] ? Request : object;
type Decided<Name extends DecisionName> = ReturnType<Decisions[Name]>;

let thinker: Thinker | null = null;

/** From now on decisions are made in another thread; null: in this one. */
export function thinkIn(other: Thinker | null): void {
  thinker = other;
}

/**
 * Decides by name, in the thread that is there for it: the pane then goes on answering, and cancelling the job ends the
 * work at once. Where there is none, or where it dies, `here` decides, with the same result. Question and answer are
 * plain data. Of what was read the snapshot alone goes: what Restore keeps can be larger than the workbook.
 */
export async function decide<Name extends DecisionName>(
  name: Name,
  here: Decisions[Name],
  { workbook, ...asked }: Question<Requested<Name>>,
): Promise<Decided<Name>> {
  const { mappings, sheets, activeSheet, names } = workbook;
  const question = {
    ...asked,
    workbook: { sheets, activeSheet, names, ...(mappings && { mappings }) },
  };
  const decideHere = () =>
    answer(here as (book: PlanBook, request: object) => Decided<Name>, question as Question<object>);
  const other = thinker;
  if (!other) return decideHere();
  try {
    return (await orCancelled(
      () => other.ask(name, question),
      () => other.stop(),
    )) as Decided<Name>;
  } catch (error) {
    if (!(error instanceof NoThinker)) throw error;
    return decideHere();
  }
}
