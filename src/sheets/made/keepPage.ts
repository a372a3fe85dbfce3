import { sheetCell } from '../../grid/a1';
import { type Finding, newFinding } from '../../plan/findings/finding';
import type { PageSetup, SheetDescription } from '../description';

type PageTexts = PageSetup['header'];

/** How a made sheet is set up now. Lengths are points. */
export interface PageNow {
  readonly orientation: PageSetup['orientation'];
  /** Percent; null where the pages are fitted. */
  readonly scale: number | null;
  readonly margins: { readonly [K in 'top' | 'bottom' | 'left' | 'right']: number };
  readonly header: PageTexts;
  readonly footer: PageTexts;
  readonly charts: readonly {
    readonly name: string;
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Of the print area; null where that is not one block of cells. */
  readonly room: { readonly width: number; readonly height: number } | null;
}

/** Programs round lengths to pixels and printers' dots; so much is no change. */
const rounding = 2.5;
const sizeRounding = 0.02;

/**
 * The page set-up of a sheet that is made anew, with the headers and footers that a manager wrote, and what was
 * changed by hand and is not kept: the room of the pages is measured for our own set-up.
 */
export function keepPage(
  written: SheetDescription,
  now: PageNow,
  described: SheetDescription,
  sheetName: string,
): { readonly described: SheetDescription; readonly findings: readonly Finding[] } {
  const { page } = described;
  if (!page || !written.page) return { described, findings: [] };
  const before = written.page;
  const header = keepTexts(before.header, now.header, page.header);
  const footer = keepTexts(before.footer, now.footer, page.footer);
  const kept = header.changed || footer.changed;
  const lost = lostChanges(written, now);
  const cell = sheetCell(sheetName, 0, 0);
  return {
    described: { ...described, page: { ...page, header: header.texts, footer: footer.texts } },
    findings: [
      ...(kept
        ? [newFinding('manager-page-kept', { cell, message: 'Your own header or footer was kept.' })]
        : []),
      ...(lost.length > 0
        ? [
            newFinding('manager-look-not-kept', {
              cell,
              message: `Changed by hand on this sheet, and not kept, for the pages are measured anew: ${lost.join('; ')}.`,
            }),
          ]
        : []),
    ],
  };
}

function keepTexts(
  before: PageTexts,
  now: PageTexts,
  after: PageTexts,
): { readonly texts: PageTexts; readonly changed: boolean } {
  const changed = (part: keyof PageTexts): boolean => plain(before[part]) !== plain(now[part]);
  const pick = (part: keyof PageTexts): string => (changed(part) ? now[part] : after[part]);
  return {
    texts: { left: pick('left'), centre: pick('centre'), right: pick('right') },
    changed: changed('left') || changed('centre') || changed('right'),
  };
}

/** Words and fields of a header without its codes for type, which programs write in their own ways. */
const plain = (text: string): string =>
  text
    .replace(/&"[^"]*"|&\d+/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function lostChanges({ page, charts, columnWidths, rowHeights }: SheetDescription, now: PageNow): string[] {
  const lost: string[] = [];
  if (page && page.orientation !== now.orientation)
    lost.push('the orientation (Plan details has a setting for it)');
  const far = (a: number, b: number): boolean => Math.abs(a - b) > rounding;
  if (
    page &&
    (['top', 'bottom', 'left', 'right'] as const).some((side) => far(page.margins[side], now.margins[side]))
  )
    lost.push('the margins');
  if (page && now.scale !== page.scale) lost.push('the scale');
  const wide = columnWidths.reduce((total, { columns, width }) => total + columns * width, 0);
  const high = rowHeights.reduce((total, { rows, height }) => total + rows * height, 0);
  if (!now.room) lost.push('the print area');
  else if (Math.abs(wide - now.room.width) > sizeRounding * wide)
    lost.push('widths of columns or the print area');
  else if (Math.abs(high - now.room.height) > sizeRounding * high)
    lost.push('heights of rows or the print area');
  for (const chart of charts) {
    const found = now.charts.find(({ name }) => name === chart.name);
    if (!found) lost.push(`the chart “${chart.name}” had been deleted or renamed and is there again`);
    else if (
      Math.max(
        ...(['left', 'top', 'width', 'height'] as const).map((side) => Math.abs(chart[side] - found[side])),
      ) >
      4 * rounding
    )
      lost.push(`place and size of the chart “${chart.name}”`);
  }
  return lost;
}
