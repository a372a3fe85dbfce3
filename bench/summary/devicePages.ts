import { devices, type NormalFont } from '../../src/grid/columnWidths';
import { cutTexts } from './cutTexts';
import type { GeneratedPlan } from './generatePlans';
import { layOut, type Orientation } from './layOutBook';

/** Normal fonts of workbooks, those of the usual templates first. */
const fonts: readonly NormalFont[] = [
  { name: 'Calibri', size: 11 },
  { name: 'Calibri', size: 12 },
  { name: 'Arial', size: 10 },
  { name: 'Verdana', size: 10 },
  { name: 'Aptos Narrow', size: 11 },
  { name: 'Arial', size: 12 },
  { name: 'Segoe UI', size: 10 },
  { name: 'Times New Roman', size: 11 },
];

/** Heads of the rows that `devicePages` makes. */
export const deviceHeads = [
  'Normal font',
  'page',
  'laid out',
  'refused',
  'type on average',
  ...devices.map((device) => `its pages: ${device}`),
  ...devices.map((device) => `cut: ${device}`),
  'most cut',
];

/** What the print model says of all plans in all fonts. */
export interface DeviceVerdict {
  readonly rows: readonly (readonly string[])[];
  /** Summaries that do not come to their pages on a device, or lose more than the foot of a line. */
  readonly failed: readonly string[];
}

/** Points that rounding single rows may take of a text's box on a Mac: the feet of its last letters. */
const rounding = 2.5;

/**
 * A row a Normal font and orientation: how many of these plans come to two pages, or the one that holds them, on each device by the model, and how many
 * of their texts are cut there, by how much at most. Each is laid out for its font, as the command lays it out.
 */
export function devicePages(
  plans: readonly GeneratedPlan[],
  orientations: readonly Orientation[],
): DeviceVerdict {
  const failed: string[] = [];
  const rows = fonts.flatMap((font) =>
    orientations.map((orientation) => {
      const layouts = plans.map((made) => ({ made, layout: layOut(made, orientation, 'neutral', font) }));
      const laidOut = layouts.filter(({ layout }) => layout.overflow.length === 0);
      const cuts = laidOut.map(({ layout }) =>
        devices.map((device) => cutTexts(layout.description, device, font)),
      );
      laidOut.forEach(({ made, layout }, index) => {
        const pages = layout.devicePages.map((one) => one.pages);
        const short = (cuts[index] ?? []).flat().filter((one) => one.short > rounding);
        if (pages.some((count) => count !== layout.pages) || short.length > 0)
          failed.push(
            `${made.name}, ${orientation}, ${font.name} ${font.size}: ${pages.join(', ')} pages, ${short.length} texts cut`,
          );
      });
      const type = laidOut.map(({ layout }) => layout.description.styles[0]?.style.font?.size ?? 0);
      const most = Math.max(0, ...cuts.flat(2).map(({ short }) => short));
      return [
        `${font.name} ${font.size}`,
        `A4 ${orientation}`,
        String(laidOut.length),
        String(layouts.length - laidOut.length),
        (type.reduce((sum, one) => sum + one, 0) / Math.max(1, type.length)).toFixed(2),
        ...devices.map((_, at) =>
          String(laidOut.filter(({ layout }) => layout.devicePages[at]?.pages === layout.pages).length),
        ),
        ...devices.map((_, at) => String(cuts.reduce((sum, one) => sum + (one[at]?.length ?? 0), 0))),
        `${most.toFixed(1)} pt`,
      ];
    }),
  );
  return { rows, failed };
}
