import type { SectionContent } from '../contents/content';
import { columnUnits, type Piece } from '../pieces/piece';
import { type Band, bandOf, flow, heightOf, type Page, sideBySide, stackBands } from './band';
import { type Fixed, shareSections, type Wish } from './pageFrame';
import { titleBand } from './titleBand';

/** Charts of a row may grow so many units where the page has room. */
const mostChartGrowth = 64;

/** How far gaps may be stretched, in units: beyond that a column reads as loose parts. */
const most = { section: 24, lead: 10, paragraph: 10 };

/** What part of the gap above a section the gaps inside it have, once they are stretched. */
const share = { section: 1, lead: 0.4, paragraph: 0.2 };

/**
 * The two pages, turned after so many of the flowing sections; null where one of them does not fit. On each the texts and
 * lists flow in columns over what stands across the page (on the second of the published plan the EDI scores beside the
 * KPIs), and its charts in a row at the foot.
 */
export function arrangePages(wish: Wish, turn: number): readonly [Page, Page] | null {
  const {
    flowing,
    fixed: [onFirst, onSecond],
  } = shareSections(wish);
  const first = arrangePage(wish, 1, flowing.slice(0, turn), onFirst);
  const second = first && arrangePage(wish, 2, flowing.slice(turn), onSecond);
  return second && [first, second];
}

/** All of it on one page, in the order of the sections; null where that does not hold it. */
export function arrangeOnePage(wish: Wish): Page | null {
  const sections = wish.sections.map((section) => ({ ...section, page: 1 as const }));
  const whole = { ...wish, sections };
  const { flowing, fixed } = shareSections(whole);
  return arrangePage(whole, 1, flowing, fixed[0]);
}

function arrangePage(
  wish: Wish,
  page: 1 | 2,
  flowing: readonly SectionContent[],
  { beside, charts }: Fixed,
): Page | null {
  const { frame, look } = wish;
  const title = titleBand(wish, page);
  const spans = beside.map(({ place }) => (place === 'across' && beside.length > 1 ? frame.columns - 1 : 1));
  const lists = sideBySide(wish, beside, spans);
  const rows = chartRows(wish, charts);
  const lowest = rows.map((row) => chartBand(wish, row, 0));
  const room = frame.units - title.units - heightOf([lists, ...lowest], look) - look.gaps.section;
  const columns = flow(wish, flowing, room);
  if (!columns) return null;

  const spare = room - columns.units;
  const growth = rows.length > 0 ? Math.min(Math.floor(spare / rows.length), mostChartGrowth) : 0;
  const spread = spreadBand(columns, room - growth * rows.length);
  return stackBands([title, spread, lists, ...rows.map((row) => chartBand(wish, row, growth))], look);
}

const spreadBand = ({ columns, at }: Band, units: number): Band =>
  bandOf(
    columns.map((pieces) => spreadColumn(pieces, units)),
    at,
  );

/** The charts of a row: all of them on a landscape page; on a portrait one the wide ones have a row of their own. */
function chartRows({ frame }: Wish, charts: readonly SectionContent[]): (readonly SectionContent[])[] {
  const rows =
    frame.columns > 2 ? [charts] : [charts.filter(({ wide }) => !wide), charts.filter(({ wide }) => wide)];
  return rows.filter((row) => row.length > 0);
}

/** Charts side by side, all as high as the highest needs and `growth` more; a wide one has two parts of the page. */
function chartBand(wish: Wish, charts: readonly SectionContent[], growth: number): Band {
  const spans = charts.map(({ wide }) => (wide ? 2 : 1));
  const { units } = sideBySide(wish, charts, spans);
  return sideBySide(wish, charts, spans, units + growth);
}

/**
 * Stretches a column towards `units` high: the gap above a bold lead is two fifths of that above a section, the one between
 * paragraphs a fifth; what follows its heading, and rows of a table, stay where they are. What cannot be shared out evenly
 * goes to the first gaps, so that columns end on one line; what is more than the gaps may take stays free at the foot.
 */
export function spreadColumn(pieces: readonly Piece[], units: number): Piece[] {
  const gapsAt = (section: number): number[] =>
    pieces.map((piece, index) => stretchedGap(piece, pieces[index - 1], section));
  const added = (gaps: readonly number[]): number =>
    gaps.reduce((sum, gap, index) => sum + gap - (pieces[index]?.gap ?? 0), 0);
  const spare = Math.max(0, units - columnUnits(pieces));
  let section = 0;
  while (section < widestGap && added(gapsAt(section + 1)) <= spare) section += 1;
  const [gaps, wider] = [gapsAt(section), gapsAt(section + 1)];
  let left = spare - added(gaps);
  return pieces.map((piece, index) => {
    const gap = gaps[index] ?? piece.gap;
    const more = Math.min(left, (wider[index] ?? gap) - gap);
    left -= more;
    return { ...piece, gap: gap + more };
  });
}

/** From so wide a gap above sections on no other one grows. */
const widestGap = 100;

/** The gap above a piece where that above a section is so many units: never less than its own. */
function stretchedGap({ opens, gap }: Piece, before: Piece | undefined, section: number): number {
  if (!opens || !before || before.keepsNext) return gap;
  return Math.min(Math.max(gap, Math.round(share[opens] * section)), gap + most[opens]);
}
