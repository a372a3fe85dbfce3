import type { Comparator, Figure } from './reading';
import { formatNumber } from '../../words/numbers';

/** Value with its unit: "69%", "£20,685,920", "9 working days", "46". */
export function formatValue(value: number, unit: string, places = 2): string {
  const number = formatNumber(value, places);
  if (unit === '') return number;
  if (unit === '%') return `${number}%`;
  if (unit === '£' || unit === '$' || unit === '€') {
    return value < 0 ? `-${unit}${number.slice(1)}` : `${unit}${number}`;
  }
  if (unit === '% change') return `a change of ${number}%`;
  return `${number} ${unit}`;
}

/** Longer labels are sentences, which an explanation of one line leaves out. */
const longestLabel = 40;

/**
 * Measure as an explanation names it, with its label and counts: "69%", "88.9% (8 of 9)",
 * "66.7% (were asked, 2 of 3)", "fewer than 5". `value` is given where counts stand for the written percentage.
 */
export function formatMeasure(figure: Figure, label = figure.label, value = figure.value): string {
  const { numerator, denominator, impliedDenominator } = figure;
  const counts =
    numerator !== null && denominator !== null && !impliedDenominator ? `${numerator} of ${denominator}` : '';
  const notes = [label.length > longestLabel ? '' : label, counts].filter((note) => note !== '').join(', ');
  const bound = figure.comparator ? `${comparatorWords(figure.comparator, figure.unit)} ` : '';
  const written = bound + formatValue(value, figure.unit, Math.max(figure.decimals, 1));
  return notes === '' ? written : `${written} (${notes})`;
}

/** Target as an explanation names it: "75%", "fewer than 43", "80% to 90%". */
export function formatTarget(figure: Figure): string {
  const value = formatValue(figure.value, figure.unit);
  if (figure.high !== null) return `${value} to ${formatValue(figure.high, figure.unit)}`;
  return figure.comparator && figure.comparator !== '>=' && figure.comparator !== '='
    ? `${comparatorWords(figure.comparator, figure.unit)} ${value}`
    : value;
}

function comparatorWords(comparator: Comparator, unit: string): string {
  const words: Record<Comparator, string> = {
    '<': unit === '' ? 'fewer than' : 'less than',
    '<=': 'at most',
    '>': 'more than',
    '>=': 'at least',
    '=': 'exactly',
  };
  return words[comparator];
}
