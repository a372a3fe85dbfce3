import type { PlanDetails } from '../details';
import { kindsOfTitles } from '../recognise/titles';
import { isInside, isOneYear, readYears, saysBackwards, yearsIn, yearsLabel } from '../../words/planYears';

/** What one place says of a plan's years: Plan details, titles, the call. */
export type StatedYears = Pick<PlanDetails, 'planYear' | 'reportingYear' | 'quarterYear'>;

/** The nouns by which papers are called; of a business plan only some plans are. */
const papers =
  /\b(?:plans?|strateg(?:y|ies)|frameworks?|polic(?:y|ies)|programmes?|visions?|agendas?|charters?|schemes?)\b/gi;
const businessPlan =
  /(?:^|\b(?:business|service|departmental|department|directorate|division(?:al)?|delivery|operational|annual|high[- ]level|draft)\s+)plans?$/i;
/** Words of a title that say nothing of whose the years are. */
const reportWords =
  /\b(?:quarter(?:ly)?|q[1-4]|mid[- ]?year|half[- ]?year(?:ly)?|year[- ]?end|annual|final|draft|progress|performance|monitoring|update|report|review|of|the|for|year)\b|[\d\W_]/gi;
const mostYears = 10;
const fewWords = 3;

/**
 * The period of several years that a title gives a business plan: "City Surveyor's Business Plan 2025-30 – Quarter 2 of
 * 2025/26 Update" → "2025-30"; so does a title that has little else ("2023-28 Quarter 4 2023/24 Update", "Chamberlain
 * 2026–29"). The years of other papers ("Corporate Plan 2018–23", "Strategy 2022-25") and of tables ("Savings 2025-28")
 * are none, nor is a period of more than ten years. undefined for none.
 */
export function planPeriodIn(title: string): string | undefined {
  const period = yearsIn(title).find((years) => !isOneYear(years) && years.last - years.first < mostYears);
  if (!period) return undefined;
  const named = [...title.matchAll(papers)];
  const paper = named.filter(({ index }) => index < period.start).at(-1) ?? named[0];
  if (paper)
    return businessPlan.test(title.slice(0, paper.index + paper[0].length).trim())
      ? yearsLabel(period)
      : undefined;
  const rest = yearsIn(title)
    .reduce((words, { text }) => words.replace(text, ' '), title)
    .replace(reportWords, ' ')
    .split(' ')
    .filter(Boolean);
  const isTable = rest.length > 0 && kindsOfTitles([title]).size > 0;
  return rest.length <= fewWords && !isTable ? yearsLabel(period) : undefined;
}

/**
 * What titles say of a plan's years: the first period of several that one of them gives it, with the year of it that is
 * reported: the one in the same title, else the latest in a title of `lists` (those of KPI tables), else the latest in
 * any. Without such a period the first single year, unless `periodsOnly`.
 * titledYears(['Business Plan 2025-30', 'Q2 2026-27']) → { planYear: '2025-30', reportingYear: '2026/27' }.
 */
export function titledYears(
  titles: readonly string[],
  {
    lists = [],
    periodsOnly = false,
  }: { readonly lists?: readonly string[]; readonly periodsOnly?: boolean } = {},
): StatedYears {
  const singles = (texts: readonly string[]) => texts.flatMap((text) => yearsIn(text).filter(isOneYear));
  const [one] = singles(titles);
  const titled = titles.find((title) => planPeriodIn(title) !== undefined);
  const planYear = titled && planPeriodIn(titled);
  const period = readYears(planYear);
  if (!planYear || !period || titled === undefined)
    return one && !periodsOnly ? { planYear: yearsLabel(one) } : {};
  const within = [[titled], lists, titles].map((texts) =>
    singles(texts).filter((year) => isInside(year, period)),
  );
  const [latest] = (within.find((found) => found.length > 0) ?? []).sort((a, b) => b.first - a.first);
  return { planYear, ...(latest && { reportingYear: yearsLabel(latest) }) };
}

/**
 * What a nearer and a farther place say together. Of a plan of several years the one may name the period and the other
 * the year that is reported; a nearer year outside the farther period takes its place.
 */
export function yearsOver(near: StatedYears, far: StatedYears): StatedYears {
  if (near.planYear === undefined) return { ...far, ...near };
  const [own, other] = [readYears(near.planYear), readYears(far.planYear)];
  const reported = near.reportingYear ?? far.reportingYear;
  if (own && isOneYear(own)) {
    const isOfPeriod = other !== null && !isOneYear(other) && isInside(own, other);
    return isOfPeriod && near.reportingYear === undefined
      ? { ...far, ...near, planYear: yearsLabel(other), reportingYear: near.planYear }
      : near;
  }
  if (own && other && isInside(other, own) && isOneYear(other) && reported === undefined)
    return { ...far, ...near, reportingYear: yearsLabel(other) };
  return { ...far, ...near };
}

/**
 * The years of a plan: as they are stated, and what that leaves open as titles have it. The year of “Reporting period”
 * and those of titles count only inside the period; a stated year that is not inside it stays, for `yearsProblem`.
 */
export function settledYears(stated: StatedYears, titled: () => StatedYears): StatedYears {
  const isWhole = stated.planYear !== undefined && stated.reportingYear !== undefined;
  const said = isWhole ? {} : titled();
  const around = readYears(said.planYear);
  const year = readYears(stated.reportingYear);
  const fits = !year || (around !== null && isInside(year, around));
  const planYear = stated.planYear ?? (fits ? said.planYear : undefined) ?? stated.reportingYear;
  const period = readYears(planYear);
  const found =
    period && !isOneYear(period)
      ? [stated.quarterYear, said.reportingYear, said.planYear].find((one) => {
          const years = readYears(one);
          return years !== null && isOneYear(years) && isInside(years, period);
        })
      : undefined;
  const reportingYear = stated.reportingYear ?? found;
  return {
    ...(planYear !== undefined && { planYear }),
    ...(reportingYear !== undefined && { reportingYear }),
  };
}

/**
 * What is wrong with a plan's years, in a sentence; null for nothing: a period that ends before it begins, a reporting
 * year that is no year, or that lies outside the period. Words that are no years at all ("Year 1 of 3") are the officer's.
 */
export function yearsProblem({ planYear = '', reportingYear }: StatedYears): string | null {
  if (saysBackwards(planYear))
    return `The plan period “${planYear}” ends before it begins. Write the first year before the last: 2025-30.`;
  if (reportingYear === undefined) return null;
  const [year, period] = [readYears(reportingYear), readYears(planYear)];
  if (!year || !isOneYear(year))
    return `“${reportingYear}” is not a reporting year. Write one year: 2025/26.`;
  if (!period || isInside(year, period)) return null;
  return isOneYear(period)
    ? `The reporting year ${reportingYear} is not the plan year ${planYear}. Correct one of them in Plan details, or set the plan’s period there: 2025-30.`
    : `The reporting year ${reportingYear} is outside the plan period ${planYear}. Correct one of them in Plan details.`;
}
