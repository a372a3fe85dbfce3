import { digitWidth, type NormalFont } from '../../grid/digitWidths';
import type { Finding } from '../../plan/findings/finding';
import { newFinding } from '../../plan/findings/newFinding';
import { count } from '../../words/counts';
import { inList } from '../../words/lists';
import type { SheetDescription } from '../description';
import { type Device, devices, spreadOf } from '../print/device';
import { asPrinted, printedPages } from '../print/printedPages';

const names: Readonly<Record<Device, string>> = {
  windows: 'Excel for Windows',
  mac: 'Excel for Mac',
  libreOffice: 'LibreOffice',
};

/**
 * What has to be said of how a summary prints: its columns and rows, added up as each device sets them, are held against
 * the page, for a workbook whose Normal font is this. Nothing where it is two pages on all of them, or was not laid out.
 */
export function printFindings(description: SheetDescription, font: NormalFont): Finding[] {
  const { page } = description;
  if (!page) return [];
  const wanted = page.breaksBefore.length + 1;
  const wrong = devices
    .map((device) => ({ device, pages: printedPages(asPrinted(description, device, font)).pages }))
    .filter(({ pages }) => pages !== wanted);
  const fontWords = `“${font.name}” ${font.size}, the font of the workbook’s style Normal`;
  return [
    ...(wrong.length > 0
      ? [
          printFinding(
            `The summary prints on ${inList(
              wrong.map(({ device, pages }) => `${count(pages, 'page')} in ${names[device]}`),
            )}, not on ${wanted}. Its columns are counted in digits of ${fontWords}.`,
          ),
        ]
      : []),
    ...(digitWidth(font).known ? [] : [unknownFinding(fontWords, mayBeMore(description, font))]),
  ];
}

/** Whether columns may come to more than the page is wide, if the digits of a font that is not known are so. */
function mayBeMore(description: SheetDescription, font: NormalFont): boolean {
  const { width, room } = printedPages(asPrinted(description, 'windows', font));
  return width * spreadOf(font).most > room.width;
}

const unknownFinding = (fontWords: string, more: boolean): Finding =>
  printFinding(
    `How wide the digits of ${fontWords}, are is not known, and columns are counted in them. ${
      more
        ? 'On another device the summary may print on four pages, not on two, or'
        : 'The pages leave room for the widest, but on another device'
    } a text may stand in a narrower column and lose its last line.`,
  );

const printFinding = (message: string): Finding =>
  newFinding('summary-prints-otherwise', { cell: '', message });
