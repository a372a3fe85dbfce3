import type { Finding } from '../../../plan/findings/finding';
import { newFinding } from '../../../plan/findings/newFinding';
import type { PlanDetails } from '../../../plan/details';
import { luminance } from './contrast';
import { isMeasured, themeColours, neutralColours, type WorkbookTheme } from './themeColours';

/** What the workbook's theme could not give, where the plan's details ask for it. */
export function themeFindings({ summaryTheme }: PlanDetails, theme: WorkbookTheme | null): Finding[] {
  if (summaryTheme !== 'workbook') return [];
  if (!theme)
    return [
      themeFinding(
        'Excel did not tell the workbook’s colours, so the summary wears our neutral ones. Excel 2021 and later, and Excel on the web, do.',
      ),
    ];
  const { accent, fontName } = theme;
  return [
    ...(themeColours(theme) === neutralColours
      ? [
          themeFinding(
            `The workbook’s accent colour ${accent} is too near to ${luminance(accent) < 0.5 ? 'black' : 'white'} for headings and bars, so the summary wears our neutral colours.`,
          ),
        ]
      : []),
    ...(fontName && !isMeasured(fontName)
      ? [
          themeFinding(
            `The workbook’s font ${fontName} is not one that the pages can be fitted in (Arial, Calibri and those as wide), so the summary is set in Arial.`,
          ),
        ]
      : []),
  ];
}

const themeFinding = (message: string): Finding => newFinding('theme-not-used', { cell: '', message });
