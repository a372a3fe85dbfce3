import type { Finding } from '../../plan/findings/finding';
import type { PlanDetails } from '../../plan/details';
import type { Device } from '../../grid/columnWidths';
import { count } from '../../words/counts';
import { inList } from '../../words/lists';

export interface SummaryRequest {
  /** Sheet that holds the plan's text, or the plan's name in a column "Plan", where there are several plans. */
  readonly sheet?: string;
  /** The plan's name in a column "Plan", beside `sheet`; '' for the plan of a whole sheet. */
  readonly plan?: string;
  /** Make one more summary where the plan has one for its year. */
  readonly asNew?: boolean;
  readonly details?: Partial<PlanDetails>;
}

export interface SummaryReport {
  readonly sheet: string;
  /** An earlier summary of this plan and year was refreshed in its place. */
  readonly refreshed: boolean;
  readonly pages: number;
  /** What each program makes of it by the print model; none where nothing was written. */
  readonly devices: readonly { readonly device: Device; readonly pages: number }[];
  /** Percent of full size at which the sheet prints. */
  readonly scale: number;
  /** Sections to cut, and by how many lines, where not everything fits; nothing was written then. */
  readonly overflow: readonly { readonly section: string; readonly lines: number }[];
  readonly findings: readonly Finding[];
}

/** One of several plans of a workbook. */
export interface PlanChoice {
  /** Sheet that holds its text, and its name in a column "Plan" ('' for the plan of a whole sheet). */
  readonly sheet: string;
  readonly plan: string;
}

/** What a summary would come to; nothing was written. */
export interface SummaryPreview {
  /** The plan that it is of, and all that there are. */
  readonly plan: PlanChoice;
  readonly plans: readonly PlanChoice[];
  /** Sheet of the summary that would be refreshed; '' where a new one would be made. */
  readonly refreshes: string;
  /** Of each page its sections, and the share of it that each fills, 0 to 1; none where not everything fits. */
  readonly pages: readonly (readonly { readonly heading: string; readonly share: number }[])[];
  readonly overflow: SummaryReport['overflow'];
  readonly findings: readonly Finding[];
}

const programs: Readonly<Record<Device, string>> = {
  windows: 'Excel for Windows',
  mac: 'Excel for Mac',
  libreOffice: 'LibreOffice',
};

/** "2 pages"; where programs differ, or make others: "2 pages in Excel for Windows and LibreOffice, 4 pages in Excel for Mac". */
export function pagesInWords({ pages, devices }: Pick<SummaryReport, 'pages' | 'devices'>): string {
  if (devices.every((one) => one.pages === pages)) return count(pages, 'page');
  const counts = [...new Set(devices.map((one) => one.pages))].sort((a, b) => a - b);
  return counts
    .map((wanted) => {
      const those = devices.filter((one) => one.pages === wanted).map(({ device }) => programs[device]);
      return `${count(wanted, 'page')} in ${inList(those)}`;
    })
    .join(', ');
}

/** The sheet with its pages and scale; where not everything fits, what to cut. */
export function summaryLines(report: SummaryReport): string[] {
  const { sheet, refreshed, scale, overflow } = report;
  if (overflow.length === 0)
    return [`"${sheet}"${refreshed ? ', refreshed' : ''}: ${pagesInWords(report)} at ${scale}%`];
  // The sentence that says why nothing was written goes to the error output.
  return [
    'Cut:',
    ...overflow.map(({ section, lines }) => `  ${lines} ${lines === 1 ? 'line' : 'lines'} from "${section}"`),
  ];
}

/** Why a summary was not made, with what to cut; '' for one that fits. */
export function whyNotMade({ overflow }: Pick<SummaryReport, 'overflow'>): string {
  const cuts = overflow.map(
    ({ section, lines }) => `${lines} ${lines === 1 ? 'line' : 'lines'} from “${section}”`,
  );
  return cuts.length === 0
    ? ''
    : `The summary does not fit two pages, so nothing was written. Cut ${cuts.join(', ')}.`;
}
