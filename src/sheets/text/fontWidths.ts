/**
 * Widths of a font's characters in 1/1000 em. `regular` and `bold` hold a block of code points a line:
 * "20: 278*2 355" says that U+0020 and U+0021 are 278 wide and U+0022 355; "-" stands for no glyph.
 */
export interface FontWidths {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly regular: string;
  readonly bold: string;
}

/** Widths by code point, out of their text. */
export function decodeWidths(encoded: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const line of encoded.split('\n')) {
    const [first = '', runs = ''] = line.split(': ');
    let code = parseInt(first, 16);
    for (const run of runs.split(' ')) {
      const [width = '', times = '1'] = run.split('*');
      for (let left = Number(times); left > 0; left -= 1, code += 1) {
        if (width !== '-') widths.set(code, Number(width));
      }
    }
  }
  return widths;
}
