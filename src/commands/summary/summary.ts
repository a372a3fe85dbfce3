import { askRecords } from '../../excel/madeSheets';
import { readWorkbook, type WorkbookRead } from '../../excel/readWorkbook';
import { done, type Outcome } from '../../excel/refusals';
import { run, type WorkbookContext } from '../../excel/run';
import { sheetCell } from '../../grid/a1';
import { type NormalFont, unknownFont } from '../../grid/columnWidths';
import { type Finding, newFinding } from '../../plan/findings/finding';
import type { Progress } from '../shared/outcome';
import { findMade, type SheetToPut, type Laid, type SheetIdentity, type Standing } from '../shared/planSheet';
import { putSheet } from '../shared/putSheet';
import { readOnlyFindings } from '../shared/workbook';
import { summaryName, choosePlan, type ChosenPlan } from './choosePlan';
import type { SummaryReport, SummaryPreview, SummaryRequest } from './report';
import { pageFill } from '../../sheets/summary/pageFill';
import { askTheme } from '../../excel/askTheme';
import { yearReported } from '../../plan/details';
import type { Plan } from '../../plan/read/plan';
import { type WorkbookTheme, themeFindings } from '../../sheets/summary/theme/themeColours';
import { decide } from '../decide/decide';
import type { SheetMark } from '../../excel/sheetMark';
import { type SummaryLayout, describeSummary } from '../../sheets/summary/describeSummary';
import { printFindings } from '../../sheets/summary/printFindings';
import { findEdits } from '../../sheets/summary/refresh/findEdits';
import { planRefresh } from '../../sheets/summary/refresh/planRefresh';
import type { Amendments } from '../../sheets/summary/contents/amendContents';

/** A summary as it is to be written, and how its pages came out. */
interface LaidSummary extends Laid {
  readonly layout: SummaryLayout;
}

/** When, and in what a summary is laid out. */
interface LayOutOptions {
  readonly generatedOn: Date;
  /** The workbook's own; null where it is not asked for or not known. */
  readonly theme: WorkbookTheme | null;
  /** The font of its style Normal; null where Excel did not tell. */
  readonly normalFont: NormalFont | null;
  /** A manager's words in place of some of the plan's own. */
  readonly words?: Amendments;
}

/**
 * Makes the two-page summary of a plan, or refreshes the one that the plan has for its year: in its place, with its
 * name and with what a manager changed on it by hand. `asNew` makes one more instead. Summaries of other years and
 * other plans stay as they are. What does not fit two pages is reported by section and lines to cut, and nothing is
 * written then. At most six round trips.
 */
export function summary(
  request: SummaryRequest,
  generatedOn: Date,
  progress?: Progress,
): Promise<Outcome<SummaryReport>> {
  return run(async (context) => {
    progress?.('Reading the workbook', 0, 3);
    const parts = askRecords(context);
    const workbook = await readWorkbook(context);
    const { normalFont } = workbook;
    const choice = await choosePlanOf(workbook, request);
    if (!choice.ok) return choice;
    const chosen = choice.report;

    progress?.('Laying out the pages', 1, 3);
    const themeOf = askThemeOf(context, chosen.plan);
    const wanted: SheetToPut<LaidSummary> = {
      ...summaryIdentity(chosen),
      name: summaryName(chosen),
      called: 'the summary',
      asNew: request.asNew ?? false,
      keepsWords: true,
      lay(sheetName, earlier) {
        progress?.('Making the sheet', 2, 3);
        const options = { generatedOn, theme: themeOf?.() ?? null, normalFont };
        return laySummary(chosen, options, sheetName, earlier);
      },
    };
    const put = await putSheet(context, workbook, parts, wanted, themeOf !== null);
    if (!put.ok) return put;
    const { sheet, refreshed, laid } = put.report;
    const { pages, devicePages, scale, overflow } = laid.layout;
    const copies = refreshed ? (findMade(workbook, wanted)?.copies ?? []) : [];
    return done({
      sheet: laid.tooLong ? '' : sheet,
      refreshed: refreshed && !laid.tooLong,
      pages,
      devices: devicePages.map(({ device, pages: made }) => ({ device, pages: made })),
      scale,
      overflow,
      findings: [
        ...chosen.findings,
        ...copies.map(({ name }) => copyFinding(name, sheet)),
        ...put.report.findings,
        ...chosen.plan.findings,
        ...laid.layout.findings,
        ...chosen.unused,
        ...(laid.tooLong ? [] : readOnlyFindings(workbook)),
      ],
    });
  });
}

