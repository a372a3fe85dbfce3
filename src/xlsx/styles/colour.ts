import type { XmlElement } from '../xml/xmlElement';

/** What colours of a file refer to: twelve of the theme, in the order of its colour scheme, and the palette. */
export interface Palette {
  /** dk1, lt1, dk2, lt2, accent1 … accent6, hlink, folHlink; "#RRGGBB". */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette of ECMA-376 18.8.27; its first eight are the next eight once more. */
const eight = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
export const standardPalette: readonly string[] = [
  ...eight,
  ...eight,
  ...'800000 008000 000080 808000 800080 008080 C0C0C0 808080'.split(' '),
  ...'9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF'.split(' '),
  ...'000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF'.split(' '),
  ...'00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99'.split(' '),
  ...'3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696'.split(' '),
  ...'003366 339966 003300 333300 993300 993366 333399 333333'.split(' '),
].map((colour) => `#${colour}`);

/** SpreadsheetML counts light before dark where the scheme has dark before light. */
const schemeOrder = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

const order = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** Office's theme of 2013 to 2022, for files without one. */
export const officeTheme: readonly string[] =
  '#000000 #FFFFFF #44546A #E7E6E6 #4472C4 #ED7D31 #A5A5A5 #FFC000 #5B9BD5 #70AD47 #0563C1 #954F72'.split(
    ' ',
  );

/** Colour of an element with rgb, theme and tint, or indexed; null for none and for automatic. */
export function resolveColour(element: XmlElement | null, palette: Palette): string | null {
  if (!element || element.flag('auto')) return null;
  const rgb = element.get('rgb');
  const theme = element.number('theme');
  const indexed = element.number('indexed');
  let base: string | undefined;
  if (rgb !== null) base = `#${rgb.slice(-6).toUpperCase()}`;
  else if (theme !== null) base = palette.theme[schemeOrder[theme] ?? -1];
  // 64 and 65 are the colours of the system's window: automatic.
  else if (indexed !== null) base = palette.indexed[indexed];
  if (base === undefined || !/^#[0-9A-F]{6}$/.test(base)) return null;
  return tinted(base, element.number('tint') ?? 0);
}

/** Tint from -1 (black) over 0 to 1 (white), on the lightness of the colour (ECMA-376 18.8.19). */
export function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const [hue, saturation, lightness] = toHsl(colour);
  return fromHsl(hue, saturation, tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint);
}

const channels = (colour: string): [number, number, number] => [
  parseInt(colour.slice(1, 3), 16) / 255,
  parseInt(colour.slice(3, 5), 16) / 255,
  parseInt(colour.slice(5, 7), 16) / 255,
];

function toHsl(colour: string): [number, number, number] {
  const [red, green, blue] = channels(colour);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return [(((green - blue) / spread + 6) % 6) / 6, saturation, lightness];
  return [
    (most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4) / 6,
    saturation,
    lightness,
  ];
}

function fromHsl(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): string => {
    const step = (offset + hue * 12) % 12;
    const value = lightness - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`.toUpperCase();
}

/** The twelve colours of a theme part, in the order of its scheme. */
export function readTheme(theme: XmlElement): string[] {
  const scheme = theme.path('themeElements', 'clrScheme');
  return order.map((name, index) => {
    const colour = scheme?.child(name)?.children[0];
    const value = colour?.local === 'sysClr' ? colour.get('lastClr') : colour?.get('val');
    return value && /^[0-9a-f]{6}$/i.test(value)
      ? `#${value.toUpperCase()}`
      : (officeTheme[index] ?? '#000000');
  });
}
