import { openBook, type BookRequest, type PlanBook } from '../../plan/book/planBook';
import type { MappedTables, MappedWorkbook } from '../../plan/mapping/applyMappings';
import type { Piece } from './pieces';

/** What is asked of every decision: a workbook as it was read, what is wanted of it, and the day (ISO) that it is. */
export interface Question<Request = unknown> {
  readonly workbook: MappedWorkbook;
  readonly request: Request;
  readonly today?: string;
  /** Its tables, where an earlier decision of the same job has recognised them. */
  readonly mapped?: MappedTables;
}

/** Where a question is of a file alone. */
export const noWorkbook: MappedWorkbook = { sheets: [], activeSheet: '', names: [] };

/** Decides here: opens the workbook for the question, whose plan details and quarter go before the workbook's. */
export function answer<Request extends object, Decided>(
  decision: (book: PlanBook, request: Request) => Decided,
  { workbook, request, today, mapped }: Question<Request>,
): Decided {
  const { details, quarter }: BookRequest = request;
  const asked = { ...(details && { details }), ...(quarter && { quarter }), ...(today && { today }) };
  return decision(openBook(workbook, asked, mapped), request);
}

/** A piece of a question or of its answer, on its way between the page and the thread beside it. */
export interface Message {
  readonly question: number;
  readonly piece: Piece;
}

/** A question on its way, with the name of the decision. */
export interface Asked {
  readonly name: string;
  readonly question: Question<object>;
}

/** What comes back: what was decided, or the error that was thrown. */
export type Answer =
  | { readonly output: unknown }
  | { readonly failed: { readonly name: string; readonly message: string; readonly stack: string } };

/** Says that the thread's script has been loaded and listens. */
export const listening = 'listening';
