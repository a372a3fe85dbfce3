import { sheetCellOf } from '../../../../grid/a1';
import type { Finding } from '../../../findings/finding';
import type { Field } from '../../../tables/kinds';
import { riskCell, riskSubjects, type RegisterRisk } from '../../../read/risks/register';

/** One finding on several risks, at their cells of a column (of the title where they have none). */
export function together(
  risks: readonly RegisterRisk[],
  field: Field<'risks'>,
  finding: Omit<Finding, 'cell' | 'cells'>,
): Finding[] {
  const cells = risks.map((risk) => sheetCellOf(riskCell(risk, field)));
  const [cell] = cells;
  if (cell === undefined) return [];
  return [{ ...finding, cell, ...(cells.length > 1 && { cells }) }];
}

/**
 * Which risks of `all` lack something, in words: "R1 has no date", "Risks 7, 13 and 14 have no date", "9 of the 14
 * risks on “Register” have no date: R1, R2 … and 3 more", "None of the 14 risks on “Register” has a date".
 */
export function whoLacks(
  risks: readonly RegisterRisk[],
  all: number,
  sheet: string,
  { a, no }: { readonly a: string; readonly no: string },
): string {
  if (risks.length === 1) return `${riskSubjects(risks)} has no ${no}`;
  if (risks.length === all) return `None of the ${all} risks on “${sheet}” has ${a}`;
  return risks.length * 2 > all
    ? `${risks.length} of the ${all} risks on “${sheet}” have no ${no}: ${riskSubjects(risks)}`
    : `${riskSubjects(risks)} have no ${no}`;
}
