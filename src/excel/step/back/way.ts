import type { CellEdit } from '../../writeCells';
import type { CellContents } from '../../../sheets/made/expectedContents';
import type { Deed } from '../step';
import { fewOf, inList } from '../../../words/lists';

/** How a step is taken back. */
export interface Mode {
  /**
   * restore: an officer asked for it, and what was changed since is theirs · failed: the job stopped just now, and what
   * it wrote goes whatever it looks like.
   */
  readonly kind: 'restore' | 'failed';
  /** The officer has said that what others did since may go. */
  readonly anyway: boolean;
  /** Ids of the sheets that were protected as the job wrote; empty where that is not known. */
  readonly protectedThen: ReadonlySet<string>;
  /** What stood where the job wrote was seen by it; all else there is the job's. */
  readonly isSeen: boolean;
  /** The workbook holds more than Excel hands over at once. */
  readonly inBlocks: boolean;
  /** Ids of the sheets that were there before, where that is known. */
  readonly sheetsBefore: ReadonlySet<string> | null;
  /** The job had written all that it was to write. */
  readonly isWhole: boolean;
  /**
   * What the sheets held, as the job wrote, to which the formulas refer that it overwrote, by their ids: it tells where
   * lines went since. Empty where it is not known.
   */
  readonly referredTo: ReadonlyMap<string, CellContents>;
}

const plain = {
  protectedThen: new Set<string>(),
  isSeen: false,
  inBlocks: false,
  sheetsBefore: null,
  isWhole: false,
  referredTo: new Map<string, CellContents>(),
} as const;

/** An officer asked for it. */
export const restoring = (anyway: boolean): Mode => ({ ...plain, kind: 'restore', anyway });

/** A job stopped; `known` is what it knows of the workbook. */
export const undoing = (known: Partial<Mode> = {}): Mode => ({
  ...plain,
  kind: 'failed',
  anyway: true,
  ...known,
});

/** What taking back one deed comes to, now that the workbook was looked at. */
export interface Verdict {
  /** Queues what is left to be done; nothing where the deed is back already. */
  queue(): void;
  /** What stays, in sentences: "“Plan”!E15 was changed since." */
  readonly left: readonly string[];
  /** What of it held something before, in sentences; empty where nothing was lost. */
  readonly lost?: readonly string[];
  /** Why the officer has to be asked first; null where nothing is lost by it. */
  readonly asks: string | null;
  /** The formulas that were written, as cells. */
  formulas?(): readonly CellEdit[];
  /** Once it is written: what somebody did between the look and the write; null where all was as it was looked at. */
  meanwhile?(): Meanwhile | null;
}

/** Somebody acted between the look and the write. */
export interface Meanwhile {
  /** What stood in cells that were overwritten, to be put there again. */
  readonly edits: readonly CellEdit[];
  /** The rows had moved: with the edits the deed is done as before, and has to be taken back anew. */
  readonly isUndone: boolean;
  /** Queues, before the edits, what has to be written once more. */
  again?(): void;
}

export const nothingToDo: Verdict = { queue: () => undefined, left: [], asks: null };
export const stays = (...left: readonly string[]): Verdict => ({ ...nothingToDo, left });

export type DeedOf<Kind extends Deed['kind']> = Extract<Deed, { kind: Kind }>;

/** "A4", "A4 and B7", "A4, B7 and 12 more": cells in words. */
export const someCells = (addresses: readonly string[]): string => inList(fewOf(addresses, 2));
