import type { PlanDetails } from '../../../plan/details';
import type { PageSetup } from '../../description';
import type { Amendments } from '../contents/amendContents';
import type { SectionContent } from '../contents/content';
import { type Look, pixel, snapWidth, unit } from '../look';
import type { sectionPieces } from '../pieces/sectionPieces';

/** The room of a page: what may be filled, and how many columns it has. */
export interface PageFrame {
  readonly orientation: PageSetup['orientation'];
  readonly margins: PageSetup['margins'];
  /** Points. */
  readonly width: number;
  /** Units of `unit` points. */
  readonly units: number;
  readonly columns: number;
  /** Between columns, in points. */
  readonly gutter: number;
}

/** A4, in points. */
const paper = { long: 841.9, short: 595.3 };

const margins = { top: 20, bottom: 32, left: 18, right: 18, header: 10, footer: 13 };

/**
 * Excel prints columns up to 8% wider than they stand on the screen, and rows up to 5% higher, depending on the
 * printer; so much is left free, and the fixed scale of 100% holds on every machine. Half a percent more is for what
 * rounding each row and column to the printer's dots adds up to.
 */
const reserve = { width: 1.085, height: 1.055 };

/** Three columns on a landscape page, two on a portrait one: some 50 characters a line in both. */
export function pageFrame(orientation: 'landscape' | 'portrait'): PageFrame {
  const landscape = orientation === 'landscape';
  const [across, down] = landscape ? [paper.long, paper.short] : [paper.short, paper.long];
  const width = (across - margins.left - margins.right) / reserve.width;
  const height = (down - margins.top - margins.bottom) / reserve.height;
  return {
    orientation: landscape ? 'Landscape' : 'Portrait',
    margins,
    width: Math.floor(width / pixel) * pixel,
    units: Math.floor(height / unit),
    columns: landscape ? 3 : 2,
    gutter: 15,
  };
}

export interface Slot {
  readonly x: number;
  readonly width: number;
}

/** Equal slots side by side with a gutter between, or, of `spans`, wider ones: [1, 2] is a third and two thirds. */
export function slots({ width, gutter }: PageFrame, spans: readonly number[]): Slot[] {
  const parts = spans.reduce((total, span) => total + span, 0);
  const part = (width + gutter) / parts;
  let before = 0;
  return spans.map((span) => {
    const x = snapWidth(before * part);
    before += span;
    return { x, width: snapWidth(before * part - gutter) - x };
  });
}

/** What stands on a page where it is put: side by side under the columns, and the charts at the foot. */
export interface Fixed {
  readonly beside: readonly SectionContent[];
  readonly charts: readonly SectionContent[];
}

/** Which sections flow in columns, and which stand where they are put, on the first page and on the second. */
interface Shares {
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
