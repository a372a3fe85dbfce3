import type { SectionContent } from '../contents/content';
import type { PlanDetails } from '../../../plan/details';
import type { Amendments } from '../contents/amendContents';
import type { Look } from '../look';
import type { sectionPieces } from '../pieces/sectionPieces';
import type { PageFrame } from './pageFrame';

/** Which sections flow in columns, which stand side by side under them on the second page, and the charts. */
export interface Shares {
  readonly flowing: readonly SectionContent[];
  readonly beside: readonly SectionContent[];
  readonly charts: readonly SectionContent[];
}

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

/** A section across, with one beside it where the page has three columns; a second of either kind flows. */
export function shareSections({ sections, frame }: Wish): Shares {
  const charts = sections.filter(({ body }) => body.kind === 'chart');
  const first = (place: SectionContent['place']) =>
    sections.find((section) => section.place === place && !charts.includes(section));
  const across = first('across');
  const neighbour = across && frame.columns > 2 ? first('beside') : undefined;
  const beside = sections.filter((section) => section === across || section === neighbour);
  return {
    charts,
    beside,
    flowing: sections.filter((section) => !charts.includes(section) && !beside.includes(section)),
  };
}

/**
 * After how many of the flowing sections the page may be turned, where the published plan turns it first, then the
 * nearest. A section stays on the page of the one that it stands under.
 */
export function turns(flowing: readonly SectionContent[]): readonly number[] {
  const usual = flowing.filter(({ page }) => page === 1).length;
  return Array.from({ length: flowing.length + 1 }, (_, turn) => turn)
    .filter((turn) => !flowing[turn]?.under)
    .sort((a, b) => Math.abs(a - usual) - Math.abs(b - usual));
}
