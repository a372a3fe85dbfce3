import { characterPoints, countingOf, type NormalFont } from '../grid/columnWidths';

/** Points on this machine of a point on Windows, by the context of a job; called after its first round trip. */
const pointsOf = new WeakMap<object, () => number>();

/**
 * Queues the questions in what columns are counted: the font of the workbook's style Normal, and how this machine counts
 * them. The font is there after the next sync; null where Excel is too old to be asked for a style that may not be there
 * (before ExcelApi 1.14), or does not answer.
 */
export function askColumns(context: Excel.RequestContext): () => NormalFont | null {
  const { workbook } = context;
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return () => null;
  const normal = workbook.styles.getItemOrNullObject('Normal').load('font/name,font/size');
  const sheet = workbook.worksheets.getFirst().load('standardWidth');
  // Far to the right, in files of every age, hardly anybody sets a width.
  const { format } = sheet.getCell(0, 255).load('format/columnWidth,format/useStandardWidth');
  const fontOf = (): NormalFont | null => {
    if (normal.isNullObject) return null;
    const { name, size } = normal.font;
    return name && size > 0 ? { name, size } : null;
  };
  pointsOf.set(context, () => {
    const font = fontOf();
    if (!font || !format.useStandardWidth || !(sheet.standardWidth > 0)) return 1;
    const counting = countingOf({ points: format.columnWidth, characters: sheet.standardWidth }, font);
    return characterPoints(counting, font) / characterPoints('windows', font);
  });
  return fontOf;
}

/**
 * Points on this machine for each point on Windows, in which sheets are described, so that a column has as many characters
 * wherever it is set: 1 on Windows, 1.143 on a Mac in a workbook of Calibri 11. 1 where nobody has asked.
 */
export const pointsHere = ({ context }: Pick<Excel.Worksheet, 'context'>): number =>
  pointsOf.get(context)?.() ?? 1;
