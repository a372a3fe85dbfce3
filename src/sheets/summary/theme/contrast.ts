/** Red, green and blue of "#RRGGBB", 0 to 255 each. */
type Rgb = readonly [number, number, number];

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
export function mix(one: string, other: string, part: number): string {
  const others = rgb(other);
  const parts = rgb(one).map((value, index) => Math.round(value + ((others[index] ?? 0) - value) * part));
  return `#${parts.map((value) => value.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

/** A colour darkened no more than it must be to serve; black where nothing lighter does. */
export function darkenedUntil(colour: string, serves: (darker: string) => boolean): string {
  for (let part = 0; part < 1; part += 0.02) {
    const darker = mix(colour, '#000000', part);
    if (serves(darker)) return darker;
  }
  return '#000000';
}
