import {
  characterPoints,
  type Device,
  devices,
  digitPixels,
  digitWidth,
  type NormalFont,
  pixel,
} from '../../grid/columnWidths';

/**
 * Points that a Mac makes of a point of row height. Ten workbooks that Excel for Mac printed have rows of two heights:
 * 15 became 14 and 25.5 became 23, which leaves 0.9 to 0.9216 (test/fixtures/excelPrints).
 */
export const macRows = 0.91;

/** Points that a device prints a row so many points high: 15 → 15 on Windows and in LibreOffice, 14 on a Mac. */
export function rowPoints(device: Device, height: number): number {
  if (height <= 0) return 0;
  switch (device) {
    case 'windows':
      return Math.max(1, Math.round(height / pixel)) * pixel;
    case 'mac':
      return Math.max(1, Math.round(height * macRows));
    case 'libreOffice':
      return height;
  }
}

/** By how much columns differ from device to device, against Windows. */
export interface Spread {
  /** Of the device that sets them narrowest, 1 or less. */
  readonly least: number;
  /** Of the one that sets them widest, 1 or more. */
  readonly most: number;
}

/** Steps in which a reserve is gone through, in em. */
const step = 0.001;

/**
 * How much narrower and wider than on Windows the columns of a workbook print on the other devices, its Normal font being
 * this: Calibri 11 → 1 to 1.143 (a Mac), Calibri 12 → 1 to 1.017 (LibreOffice), Arial 8 → 0.889 (a Mac) to 1. Of a font
 * that is not known, the extremes of all widths that its digits may have, with hints on Windows or without:
 * 0.833 to 1.167 in 11 points.
 */
export function spreadOf(font: NormalFont): Spread {
  const { least, most, known } = digitWidth(font);
  const ems = [least, most];
  for (let em = least + step; em < most; em += step) ems.push(em);
  const ratios = ems.flatMap((em) => {
    const exact = em * Math.round((font.size * 4) / 3);
    const pixels = known ? [digitPixels(font, em)] : [Math.floor(exact), Math.ceil(exact)];
    return devices.flatMap((device) =>
      device === 'windows'
        ? 1
        : pixels.map((one) => characterPoints(device, font, em) / (Math.max(1, one) * pixel)),
    );
  });
  return { least: Math.min(...ratios), most: Math.max(...ratios) };
}

/** Points that a device makes of a point of column width on Windows: Calibri 11 → 1.143 on a Mac. */
export const againstWindows = (device: Device, font: NormalFont): number =>
  characterPoints(device, font) / characterPoints('windows', font);
