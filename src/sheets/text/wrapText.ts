import { textWidth, type Font } from './measure';

/**
 * Lines that a text makes in a wrapped cell whose inside is `width` points wide (the caller takes the cell's
 * own margins off). Breaks as LibreOffice Calc does, which is close to Excel: after spaces, hyphens, en dashes,
 * ellipses and question marks, on both sides of an em dash, never at a no-break space; a word too long for a line
 * of its own is cut after a slash if one stands in it, else after the last character that fits. Line breaks of
 * the text are kept; spaces at a break hang and are dropped. '' gives one empty line.
 */
export function wrapText(text: string, width: number, font: Font): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => wrapParagraph(paragraph, width, font));
}

/** Places where a line may end: behind spaces, behind the signs but in a web address, before and behind an em dash. */
const breaks =
  /(?<=[ \t])(?=[^ \t])|(?<=[-–…?|\u00ad])(?<!:\/\/\S{0,300})(?=[^ \t\u00a0\u2060\-–…?|])|(?<=[^ \t—])(?=—)|(?<=—)(?=[^ \t—])/;

function wrapParagraph(paragraph: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of paragraph.split(breaks)) {
    if (fits(line + part, width, font)) {
      line += part;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = part;
    while (!fits(line, width, font)) {
      const cut = cutLongWord(line, width, font);
      if (cut >= line.length) break;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return [...lines, line.trimEnd()];
}

/** Sums of widths differ in their last bits from the width of the sum. */
const fits = (text: string, width: number, font: Font): boolean =>
  textWidth(text.trimEnd(), font) <= width + 1e-6;

/** How much of a word too long for a line goes on it: at least one character. */
function cutLongWord(word: string, width: number, font: Font): number {
  let end = 0;
  for (const character of word) {
    if (end > 0 && !fits(word.slice(0, end + character.length), width, font)) break;
    end += character.length;
  }
  const slash = word.lastIndexOf('/', end - 1);
  return slash > 0 ? slash + 1 : end;
}
