import { usualFont } from '../../../src/grid/columnWidths';
import type { Plan, PlanText } from '../../../src/plan/read/plan';
import { neutralColours } from '../../../src/sheets/summary/theme/themeColours';
import { fontOf, linesIn, type Look } from '../../../src/sheets/summary/look';
import { pageFrame, slots } from '../../../src/sheets/summary/pages/pageFrame';

const smallest: Look = {
  fontName: 'Arial',
  size: 7.5,
  gaps: { paragraph: 0, lead: 2, section: 10 },
  palette: 'colour-blind safe',
  colours: neutralColours,
  macColumns: 1,
};

/** How a page is printed: which way up, and in which font. */
export interface Printed {
  readonly orientation: 'landscape' | 'portrait';
  /** Arial where nothing is said. */
  readonly fontName?: string;
}

/** Lines of a text in a column of the page, in the smallest type; a lead is bold. */
function linesOf(
  text: string,
  { orientation, fontName = smallest.fontName }: Printed,
  role: 'body' | 'lead' = 'body',
): number {
  const frame = pageFrame(orientation, usualFont);
  const [slot] = slots(
    frame,
    Array.from({ length: frame.columns }, () => 1),
  );
  return text === '' ? 0 : linesIn(text, slot?.width ?? 0, fontOf({ ...smallest, fontName }, role));
}

/** A plan with so many lines less in a section of texts, its last words gone first, as an editor would cut. */
export function cutLines(plan: Plan, section: PlanText['section'], lines: number, printed: Printed): Plan {
  let left = lines;
  const cut = (one: PlanText): PlanText[] => {
    if (one.section !== section || left <= 0) return [one];
    let { text } = one;
    const before = linesOf(text, printed);
    const wanted = Math.max(0, before - left);
    while (text !== '' && linesOf(text, printed) > wanted) text = text.replace(/\s*\S+$/, '');
    left -= before - linesOf(text, printed);
    if (text !== '') return [{ ...one, text }];
    // What is left of the paragraph is its lead, a line or more of its own.
    if (one.heading !== '') left -= linesOf(one.heading, printed, 'lead');
    return [];
  };
  return { ...plan, texts: [...plan.texts].reverse().flatMap(cut).reverse() };
}
