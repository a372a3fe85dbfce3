import type { PlanDetails } from '../../../plan/details';
import { colours, linesIn, unitsFor } from '../look';
import type { PieceCell } from '../pieces/piece';
import { bandOf, evenly, type Band } from './band';
import { slots } from './pageFrame';
import type { Wish } from './wish';

/** "Business Plan 2022/23". */
export const planTitle = ({ planYear }: PlanDetails): string => `Business Plan ${planYear ?? ''}`.trim();

/** Points of the title and of whose plan it is, by page. */
const sizes = { 1: { title: 16, owner: 9 }, 2: { title: 11, owner: 8.5 } } as const;

/** The band across the head of a page: the plan's title, and whose it is; lower on the second page. */
export function titleBand({ details, frame, look }: Wish, page: 1 | 2): Band {
  const edge = slots(frame, evenly(frame))[1]?.x ?? frame.width / 2;
  const title = { name: look.fontName, size: sizes[page].title as number, bold: true };
  const owner = { name: look.fontName, size: sizes[page].owner as number, bold: false };
  const heading = planTitle(details);
  const whose = [details.department, details.organisation].filter(Boolean).join(page === 1 ? '\n' : ' · ');
  const units =
    Math.max(
      unitsFor(linesIn(heading, edge, title), title),
      unitsFor(linesIn(whose, frame.width - edge, owner), owner),
    ) + 4;
  const cell = (x: number, width: number, content: string, font: typeof title): PieceCell => ({
    x,
    width,
    top: 0,
    units,
    content,
    style: {
      font: { size: font.size, bold: font.bold, color: colours.paper },
      fill: colours.accent,
      horizontal: x === 0 ? 'Left' : 'Right',
      vertical: 'Center',
      indent: 1,
    },
  });
  const cells = [cell(0, edge, heading, title), cell(edge, frame.width - edge, whose, owner)];
  return bandOf(
    [[{ section: 'aims', units, gap: 0, keepsNext: false, tight: false, cells, charts: [] }]],
    [{ x: 0, width: frame.width }],
  );
}
