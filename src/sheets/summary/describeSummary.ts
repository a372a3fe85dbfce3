import { format } from 'date-fns/format';
import type { Finding } from '../../plan/finding';
import type { KpiRow, Rag } from '../../plan/kpi';
import type { Plan } from '../../plan/plan';
import { emptySheet, type PageSetup, type SheetDescription } from '../description';
import { gatherContents } from './contents/gatherContents';
import { fitPages } from './pages/fitPages';
import type { Overflow } from './pages/findOverflow';
import { pageFrame, type PageFrame } from './pages/pageFrame';
import { planTitle } from './pages/titleBand';
import { toGrid, type Grid } from './pages/toGrid';

export interface SummaryOptions {
  /** Name that the sheet will have: its charts refer to it. */
  readonly sheetName: string;
  readonly fontName: string;
  readonly orientation: 'landscape' | 'portrait';
  readonly generatedOn: Date;
  /** Verdict of the rule on a KPI of the plan; '' where there is none. */
  readonly rag: (row: KpiRow) => Rag | '';
}

/** The two-page summary, ready to be written, or what has to be cut so that it fits. */
export interface SummaryLayout {
  /** Empty where there is overflow: nothing is ever cut silently. */
  readonly description: SheetDescription;
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
  const { sections, findings } = gatherContents(plan, options.rag);
  const frame = pageFrame(options.orientation);
  const fit = fitPages(sections, details, frame, options.fontName);
  if (!fit.fits) return { description: emptySheet, pages: 0, scale: 100, overflow: fit.overflow, findings };

  const grid = toGrid(fit.pages, { ...options, size: fit.look.size, palette: details.palette });
  const page = pageSetup(frame, grid, planTitle(details), options);
  return { description: { ...grid.description, page }, pages: 2, scale: 100, overflow: [], findings };
}

/** A fixed scale and a break of ours: under "fit to pages" Excel ignores breaks set by hand. */
function pageSetup(
  { orientation, margins }: PageFrame,
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
      // A single & begins a code of Excel's.
      left: `${type}${title.replace(/&/g, '&&')}`,
      centre: `${type}Page &P of 2`,
      right: `${type}Generated on ${format(generatedOn, 'dd/MM/yyyy')}`,
    },
  };
}
