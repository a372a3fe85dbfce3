import type { SectionContent } from '../contents/content';
import { bandOf, flow, heightOf, sideBySide, type Band } from './band';
import { stackBands, type Page } from './page';
import { shareSections } from './shareSections';
import { spreadColumn } from './spreadColumn';
import { titleBand } from './titleBand';
import type { Wish } from './wish';

/** Charts of a row may grow so many units where the page has room. */
const mostChartGrowth = 32;

/**
 * The two pages, turned after so many of the flowing sections; null where one of them does not fit. On the second the
 * texts and lists flow in columns over the EDI scores beside the KPIs, and the charts in a row at the foot.
 */
export function arrangePages(wish: Wish, turn: number): readonly [Page, Page] | null {
  const { flowing, beside, charts } = shareSections(wish);
  const first = arrangePage(wish, 1, flowing.slice(0, turn), [], []);
  const second = first && arrangePage(wish, 2, flowing.slice(turn), beside, charts);
  return second && [first, second];
}

function arrangePage(
  wish: Wish,
  page: 1 | 2,
  flowing: readonly SectionContent[],
  beside: readonly SectionContent[],
  charts: readonly SectionContent[],
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
