/**
 * Writes the character widths that src/sheets/text measures with, out of font files:
 *
 *     npx tsx scripts/makeFontMetrics.ts [folder of fonts]
 *
 * Liberation Sans has Arial's widths and Carlito has Calibri's (Debian: fonts-liberation, fonts-crosextra-carlito).
 * Only needed again when a font or the list of characters changes; the results are committed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readTrueType, type TrueType } from './readTrueType';

/** Latin-1, Latin Extended-A, and the punctuation, currency and mathematical signs that plans use. */
const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x2027],
  [0x2030, 0x203a],
  [0x20a0, 0x20bf],
  [0x2122, 0x2122],
  [0x2190, 0x2195],
  [0x2212, 0x2215],
  [0x2248, 0x2248],
  [0x2260, 0x2265],
  [0x25a0, 0x25cf],
];

const targets = [
  { name: 'arial', like: 'Arial', regular: 'LiberationSans-Regular.ttf', bold: 'LiberationSans-Bold.ttf' },
  { name: 'calibri', like: 'Calibri', regular: 'Carlito-Regular.ttf', bold: 'Carlito-Bold.ttf' },
];

/** What is drawn where a font lacks a glyph: a plain space for a no-break space, a hyphen for U+2010 and U+2011. */
const standIns = new Map([
  [0xa0, 0x20],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
]);

const folder = process.argv[2] ?? '/usr/share/fonts/truetype';

/** Reads a font by its file name, wherever it lies below the folder. */
function readFont(file: string): TrueType {
  const found = readdirSync(folder, { recursive: true })
    .map(String)
    .find((path) => path.endsWith(file));
  if (!found)
    throw new Error(`${file} is not below ${folder}: install fonts-liberation, fonts-crosextra-carlito`);
  return readTrueType(readFileSync(join(folder, found)));
}

/** Widths in 1/1000 em, one block a line, equal neighbours as "width*times"; "-" where the font has no glyph. */
function encodeWidths(font: TrueType): string {
  const lines = blocks.map(([first, last]) => {
    const runs: { width: string; times: number }[] = [];
    for (let code = first; code <= last; code += 1) {
      const advance = font.advance(code) ?? font.advance(standIns.get(code) ?? code);
      const width = advance === null ? '-' : String(Math.round((advance * 1000) / font.unitsPerEm));
      const run = runs.at(-1);
      if (run?.width === width) run.times += 1;
      else runs.push({ width, times: 1 });
    }
    return `${first.toString(16)}: ${runs.map((run) => (run.times > 1 ? `${run.width}*${run.times}` : run.width)).join(' ')}`;
  });
  return lines.join('\n');
}

/** The widths of one family, as a constant of the file that is written. */
function widthsOf({ name, like, regular, bold }: (typeof targets)[number]): string {
  const fonts = { regular: readFont(regular), bold: readFont(bold) };
  const em = (units: number): number => Math.round((units * 1000) / fonts.regular.unitsPerEm);
  return `
/** Widths of ${like}, from ${regular} and ${bold}. */
export const ${name}Widths = {
  ascent: ${em(fonts.regular.ascent)},
  descent: ${em(fonts.regular.descent)},
  lineGap: ${em(fonts.regular.lineGap)},
  regular: \`${encodeWidths(fonts.regular)}\`,
  bold: \`${encodeWidths(fonts.bold)}\`,
};
`;
}

async function writeWidths(): Promise<void> {
  const source = `// Written by scripts/makeFontMetrics.ts, in 1/1000 em. Do not edit. Each line is a block of code points: "20: 278*2 355"
// says that U+0020 and U+0021 are 278 wide and U+0022 355; "-" stands for no glyph.
${targets.map(widthsOf).join('')}`;
  const path = join(__dirname, '../src/sheets/text/fontWidths.ts');
  const options = await resolveConfig(path);
  writeFileSync(path, await format(source, { ...options, parser: 'typescript' }));
  console.log('Wrote fontWidths.ts');
}

void writeWidths();
