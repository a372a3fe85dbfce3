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
export const pageHeight = 470;

export interface MapLook {
  readonly fontName: string;
  readonly palette: Palette;
  /** Columns beside the first, at least one an impact; the list needs four. */
  readonly columns: number;
  /** Of each of these, in points. */
  readonly width: number;
}

export function mapLook({ impacts }: RiskGrid, fontName: string, palette: Palette): MapLook {
  const columns = Math.max(4, impacts.length);
  return { fontName, palette, columns, width: Math.floor((pageWidth - firstColumn) / columns) };
}

export const sizes = { title: 15, heading: 11, count: 15, body: 9, note: 8 } as const;

const line: BorderLine = { style: 'Continuous', weight: 'Thin', color: '#FFFFFF' };
export const ruleLine: BorderLine = { style: 'Continuous', weight: 'Thin', color: colours.rule };
export const white = { EdgeLeft: line, EdgeRight: line };

/** Fill and text of a rating; grey where none is known. The word always stands beside the colour. */
export function ratingStyle(rating: Rag, palette: Palette): Style {
  return { fill: rating === 'N/A' ? '#E7E6E6' : ragFills[palette][rating], font: { color: ragText } };
}
