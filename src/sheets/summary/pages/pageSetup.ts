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
  const font = { name: fontName, size: 8 };
  const rest = ` · Page &P of ${breaksBefore.length + 1} · Generated on ${dayInFigures(generatedOn)}`;
  const words = footerText(title, width - textWidth(rest, font), font);
  return {
    // Printed with the whole workbook, its first page is still page 1.
    ...plainPage,
    orientation,
    margins,
    printArea: area,
    breaksBefore,
    centreHorizontally: true,
    // In one part: those at the sides stand at the page's margins, which are wider than the text but on a Mac.
    // The space ends the size, so that a title may begin with a digit.
    footer: { left: '', centre: `&"${fontName},Regular"&8 ${words}${rest}`, right: '' },
  };
}

/** Excel keeps 255 characters for a footer with its codes; so many are left for the title. */
const most = 150;

/**
 * Words for a footer in Excel's codes, in which a single & begins a code, on one line `width` points long: words that
 * are too many for that, or for Excel, end in an ellipsis. Line breaks become spaces.
 */
function footerText(words: string, width: number, font: Font): string {
  const characters = [...words.replace(/\s+/g, ' ').trim()];
  const cutAfter = (count: number): string =>
    count === characters.length ? characters.join('') : `${characters.slice(0, count).join('').trimEnd()}…`;
  const fits = (text: string): boolean => coded(text).length <= most && textWidth(text, font) <= width;
  let kept = characters.length;
  while (kept > 0 && !fits(cutAfter(kept))) kept -= 1;
  return coded(cutAfter(kept));
}

const coded = (text: string): string => text.replace(/&/g, '&&');
