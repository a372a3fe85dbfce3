import { digitWidth, type NormalFont, usualFont } from '../../grid/digitWidths';
import type { Finding } from '../../plan/findings/finding';
import type { KpiRow } from '../../plan/read/kpi';
import type { Rag } from '../../plan/rag/rag';
import type { Plan } from '../../plan/read/plan';
import { type DevicePages, overWidth, pagesByDevice } from '../print/printedPages';
import { emptySheet, type SheetDescription } from '../description';
import { amendContents, type Amendments, listSaid } from './contents/amendContents';
import { gatherContents, type Contents } from './contents/gatherContents';
import { withMoreRisks } from './contents/riskContent';
import { type Dress, smallestType, type Look } from './look';
import type { Said } from '../made/madeRecord';
import { arrangePages, findOverflow, type Overflow } from './pages/arrangePages';
import {
  type MakePieces,
  pageFrame,
  type PageFrame,
  shareSections,
  turns,
  type Wish,
} from './pages/pageFrame';
import { pageSetup } from './pages/pageSetup';
import { planTitle, saidInTitles } from './pages/titleBand';
import { toGrid, type Passage } from './pages/toGrid';
import { themeColours, themeFont, type WorkbookTheme } from './theme/themeColours';
import type { PlanDetails } from '../../plan/details';
import type { SectionContent } from './contents/content';
import { sectionPieces } from './pieces/sectionPieces';
import type { Page } from './pages/band';

export interface SummaryOptions {
  readonly fontName: string;
  /** What the workbook's theme brings; used where the plan's details ask for it. */
  readonly workbookTheme?: WorkbookTheme | null;
  readonly orientation: 'landscape' | 'portrait';
  /** Of the workbook's cell style Normal; Excel's usual one where nothing is said. */
  readonly normalFont?: NormalFont;
  readonly generatedOn: Date;
  /** Words of the manager's in place of the plan's, by the id of their passage. */
  readonly words?: Amendments;
  /** The colour that counts for a KPI of the plan; '' where there is none. */
  readonly rag: (row: KpiRow) => Rag | '';
}

/** The two-page summary, ready to be written, or what has to be cut so that it fits. */
export interface SummaryLayout {
  /** Empty where there is overflow: nothing is ever cut silently. */
  readonly description: SheetDescription;
  /** What the plan says in each passage, without the manager's words. */
  readonly said: readonly Said[];
  /** What stands where, in reading order; empty where there is overflow. */
  readonly passages: readonly Passage[];
  /** 2; 0 where there is overflow. */
  readonly pages: number;
  /** What Windows, a Mac and LibreOffice make of it; none where there is overflow. */
  readonly devicePages: readonly DevicePages[];
  /** Percent of full size at which it prints: always 100, the type itself is fitted. */
  readonly scale: number;
  readonly overflow: readonly Overflow[];
  /** Sections without anything to show, with the table that feeds each. */
  readonly findings: readonly Finding[];
}

interface Setting {
  readonly pages: readonly [Page, Page];
  readonly look: Look;
}

type Fit =
  ({ readonly fits: true } & Setting) | { readonly fits: false; readonly overflow: readonly Overflow[] };

/** Points of body type, from the ceiling down to the floor; at each the gaps are tightened before the type shrinks. */
const sizes = [10, 9.5, 9, 8.5, 8, smallestType];

const gaps = [
  { paragraph: 6, lead: 10, section: 18 },
  { paragraph: 2, lead: 6, section: 12 },
  { paragraph: 0, lead: 2, section: 10 },
];

/** The page is turned where the published plan turns it, unless that would cost more than this much of the type. */
const worthTurning = 0.5;

/**
 * Lays out the two-page summary of a plan: the fifteen sections of the published plan 2022/23 in their order, texts
 * word for word, in the largest type that fits two A4 pages. The same plan and options give the same sheet. A plan that does
 * not fit with the reserve of a Normal font that nobody measured is laid out as for the usual one; `devicePages` tells.
 */
