import type { PlanDetails } from '../details';
import { tableTitles } from './headingsOf';
import { titledYears } from './statedYears';
import type { PlacedTable } from './tablesOfKind';

/**
 * What the titles above a plan's text say of the plan: its year or years ("Business Plan 2022/23", or the sheet's name),
 * the department, and the organisation behind a comma ("Department of …, City of London Corporation").
 */
export function titleDetails(
  text: PlacedTable<'text'>,
): Pick<PlanDetails, 'planYear' | 'reportingYear' | 'department' | 'organisation'> {
  const titles = tableTitles(text);
  const named = titles.find((title) => /\b(?:department|directorate)\b/i.test(title)) ?? '';
  const [, department, organisation] =
    /^(.*?\b(?:department|directorate)\b[^,]*)(?:,\s*([^,].*))?$/i.exec(named) ?? [];
  return {
    ...titledYears([...titles, text.sheet.name]),
    ...(department && { department: department.trim() }),
    ...(organisation && { organisation: organisation.trim() }),
  };
}
