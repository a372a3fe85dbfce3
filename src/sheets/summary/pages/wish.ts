import type { PlanDetails } from '../../../plan/details';
import type { Amendments } from '../contents/amendContents';
import type { SectionContent } from '../contents/content';
import type { Look } from '../look';
import type { sectionPieces } from '../pieces/sectionPieces';
import type { PageFrame } from './pageFrame';

/** How a section's pieces are made: for the sheet itself, or shortened to find out what has to be cut. */
export type MakePieces = typeof sectionPieces;

/** What is to be set on two pages, and in which look. */
export interface Wish {
  readonly sections: readonly SectionContent[];
  readonly details: PlanDetails;
  readonly frame: PageFrame;
  readonly look: Look;
  readonly makePieces: MakePieces;
  /** Words in place of the plan's own, by the id of their cell: of the title, for those of sections are in them. */
  readonly words?: Amendments;
}
