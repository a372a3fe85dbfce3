import type { PlanDetails } from '../../../plan/details';
import { colours, linesIn, unitsFor, type Look } from '../look';
import type { PieceCell } from '../pieces/piece';
import type { Slot } from './pageFrame';

/** "Business Plan 2022/23", in the footer with the department before it. */
export const planTitle = ({ planYear }: PlanDetails): string => `Business Plan ${planYear ?? ''}`.trim();

/** The band at the head of a page over `left` and `right`: title and department; smaller on the second page. */
export function titleBand(
  details: PlanDetails,
  page: 1 | 2,
  { left, right }: { readonly left: Slot; readonly right: Slot },
  look: Look,
): { readonly cells: readonly PieceCell[]; readonly units: number } {
  const whose = [details.department, details.organisation].filter(Boolean).join('\n');
  const title = { name: look.fontName, size: page === 1 ? 18 : 12, bold: true };
  const owner = { name: look.fontName, size: page === 1 ? 10 : 9, bold: false };
  const heading = planTitle(details);
  const said = page === 1 ? whose : whose.replace('\n', ' · ');
  const units =
    Math.max(
      unitsFor(linesIn(heading, left.width, title), title),
      unitsFor(linesIn(said, right.width, owner), owner),
    ) + 4;
  const cell = (
    slot: Slot,
    content: string,
    font: typeof title,
    horizontal: 'Left' | 'Right',
  ): PieceCell => ({
    ...slot,
    top: 0,
    units,
    content,
    style: {
      font: { size: font.size, bold: font.bold, color: colours.paper },
      fill: colours.accent,
      horizontal,
      vertical: 'Center',
      indent: 1,
    },
  });
  return { cells: [cell(left, heading, title, 'Left'), cell(right, said, owner, 'Right')], units };
}
