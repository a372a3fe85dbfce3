import type { Area } from '../../../grid/area';
import type { SheetDescription } from '../../description';
import type { Said } from '../contents/listSaid';
import type { SummaryLayout } from '../describeSummary';

/** What is remembered of a summary, so that a refresh can tell a manager's words from the plan's. */
export interface SummaryRecord {
  /** What the plan said when the sheet was written. */
  readonly said: readonly Said[];
  /** Where each passage was put; one that the manager has deleted has no place. */
  readonly places: ReadonlyMap<string, Area>;
  /** What was written, the manager's words of an earlier refresh included. */
  readonly written: SheetDescription;
}

export const recordOf = ({ said, passages, description }: SummaryLayout): SummaryRecord => ({
  said,
  places: new Map(passages.map(({ id, area }) => [id, area])),
  written: description,
});
