import type { Palette } from '../../plan/details';
import type { Rag } from '../../plan/rag/rag';
import type { RiskGrid } from '../../plan/read/risks/riskGrid';
import type { BorderLine, Style } from '../description';
import { colours } from '../printedList';
import { ragFills, ragText } from '../ragFormats';

/** Points. A4 landscape with 36 at each side is 770 wide; printers take up to 8% more than the screen shows. */
const pageWidth = 702;
export const firstColumn = 96;

/** What a page of A4 landscape holds between its margins, less 5.5% for printers. */
export const pageHeight = 490;

export interface MapLook {
  readonly fontName: string;
  readonly palette: Palette;
  /** Columns beside the first, at least one an impact; the list needs four. */
  readonly columns: number;
  /** Of each of these, in points. */
  readonly width: number;
  /** Rows as low as their texts allow, so that map and list come to stand on one page. */
  readonly dense: boolean;
  /** Heights of rows in points: the title, a line of the map's frame, one of its cells' three, a gap. */
  readonly heights: Readonly<
    Record<'title' | 'counts' | 'frame' | 'score' | 'count' | 'names' | 'gap', number>
  >;
}

const usual = { title: 24, counts: 22, frame: 16, score: 14, count: 21, names: 15, gap: 8 };
const low = { title: 20, counts: 18, frame: 14, score: 12, count: 17, names: 2, gap: 4 };

export function mapLook(
  { impacts }: RiskGrid,
  fontName: string,
  palette: Palette,
  dense: boolean = false,
): MapLook {
  const columns = Math.max(4, impacts.length);
  const width = Math.floor((pageWidth - firstColumn) / columns);
  return { fontName, palette, columns, width, dense, heights: dense ? low : usual };
}

export const sizes = { title: 14, heading: 11, count: 13, body: 9, note: 8.5 } as const;

/** Percent at which the smallest type is still printed in 8 points. */
export const leastScale = Math.ceil((8 / sizes.note) * 100);

const line: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#FFFFFF' };
export const ruleLine: BorderLine = { style: 'Continuous', weight: 'Thin', color: colours.rule };
export const white = { EdgeLeft: line, EdgeRight: line };

/** Fill and text of a rating; grey where none is known. The word always stands beside the colour. */
export function ratingStyle(rating: Rag, palette: Palette): Style {
  return { fill: rating === 'N/A' ? '#E7E6E6' : ragFills[palette][rating], font: { color: ragText } };
}
