import type { CellPlace } from '../../grid/cellPlace';
import type { Claim } from './claim';
import type { Tie } from './tie';

/** A claim of a text with what it was tied to. */
export interface TiedClaim extends Tie {
  readonly claim: Claim;
  readonly sentence: string;
  /** The cell of the text. */
  readonly cell: CellPlace;
}
