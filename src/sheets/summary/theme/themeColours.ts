import { type Finding, newFinding } from '../../../plan/findings/finding';
import type { PlanDetails } from '../../../plan/details';

/** What a workbook's theme brings: its first accent as "#RRGGBB", and its usual font. */
export interface WorkbookTheme {
  readonly accent: string;
  readonly fontName?: string;
}

/** The colours of a page. Every text stands at 4.5:1 or better on the fill that it has. */
export interface ThemeColours {
  /** The title band, headings and rules under them, bars. */
  readonly accent: string;
  /** The second of a pair of bars, and the line under the title band: apart from the accent in greys too. */
  readonly pale: string;
  /** Every other row of a table. */
  readonly tint: string;
  readonly text: string;
  /** Notes. */
  readonly quiet: string;
  readonly rule: string;
  readonly paper: string;
}

const text = '#1A1A1A';
const paper = '#FFFFFF';
/** What the accent is of each fill and rule. */
const parts = { pale: 0.45, tint: 0.08, rule: 0.28 };

/** A grey blue, 8.9:1 on white and under white text; prints well in greys. */
export const neutralColours: ThemeColours = {
  accent: '#2A4A66',
  pale: '#A3B8CB',
  tint: '#EEF2F6',
  text,
  quiet: '#595959',
  rule: '#C5D0DB',
  paper,
};

/** Red, green and blue of "#RRGGBB", 0 to 255 each. */
type Rgb = readonly [number, number, number];

/**
 * The colours of a page in a workbook's accent, darkened until white text can be read on it, whatever it was. An
 * accent that is no colour, or so pale or so dark that nothing of it would be left, gives the neutral ones.
 */
export function themeColours(theme: WorkbookTheme | null): ThemeColours {
  if (!theme || !/^#[0-9a-f]{6}$/i.test(theme.accent)) return neutralColours;
  const light = luminance(theme.accent);
  if (light > 0.85 || light < 0.005) return neutralColours;
  const tintOf = (accent: string): string => mix(paper, accent, parts.tint);
  const accent = darkenedUntil(theme.accent, (darker) => contrast(darker, tintOf(darker)) >= 4.5);
  return {
    ...neutralColours,
    accent,
    pale: mix(paper, accent, parts.pale),
    tint: tintOf(accent),
    rule: mix(paper, accent, parts.rule),
  };
}

const rgb = (colour: string): Rgb => {
  const bits = Number.parseInt(colour.slice(1), 16);
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255];
};

/** Lightness of a colour as WCAG 2.2 defines it: 0 is black, 1 white. */
export function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2.2: 1 for equal ones, 21 for black on white. Text needs 4.5. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour with so much of another in it: 0 is the first, 1 the second. */
function mix(one: string, other: string, part: number): string {
  const others = rgb(other);
  const parts = rgb(one).map((value, index) => Math.round(value + ((others[index] ?? 0) - value) * part));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

/** A colour darkened no more than it must be to serve; black where nothing lighter does. */
function darkenedUntil(colour: string, serves: (darker: string) => boolean): string {
  for (let part = 0; part < 1; part += 0.02) {
    const darker = mix(colour, '#000000', part);
    if (serves(darker)) return darker;
  }
  return '#000000';
}

/** Fonts that text can be measured in: those as wide as Arial or Calibri. */
const measured = /^(arial|helvetica|liberation sans|calibri|carlito)$/i;

const isMeasured = (fontName: string): boolean => measured.test(fontName.trim());

/** The font of a page: the workbook's own where its widths are known, else the one given. */
export const themeFont = (theme: WorkbookTheme | null, otherwise: string): string =>
  theme?.fontName && isMeasured(theme.fontName) ? theme.fontName.trim() : otherwise;

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