export function describeSummary(plan: Plan, options: SummaryOptions): SummaryLayout {
  const { normalFont = usualFont } = options;
  const laid = describeFor(normalFont, plan, options);
  const isRefused = laid.overflow.length > 0 && !digitWidth(normalFont).known;
  const layout = isRefused ? describeFor(usualFont, plan, options) : laid;
  return { ...layout, devicePages: pagesByDevice(layout.description, normalFont) };
}

type Described = Omit<SummaryLayout, 'devicePages'>;

/** Lays the summary out with the room that a workbook of this Normal font leaves it on every device. */
function describeFor(font: NormalFont, plan: Plan, options: SummaryOptions): Described {
  let narrower = 0;
  for (let tries = 1; ; tries += 1) {
    const laid = describeOn(pageFrame(options.orientation, font, narrower), plan, options);
    const over = overWidth(laid.description, font);
    if (over === 0 || tries === mostTries) return laid;
    narrower += Math.max(over, leastStep);
  }
}

/** What rounding single columns adds up to is only known once they stand there. */
const mostTries = 6;

/** Points: less would often give the same columns again. */
const leastStep = 1.5;

/** Lays the summary out in a frame. */
function describeOn(frame: PageFrame, plan: Plan, options: SummaryOptions): Described {
  const { details } = plan;
  const { words = new Map() } = options;
  const dress = dressFor(plan, options, frame);
  const lay = (risks?: number, look?: Look): Laid => {
    const gathered = gatherContents(plan, options.rag, risks);
    const sections = amendContents(gathered.sections, words);
    const looks = look ? [look] : undefined;
    return { gathered, fit: fitPages(sections, details, frame, dress, words, looks) };
  };
  const first = lay();
  const { gathered, fit } = withMoreRisks(plan, first, (risks) => {
    const laid = first.fit.fits ? lay(risks, first.fit.look) : first;
    return laid.fit.fits ? laid : null;
  });
  const { findings } = gathered;
  const said = [...saidInTitles(details), ...listSaid(gathered.sections)];
  if (!fit.fits)
    return {
      description: emptySheet,
      said,
      passages: [],
      pages: 0,
      scale: 100,
      overflow: fit.overflow,
      findings,
    };

  const grid = toGrid(fit.pages, { ...fit.look, windowsColumns: frame.windowsColumns });
  const page = pageSetup(frame, grid, planTitle(details), {
    ...options,
    fontName: dress.fontName,
  });
  return {
    description: { ...grid.description, page },
    said,
    passages: grid.passages,
    pages: 2,
    scale: 100,
    overflow: [],
    findings,
  };
}

/** What a plan says, and how it fits. */
interface Laid {
  readonly gathered: Contents;
  readonly fit: Fit;
}

/** The workbook's theme where the plan asks for it and it is known, else ours. */
function dressFor(
  { details: { palette, summaryTheme } }: Plan,
  { fontName, workbookTheme }: SummaryOptions,
  { macColumns }: PageFrame,
): Dress {
  const theme = (summaryTheme === 'workbook' && workbookTheme) || null;
  return { fontName: themeFont(theme, fontName), palette, colours: themeColours(theme), macColumns };
}

/**
 * Sets the sections on two pages in the largest type that lets them fit; where even the smallest does not, says which
 * sections have to be cut, and by how many lines.
 */
function fitPages(
  sections: readonly SectionContent[],
  details: PlanDetails,
  frame: PageFrame,
  dress: Dress,
  words: Amendments = new Map(),
  looks = sizes.flatMap((size) => gaps.map((gap): Look => ({ ...dress, size, gaps: gap }))),
): Fit {
  const wish = (look: Look): Wish => ({
    sections,
    details,
    frame,
    look,
    makePieces: remember(sectionPieces),
    words,
  });
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
