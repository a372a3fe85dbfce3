import type { SectionContent } from '../contents/content';
import { evenly } from './band';
import { cutSection, linesToCut } from './cutSection';
import { slots, type Wish } from './pageFrame';
import { fitsAnyWay } from './waysToFit';

export interface Overflow {
  /** Heading of the section, as it stands on the page. */
  readonly section: string;
  /** Lines of the smallest type in a column of the page to cut, of a table rows. */
  readonly lines: number;
}

/** So many lines are cut of each section, in the order of the sections. */
type Cuts = readonly number[];

/**
 * What to cut so that everything fits in the smallest type: the longest sections down to one common length. With that cut
 * the pages come out (`isMade` tells of sections whether they do, when all is measured); with a line less in any one section
 * they do not. Where no cut helps, all that can be cut.
 */
export function findOverflow(
  whole: Wish,
  isMade: (sections: readonly SectionContent[]) => boolean,
): Overflow[] {
  const width = slots(whole.frame, evenly(whole.frame))[0]?.width ?? 0;
  const most = whole.sections.map((section) => linesToCut(section, width, whole.look));
  const cut = cutOnce(width, whole);
  const cutBy = (cuts: Cuts) => whole.sections.map((section, at) => cut(section, cuts[at] ?? 0));
  const fits = (cuts: Cuts): boolean => fitsAnyWay({ ...whole, sections: cutBy(cuts) });
  const downTo = (length: number): Cuts => most.map((lines) => Math.max(0, lines - length));

  let length = 0;
  let tooLong = Math.max(0, ...most) + 1;
  while (tooLong - length > 1) {
    const middle = Math.floor((length + tooLong) / 2);
    if (fits(downTo(middle))) length = middle;
    else tooLong = middle;
  }
  let cuts = least(downTo(length), fits);
  if (!isMade(cutBy(cuts))) {
    do cuts = oneMore(cuts, most);
    while (!isMade(cutBy(cuts)) && cuts.some((lines, at) => lines < (most[at] ?? 0)));
    cuts = least(cuts, (fewer) => fits(fewer) && isMade(cutBy(fewer)));
  }
  return whole.sections.flatMap(({ heading }, at) => {
    const lines = cuts[at] ?? 0;
    return lines > 0 ? [{ section: heading, lines }] : [];
  });
}

/** The same cuts without those lines of which any single one may stay. */
function least(cuts: Cuts, fits: (cuts: Cuts) => boolean): Cuts {
  let least = cuts;
  for (let before: Cuts = []; before !== least;) {
    before = least;
    for (const at of cuts.keys()) {
      const fewer = least.map((lines, other) => (other === at ? lines - 1 : lines));
      if ((fewer[at] ?? -1) >= 0 && fits(fewer)) least = fewer;
    }
  }
  return least;
}

/** A line more of the section of which most is left. */
function oneMore(cuts: Cuts, most: Cuts): Cuts {
  const left = most.map((lines, at) => lines - (cuts[at] ?? 0));
  const longest = left.indexOf(Math.max(...left));
  return cuts.map((lines, at) => (at === longest ? lines + 1 : lines));
}

/** Cuts a section, each of its lengths once, so that what is measured of it is measured once. */
function cutOnce(width: number, { look }: Wish): (section: SectionContent, lines: number) => SectionContent {
  const known = new Map<string, SectionContent>();
  return (section, lines) => {
    const key = `${section.key}|${lines}`;
    const cut = known.get(key) ?? cutSection(section, lines, width, look);
    known.set(key, cut);
    return cut;
  };
}
