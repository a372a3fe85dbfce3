import type { CellContent } from '../../sheets/description';
import { keptJson, keptNamespace, readKept, writeKept, type Kept } from '../../words/xml/kept';
import type { CellChange, Deed, SheetRef, Step } from './step';

/**
 * A step is kept in two custom XML parts. The body stands first in the request that makes the change and tells how to
 * take it back; the seal stands last. So a body without a seal is a change that stopped half-way, and no body means
 * that nothing was done. What a long step says stands in further parts, which are there before the request is sent
 * (carryOut.ts). Each part has a namespace of its own, so that one can be found without reading the others.
 */
const bodies = keptNamespace('steps/body/');
const mores = keptNamespace('steps/more/');
const seals = keptNamespace('steps/done/');
/** While a step is being taken back a mark stands in the workbook, first to come and last but the step to go. */
const marks = keptNamespace('steps/back/');

export const bodyNamespace = (id: string): string => `${bodies}${id}`;
export const sealNamespace = (id: string): string => `${seals}${id}`;
export const backNamespace = (id: string): string => `${marks}${id}`;

/** Of a further part of a body, counted from 1. Ids hold no slash. */
const moreNamespace = (id: string, at: number): string => `${mores}${id}/${at}`;

export type StepPart = 'body' | 'more' | 'seal' | 'back';

interface NamedPart {
  readonly id: string;
  readonly kind: StepPart;
  /** Which of the further parts it is, from 1; 0 for all else. */
  readonly at: number;
}

/** The step and the kind of a part by its namespace; null for a part that is none of these. */
export function readNamespace(namespace: string): NamedPart | null {
  const [, long, at] = namespace.startsWith(mores)
    ? (/^([^/]+)\/(\d+)$/.exec(namespace.slice(mores.length)) ?? [])
    : [];
  if (long !== undefined) return { id: long, kind: 'more', at: Number(at) };
  for (const [start, kind] of [
    [bodies, 'body'],
    [seals, 'seal'],
    [marks, 'back'],
  ] as const)
    if (namespace.startsWith(start)) return { id: namespace.slice(start.length), kind, at: 0 };
  return null;
}

/** The number of a step is the beginning of its id: "12-k3f0a" → 12. */
export const orderOf = (id: string): number => Number(/^\d+/.exec(id)?.[0] ?? 0);

/**
 * Characters that one part may have. Excel on the web takes and gives 5 MB a request; a part of so many characters comes
 * to some 2.4 MB in it, as quotation marks of JSON count twice there.
 */
export const mostPartCharacters = 2_000_000;

/** The part that says that a change was done. */
export const sealXml = ({ id }: Pick<Step, 'id'>): string =>
  writeKept({ element: 'done', version: 1 }, sealNamespace(id));

/** The part that says that taking a step back was begun. */
export const backXml = ({ id }: Pick<Step, 'id'>): string =>
  writeKept({ element: 'back', version: 1 }, backNamespace(id));

/**
 * The documents of a step: its body, and for a long one what the body says in further parts. The body of a long step
 * holds nothing but their number, so that it takes no room in the request that makes the change.
 */
export function stepXml({ id, order, restored, deeds, named, open, isSeen }: Step): {
  readonly body: string;
  readonly more: readonly string[];
} {
  const rest = { ...(named && { named }), ...(open && { open }), ...(isSeen && { isSeen }) };
  const json = keptJson({ order, restored, deeds: deeds.map(shorten), ...rest });
  const pieces = json.length > mostPartCharacters ? pieceTogether(json) : [];
  const count = pieces.length;
  return {
    body:
      count > 0
        ? writeKept(keptStep, bodyNamespace(id), '', { parts: String(count) })
        : writeKept(keptStep, bodyNamespace(id), json),
    more: pieces.map((piece, index) => writeKept(keptMore, moreNamespace(id, index + 1), piece)),
  };
}

/** JSON in pieces that give it again one after the other. None begins or ends in a space, which XML may lose. */
function pieceTogether(json: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < json.length; from += mostPartCharacters)
    pieces.push(json.slice(from, from + mostPartCharacters).replace(/^ | $/g, '\\u0020'));
  return pieces;
}

