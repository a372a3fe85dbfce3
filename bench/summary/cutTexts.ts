import { charactersOfPoints, columnPoints, type Device, type NormalFont } from '../../src/grid/columnWidths';
import type { SheetDescription } from '../../src/sheets/description';
import { rowPoints } from '../../src/sheets/print/device';
import { lettersHeight } from '../../src/sheets/text/measure';
import { wrapText } from '../../src/sheets/text/wrapText';
import { textBoxes } from './textBoxes';

/** What Excel keeps clear at both sides of a cell, in points, and for each step of an indent. */
const margins = { windows: 4.5, mac: 6, libreOffice: 4.5 };
const indentWidth = 10;

/** A text that no device sets whole, and by how many points its box is too low. */
export interface CutText {
  readonly text: string;
  readonly short: number;
}

/** The sheet with the columns and rows that a device makes of it in a workbook of this Normal font. */
const onDevice = (description: SheetDescription, device: Device, font: NormalFont): SheetDescription => ({
  ...description,
  columnWidths: description.columnWidths.map((one) => ({
    ...one,
    width: columnPoints(device, charactersOfPoints(one.width, font), font),
  })),
  rowHeights: description.rowHeights.map((one) => ({ ...one, height: rowPoints(device, one.height) })),
});

/** The texts of a sheet whose letters do not all stand in their boxes on a device, by the print model. */
export const cutTexts = (description: SheetDescription, device: Device, font: NormalFont): CutText[] =>
  textBoxes(onDevice(description, device, font)).flatMap(({ text, width, height, type, indent }) => {
    const face = { ...type, wholePoints: device === 'mac' };
    const inside = width - margins[device] - indent * indentWidth;
    const short = lettersHeight(wrapText(text, inside, face).length, face) / 1.03 - height;
    return short > 0 ? [{ text, short }] : [];
  });
