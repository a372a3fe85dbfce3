import { summarySections } from '../../../plan/sections/summarySections';
import type { SectionContent } from '../contents/content';
import { arrangePages } from './arrangePages';
import { evenly } from './band';
import { shareSections, slots, turns, type Wish } from './pageFrame';

/**
 * The sections as they are, then with one block and with two on the other page: of those that stand across a page, beside
 * others or in the row of charts. A page that the council's own template names is kept.
 */
export function waysToShare(wish: Wish): { readonly wish: Wish; readonly moved: number }[] {
  const { fixed } = shareSections(wish);
  const blocks = fixed.flatMap(({ beside, charts }) => [...beside, ...charts]).filter(isOnUsualPage);
  const ways: { readonly wish: Wish; readonly moved: number }[] = [];
  const add = (moved: readonly SectionContent[]): void => {
    const sections = wish.sections.map((section) => (moved.includes(section) ? turned(section) : section));
    ways.push({ wish: { ...wish, sections }, moved: moved.length });
  };
  add([]);
  for (const block of blocks) add([block]);
  for (const [at, block] of blocks.entries()) for (const other of blocks.slice(at + 1)) add([block, other]);
  return ways;
}

const turned = (section: SectionContent): SectionContent => ({
  ...section,
  page: section.page === 1 ? 2 : 1,
});

const usualPages = new Map(summarySections.map(({ key, page }) => [key, page]));
/** Whether a section stands where the published plan has it: no wish of the council's is known. */
export const isOnUsualPage = ({ key, page }: SectionContent): boolean => usualPages.get(key) === page;

/** Whether the sections are more than two pages hold, whichever way they stand and however tight: none needs to be tried. */
export function isTooMuch(wish: Wish): boolean {
  const { frame, look, makePieces, sections } = wish;
  const [column] = slots(frame, evenly(frame));
  const { fixed } = shareSections(wish);
  const blocks = new Set(fixed.flatMap(({ beside, charts }) => [...beside, ...charts]));
  const unitsOf = (section: SectionContent): number => {
    // A table may stand across the page, a chart beside others: they take no less than their height in one column.
    const isWide = blocks.has(section) || section.body.kind === 'table';
    const width = isWide ? frame.width : (column?.width ?? 0);
    return makePieces(section, width, look).reduce((sum, piece) => sum + piece.units, 0);
  };
  const units = sections.reduce((sum, section) => sum + unitsOf(section), 0);
  return units > 2 * frame.columns * frame.units;
}

/** Whether two pages hold the sections in some way. */
export const fitsAnyWay = (whole: Wish): boolean =>
  !isTooMuch(whole) &&
  waysToShare(whole).some(({ wish }) =>
    turns(shareSections(wish).flowing).some((turn) => arrangePages(wish, turn) !== null),
  );
