import { dayInFigures } from '../../../words/days';
import { type PageSetup, plainPage } from '../../description';
import { type Font, textWidth } from '../../text/measure';
import type { PageFrame } from './pageFrame';
import type { Grid } from './toGrid';

/** A fixed scale and a break of ours: under "fit to pages" Excel ignores breaks set by hand. */
export function pageSetup(
  { orientation, margins, width }: PageFrame,
  { area, breaksBefore }: Grid,
  title: string,
  { fontName, generatedOn }: { readonly fontName: string; readonly generatedOn: Date },
): PageSetup {
  // The space ends the size, so that a title may begin with a digit.
  const type = `&"${fontName},Regular"&8 `;
  return {
    // Printed with the whole workbook, its first page is still page 1.
    ...plainPage,
    orientation,
    margins,
    printArea: area,
    breaksBefore,
    centreHorizontally: true,
    footer: {
      left: `${type}${footerText(title, width / 3, { name: fontName, size: 8 })}`,
      centre: `${type}Page &P of ${breaksBefore.length + 1}`,
      right: `${type}Generated on ${dayInFigures(generatedOn)}`,
    },
  };
}

/** Excel keeps 255 characters for the three parts of a footer with their codes; so many are left for the words. */
const most = 150;

/**
 * Words for a footer in Excel's codes, in which a single & begins a code, on one line `width` points long: words that
 * are too many for that, or for Excel, end in an ellipsis. Line breaks become spaces.
 */
function footerText(words: string, width: number, font: Font): string {
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
