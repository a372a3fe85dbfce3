import { planYears, type PlanDetails } from '../../../plan/details';
import { textWidth, type Font } from '../../text/measure';
import { boxUnits, indentWidth, linesOn, snapWidth, widthFor } from '../look';
import type { Said } from '../../made/madeRecord';
import type { PieceCell } from '../pieces/piece';
import { bandOf, type Band } from './band';
import type { PageFrame, Wish } from './pageFrame';

/** "Business Plan 2022/23"; of a plan of several years with the year that is reported: "Business Plan 2025-30: 2026/27". */
export const planTitle = (details: PlanDetails): string => `Business Plan ${planYears(details)}`.trim();

const titleId = (page: 1 | 2): string => `title/${page}/heading`;
const ownerId = (page: 1 | 2): string => `title/${page}/owner`;

const ownerWords = ({ department, organisation }: PlanDetails, page: 1 | 2): string =>
  [department, organisation].filter(Boolean).join(page === 1 ? '\n' : ' · ');

/** What the bands of both pages say of a plan. */
export const saidInTitles = (details: PlanDetails): Said[] =>
  ([1, 2] as const).flatMap((page) => [
    { id: titleId(page), content: planTitle(details) },
    { id: ownerId(page), content: ownerWords(details, page) },
  ]);

/** Points of the title and of whose plan it is, by page. */
const sizes = { 1: { title: 16, owner: 9 }, 2: { title: 11, owner: 8.5 } } as const;

/** The band across the head of a page: the plan's title, and whose it is; lower on the second page. */
export function titleBand({ details, frame, look, words }: Wish, page: 1 | 2): Band {
  const title = { name: look.fontName, size: sizes[page].title as number, bold: true };
  const owner = { name: look.fontName, size: sizes[page].owner as number, bold: false };
  const heading = words?.get(titleId(page))?.text ?? planTitle(details);
  const whose = words?.get(ownerId(page))?.text ?? ownerWords(details, page);
  const edge = titleWidth(heading, title, frame);
  const units =
    Math.max(
      boxUnits(linesOn(heading, edge - indentWidth, title, look), title),
      boxUnits(linesOn(whose, frame.width - edge - indentWidth, owner, look), owner),
    ) + 8;
  const cell = (id: string, x: number, width: number, content: string, font: typeof title): PieceCell => ({
    id,
    x,
    width,
    top: 0,
    units,
    content,
    style: {
      font: { size: font.size, bold: font.bold, color: look.colours.paper },
      fill: look.colours.accent,
      horizontal: x === 0 ? 'Left' : 'Right',
      vertical: 'Center',
      indent: 1,
    },
  });
  const cells = [
    cell(titleId(page), 0, edge, heading, title),
    cell(ownerId(page), edge, frame.width - edge, whose, owner),
  ];
  const stripe: PieceCell = {
    x: 0,
    width: frame.width,
    top: units,
    units: 4,
    content: '',
    style: { fill: look.colours.pale },
  };
  return bandOf(
    [
      [
        {
          section: 'title',
          units: units + stripe.units,
          gap: 0,
          keepsNext: false,
          tight: false,
          cells: [...cells, stripe],
          charts: [],
        },
      ],
    ],
    [{ x: 0, width: frame.width }],
  );
}

/** A title on one line, as long as that leaves two fifths of the page to whose it is. */
const titleWidth = (heading: string, font: Font, { width }: PageFrame): number =>
  snapWidth(Math.min(0.6 * width, widthFor(textWidth(heading, font)) + 2 * indentWidth));
