import { charactersOfPoints, pixel } from '../../grid/columnWidths';
import { digitWidth, type NormalFont } from '../../grid/digitWidths';
import { columnPoints, devices, type Spread, spreadOf } from './device';

/** Pixels of the narrowest and the widest part. */
const bounds = { least: 4, most: 40 };

/** Points that a part has to save; and more where it is so narrow, for such parts would be many. */
const worth = 0.2;
const narrow = { pixels: 8, worth: 0.15 };

/** Parts together may print so much wider on a Mac than on Windows before narrower ones are taken. */
const mostWidening = 1.08;

const known = new Map<string, readonly number[]>();

/**
 * Parts for a column so many pixels wide, in pixels, that together print nearly as wide on a Mac as on Windows. A Mac
 * rounds each column to whole points: of Calibri 11 one of 110 pixels, 82.5 points on Windows, prints 94 points wide
 * there, but six of 11 pixels and eleven of 4 print 87. Where both agree, as in Calibri 12, a column stays whole.
 */
export function evenColumns(pixels: number, font: NormalFont): readonly number[] {
  const key = `${font.name}/${font.size}/${pixels}`;
  const before = known.get(key);
  if (before) return before;
  const usual = partsOf(pixels, font, narrow.worth);
  const common = commonest(usual);
  const fine = commonest(partsOf(pixels, font, 0));
  let parts = usual;
  while (
    common !== fine &&
    macPoints(parts, font) > mostWidening * pixels * pixel &&
    parts.filter((part) => part === common).length >= fine
  )
    parts = exchanged(parts, common, fine);
  known.set(key, parts);
  return parts;
}

/** As many pixels in parts of the one width as there were in parts of the other: four of 11 become eleven of 4. */
function exchanged(parts: readonly number[], from: number, to: number): number[] {
  let left = to;
  const kept = parts.filter((part) => part !== from || (left -= 1) < 0);
  return [...kept, ...Array.from({ length: from }, () => to)];
}

/** The parts that together differ least between a Mac and Windows, each at what it is worth. */
function partsOf(pixels: number, font: NormalFont, forNarrow: number): number[] {
  const costOf = (part: number): number =>
    Math.abs(macPoints([part], font) - part * pixel) + worth + (part < narrow.pixels ? forNarrow : 0);
  const { least, most } = bounds;
  const singles = Array.from({ length: most + 1 }, (_, part) => (part === 0 ? 0 : costOf(part)));
  // best[n]: what parts of n pixels together cost at least, and the last of them.
  const best: { readonly cost: number; readonly part: number }[] = [{ cost: 0, part: 0 }];
  for (let n = 1; n <= pixels; n += 1) {
    let found = { cost: n <= most || n === pixels ? (singles[n] ?? costOf(n)) : Infinity, part: n };
    for (let part = least; part <= Math.min(most, n - least); part += 1) {
      const cost = (best[n - part]?.cost ?? Infinity) + (singles[part] ?? Infinity);
      if (cost < found.cost - 1e-9) found = { cost, part };
    }
    best.push(found);
  }
  const parts: number[] = [];
  for (let left = pixels; left > 0; left -= parts.at(-1) ?? left) parts.push(best[left]?.part ?? left);
  return parts;
}

const macPoints = (parts: readonly number[], font: NormalFont): number =>
  parts.reduce((sum, part) => sum + columnPoints('mac', charactersOfPoints(part * pixel, font), font), 0);

function commonest(parts: readonly number[]): number {
  const times = (part: number): number => parts.filter((one) => one === part).length;
  return parts.reduce((most, part) => (times(part) > times(most) ? part : most), parts[0] ?? 1);
}

/** Pixels of the width by which the spread of columns in parts is told: that of a page. */
const page = 990;

/**
 * How much narrower and wider than on Windows a page of columns in such parts prints on the other devices: Calibri 11 → 1
 * to 1.079 (a Mac), Verdana 11 → 0.93 (LibreOffice) to 1. Of a font that is not known, no narrower, and as wide as whole
 * columns may be: 1 to 1.167 in 11 points.
 */
export function evenSpread(font: NormalFont): Spread {
  if (!digitWidth(font).known) return { least: 1, most: spreadOf(font).most };
  const parts = evenColumns(page, font);
  const ratios = devices.map(
    (device) =>
      parts.reduce(
        (sum, part) => sum + columnPoints(device, charactersOfPoints(part * pixel, font), font),
        0,
      ) /
      (page * pixel),
  );
  return { least: Math.min(1, ...ratios), most: Math.max(1, ...ratios) };
}
