import type { PlanDetails } from '../details';
import { readPeriod } from '../recognise/readPeriod';
import { tableTitles } from './headingsOf';
import type { PlacedTable } from './tablesOfKind';

/**
 * What the titles above a plan's text say of the plan: its year ("Business Plan 2022/23", or the sheet's name), the
 * department, and the organisation behind a comma ("Department of …, City of London Corporation").
 */
export function titleDetails(
  text: PlacedTable<'text'>,
): Pick<PlanDetails, 'planYear' | 'department' | 'organisation'> {
  const titles = tableTitles(text);
  const planYear = [...titles, text.sheet.name].map((title) => readPeriod(title).year).find(Boolean);
  const named = titles.find((title) => /\b(?:department|directorate)\b/i.test(title)) ?? '';
  const [, department, organisation] =
    /^(.*?\b(?:department|directorate)\b[^,]*)(?:,\s*([^,].*))?$/i.exec(named) ?? [];
  return {
    ...(planYear && { planYear }),
    ...(department && { department: department.trim() }),
    ...(organisation && { organisation: organisation.trim() }),
  };
}
