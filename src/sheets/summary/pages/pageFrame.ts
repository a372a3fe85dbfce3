import { digitWidth, type NormalFont } from '../../../grid/columnWidths';
import type { PlanDetails } from '../../../plan/details';
import type { PageSetup } from '../../description';
import { againstWindows, spreadOf } from '../../print/device';
import type { Amendments } from '../contents/amendContents';
import type { SectionContent } from '../contents/content';
import { type Look, pixel, snapWidth, unit } from '../look';
import type { sectionPieces } from '../pieces/sectionPieces';

/** The room of a page: what may be filled, and how many columns it has. */
export interface PageFrame {
  readonly orientation: PageSetup['orientation'];
  readonly margins: PageSetup['margins'];
  /** Points of the device that sets columns narrowest, so that what stands whole there does on the others too. */
  readonly width: number;
  /** Points of the sheet's columns on Windows, and of what a Mac makes of them, for each of those: 1 or more. */
  readonly windowsColumns: number;
  readonly macColumns: number;
  /** Units of `unit` points. */
  readonly units: number;
  readonly columns: number;
  /** Between columns, in points. */
  readonly gutter: number;
}

/** A4, in points. */
const paper = { long: 841.9, short: 595.3 };

const margins = { top: 18, bottom: 25.5, left: 14.25, right: 14.25, header: 9, footer: 12 };

/**
 * Excel for Windows prints columns up to 8% wider than they stand on the screen, and rows up to 5% higher, depending on the
 * printer; so much is left free, and the fixed scale of 100% holds on every machine. Half a percent more is for what
 * rounding each row and column to the printer's dots adds up to.
 */
const printers = { width: 1.08, height: 1.05 };
const rounding = 1.005;

/** A Mac's prints are as wide as its columns, which are rounded one by one: what that adds up to is mostly less than this. */
const macRounding = 1.003;

/**
 * Three columns on a landscape page, two on a portrait one: some 50 characters a line in both. The one place that says how
 * much room there is: as much as leaves the page whole on Windows, on a Mac and in LibreOffice, in a workbook of this Normal
 * font. `narrower` is points that it turned out to be too wide by.
 */
export function pageFrame(
  orientation: 'landscape' | 'portrait',
  normalFont: NormalFont,
  narrower = 0,
): PageFrame {
  const landscape = orientation === 'landscape';
  const [across, down] = landscape ? [paper.long, paper.short] : [paper.short, paper.long];
  const { least, most } = spreadOf(normalFont);
  const widest = Math.max(printers.width * rounding, most * macRounding) / least;
  const width = (across - margins.left - margins.right - narrower) / widest;
  const height = (down - margins.top - margins.bottom) / (printers.height * rounding);
  return {
    orientation: landscape ? 'Landscape' : 'Portrait',
    margins,
    width: Math.floor(width / pixel) * pixel,
    windowsColumns: 1 / least,
    macColumns: digitWidth(normalFont).known ? againstWindows('mac', normalFont) / least : 1,
    units: Math.floor(height / unit),
    columns: landscape ? 3 : 2,
    gutter: 12,
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
