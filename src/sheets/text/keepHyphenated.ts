import type { Font } from './measure';
import { wrapText } from './wrapText';

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
