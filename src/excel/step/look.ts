import type { Area } from '../../grid/area';
import { rangeOf } from '../rangeOf';

/** How cells look that are all alike. Colours are "#RRGGBB". */
export interface UniformLook {
  readonly fill: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
}

/**
 * Queues the question how an area looks; the next round trip answers it. What is given then is null where the cells
 * are plain, or differ among each other: then clearing them is the best that can be done.
 */
export function askLook(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): () => UniformLook | null {
  const { format } = rangeOf(sheet, area);
  format.load('fill/color,font/name,font/size,font/color,font/bold,font/italic');
  format.load('horizontalAlignment,verticalAlignment,wrapText');
  // An older Excel cannot be asked for a style that may not be there: then no look is taken for the plain one.
  const normal = Office.context.requirements.isSetSupported('ExcelApi', '1.14')
    ? context.workbook.styles.getItemOrNullObject('Normal').load('font/name,font/size,font/color,fill/color')
    : null;
  return () => {
    const { fill, font } = format;
    const look = {
      fill: fill.color,
      fontName: font.name,
      fontSize: font.size,
      fontColor: font.color,
      bold: font.bold,
      italic: font.italic,
      horizontal: format.horizontalAlignment as string,
      vertical: format.verticalAlignment as string,
      wrap: format.wrapText,
    };
    // Excel answers null, or an empty colour, for what is not alike.
    if (Object.values(look).some((value: unknown) => value === null || value === undefined)) return null;
    const plain =
      normal !== null &&
      !normal.isNullObject &&
      isNoFill(look.fill) &&
      look.fontName === normal.font.name &&
      look.fontSize === normal.font.size &&
      !look.bold &&
      !look.italic &&
      look.horizontal === 'General' &&
      look.vertical === 'Bottom' &&
      !look.wrap;
    return plain ? null : look;
  };
}

/** White is what Excel says of no fill. */
const isNoFill = (color: string): boolean => color === '' || color.toUpperCase() === '#FFFFFF';

/** Queues a look on cells that were cleared. */
export function writeLook({ format }: Excel.Range, look: UniformLook): void {
  if (!isNoFill(look.fill)) format.fill.color = look.fill;
  format.font.name = look.fontName;
  format.font.size = look.fontSize;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  if (look.fontColor.toUpperCase() !== '#000000') format.font.color = look.fontColor;
  format.horizontalAlignment = look.horizontal as Excel.RangeFormat['horizontalAlignment'];
  format.verticalAlignment = look.vertical as Excel.RangeFormat['verticalAlignment'];
  format.wrapText = look.wrap;
}
