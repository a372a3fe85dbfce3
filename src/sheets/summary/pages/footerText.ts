import { type Font, textWidth } from '../../text/measure';

/** Excel keeps 255 characters for the three parts of a footer with their codes; so many are left for the words. */
const most = 150;

/**
 * Words for a footer in Excel's codes, in which a single & begins a code, on one line `width` points long: words that
 * are too many for that, or for Excel, end in an ellipsis. Line breaks become spaces.
 */
export function footerText(words: string, width: number, font: Font): string {
  const characters = [...words.replace(/\s+/g, ' ').trim()];
  const fits = (count: number): boolean =>
    coded(characters.slice(0, count)).length < most &&
    textWidth(characters.slice(0, count).join(''), font) <= width;
  let kept = characters.length;
  while (kept > 0 && !fits(kept)) kept -= 1;
  const text = coded(characters.slice(0, kept));
  return kept === characters.length ? text : `${text.trimEnd()}…`;
}

const coded = (characters: readonly string[]): string => characters.join('').replace(/&/g, '&&');
