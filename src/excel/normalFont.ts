import type { NormalFont } from '../grid/digitWidths';

/**
 * Queues the question after the font of the workbook's style Normal, in whose digits columns are counted; call what it
 * gives after the next sync. null where Excel is too old to be asked for a style that may not be there (before ExcelApi
 * 1.14), or does not answer.
 */
export function askNormalFont({ workbook }: Excel.RequestContext): () => NormalFont | null {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return () => null;
  const normal = workbook.styles.getItemOrNullObject('Normal').load('font/name,font/size');
  return () => {
    if (normal.isNullObject) return null;
    const { name, size } = normal.font;
    return name && size > 0 ? { name, size } : null;
  };
}