/** A body as it is kept: the id of its step, how many further parts it has, and what it says itself. */
const keptStep: Kept<{ readonly id: string; readonly parts: number; readonly text: string }> = {
  element: 'step',
  version: 1,
  read({ namespace, attributes, text }) {
    const name = readNamespace(namespace);
    return name && { id: name.id, parts: Number(attributes.get('parts') ?? 0), text };
  },
};

const keptMore: Kept<string> = { element: 'more', version: 1, read: ({ text }) => text };

/** How many further parts a body has; 0 for one that says all itself. */
export function morePartsOf(body: string): number {
  const kept = readKept(keptStep, body);
  return typeof kept === 'string' ? 0 : kept.parts;
}

/** The step of a body and its further parts in order; null for one that cannot be read, or of a later version. */
export function readStep(body: string, more: readonly string[] = []): Step | null {
  const own = readKept(keptStep, body);
  if (typeof own === 'string') return null;
  const json = [own.text, ...more.map((xml) => readKept(keptMore, xml))].join('');
  try {
    const kept = JSON.parse(json) as KeptStep;
    if (typeof kept.order !== 'number' || !Array.isArray(kept.deeds)) return null;
    return {
      id: own.id,
      order: kept.order,
      restored: String(kept.restored),
      deeds: kept.deeds.map(lengthen),
      ...(Array.isArray(kept.named) && { named: kept.named }),
      ...(typeof kept.open?.id === 'string' && { open: kept.open }),
      ...(kept.isSeen === true && { isSeen: true }),
    };
  } catch {
    return null;
  }
}

interface KeptStep {
  readonly order: number;
  readonly restored: string;
  readonly deeds: readonly ShortDeed[];
  readonly named?: Step['named'];
  readonly open?: SheetRef;
  readonly isSeen?: boolean;
}

/** Cells below each other are kept together: thousands of words of a RAG column are a few letters each. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly before: Repeated<CellContent>;
  readonly after: Repeated<CellContent>;
  readonly formats: Repeated<CellChange['formats'] | null>;
  readonly anchors: readonly string[];
}

/** Items that follow one another, each with how often it is repeated. */
type Repeated<Item> = (readonly [item: Item, times: number])[];

type CellsWritten = Extract<Deed, { kind: 'cells written' }>;
type ShortDeed =
  Exclude<Deed, CellsWritten> | (Omit<CellsWritten, 'cells'> & { readonly runs: readonly Run[] });

function shorten(deed: Deed): ShortDeed {
  if (deed.kind !== 'cells written') return deed;
  const { cells, ...rest } = deed;
  return { ...rest, runs: runsOf(cells) };
}

function lengthen(deed: ShortDeed): Deed {
  if (!('runs' in deed)) return deed;
  const { runs, ...rest } = deed;
  return { ...rest, cells: runs.flatMap(cellsOf) };
}

function runsOf(cells: readonly CellChange[]): Run[] {
  const groups: CellChange[][] = [];
  const inOrder = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  for (const cell of inOrder) {
    const last = groups.at(-1)?.at(-1);
    if (last?.column === cell.column && last.row + 1 === cell.row) groups.at(-1)?.push(cell);
    else groups.push([cell]);
  }
  return groups.map((group) => ({
    row: group[0]?.row ?? 0,
    column: group[0]?.column ?? 0,
    before: repeated(group.map(({ before }) => before)),
    after: repeated(group.map(({ after }) => after)),
    formats: repeated(group.map(({ formats }) => formats ?? null)),
    anchors: group.map(({ anchor }) => anchor),
  }));
}

function cellsOf({ row, column, before, after, formats, anchors }: Run): CellChange[] {
  const [was, is, shown] = [unrolled(before), unrolled(after), unrolled(formats)];
  return anchors.map((anchor, at): CellChange => ({
    row: row + at,
    column,
    before: was[at] ?? '',
    after: is[at] ?? '',
    ...(shown[at] && { formats: shown[at] }),
    anchor,
  }));
}

function repeated<Item>(items: readonly Item[]): Repeated<Item> {
  const found: [Item, number][] = [];
  for (const item of items) {
    const last = found.at(-1);
    if (last && JSON.stringify(last[0]) === JSON.stringify(item)) last[1] += 1;
    else found.push([item, 1]);
  }
  return found;
}

const unrolled = <Item>(items: Repeated<Item>): Item[] =>
  items.flatMap(([item, times]) => new Array<Item>(times).fill(item));
