import type { SectionContent } from '../contents/content';
import type { PlanDetails } from '../../../plan/details';
import type { Amendments } from '../contents/amendContents';
import type { Look } from '../look';
import type { sectionPieces } from '../pieces/sectionPieces';
import type { PageFrame } from './pageFrame';

/** What stands on a page where it is put: side by side under the columns, and the charts at the foot. */
export interface Fixed {
  readonly beside: readonly SectionContent[];
  readonly charts: readonly SectionContent[];
}

/** Which sections flow in columns, and which stand where they are put, on the first page and on the second. */
export interface Shares {
  readonly flowing: readonly SectionContent[];
  readonly fixed: readonly [Fixed, Fixed];
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

/**
 * On each page a section across, with one beside it where the page has three columns; a second of either kind flows, and
 * so does a text on the first page, which texts fill.
 */
export function shareSections({ sections, frame }: Wish): Shares {
  const fixedOn = (page: 1 | 2): Fixed => {
    const own = sections.filter((section) => section.page === page);
    const charts = own.filter(({ body }) => body.kind === 'chart');
    const first = (place: SectionContent['place']) =>
      own.find(
        (section) =>
          section.place === place &&
          !charts.includes(section) &&
          (page === 2 || section.body.kind !== 'paragraphs'),
      );
    const across = first('across');
    const neighbour = across && frame.columns > 2 ? first('beside') : undefined;
    return { charts, beside: own.filter((section) => section === across || section === neighbour) };
  };
  const fixed = [fixedOn(1), fixedOn(2)] as const;
  const placed = new Set(fixed.flatMap(({ beside, charts }) => [...beside, ...charts]));
  return { fixed, flowing: sections.filter((section) => !placed.has(section)) };
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
