import type { SheetMark } from '../../excel/sheetMark';
import type { SummaryLayout } from '../../sheets/summary/describeSummary';
import { findEdits } from '../../sheets/summary/refresh/findEdits';
import { planRefresh } from '../../sheets/summary/refresh/planRefresh';
import type { Laid, SheetIdentity, Standing } from '../shared/planSheet';
import type { ChosenPlan } from './choosePlan';
import { layOut, type LayOutOptions } from './layOut';

/** A summary as it is to be written, and how its pages came out. */
export interface LaidSummary extends Laid {
  readonly layout: SummaryLayout;
}

/** By what the summary is known that a plan has for its year. Summaries of other years and other plans are none of it. */
export const summaryIdentity = ({ plan, place }: ChosenPlan): SheetIdentity => ({
  kind: 'summary',
  of: plan.details.planYear ?? '',
  plan: { sheet: place.sheet, name: place.plan } satisfies SheetMark['plan'],
});

/** Lays a summary out; in place of an earlier one with what was changed on that by hand. */
export function laySummary(
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
