import { type BookRequest, openBook, type PlanBook } from '../../plan/book/planBook';
import type { MappedTables, MappedWorkbook } from '../../plan/mapping/applyMappings';

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

/**
 * Plain data in pieces: what a browser copies from one thread to another in one go it copies without a break, and a
 * workbook of 100,000 rows is a second's work. Lists are cut, in whatever depth they lie; everything else goes whole.
 */

/** Where in a piece a list belongs that was sent before it. */
interface Gap {
  readonly path: readonly (string | number)[];
  readonly list: number;
}

/** Some items of a list, by its number; or the value itself, without the lists that were sent before. */
export type Piece =
  | { readonly list: number; readonly items: readonly unknown[]; readonly gaps: readonly Gap[] }
  | { readonly whole: unknown; readonly gaps: readonly Gap[] };

/** So much goes in one piece: a figure counts 1, a text 1 and a fiftieth for each letter. Some 2 ms of copying. */
const usual = 4_000;

/**
 * The pieces of a value, in the order in which `gatherPieces` wants them. A light value is one piece. Lists of plain
 * objects, lists and values are cut; a text, a Map or a Set is never. Nothing of the value is changed.
 * Example: cutIntoPieces({ rows: [1, 2, 3] }, 2) gives the items 1, 2 of list 0; the item 3; the whole { rows: null }
 * with list 0 to be put in at ["rows"].
 */
export function* cutIntoPieces(value: unknown, most = usual): Generator<Piece, void> {
  let lists = 0;

  /** The value as it goes into its piece: itself, or without what went before it. */
  function* pack(heavy: unknown, path: Gap['path'], gaps: Gap[]): Generator<Piece, unknown> {
    if (Array.isArray(heavy)) {
      const list = lists++;
      yield* packList(heavy, list);
      gaps.push({ path, list });
      return null;
    }
    if (!isPlain(heavy)) return heavy;
    const light: Record<string, unknown> = { ...heavy };
    for (const [key, one] of Object.entries(heavy))
      if (roomAfter(one, most / 8) < 0) light[key] = yield* pack(one, [...path, key], gaps);
    return light;
  }

  function* packList(heavy: readonly unknown[], list: number): Generator<Piece, void> {
    let [items, gaps, room]: [unknown[], Gap[], number] = [[], [], most];
    for (const item of heavy) {
      const left = roomAfter(item, room);
      if (left >= 0) {
        items.push(item);
        room = left;
        continue;
      }
      if (items.length > 0) yield { list, items, gaps };
      [items, gaps] = [[], []];
      room = roomAfter(item, most);
      if (room < 0) items.push(yield* pack(item, [0], gaps));
      else items.push(item);
    }
    if (items.length > 0) yield { list, items, gaps };
  }

  const gaps: Gap[] = [];
  const whole = roomAfter(value, most) < 0 ? yield* pack(value, [], gaps) : value;
  yield { whole, gaps };
}

/** Takes pieces in their order; gives the value, as `whole`, with the last of them, and null before. */
export function gatherPieces(): (piece: Piece) => { readonly whole: unknown } | null {
  const lists = new Map<number, unknown[]>();
  const listOf = (number: number): unknown[] => {
    const known = lists.get(number) ?? [];
    lists.set(number, known);
    return known;
  };
  return (piece) => {
    if ('list' in piece) {
      const items = [...piece.items];
      for (const gap of piece.gaps) fill(items, gap, listOf(gap.list));
      const list = listOf(piece.list);
      for (const item of items) list.push(item);
      return null;
    }
    const root = { whole: piece.whole };
    for (const gap of piece.gaps) fill(root, { ...gap, path: ['whole', ...gap.path] }, listOf(gap.list));
    return root;
  };
}

function fill(root: object, { path }: Gap, list: readonly unknown[]): void {
  let place = root as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) place = place[step] as Record<string | number, unknown>;
  const last = path.at(-1);
  if (last !== undefined) place[last] = list;
}

/** What is left of some room when a value has been put in; below 0 where it is too heavy, and not looked at further. */
function roomAfter(value: unknown, room: number): number {
  if (typeof value === 'string') return room - 1 - value.length / 50;
  let left = room - 1;
  if (Array.isArray(value)) {
    for (const item of value) if ((left = roomAfter(item, left)) < 0) return left;
  } else if (isPlain(value)) {
    for (const key in value) if ((left = roomAfter(value[key], left)) < 0) return left;
  }
  return left;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const kind: unknown = Object.getPrototypeOf(value);
  // Objects of another realm have a prototype of their own; it, too, is the last.
  return kind === null || Object.getPrototypeOf(kind) === null;
}
