import type { PlanDetails } from '../../../plan/details';
import type { Amendments } from '../contents/amendContents';
import type { SectionContent } from '../contents/content';
import { smallestType, type Dress, type Look } from '../look';
import { sectionPieces } from '../pieces/sectionPieces';
import { arrangePages } from './arrangePages';
import { findOverflow, type Overflow } from './findOverflow';
import type { Page } from './page';
import type { PageFrame } from './pageFrame';
import { shareSections, turns } from './shareSections';
import type { MakePieces, Wish } from './wish';

interface Setting {
  readonly pages: readonly [Page, Page];
  readonly look: Look;
}

export type Fit =
  ({ readonly fits: true } & Setting) | { readonly fits: false; readonly overflow: readonly Overflow[] };

/** Points of body type, from the ceiling down to the floor; at each the gaps are tightened before the type shrinks. */
const sizes = [10, 9.5, 9, 8.5, 8, smallestType];

const gaps = [
  { paragraph: 3, lead: 5, section: 9 },
  { paragraph: 1, lead: 3, section: 6 },
  { paragraph: 0, lead: 1, section: 5 },
];

/** The page is turned where the published plan turns it, unless that would cost more than this much of the type. */
const worthTurning = 0.5;

/**
 * Sets the sections on two pages in the largest type that lets them fit; where even the smallest does not, says which
 * sections have to be cut, and by how many lines.
 */
export function fitPages(
  sections: readonly SectionContent[],
  details: PlanDetails,
  frame: PageFrame,
  dress: Dress,
  words: Amendments = new Map(),
): Fit {
  const wish = (look: Look): Wish => ({
    sections,
    details,
    frame,
    look,
    makePieces: remember(sectionPieces),
    words,
  });
  const looks = sizes.flatMap((size) => gaps.map((gap): Look => ({ ...dress, size, gaps: gap })));

  let best: Setting | null = null;
  for (const look of looks) {
    if (best && look.size < best.look.size - worthTurning) break;
    const atLook = wish(look);
    const [usual = 0, ...others] = turns(shareSections(atLook).flowing);
    const asPublished = arrangePages(atLook, usual);
    if (asPublished) return { fits: true, pages: asPublished, look };
    best ??= firstThatFits(atLook, others);
  }
  if (best) return { fits: true, ...best };

  const last = looks[looks.length - 1];
  if (!last) throw new Error('There is no look to set the pages in.');
  return { fits: false, overflow: findOverflow(wish(last)) };
}

function firstThatFits(wish: Wish, places: readonly number[]): Setting | null {
  for (const turn of places) {
    const pages = arrangePages(wish, turn);
    if (pages) return { pages, look: wish.look };
  }
  return null;
}

/** Pieces are made once for each section, width and height: the places to turn the page share them. */
function remember(makePieces: MakePieces): MakePieces {
  const made = new Map<string, ReturnType<MakePieces>>();
  return (content, width, look, units) => {
    const key = `${content.key}|${width}|${units ?? ''}`;
    const pieces = made.get(key) ?? makePieces(content, width, look, units);
    made.set(key, pieces);
    return pieces;
  };
}
