import type { PlanDetails } from '../../../plan/details';
import type { Amendments } from '../contents/amendContents';
import type { SectionContent } from '../contents/content';
import { type Dress, type Look, smallestType } from '../look';
import { sectionPieces } from '../pieces/sectionPieces';
import { arrangeOnePage, arrangePages } from './arrangePages';
import type { Page } from './band';
import { type PageFrame, shareSections, turns, type Wish } from './pageFrame';
import { remember } from './remember';
import { isOnUsualPage, isTooMuch, waysToShare } from './waysToFit';

/** Pages in which everything stands. */
export interface Fit {
  /** Two, or one. */
  readonly pages: readonly Page[];
  readonly look: Look;
}

/** Points of body type, from the ceiling down to the floor; at each the gaps are tightened before the type shrinks. */
const sizes = [11, 10.5, 10, 9.5, 9, 8.5, 8, smallestType];

const gaps = [
  { paragraph: 6, lead: 10, section: 18 },
  { paragraph: 2, lead: 6, section: 12 },
  { paragraph: 0, lead: 2, section: 10 },
];

const looksOf = (dress: Dress, of: readonly number[] = sizes): Look[] =>
  of.flatMap((size) => gaps.map((gap): Look => ({ ...dress, size, gaps: gap })));

/** The smallest type, with less and less between it. */
export const smallestLooks = (dress: Dress): readonly Look[] => looksOf(dress, [smallestType]);

/** Points of type that is read with ease: what fits one page in it needs no second. */
const readable = 9.5;

/**
 * What an arrangement loses against its type, in points: each text that stands on the other page than in the published
 * plan, or than the council's own template names; each block that stands on the other page; and what is free at the foot of
 * one page beyond so much of it, for a whole page.
 */
const loss = { turned: 0.25, named: 2, block: 0.5, free: 4 };
const freeAnyway = 0.12;

/** Where so much of two pages is free on average, the plan is short: nothing is moved to fill them. */
const freeOfShort = 0.5;

/**
 * Sets the sections on one page where that holds them in type that is read with ease, else on two. Of the ways to do that
 * the best is taken: large type, pages that are filled to the foot, in the order of the published plan. null where even the
 * smallest type does not fit.
 */
export function fitPages(
  sections: readonly SectionContent[],
  details: PlanDetails,
  frame: PageFrame,
  dress: Dress,
  words: Amendments = new Map(),
  looks: readonly Look[] = looksOf(dress),
): Fit | null {
  const wish = (look: Look): Wish => ({
    sections,
    details,
    frame,
    look,
    makePieces: remember(sectionPieces),
    words,
  });
  const onePage = firstOnOnePage(looks.filter(({ size }) => size >= readable).map(wish));
  if (onePage) return onePage;
  let best: Scored | null = null;
  let tooLarge = 0;
  for (const look of looks) {
    // No arrangement is worth more than its type.
    if (best && look.size <= best.score) break;
    if (look.size === tooLarge) continue;
    const atLook = wish(look);
    if (isTooMuch(atLook)) tooLarge = look.size;
    else best = bestAt(atLook, best);
  }
  return best && { pages: best.pages, look: best.look };
}

/** The first that one page holds, of wishes that take less and less room. */
function firstOnOnePage(wishes: readonly Wish[]): Fit | null {
  const tightest = wishes.at(-1);
  if (!tightest || !arrangeOnePage(tightest)) return null;
  for (const wish of wishes) {
    const page = arrangeOnePage(wish);
    if (page) return { pages: [page], look: wish.look };
  }
  return null;
}

interface Scored extends Fit {
  /** Points of type, less what the arrangement loses. */
  readonly score: number;
}

/** The best way to set the pages in one look, where it is better than one that is known. */
function bestAt(whole: Wish, known: Scored | null): Scored | null {
  let best = known;
  for (const { wish, moved } of waysToShare(whole)) {
    const { flowing } = shareSections(wish);
    for (const turn of turns(flowing)) {
      const most = wish.look.size - moved * loss.block - lossOfTurn(flowing, turn);
      if (best && most <= best.score) continue;
      const pages = arrangePages(wish, turn);
      const score = pages ? most - loss.free * freeIn(pages, wish.frame) : 0;
      if (pages && (!best || score > best.score)) best = { pages, look: wish.look, score };
    }
  }
  return best;
}

/** What it loses to turn the page after so many of the flowing sections. What opens the plan stays at its head. */
const lossOfTurn = (flowing: readonly SectionContent[], turn: number): number =>
  flowing.reduce((sum, section, at) => {
    if ((at < turn ? 1 : 2) === section.page) return sum;
    return sum + (isOnUsualPage(section) && at > 0 ? loss.turned : loss.named);
  }, 0);

/**
 * What is free at the foot of the page that is filled least, beyond what may be and what both pages have free on average;
 * 0.1 is a tenth of a page. The shorter the plan, the less it counts.
 */
function freeIn(pages: readonly Page[], { units }: PageFrame): number {
  const free = pages.map((page) => 1 - page.units / units);
  const average = free.reduce((sum, one) => sum + one, 0) / free.length;
  const beyond = Math.max(0, Math.max(...free) - Math.max(average, freeAnyway));
  return beyond * Math.max(0, 1 - average / freeOfShort);
}
