import { tinted, type Palette } from '../styles/colour';
import type { XmlElement } from '../xml/xmlElement';

/** Names of theme colours in drawings, in the order of the palette's theme; a chart's tx1 and bg1 are dk1 and lt1. */
const schemeNames: Readonly<Record<string, number>> = {
  dk1: 0,
  tx1: 0,
  lt1: 1,
  bg1: 1,
  dk2: 2,
  tx2: 2,
  lt2: 3,
  bg2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** Colour of a shape's (or line's) solid fill; null for none, and for gradients, patterns and pictures. */
export function readFill(shape: XmlElement | null, palette: Palette): string | null {
  const colour = shape?.child('solidFill')?.children[0];
  if (!colour) return null;
  if (colour.local === 'srgbClr') return `#${(colour.get('val') ?? '000000').toUpperCase()}`;
  if (colour.local === 'sysClr') return `#${(colour.get('lastClr') ?? '000000').toUpperCase()}`;
  if (colour.local !== 'schemeClr') return null;
  const base = palette.theme[schemeNames[colour.get('val') ?? ''] ?? -1];
  if (base === undefined) return null;
  // lumMod 60 % with lumOff 40 % is what the colour menu calls "40 % lighter": a tint.
  const modulation = (colour.child('lumMod')?.number('val') ?? 100_000) / 100_000;
  const offset = (colour.child('lumOff')?.number('val') ?? 0) / 100_000;
  return tinted(base, offset > 0 ? offset : modulation - 1);
}
