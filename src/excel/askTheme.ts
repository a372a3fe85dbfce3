import type { WorkbookTheme } from '../sheets/summary/theme/themeColours';

/**
 * Queues the question after the workbook's colours and type; call what it gives after the next sync. Office.js has no
 * call for a theme, but two of Excel's own cell styles wear it: the fill of "Accent1" is the first accent, the font of
 * "Normal" the usual one. null where Excel is too old to be asked (before ExcelApi 1.14 a style that is not there
 * would stop the job) or does not answer with a colour.
 */
export function askTheme(context: Excel.RequestContext): () => WorkbookTheme | null {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) return () => null;
  const { styles } = context.workbook;
  const accent = styles.getItemOrNullObject('Accent1').load('fill/color');
  const normal = styles.getItemOrNullObject('Normal').load('font/name');
  return () => {
    const colour = accent.isNullObject ? '' : accent.fill.color;
    if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
    const fontName = normal.isNullObject ? '' : normal.font.name;
    return { accent: colour.toUpperCase(), ...(fontName ? { fontName } : {}) };
  };
}