/** By what the summary is known that a plan has for its year. Summaries of other years and other plans are none of it. */
const summaryIdentity = ({ plan, place }: ChosenPlan): SheetIdentity => ({
  kind: 'summary',
  of: yearReported(plan.details) ?? plan.details.planYear ?? '',
  plan: { sheet: place.sheet, name: place.plan } satisfies SheetMark['plan'],
});

/** Lays a summary out; in place of an earlier one with what was changed on that by hand. */
function laySummary(
  chosen: ChosenPlan,
  options: LayOutOptions,
  sheetName: string,
  earlier: Standing | null,
): LaidSummary {
  if (!earlier) return laidAs(layOut(chosen, options), {});
  const { record, now } = earlier;
  const { layout, area, aside, findings } = planRefresh(
    record,
    findEdits(record, now.cells),
    sheetName,
    (words) => layOut(chosen, { ...options, words }),
  );
  return laidAs(layout, { area, aside, kept: findings });
}

/** A plan laid out in what its details ask for, with a finding for what the workbook's theme could not give. */
function layOut(
  { plan, colours }: Pick<ChosenPlan, 'plan' | 'colours'>,
  { theme, normalFont, ...options }: LayOutOptions,
): SummaryLayout {
  const font = normalFont ?? unknownFont;
  const colourOf = new Map(plan.kpis.map((row, at) => [row, colours.ofKpis[at] ?? '']));
  const layout = describeSummary(plan, {
    ...options,
    fontName: 'Arial',
    workbookTheme: theme,
    orientation: plan.details.orientation,
    normalFont: font,
    rag: (row) => colourOf.get(row) ?? '',
  });
  return {
    ...layout,
    findings: [
      ...colours.findings,
      ...layout.findings,
      ...themeFindings(plan.details, theme),
      ...printFindings(layout, font),
    ],
  };
}

const laidAs = (layout: SummaryLayout, more: Pick<Laid, 'area' | 'aside' | 'kept'>): LaidSummary => ({
  ...more,
  layout,
  description: layout.description,
  passages: {
    said: layout.said,
    places: new Map(layout.passages.map(({ id, area }) => [id, area])),
  },
  tooLong: layout.overflow.length > 0,
});

const choosePlanOf = (
  workbook: WorkbookRead,
  { sheet, plan, details }: SummaryRequest,
): Promise<Outcome<ChosenPlan>> =>
  decide('plan', choosePlan, {
    workbook,
    request: {
      made: workbook.made,
      ...(sheet !== undefined && { sheet }),
      ...(plan !== undefined && { plan }),
      ...(details && { details }),
    },
  });

/** Queues the question after the workbook's theme where a plan's summary is to wear it; null where it is not. */
const askThemeOf = (context: WorkbookContext, { details }: Plan): (() => WorkbookTheme | null) | null =>
  details.summaryTheme === 'workbook' ? askTheme(context) : null;

const copyFinding = (copy: string, sheet: string): Finding =>
  newFinding('summary-copy-left', {
    cell: sheetCell(copy, 0, 0),
    message: `“${copy}” is another summary of this plan and year. It was left as it is; “${sheet}” was refreshed.`,
  });

/**
 * What the summary of a plan would come to: how its sections fill the two pages, or what has to be cut. It reads the
 * plan's own words; those that a manager has put in place of some on a summary are not among them. Nothing is written.
 */
export function previewSummary(request: SummaryRequest, generatedOn: Date): Promise<Outcome<SummaryPreview>> {
  return run(async (context) => {
    const workbook = await readWorkbook(context);
    const choice = await choosePlanOf(workbook, request);
    if (!choice.ok) return choice;
    const { plan, place, places, unused } = choice.report;
    const found = findMade(workbook, summaryIdentity(choice.report));
    const themeOf = askThemeOf(context, plan);
    if (themeOf) await context.sync();
    const layout = layOut(choice.report, {
      generatedOn,
      theme: themeOf?.() ?? null,
      normalFont: workbook.normalFont,
    });
    return done({
      plan: place,
      plans: places,
      refreshes: found?.sheet.name ?? '',
      pages: pageFill(layout, plan.sections),
      overflow: layout.overflow,
      findings: [...plan.findings, ...layout.findings, ...unused],
    });
  });
}
