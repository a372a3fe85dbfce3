import type { Quarter } from '../../plan/kpi';
import { quarterMonths, quarterName, quarters } from '../../words/quarters';

/** A quarter as pickers offer it: quarterWords("Q1") → "Quarter 1, April to June". */
export const quarterWords = (quarter: Quarter): string =>
  `${quarterName(quarter)}, ${quarterMonths(quarter)}`;

export type QuarterChoice = Quarter | '';

/**
 * What the picker offers. The first choice leaves the quarter to the workbook; once that was read, it says which one
 * it is (`read`: '' where the workbook names none, undefined before it was read).
 */
export function quarterOptions(
  read: QuarterChoice | undefined,
): readonly (readonly [QuarterChoice, string])[] {
  const said = read ? `: ${quarterName(read)}` : read === '' ? ' (it names none)' : '';
  return [
    ['', `As the workbook says${said}`],
    ...quarters.map((quarter) => [quarter, quarterWords(quarter)] as const),
  ];
}
