import { askTheme } from '../../excel/askTheme';
import type { WorkbookContext } from '../../excel/run';
import type { Plan } from '../../plan/plan';
import type { WorkbookTheme } from '../../sheets/summary/theme/themeColours';

/** Queues the question after the workbook's theme where a plan's summary is to wear it; null where it is not. */
export const askThemeOf = (
  context: WorkbookContext,
  { details }: Plan,
): (() => WorkbookTheme | null) | null => (details.summaryTheme === 'workbook' ? askTheme(context) : null);
