import type { PlanBook } from '../../plan/book/planBook';
import { decisions } from './decisions';
import { answer, type Answer, type Asked, cutIntoPieces, gatherPieces, type Message } from './question';

/** Decides what is asked in messages. `post` sends a message back; the function that is given takes those that come. */
export function serve(post: (message: Message) => void): (message: Message) => void {
  const asked = new Map<number, ReturnType<typeof gatherPieces>>();
  return ({ question, piece }) => {
    const gather = asked.get(question) ?? gatherPieces();
    asked.set(question, gather);
    const gathered = gather(piece);
    if (!gathered) return;
    asked.delete(question);
    for (const part of cutIntoPieces(answerTo(gathered.whole as Asked))) post({ question, piece: part });
  };
}

export function decideByName({ name, question }: Asked): unknown {
  const known: Readonly<Record<string, (book: PlanBook, request: never) => unknown>> = decisions;
  const decision = known[name];
  if (!decision) throw new Error(`There is no decision “${name}”.`);
  return answer(decision as (book: PlanBook, request: object) => unknown, question);
}

function answerTo(asked: Asked): Answer {
  try {
    return { output: decideByName(asked) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { failed: { name: error.name, message: error.message, stack: error.stack ?? '' } };
  }
}
