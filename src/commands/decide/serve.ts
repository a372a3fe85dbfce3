import { decisions, type DecisionName } from './decisions';
import { cutIntoPieces, gatherPieces, type Piece } from './pieces';

/** A piece of a question or of its answer, on its way between the page and the thread beside it. */
export interface Message {
  readonly question: number;
  readonly piece: Piece;
}

/** What is asked. */
export interface Question {
  readonly name: DecisionName;
  readonly input: unknown;
}

/** What comes back: what was decided, or the error that was thrown. */
export type Answer =
  | { readonly output: unknown }
  | { readonly failed: { readonly name: string; readonly message: string; readonly stack: string } };

/** Says that the thread's script has been loaded and listens. */
export const listening = 'listening';

/** Decides what is asked in messages. `post` sends a message back; the function that is given takes those that come. */
export function serve(post: (message: Message) => void): (message: Message) => void {
  const asked = new Map<number, ReturnType<typeof gatherPieces>>();
  return ({ question, piece }) => {
    const gather = asked.get(question) ?? gatherPieces();
    asked.set(question, gather);
    const gathered = gather(piece);
    if (!gathered) return;
    asked.delete(question);
    const answer = answerTo(gathered.whole as Question);
    for (const part of cutIntoPieces(answer)) post({ question, piece: part });
  };
}

function answerTo({ name, input }: Question): Answer {
  try {
    return { output: decisions[name](input as never) };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return { failed: { name: error.name, message: error.message, stack: error.stack ?? '' } };
  }
}
