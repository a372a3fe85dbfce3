import type { NormalFont } from '../../src/grid/digitWidths';
import { devices } from '../../src/grid/columnWidths';
import { asPrinted, printedPages } from '../../src/sheets/print/printedPages';
import type { GeneratedPlan } from './generatePlans';
import { layOut, type Orientation } from './layOutBook';

/** Normal fonts of workbooks, those of the usual templates first. */
const fonts: readonly NormalFont[] = [
  { name: 'Calibri', size: 11 },
  { name: 'Aptos Narrow', size: 11 },
  { name: 'Arial', size: 10 },
  { name: 'Arial', size: 11 },
  { name: 'Arial', size: 12 },
  { name: 'Calibri', size: 12 },
  { name: 'Verdana', size: 10 },
  { name: 'Segoe UI', size: 10 },
  { name: 'Times New Roman', size: 11 },
];

/** Heads of the table that `devicePages` makes. */
export const deviceHeads = [
  'Normal font',
  'laid out',
  'refused',
  ...devices.map((device) => `2 pages: ${device}`),
];

/** A row a Normal font: how many of these plans, laid out both ways, come to two pages on each device by the model. */
export const devicePages = (
  plans: readonly GeneratedPlan[],
  orientations: readonly Orientation[],
): string[][] => {
  const layouts = plans.flatMap((made) => orientations.map((orientation) => layOut(made, orientation)));
  const laidOut = layouts.filter(({ overflow }) => overflow.length === 0);
  return fonts.map((font) => {
    const two = devices.map(
      (device) =>
        laidOut.filter(({ description }) => printedPages(asPrinted(description, device, font)).pages === 2)
          .length,
    );
    return [
      `${font.name} ${font.size}`,
      ...[laidOut.length, layouts.length - laidOut.length, ...two].map(String),
    ];
  });
};
