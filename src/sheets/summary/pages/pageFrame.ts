import type { PageSetup } from '../../description';
import { pixel, snapWidth, unit } from '../look';

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
