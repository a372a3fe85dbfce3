import type { Quarter } from '../../plan/kpi';

export const quarterWords: Readonly<Record<Quarter, string>> = {
  Q1: 'Quarter 1, April to June',
  Q2: 'Quarter 2, July to September',
  Q3: 'Quarter 3, October to December',
  Q4: 'Quarter 4, January to March',
};

export type QuarterChoice = Quarter | '';

/**
 * What the picker offers. The first choice leaves the quarter to the workbook; once that was read, it says which one
 * it is (`read`: '' where the workbook names none, undefined before it was read).
 */
export function quarterOptions(
  read: QuarterChoice | undefined,
): readonly (readonly [QuarterChoice, string])[] {
  const said = read ? `: ${quarterWords[read].split(',')[0]}` : read === '' ? ' (it names none)' : '';
  return [
    ['', `As the workbook says${said}`],
    ['Q1', quarterWords.Q1],
    ['Q2', quarterWords.Q2],
    ['Q3', quarterWords.Q3],
    ['Q4', quarterWords.Q4],
  ];
}
