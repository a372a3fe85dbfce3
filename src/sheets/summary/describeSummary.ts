import { digitWidth, type NormalFont, usualFont } from '../../grid/columnWidths';
import type { Finding } from '../../plan/findings/finding';
import type { KpiRow } from '../../plan/read/kpi';
import type { Rag } from '../../plan/rag/rag';
import type { Plan } from '../../plan/read/plan';
import { type DevicePages, overWidth, pagesByDevice } from '../print/printedPages';
import { emptySheet, type SheetDescription } from '../description';
import { amendContents, type Amendments, listSaid } from './contents/amendContents';
import { gatherContents, type Contents } from './contents/gatherContents';
import { withMoreRisks } from './contents/riskContent';
import type { SectionContent } from './contents/content';
import type { Dress, Look } from './look';
import type { Said } from '../made/madeRecord';
import { findOverflow, type Overflow } from './pages/findOverflow';
import { pageFrame, type PageFrame, type Wish } from './pages/pageFrame';
import { pageSetup } from './pages/pageSetup';
import { remember } from './pages/remember';
import { type Fit, fitPages, smallestLooks } from './pages/searchPages';
import { planTitle, saidInTitles } from './pages/titleBand';
import { toGrid, type Passage } from './pages/toGrid';
import { sectionPieces } from './pieces/sectionPieces';
import { themeColours, themeFont, type WorkbookTheme } from './theme/themeColours';

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
  /** 2, or 1 where that holds all of it; 0 where there is overflow. */
  readonly pages: number;
  /** What Windows, a Mac and LibreOffice make of it; none where there is overflow. */
  readonly devicePages: readonly DevicePages[];
  /** Percent of full size at which it prints: always 100, the type itself is fitted. */
  readonly scale: number;
  readonly overflow: readonly Overflow[];
  /** Sections without anything to show, with the table that feeds each. */
  readonly findings: readonly Finding[];
}

/**
 * Lays out the two-page summary of a plan: the fifteen sections of the published plan 2022/23 in their order, texts
 * word for word, in the largest type that fits two A4 pages. The same plan and options give the same sheet. A plan that does
 * not fit with the reserve of a Normal font that nobody measured is laid out as for the usual one; `devicePages` tells.
 */
export function describeSummary(plan: Plan, options: SummaryOptions): SummaryLayout {
  const { normalFont = usualFont } = options;
  const laid = describeFor(normalFont, plan, options);
  const font = laid.pages === 0 && !digitWidth(normalFont).known ? usualFont : normalFont;
  const layout = font === normalFont ? laid : describeFor(font, plan, options);
  return {
    ...layout,
    devicePages: pagesByDevice(layout.description, normalFont),
    overflow: layout.pages === 0 ? overflowOf(font, plan, options) : [],
  };
}

/** What to cut of a plan that does not fit. */
function overflowOf(font: NormalFont, plan: Plan, options: SummaryOptions): readonly Overflow[] {
  const { words = new Map() } = options;
  const frame = pageFrame(options.orientation, font);
  const look = smallestLooks(dressFor(plan, options, frame)).at(-1);
  if (!look) throw new Error('There is no look to set the pages in.');
  const wish: Wish = {
    sections: amendContents(gatherContents(plan, options.rag).sections, words),
    details: plan.details,
    frame,
    look,
    makePieces: remember(sectionPieces),
    words,
  };
  return findOverflow(wish, (sections) => describeFor(font, plan, options, sections).pages > 0);
}

type Described = Omit<SummaryLayout, 'devicePages' | 'overflow'>;

/** Lays the summary out with the room that a workbook of this Normal font leaves it on every device. */
function describeFor(
  font: NormalFont,
  plan: Plan,
  options: SummaryOptions,
  cut?: readonly SectionContent[],
): Described {
  let narrower = 0;
  for (let tries = 1; ; tries += 1) {
    const laid = describeOn(pageFrame(options.orientation, font, narrower), plan, options, cut);
    const over = overWidth(laid.description, font);
    if (over === 0 || tries === mostTries) return laid;
    narrower += Math.max(over, leastStep);
  }
}

/** What rounding single columns adds up to is only known once they stand there. */
const mostTries = 6;

/** Points: less would often give the same columns again. */
const leastStep = 1.5;

/** Lays the summary out in a frame: all that the plan says, or these sections. */
function describeOn(
  frame: PageFrame,
  plan: Plan,
  options: SummaryOptions,
  cut?: readonly SectionContent[],
): Described {
  const { details } = plan;
  const { words = new Map() } = options;
  const dress = dressFor(plan, options, frame);
  const lay = (risks?: number, looks?: readonly Look[]): Laid => {
    const gathered = gatherContents(plan, options.rag, risks);
    const sections = cut ?? amendContents(gathered.sections, words);
    return { gathered, fit: fitPages(sections, details, frame, dress, words, looks) };
  };
  // What is cut down to fit at all fits in no larger type.
  const first = lay(undefined, cut && smallestLooks(dress));
  const { gathered, fit } = withMoreRisks(plan, first, (risks) => {
    if (!first.fit || cut) return null;
    const laid = lay(risks, [first.fit.look]);
    return laid.fit?.pages.length === first.fit.pages.length ? laid : null;
  });
  const { findings } = gathered;
  const said = [...saidInTitles(details), ...listSaid(gathered.sections)];
  if (!fit) return { description: emptySheet, said, passages: [], pages: 0, scale: 100, findings };

  const grid = toGrid(fit.pages, { ...fit.look, windowsColumns: frame.windowsColumns });
  const page = pageSetup(frame, grid, planTitle(details), {
    ...options,
    fontName: dress.fontName,
  });
  return {
    description: { ...grid.description, page },
    said,
    passages: grid.passages,
    pages: fit.pages.length,
    scale: 100,
    findings,
  };
}

/** What a plan says, and how it fits. */
interface Laid {
  readonly gathered: Contents;
  /** null where two pages do not hold it. */
  readonly fit: Fit | null;
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
