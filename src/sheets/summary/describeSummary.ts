import type { Finding } from '../../plan/findings/finding';
import type { KpiRow } from '../../plan/read/kpi';
import type { Rag } from '../../plan/rag/rag';
import type { Plan } from '../../plan/read/plan';
import { emptySheet, plainPage, type PageSetup, type SheetDescription } from '../description';
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
import { planTitle, saidInTitles } from './pages/titleBand';
import { toGrid, type Grid, type Passage } from './pages/toGrid';
import { themeColours, themeFont, type WorkbookTheme } from './theme/themeColours';
import { dayInFigures } from '../../words/days';
import { textWidth, type Font } from '../text/measure';
import type { PlanDetails } from '../../plan/details';
import type { SectionContent } from './contents/content';
import { sectionPieces } from './pieces/sectionPieces';
import type { Page } from './pages/band';

export interface SummaryOptions {
  readonly fontName: string;
  /** What the workbook's theme brings; used where the plan's details ask for it. */
  readonly workbookTheme?: WorkbookTheme | null;
  readonly orientation: 'landscape' | 'portrait';
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
  /** Percent of full size at which it prints: always 100, the type itself is fitted. */
  readonly scale: number;
  readonly overflow: readonly Overflow[];
  /** Sections without anything to show, with the table that feeds each. */
  readonly findings: readonly Finding[];
}

/** Excel keeps 255 characters for the three parts of a footer with their codes; so many are left for the words. */
const most = 150;

interface Setting {
  readonly pages: readonly [Page, Page];
  readonly look: Look;
}

type Fit =
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
 * Lays out the two-page summary of a plan: the fifteen sections of the published plan 2022/23 in their order, texts
 * word for word, in the largest type that fits two A4 pages. The same plan and options give the same sheet.
 */
export function describeSummary(plan: Plan, options: SummaryOptions): SummaryLayout {
  const { details } = plan;
  const { words = new Map() } = options;
  const frame = pageFrame(options.orientation);
  const dress = dressFor(plan, options);
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

  const grid = toGrid(fit.pages, fit.look);
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
): Dress {
  const theme = (summaryTheme === 'workbook' && workbookTheme) || null;
  return { fontName: themeFont(theme, fontName), palette, colours: themeColours(theme) };
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

/** A fixed scale and a break of ours: under "fit to pages" Excel ignores breaks set by hand. */
function pageSetup(
  { orientation, margins, width }: PageFrame,
  { area, breaksBefore }: Grid,
  title: string,
  { fontName, generatedOn }: SummaryOptions,
): PageSetup {
  // The space ends the size, so that a title may begin with a digit.
  const type = `&"${fontName},Regular"&8 `;
  return {
    // Printed with the whole workbook, its first page is still page 1 of 2.
    ...plainPage,
    orientation,
    margins,
    printArea: area,
    breaksBefore,
    centreHorizontally: true,
    footer: {
      left: `${type}${footerText(title, width / 3, { name: fontName, size: 8 })}`,
      centre: `${type}Page &P of 2`,
      right: `${type}Generated on ${dayInFigures(generatedOn)}`,
    },
  };
}

/**
 * Words for a footer in Excel's codes, in which a single & begins a code, on one line `width` points long: words that
 * are too many for that, or for Excel, end in an ellipsis. Line breaks become spaces.
 */
function footerText(words: string, width: number, font: Font): string {
  const characters = [...words.replace(/\s+/g, ' ').trim()];
  const fits = (count: number): boolean =>
    coded(characters.slice(0, count)).length < most &&
    textWidth(characters.slice(0, count).join(''), font) <= width;
  let kept = characters.length;
  while (kept > 0 && !fits(kept)) kept -= 1;
  const text = coded(characters.slice(0, kept));
  return kept === characters.length ? text : `${text.trimEnd()}…`;
}

const coded = (characters: readonly string[]): string => characters.join('').replace(/&/g, '&&');
