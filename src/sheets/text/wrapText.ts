import { thousandthsOf, type Font } from './measure';

/**
 * Lines that a text makes in a wrapped cell whose inside is `width` points wide (the caller takes the cell's
 * own margins off). Breaks as LibreOffice Calc does, which is close to Excel: after spaces, hyphens, en dashes,
 * ellipses and question marks, on both sides of an em dash, never at a no-break space; a word too long for a line
 * of its own is cut after a slash if one stands in it, else after the last character that fits. Line breaks of
 * the text are kept; spaces at a break hang and are dropped. '' gives one empty line.
 */
export function wrapText(text: string, width: number, font: Font): string[] {
  const paragraphs = text.split(/\r\n|\r|\n/);
  return paragraphs.flatMap((paragraph) => wrapParagraph(paragraph, width, font));
}

/** Places where a line may end: behind spaces, behind the signs but in a web address, before and behind an em dash. */
const breaks =
  /(?<=[ \t])(?=[^ \t])|(?<=[-–…?|\u00ad])(?<!:\/\/\S{0,300})(?=[^ \t\u00a0\u2060\-–…?|])|(?<=[^ \t—])(?=—)|(?<=—)(?=[^ \t—])/;

/** The parts of a text that no line end parts: unbroken("on district-environment.xlsx") → on, district-, environment.xlsx. */
export const unbroken = (text: string): string[] =>
  text.split(/[\r\n]+/).flatMap((line) => line.split(breaks).map((part) => part.trimEnd()));

/** A text and its width in 1/1000 em: of all of it, and without the spaces at its end (`ink`), which may hang. */
interface Run {
  readonly text: string;
  readonly all: number;
  readonly ink: number;
}

const nothing: Run = { text: '', all: 0, ink: 0 };

function measured(text: string, font: Font): Run {
  const all = thousandthsOf(text, font);
  const trimmed = text.trimEnd();
  return { text, all, ink: trimmed === text ? all : thousandthsOf(trimmed, font) };
}

/** Two runs on one line. Widths are whole numbers, so that the sum is the width of the joined text. */
const joined = (line: Run, part: Run): Run => ({
  text: line.text + part.text,
  all: line.all + part.all,
  ink: part.text.trimEnd() === '' ? line.ink : line.all + part.ink,
});

/** A paragraph in one face: its parts, and the lines that were made of them, by width and size. */
interface Known {
  readonly parts: readonly Run[];
  readonly lines: Map<string, readonly string[]>;
}

/**
 * Paragraphs by the face they are set in. Fitting pages asks for the same ones again and again, in other widths and
 * sizes: a part is as many thousandths wide in all of them, and most widths come back. Kept small: it begins anew.
 */
const faces = new Map<string, Map<string, Known>>();
const mostKnown = 500;

function knownOf(paragraph: string, font: Font): Known {
  // In whole points a part is as wide as its size has it.
  const face = `${font.name} ${font.bold ? 'bold' : ''} ${font.wholePoints ? font.size : ''}`;
  const known = faces.get(face) ?? new Map<string, Known>();
  const before = known.get(paragraph);
  if (before) return before;
  if (known.size >= mostKnown) known.clear();
  const made = { parts: paragraph.split(breaks).map((part) => measured(part, font)), lines: new Map() };
  faces.set(face, known.set(paragraph, made));
  return made;
}

function wrapParagraph(paragraph: string, width: number, font: Font): readonly string[] {
  const { parts, lines } = knownOf(paragraph, font);
  const key = `${width}/${font.size}`;
  const before = lines.get(key);
  if (before) return before;
  const made = setParts(parts, width, font);
  lines.set(key, made);
  return made;
}

function setParts(parts: readonly Run[], width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = nothing;
  for (const part of parts) {
    const longer = joined(line, part);
    if (fits(longer.ink, width, font)) {
      line = longer;
      continue;
    }
    if (line.text.trim() !== '') lines.push(line.text.trimEnd());
    line = part;
    while (!fits(line.ink, width, font)) {
      const cut = cutLongWord(line.text, width, font);
      if (cut >= line.text.length) break;
      lines.push(line.text.slice(0, cut));
      line = measured(line.text.slice(cut), font);
    }
  }
  return [...lines, line.text.trimEnd()];
}

/** Sums of widths differ in their last bits from the width of the sum. */
const fits = (thousandths: number, width: number, { size }: Font): boolean =>
  (thousandths * size) / 1000 <= width + 1e-6;

/** How much of a word too long for a line goes on it: at least one character. */
function cutLongWord(word: string, width: number, font: Font): number {
  let end = 0;
  let before = nothing;
  for (const character of word) {
    const longer = joined(before, measured(character, font));
    if (end > 0 && !fits(longer.ink, width, font)) break;
    before = longer;
    end += character.length;
  }
  const slash = word.lastIndexOf('/', end - 1);
  return slash > 0 ? slash + 1 : end;
}

/**
 * A text whose hyphenated words stay whole ("Covid-19", "Pan-London") when it is wrapped in a cell whose inside is
 * `width` points wide: where a line would end at such a hyphen, the space before the word becomes a line break. Words
 * too long for a line of their own are left alone.
 */
export function keepHyphenated(text: string, width: number, font: Font): string {
  const lines = wrapText(text, width, font);
  let from = 0;
  for (const [index, line] of lines.entries()) {
    const start = text.indexOf(line, from);
    const end = start + line.length;
    const space = line.lastIndexOf(' ');
    const cut = index < lines.length - 1 && /\S-$/.test(line) && /\S/.test(text.charAt(end));
    if (cut && space > 0) {
      const broken = `${text.slice(0, start + space)}\n${text.slice(start + space + 1)}`;
      return keepHyphenated(broken, width, font);
    }
    from = end;
  }
  return text;
}
