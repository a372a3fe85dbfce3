import { contrast, darkenedUntil, luminance, mix } from './contrast';

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

/** Fonts that text can be measured in: those as wide as Arial or Calibri. */
const measured = /^(arial|helvetica|liberation sans|calibri|carlito)$/i;

export const isMeasured = (fontName: string): boolean => measured.test(fontName.trim());

/** The font of a page: the workbook's own where its widths are known, else the one given. */
export const themeFont = (theme: WorkbookTheme | null, otherwise: string): string =>
  theme?.fontName && isMeasured(theme.fontName) ? theme.fontName.trim() : otherwise;
