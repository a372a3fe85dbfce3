import { isPeriod } from '../../details';
import type { Finding } from '../../findings/finding';
import { newFinding } from '../../findings/newFinding';
import { yearsProblem, type StatedYears } from '../../read/statedYears';
import { isInside, isOneYear, readYears, yearsLabel } from '../../../words/planYears';
import type { WorkbookFacts } from './facts';

type Years = Pick<WorkbookFacts, 'file' | 'planYear' | 'reportingYear'>;

const countedAllTheSame =
  'It is counted with them all the same; leave it out if it is not the workbook that was meant.';

/**
 * What of the years of departments' plans does not go together: years of one plan that contradict each other; a plan that
 * is not of the year (or of the period) that was asked for, and without one asked for not of that of most others; a plan
 * of several years that does not say which of them it reports. Where two years are equally frequent, the one that was
 * read first counts as the rest. One finding a file.
 * Example: of 2025-30 (2026/27), 2026/27 and 2025/26 the last is named.
 */
export function compareYears(read: readonly Years[], asked: StatedYears = {}): Finding[] {
  const counts = new Map<string, number>();
  for (const facts of read) {
    const said = yearOf(facts);
    if (said !== '') counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const isAsked = asked.reportingYear !== undefined || asked.planYear !== undefined;
  const usual = isAsked ? labelOf(asked.reportingYear ?? asked.planYear) : counts.size < 2 ? undefined : most;
  return read.flatMap((facts): Finding[] => {
    const problem = yearsProblem(facts.reportingYear ? facts : { planYear: facts.planYear });
    if (problem !== null)
      return [newFinding('years-disagree', { cell: '', message: `${facts.file}: ${problem}` })];
    const wanted = isAsked ? `that which was asked for ${usual}` : `that of most others ${usual}`;
    if (usual !== undefined && !agrees(facts, usual, asked))
      return [
        newFinding('other-plan-year', {
          cell: '',
          message: `${facts.file}: its plan year is ${yearOf(facts) || facts.planYear}, ${wanted}. ${countedAllTheSame}`,
        }),
      ];
    if (facts.reportingYear !== '' || (usual ?? most) === undefined) return [];
    return [
      newFinding('reporting-year-unknown', {
        cell: '',
        message: `${facts.file}: its plan is of ${facts.planYear} and does not say which year is reported. Set “Reporting year” in its Plan details.`,
      }),
    ];
  });
}

/** Of a plan of several years the one that is reported; '' where that is not known. */
const yearOf = ({ planYear, reportingYear }: Years): string => reportingYear ?? labelOf(planYear) ?? '';

/** A year in the form that the product writes, so that "2026-27" is 2026/27. */
function labelOf(year: string | undefined): string | undefined {
  const years = readYears(year);
  return years ? yearsLabel(years) : year;
}

/** A year agrees with the same one, and with a period that was asked for; a period with a year inside it. */
function agrees(facts: Years, usual: string, asked: StatedYears): boolean {
  const said = yearOf(facts);
  const period = readYears(facts.planYear);
  const wanted = readYears(usual);
  if (asked.planYear !== undefined && isPeriod(asked.planYear) && isPeriod(facts.planYear))
    if (labelOf(facts.planYear) !== labelOf(asked.planYear)) return false;
  if (said === '') return !period || !wanted || isInside(wanted, period) || !isOneYear(wanted);
  const own = readYears(said);
  if (own && wanted && !isOneYear(wanted)) return isInside(own, wanted);
  return labelOf(said) === labelOf(usual);
}
