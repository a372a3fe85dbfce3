import type { Finding } from '../../plan/finding';
import type { KpiRow, Rag } from '../../plan/kpi';
import type { Plan } from '../../plan/plan';
import { emptySheet, type PageSetup, type SheetDescription } from '../description';
import { amendContents, type Amendments } from './contents/amendContents';
import { gatherContents } from './contents/gatherContents';
import type { Dress } from './look';
import type { Said } from '../made/madeRecord';
import { listSaid } from './contents/listSaid';
import { fitPages } from './pages/fitPages';
import type { Overflow } from './pages/findOverflow';
import { footerText } from './pages/footerText';
import { pageFrame, type PageFrame } from './pages/pageFrame';
import { planTitle, saidInTitles } from './pages/titleBand';
import { toGrid, type Grid, type Passage } from './pages/toGrid';
import { themeColours, themeFont, type WorkbookTheme } from './theme/themeColours';
import { dayInFigures } from '../../words/days';

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

/**
 * Lays out the two-page summary of a plan: the fifteen sections of the published plan 2022/23 in their order, texts
 * word for word, in the largest type that fits two A4 pages. The same plan and options give the same sheet.
 */
export function describeSummary(plan: Plan, options: SummaryOptions): SummaryLayout {
  const { details } = plan;
  const { words = new Map() } = options;
  const gathered = gatherContents(plan, options.rag);
  const sections = amendContents(gathered.sections, words);
  const { findings } = gathered;
  const said = [...saidInTitles(details), ...listSaid(gathered.sections)];
  const frame = pageFrame(options.orientation);
  const dress = dressFor(plan, options);
  const fit = fitPages(sections, details, frame, dress, words);
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

/** The workbook's theme where the plan asks for it and it is known, else ours. */
function dressFor(
  { details: { palette, summaryTheme } }: Plan,
  { fontName, workbookTheme }: SummaryOptions,
): Dress {
  const theme = (summaryTheme === 'workbook' && workbookTheme) || null;
  return { fontName: themeFont(theme, fontName), palette, colours: themeColours(theme) };
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
    orientation,
    paper: 'A4',
    margins,
    scale: 100,
    printArea: area,
    breaksBefore,
    // Printed with the whole workbook, it is still page 1 of 2.
    firstPageNumber: 1,
    centreHorizontally: true,
    header: { left: '', centre: '', right: '' },
    footer: {
      left: `${type}${footerText(title, width / 3, { name: fontName, size: 8 })}`,
      centre: `${type}Page &P of 2`,
      right: `${type}Generated on ${dayInFigures(generatedOn)}`,
    },
  };
}
